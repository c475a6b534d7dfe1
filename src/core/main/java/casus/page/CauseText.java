package casus.page;

import casus.difference.Difference.Because;
import casus.difference.Difference.Cause;
import casus.inferences.Inferences;
import casus.model.Bound;
import casus.model.CaseRecord;
import casus.model.Fact;
import casus.model.Step;
import casus.model.TableRow;
import casus.page.Page.Span;
import casus.words.Givens;
import casus.words.Naming;
import casus.words.Phrases;
import casus.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a change comes down to, in a line: a reason that is there on one side only, and the facts or the rule that make it so. */
final class CauseText {

    private static final int FACTS_SHOWN = 3;

    private final Side before;
    private final Side after;

    CauseText(Side before, Side after) {
        this.before = before;
        this.after = after;
    }

    /** Inferences, and the words for what is in them. */
    record Side(Inferences inferences, Naming naming, Wording wording, Givens givens) {
        static Side of(Inferences inferences) {
            Naming naming = new Naming(inferences.subject(), Bound.LISTED.most());
            return new Side(inferences, naming, new Wording(naming), new Givens(inferences.subject(), naming));
        }
    }

    /** {@return a cause as spans of one line} */
    Span[] spans(Cause cause) {
        Side there = cause.gained() ? after : before;
        Side other = cause.gained() ? before : after;
        List<Span> spans = new ArrayList<>();
        String because = there.naming().fill(cause.rule().because(), cause.names());
        spans.add(Span.plain((cause.gained() ? "now: " : "no longer: ") + because));
        if (cause.because() == Because.RULE) {
            spans.add(Span.plain(
                    cause.gained()
                            ? " — a rule that was not there, or read otherwise"
                            : " — a rule that is gone, or reads otherwise"));
        } else if (cause.because() == Because.GIVEN) {
            spans.add(Span.plain(cause.gained() ? " — by " : " — without "));
            spans.add(Span.plain(facts(cause.facts(), there)));
            spans.add(Span.plain(replaced(cause, other)));
        } else if (cause.line().isEmpty()) {
            spans.add(Span.plain(cause.gained() ? " — no longer: " : " — since "));
            spans.add(Span.plain(facts(cause.facts(), other)));
        } else {
            spans.add(Span.plain((cause.gained() ? " — no longer in the way of “" : " — in the way of “")
                    + there.naming().fill(cause.line(), cause.names()) + "”: "));
            spans.add(Span.plain(facts(cause.facts(), other)));
        }
        spans.add(Span.dim(" (" + cause.rule().id() + ")"));
        return spans.toArray(Span[]::new);
    }

    /** {@return what the rows that it comes down to say on the other side; empty if there are none there} */
    private static String replaced(Cause cause, Side other) {
        String rows = cause.facts().stream()
                .filter(TableRow.class::isInstance)
                .map(TableRow.class::cast)
                .flatMap(row -> other.inferences().rulebook().tables().stream()
                        .filter(one ->
                                one.getClass() == row.getClass() && one.key().equals(row.key())))
                .map(Givens::saysRow)
                .collect(Collectors.joining("; "));
        return rows.isEmpty() ? "" : (cause.gained() ? ", where it was: " : ", where it is now: ") + rows;
    }

    private static String facts(List<Fact> facts, Side side) {
        int more = facts.size() - FACTS_SHOWN;
        return Stream.concat(
                        facts.stream().limit(FACTS_SHOWN).map(fact -> fact(fact, side)),
                        more > 0 ? Stream.of(more + " more") : Stream.empty())
                .collect(Collectors.joining("; "));
    }

    private static String fact(Fact fact, Side side) {
        if (fact instanceof CaseRecord said) {
            return said.said().citations().stream()
                            .findFirst()
                            .map(citation -> "“" + citation.quote() + "” — ")
                            .orElse("")
                    + side.givens().speaker(said) + " [" + said.id() + "]";
        }
        if (fact instanceof Step step) {
            return new Phrases(side.inferences(), side.naming(), side.givens()).step(step);
        }
        return side.givens().says(fact);
    }
}
