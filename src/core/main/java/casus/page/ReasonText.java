package casus.page;

import casus.inferences.Chains;
import casus.inferences.Handles;
import casus.inferences.Inferences;
import casus.model.Bound;
import casus.model.Case;
import casus.model.CaseRecord;
import casus.model.Conclusion;
import casus.model.RecordId;
import casus.page.Page.Span;
import casus.page.Page.Tone;
import casus.why.AlsoOnRecord;
import casus.why.Grounding;
import casus.why.Standing;
import casus.why.Supports;
import casus.words.Givens;
import casus.words.Naming;
import casus.words.StandingWording;
import casus.words.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.Nullable;

/** Inferences as a page: family by family, with a line for each conclusion. */
@API(status = Status.MAINTAINED)
public final class ReasonText {

    private ReasonText() {}

    /**
     * {@return the page}
     *
     * @param ask the command that explains a handle, up to the handle, for the hint at the end
     */
    public static Page of(Inferences inferences, String ask) {
        return of(inferences, ask, Bound.LISTED.most());
    }

    /**
     * {@return the page}
     *
     * @param breadth the number of names in a list after which the rest is only counted, at least 1
     */
    public static Page of(Inferences inferences, String ask, int breadth) {
        Naming naming = new Naming(inferences.subject(), breadth);
        Wording wording = new Wording(naming);
        Page.Draft draft = new Page.Draft();
        draft.line(Span.of(Tone.HEADING, inferences.subject().title()));
        Case.AsOf asOf = inferences.subject().asOf();
        if (asOf != null) {
            draft.line(Span.dim(Wording.asOf(asOf)));
        }
        for (Conclusion.Family family : Conclusion.Family.values()) {
            List<Conclusion> all = inferences.conclusions().stream()
                    .filter(conclusion -> conclusion.family() == family)
                    .toList();
            draft.gap();
            draft.line(Span.of(Tone.HEADING, Wording.heading(family)));
            if (all.isEmpty()) {
                draft.line("  ", "  ", Span.dim(Wording.count(family, 0)));
            }
            List<Conclusion> shown = all.subList(0, Math.min(all.size(), Bound.CONCLUSIONS.most()));
            int column = shown.stream()
                    .mapToInt(conclusion -> Wording.status(conclusion).length())
                    .max()
                    .orElse(0);
            shown.forEach(conclusion ->
                    draft.line("  ", " ".repeat(column + 4), spans(inferences, conclusion, wording, column + 2)));
            if (shown.size() < all.size()) {
                String more = Bound.number(all.size() - shown.size());
                draft.line("  ", "  ", Span.dim("and " + more + " more; --format json has all"));
            }
        }
        also(inferences, naming, draft);
        draft.gap();
        draft.line(Span.dim(numbers(inferences)));
        if (!Chains.complete(inferences.conclusions())) {
            draft.line(Span.of(
                    Tone.FLAG,
                    "There may be more chains than these " + Bound.CHAINS.number()
                            + ", the first in the order of their events: answers branch and merge so often that"
                            + " not all are listed."));
        }
        inferences.conclusions().stream()
                .filter(conclusion -> conclusion.family() == Conclusion.Family.RETALIATION)
                .findFirst()
                .or(() -> inferences.conclusions().stream().findFirst())
                .ifPresent(conclusion -> draft.line(
                        Span.dim("why, for example:"),
                        Span.plain(" "),
                        Span.whole(Tone.PLAIN, ask + " "),
                        Span.whole(Tone.HANDLE, Handles.brief(conclusion))));
        return draft.page();
    }

    private static void also(Inferences inferences, Naming naming, Page.Draft draft) {
        List<CaseRecord> also = AlsoOnRecord.of(inferences);
        if (also.isEmpty()) {
            return;
        }
        draft.gap();
        draft.line(Span.of(Tone.HEADING, "Also on record"));
        Givens givens = new Givens(inferences.subject(), naming);
        Map<RecordId, NavigableSet<RecordId>> takenBack = Givens.takenBack(inferences);
        also.stream()
                .limit(Bound.CONCLUSIONS.most())
                .forEach(said -> draft.line(
                        "  ",
                        "    ",
                        Span.plain(givens.speaker(said) + ": " + naming.record(said)),
                        Span.dim(" [" + said.id() + "]" + takenBack(takenBack.get(said.id()), naming))));
        if (also.size() > Bound.CONCLUSIONS.most()) {
            String more = Bound.number(also.size() - Bound.CONCLUSIONS.most());
            draft.line("  ", "  ", Span.dim("and " + more + " more; --format json has all"));
        }
    }

    private static String takenBack(@Nullable NavigableSet<RecordId> retractions, Naming naming) {
        return retractions == null
                ? ""
                : ", taken back in "
                        + naming.list(retractions.stream().map(RecordId::value).toList());
    }

    private static Span[] spans(Inferences inferences, Conclusion conclusion, Wording wording, int column) {
        Grounding grounding = Grounding.of(inferences, conclusion);
        Supports supports = grounding.supports();
        List<Span> spans = new ArrayList<>();
        String status = Wording.status(conclusion);
        spans.add(Span.whole(Tone.STATUS, status + " ".repeat(column - status.length())));
        spans.add(Span.whole(Tone.HANDLE, Handles.brief(conclusion)));
        String details = wording.details(conclusion);
        if (!details.isEmpty()) {
            spans.add(Span.plain(": " + details));
        }
        String between = details.isEmpty() ? ": " : "; ";
        for (String flag : conclusion.flags()) {
            spans.add(Span.plain(between));
            spans.add(Span.of(Tone.FLAG, Wording.flag(flag)));
            between = "; ";
        }
        Standing standing = grounding.standing();
        for (String how : List.of(
                wording.standing().voices(inferences, conclusion, supports.voices(inferences), standing),
                StandingWording.grades(standing.grades()))) {
            if (!how.isEmpty()) {
                spans.add(Span.dim(" — " + how));
            }
        }
        if (!supports.counted()) {
            spans.add(Span.dim(", and maybe of others: too many ways lead here to follow all"));
        }
        return spans.toArray(Span[]::new);
    }

    private static String numbers(Inferences inferences) {
        String counts = Arrays.stream(Conclusion.Family.values())
                .map(family -> Wording.count(family, (int) inferences.conclusions().stream()
                        .filter(conclusion -> conclusion.family() == family)
                        .count()))
                .collect(Collectors.joining(", "));
        return counts + "; by rulebook " + inferences.rulebook().version();
    }
}
