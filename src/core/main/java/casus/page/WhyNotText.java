package casus.page;

import casus.inferences.Inferences;
import casus.model.Bound;
import casus.model.Case;
import casus.model.CaseRecord;
import casus.model.Citation;
import casus.model.Conclusion;
import casus.model.Fact;
import casus.model.RecordId;
import casus.model.Step;
import casus.page.Page.Branch;
import casus.page.Page.Span;
import casus.page.Page.Tone;
import casus.rulebook.rule.Rule;
import casus.why.QuotePlaces;
import casus.why.Supports;
import casus.whynot.WhyNot;
import casus.whynot.WhyNot.Attempt;
import casus.whynot.WhyNot.Condition;
import casus.whynot.WhyNot.Missing;
import casus.whynot.WhyNot.Outcome;
import casus.whynot.conditions.Wanted;
import casus.words.Givens;
import casus.words.Naming;
import casus.words.Phrases;
import casus.words.Shortfall;
import casus.words.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/** The answer to "why not" as a page: the nearest rules, the first failing condition of each, and what blocks it. */
@API(status = Status.MAINTAINED)
public final class WhyNotText {

    private static final int HASH_SHOWN = 12;

    /**
     * The number of rules shown for a single missing step, for each of several, and for the step that a condition looks for.
     */
    private static final int RULES = 3;

    private static final int RULES_EACH = 1;
    private static final int RULES_BELOW = 1;
    private static final int BLOCKING = 4;

    private final Inferences inferences;
    private final QuotePlaces places;
    private final Givens givens;
    private final Phrases phrases;
    private final Shortfall shortfall;
    private final Set<Wanted> shown = new HashSet<>();

    private WhyNotText(Inferences inferences, QuotePlaces places) {
        this.inferences = inferences;
        this.places = places;
        Naming naming = new Naming(inferences.subject(), Bound.LISTED.most());
        givens = new Givens(inferences.subject(), naming);
        phrases = new Phrases(inferences, naming, givens);
        shortfall = new Shortfall(phrases, inferences);
    }

    /** {@return the page} */
    public static Page of(Inferences inferences, WhyNot answer, QuotePlaces places) {
        return new WhyNotText(inferences, places).page(answer);
    }

    private Page page(WhyNot answer) {
        Page.Draft draft = new Page.Draft();
        draft.line(Span.of(Tone.HEADING, "why not " + answer.asked()));
        Case.AsOf asOf = inferences.subject().asOf();
        if (asOf != null) {
            draft.line("", "  ", Span.dim(Wording.asOf(asOf)));
        }
        answer(answer, draft);
        boolean several = answer.missing().size() > 1 || answer.answer() == WhyNot.Answer.PART;
        for (Missing missing : answer.missing()) {
            draft.gap();
            if (several || answer.family() == Conclusion.Family.CHAIN) {
                draft.line(Span.of(Tone.HEADING, "Missing: " + phrases.wanted(missing.wanted())));
            }
            shown.add(missing.wanted());
            top(missing, several ? RULES_EACH : RULES, draft);
        }
        if (answer.more() > 0) {
            draft.gap()
                    .line(Span.dim(
                            answer.more() == 1
                                    ? "1 more cause is further off."
                                    : answer.more() + " more causes are further off."));
        }
        draft.gap()
                .line(Span.dim("rulebook " + inferences.rulebook().hash().substring(0, HASH_SHOWN) + " · case "
                        + shortened(inferences.subject().hash())));
        return draft.page();
    }

    private static String shortened(String hash) {
        return hash.substring(0, Math.min(HASH_SHOWN, hash.length()));
    }

    private void answer(WhyNot answer, Page.Draft draft) {
        draft.line(
                "",
                "  ",
                Span.plain(
                        switch (answer.answer()) {
                            case THERE ->
                                answer.missing().isEmpty()
                                        ? "It follows as it was asked; `why` explains it:"
                                        : "These follow, and `why` explains them; of other causes, the nearest first:";
                            case OTHER_STATUS -> "It follows, but it stands otherwise:";
                            case PART ->
                                "Every link that is there belongs to a longer chain, and only the longest chains are listed:";
                            case ABSENT -> "It does not follow.";
                        }));
        answer.there()
                .forEach(conclusion -> draft.line(
                        "  ",
                        "    ",
                        Span.of(Tone.HANDLE, conclusion.handle()),
                        Span.plain(", "),
                        Span.of(Tone.STATUS, Wording.status(conclusion))));
        if (answer.missing().isEmpty() && answer.answer() == WhyNot.Answer.ABSENT) {
            draft.line(
                    "",
                    "  ",
                    Span.plain(
                            answer.family() == Conclusion.Family.CHAIN
                                    ? "Every link is there, but one of them is told as a part of another, so that no"
                                            + " chain runs this way."
                                    : "The parts that were asked stand in different conclusions."));
        }
    }

    private void top(Missing missing, int rules, Page.Draft draft) {
        if (missing.attempts().isEmpty()) {
            draft.line("", "  ", Span.plain(none(missing)));
        }
        for (int i = 0; i < Math.min(rules, missing.attempts().size()); i++) {
            Attempt attempt = missing.attempts().get(i);
            List<Span> spans = new ArrayList<>(List.of(Span.dim((i + 1) + ". ")));
            spans.addAll(rule(attempt));
            draft.tree(new Branch(
                    spans,
                    attempt.conditions().stream()
                            .filter(c ->
                                    c.outcome() != Outcome.HOLDS || !c.line().ordersNames())
                            .sorted(Comparator.comparing(c -> !c.isRuledOutByDates()))
                            .map(c -> condition(attempt, c))
                            .toList()));
        }
        if (missing.attempts().size() > rules) {
            draft.line("", "  ", Span.dim(more(missing, rules)));
        }
    }

