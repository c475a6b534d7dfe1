package casus.json;

import static casus.json.FindingsTree.map;

import casus.findings.Findings;
import casus.model.Conclusion;
import casus.model.Fact;
import casus.model.Step;
import casus.model.Term;
import casus.rulebook.rule.Rule;
import casus.why.QuotePlaces;
import casus.why.Supports;
import casus.whynot.WhyNot;
import casus.whynot.WhyNot.Attempt;
import casus.whynot.WhyNot.Condition;
import casus.whynot.WhyNot.Missing;
import casus.whynot.conditions.Conditions.Near;
import casus.whynot.conditions.Wanted;
import casus.words.Givens;
import casus.words.Naming;
import casus.words.Phrases;
import casus.words.Shortfall;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * The answer to "why not" as a tree of maps, lists, strings and numbers, in the order in which JSON tells them. What stands
 * where is a contract: {@code docs/why-not.schema.json}.
 */
@API(status = Status.MAINTAINED)
public final class WhyNotTree {

    private final Findings findings;
    private final ExplanationTree givens;
    private final Phrases phrases;
    private final Shortfall shortfall;
    private final Map<Wanted, Integer> shown = new HashMap<>();

    private WhyNotTree(Findings findings, QuotePlaces places) {
        this.findings = findings;
        givens = new ExplanationTree(findings, places);
        Naming naming = new Naming(findings.subject());
        phrases = new Phrases(findings, naming, new Givens(findings.subject(), naming));
        shortfall = new Shortfall(phrases, findings);
    }

    /** {@return the tree} A missing step that several rules look for is told once; afterwards its number stands for it. */
    public static Map<String, Object> of(Findings findings, WhyNot answer, QuotePlaces places) {
        return new WhyNotTree(findings, places).whole(answer);
    }

    private Map<String, Object> whole(WhyNot answer) {
        Map<String, Object> tree = map(
                "asked",
                answer.asked(),
                "family",
                Term.of(answer.family()),
                "answer",
                Term.of(answer.answer()),
                "rulebook",
                map(
                        "hash",
                        findings.rulebook().hash(),
                        "version",
                        findings.rulebook().version()),
                "case",
                map("id", findings.subject().id(), "hash", findings.subject().hash()));
        FindingsTree.asOf(findings, tree);
        tree.put("there", answer.there().stream().map(WhyNotTree::there).toList());
        tree.put("missing", answer.missing().stream().map(this::missing).toList());
        tree.put("moreCauses", answer.more());
        return tree;
    }

    private static Map<String, Object> there(Conclusion conclusion) {
        return map("handle", conclusion.handle(), "status", conclusion.term());
    }

    private Map<String, Object> missing(Missing missing) {
        Integer known = shown.get(missing.wanted());
        if (known != null) {
            return map("step", known, "shownAbove", true);
        }
        String says = phrases.wanted(missing.wanted());
        if (!missing.followed()) {
            return map("says", says, "followed", false);
        }
        int number = shown.size() + 1;
        shown.put(missing.wanted(), number);
        return map(
                "step",
                number,
                "says",
                says,
                "rules",
                missing.attempts().stream().map(this::attempt).toList());
    }

    private Map<String, Object> attempt(Attempt attempt) {
        Rule rule = attempt.rule();
        Condition first = attempt.first().orElse(null);
        return map(
                "rule",
                rule.id(),
                "title",
                rule.title(),
                "reference",
                rule.reference(),
                "holding",
                attempt.holding(),
                "engineFault",
                attempt.step().isPresent(),
                "conditions",
                attempt.conditions().stream()
                        .map(condition -> condition(condition, condition.equals(first)))
                        .toList());
    }

    private Map<String, Object> condition(Condition condition, boolean first) {
        Map<String, Object> tree = map(
                "says",
                phrases.line(condition.line(), condition.names()),
                "outcome",
                Term.of(condition.outcome()),
                "absence",
                condition.line().sentence().speaksOfAbsence());
        if (!condition.blocking().isEmpty()) {
            tree.put(
                    "blocking",
                    condition.blocking().stream().map(this::blocking).toList());
        }
        if (first) {
            tree.put(
                    "nearest",
                    condition.near().stream()
                            .flatMap(near -> shortfall.says(condition.line(), near).stream()
                                    .map(says -> near(says, near)))
                            .toList());
            condition.missing().ifPresent(missing -> tree.put("missing", missing(missing)));
        }
        return tree;
    }

    private Map<String, Object> near(String says, Near near) {
        return map(
                "says",
                says,
                "facts",
                near.facts().stream()
                        .filter(fact -> !(fact instanceof Step))
                        .map(givens::given)
                        .toList());
    }

    private Map<String, Object> blocking(Fact fact) {
        List<Map<String, Object>> facts = fact instanceof Step step
                ? Supports.of(findings, step).minimal().stream()
                        .limit(1)
                        .flatMap(set -> findings.records(set).stream())
                        .map(givens::given)
                        .toList()
                : List.of(givens.given(fact));
        return map("says", phrases.fact(fact), "facts", facts);
    }
}
