package casus;

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

/** Finds framing words of a case that a rulebook's table of frames does not know; they take part in no contest. */
public final class UnknownFrames {

    private UnknownFrames() {}

    /**
     * {@return a warning for each such word, in the order of the records}
     *
     * @param file the case file as the user named it
     */
    public static List<Problem> in(Case subject, Rulebook rulebook, String file) {
        List<Problem> problems = new ArrayList<>();
        for (CaseRecord said : subject.records()) {
            if (said instanceof Judgement.Characterization it) {
                check(it.id(), it.frame(), Source.CHARACTERIZATION, rulebook, file, problems);
            } else if (said instanceof Judgement.Designation it) {
                check(it.id(), it.as(), Source.DESIGNATION, rulebook, file, problems);
            }
        }
        return List.copyOf(problems);
    }

    private static void check(
            RecordId id, String word, Source source, Rulebook rulebook, String file, List<Problem> problems) {
        List<String> known = rulebook.tables().stream()
                .filter(row -> row instanceof TableRow.Frame frame && frame.source() == source)
                .map(row -> ((TableRow.Frame) row).name())
                .distinct()
                .toList();
        if (!known.contains(word)) {
            problems.add(Problem.warning(
                    file,
                    0,
                    0,
                    "the word `" + word + "` of the record `" + id
                            + "` is not in the table of frames, so it takes part in no contest",
                    Nearest.to(word, known)
                                    .map(near -> "maybe `" + near + "`; ")
                                    .orElse("")
                            + "an own frames.csv can add it; `casus rules --tables` shows the table"));
        }
    }
}
