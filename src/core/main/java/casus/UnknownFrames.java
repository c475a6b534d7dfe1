package casus;

import casus.casefile.FramePlace;
import casus.casefile.Reading;
import casus.model.Case;
import casus.model.CaseRecord;
import casus.model.Judgement;
import casus.model.Nearest;
import casus.model.Problem;
import casus.model.RecordId;
import casus.model.TableRow;
import casus.model.TableRow.Frame.Source;
import casus.rulebook.Rulebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/** Finds framing words of a case that are not in a rulebook's table of frames; they take part in no contest. */
@API(status = Status.INTERNAL)
public final class UnknownFrames {

    private UnknownFrames() {}

    /** {@return the reading with a warning for each such word among its problems} */
    public static Reading warned(Reading reading, Rulebook rulebook) {
        List<Problem> problems = new ArrayList<>(reading.problems());
        problems.addAll(in(reading, rulebook));
        return new Reading(
                reading.content(), List.copyOf(problems), reading.quotes(), reading.frames(), reading.texts());
    }

    /** {@return a warning for each such word, in the order of the records; empty if the case is not sound} */
    private static List<Problem> in(Reading reading, Rulebook rulebook) {
        List<Problem> problems = new ArrayList<>();
        for (CaseRecord said : reading.content().map(Case::records).orElse(List.of())) {
            if (said instanceof Judgement.Characterization it) {
                Set<String> known = words(rulebook, Source.CHARACTERIZATION);
                if (it.aboutKind() == Judgement.Subject.STATEMENT) {
                    known.addAll(verdicts(rulebook));
                }
                check(it.id(), it.frame(), known, reading, problems);
            } else if (said instanceof Judgement.Designation it) {
                check(it.id(), it.as(), words(rulebook, Source.DESIGNATION), reading, problems);
            }
        }
        return List.copyOf(problems);
    }

    private static Set<String> words(Rulebook rulebook, Source source) {
        Set<String> words = new TreeSet<>();
        for (TableRow row : rulebook.tables()) {
            if (row instanceof TableRow.Frame frame && frame.source() == source) {
                words.add(frame.name());
            }
        }
        return words;
    }

    private static Set<String> verdicts(Rulebook rulebook) {
        Set<String> words = new TreeSet<>();
        for (TableRow row : rulebook.tables()) {
            if (row instanceof TableRow.Verdict verdict) {
                words.add(verdict.name());
            }
        }
        return words;
    }

    private static void check(RecordId id, String word, Set<String> known, Reading reading, List<Problem> problems) {
        FramePlace place = reading.frameOf(id).orElse(null);
        if (place != null && !known.contains(word)) {
            problems.add(Problem.warning(
                    place.file(),
                    place.line(),
                    place.column(),
                    "the word `" + word + "` of the record `" + id
                            + "` is not in the table of frames, so it takes part in no contest",
                    Nearest.maybe(word, known).map(maybe -> maybe + "; ").orElse("")
                            + "an own frames.csv can add it; `casus rules --tables` shows the table"));
        }
    }
}
