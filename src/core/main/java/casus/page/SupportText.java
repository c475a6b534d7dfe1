package casus.page;

import casus.inferences.Inferences;
import casus.model.RecordId;
import casus.page.Page.Span;
import casus.why.Explanation;
import casus.why.Standing;
import casus.why.Supports;
import casus.words.Naming;
import casus.words.StandingWording;
import casus.words.Wording;
import java.util.List;
import java.util.NavigableSet;
import java.util.stream.Collectors;

/** On whose word a conclusion rests, and which records are enough for it. */
final class SupportText {

    private static final int SUPPORTS_SHOWN = 6;

    private final Inferences inferences;
    private final Naming naming;
    private final Wording wording;

    SupportText(Inferences inferences, Naming naming, Wording wording) {
        this.inferences = inferences;
        this.naming = naming;
        this.wording = wording;
    }

    /** Adds these lines to a page. */
    void write(Explanation explanation, Page.Draft draft) {
        Supports supports = explanation.grounding().supports();
        List<NavigableSet<RecordId>> sets = supports.minimal();
        Standing standing = explanation.grounding().standing();
        String rests =
                wording.standing().rests(inferences, explanation.conclusion(), supports.voices(inferences), standing);
        if (!rests.isEmpty()) {
            draft.line("", "  ", Span.plain(rests));
        }
        String grades = StandingWording.grades(standing.grades());
        if (!grades.isEmpty()) {
            draft.line("", "  ", Span.plain("Its records are " + grades + "."));
        }
        String needed = sets.stream()
                .limit(SUPPORTS_SHOWN)
                .map(set -> naming.list(set.stream().map(RecordId::value).toList(), " + "))
                .collect(Collectors.joining("; or "));
        if (!needed.isEmpty()) {
            draft.line("", "  ", Span.dim("Enough for it: " + needed + more(supports)));
        }
        if (sets.size() > 1 && !supports.critical().isEmpty()) {
            String critical = naming.list(
                    supports.critical().stream().map(RecordId::value).toList());
            draft.line("", "  ", Span.dim("In each of these: " + critical));
        }
    }

    private static String more(Supports supports) {
        int more = supports.minimal().size() - SUPPORTS_SHOWN;
        if (!supports.complete()) {
            return "; and more, too many to follow all";
        }
        return more > 0 ? "; or one of " + more + " more sets of records" : "";
    }
}