    private static String more(Missing missing, int shown) {
        List<String> ids = missing.attempts().stream()
                .skip(shown)
                .map(attempt -> attempt.rule().id())
                .toList();
        return (ids.size() == 1 ? "1 more rule could: " : ids.size() + " more rules could: ")
                + Naming.some(ids, Bound.LISTED.most());
    }

    private static List<Span> rule(Attempt attempt) {
        Rule rule = attempt.rule();
        int all = attempt.conditions().size();
        String count = attempt.step().isPresent()
                ? "every condition holds, and it is absent all the same: a fault of the engine"
                : attempt.holding() + " of " + all + (all == 1 ? " condition holds" : " conditions hold");
        return List.of(Span.plain(rule.title() + " "), Span.dim("(" + rule.id() + ") — "), Span.plain(count));
    }

    private Branch condition(Attempt attempt, Condition condition) {
        String says = phrases.line(condition.line(), condition.names());
        String lead = switch (condition.outcome()) {
            case HOLDS -> "holds: ";
            case FAILS -> "fails: ";
            case OPEN -> "open: ";
        };
        boolean first = attempt.first().filter(condition::equals).isPresent();
        List<Span> spans = new ArrayList<>();
        spans.add(condition.outcome() == Outcome.FAILS ? Span.of(Tone.FLAG, lead) : Span.dim(lead));
        spans.add(condition.outcome() == Outcome.FAILS ? Span.plain(says) : Span.dim(says));
        List<Branch> under = new ArrayList<>(blocking(condition));
        if (first || condition.isRuledOutByDates()) {
            under.addAll(lacking(condition));
        }
        if (first && under.isEmpty()) {
            under.add(new Branch(List.of(Span.dim("nothing in the record comes near")), List.of()));
        }
        return new Branch(spans, under);
    }

    private List<Branch> blocking(Condition condition) {
        List<Branch> blocking = new ArrayList<>();
        condition.blocking().stream().limit(BLOCKING).forEach(fact -> blocking.add(blocking(fact)));
        if (condition.blocking().size() > BLOCKING) {
            blocking.add(new Branch(
                    List.of(Span.dim("and " + (condition.blocking().size() - BLOCKING) + " more")), List.of()));
        }
        return blocking;
    }

    private List<Branch> lacking(Condition condition) {
        List<Branch> under = new ArrayList<>();
        condition
                .near()
                .forEach(near -> shortfall
                        .says(condition.line(), near)
                        .ifPresent(says -> under.add(new Branch(
                                List.of(Span.dim("nearest: "), Span.plain(says)),
                                near.facts().stream()
                                        .flatMap(fact -> quotes(fact).stream())
                                        .toList()))));
        condition.missing().ifPresent(missing -> under.addAll(below(missing)));
        return under;
    }

    private Branch blocking(Fact fact) {
        if (fact instanceof CaseRecord said) {
            return quotes(said).get(0);
        }
        List<Branch> words = fact instanceof Step step
                ? Supports.of(inferences, step).minimal().stream()
                        .limit(1)
                        .flatMap(set -> set.stream())
                        .flatMap((RecordId id) -> inferences.records(List.of(id)).stream())
                        .flatMap(said -> quotes(said).stream())
                        .toList()
                : List.of();
        return new Branch(List.of(Span.dim("but "), Span.plain(phrases.fact(fact))), words);
    }

    private List<Branch> below(Missing missing) {
        if (!missing.followed()) {
            return List.of(new Branch(List.of(Span.dim("not followed further down")), List.of()));
        }
        if (missing.attempts().isEmpty()) {
            return List.of(new Branch(List.of(Span.dim(none(missing))), List.of()));
        }
        if (!shown.add(missing.wanted())) {
            return List.of(new Branch(List.of(Span.dim("why not stands above")), List.of()));
        }
        List<Branch> below = new ArrayList<>();
        for (Attempt attempt : missing.attempts().subList(0, RULES_BELOW)) {
            List<Span> spans = new ArrayList<>(List.of(Span.dim("no rule says so; nearest: ")));
            spans.addAll(rule(attempt));
            below.add(new Branch(
                    spans,
                    attempt.decisive().map(one -> condition(attempt, one)).stream()
                            .toList()));
        }
        if (missing.attempts().size() > RULES_BELOW) {
            below.add(new Branch(List.of(Span.dim(more(missing, RULES_BELOW))), List.of()));
        }
        return below;
    }

    private static String none(Missing missing) {
        return missing.followed() ? "no rule derives such a thing" : "not followed further down";
    }

    private List<Branch> quotes(Fact fact) {
        if (!(fact instanceof CaseRecord said)) {
            return List.of();
        }
        return said.said().citations().stream()
                .map(citation -> quote(citation, givens.speaker(said), said.id().value()))
                .toList();
    }

    private Branch quote(Citation citation, String speaker, String id) {
        String line = places.of(citation).map(place -> ", line " + place.line()).orElse("");
        return new Branch(
                List.of(
                        Span.of(Tone.QUOTE, "“" + citation.quote() + "”"),
                        Span.plain(" — " + speaker),
                        Span.dim(", " + citation.document() + line + " [" + id + "]")),
                List.of());
    }
}
