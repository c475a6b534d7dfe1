package casus.json;

import casus.inferences.Inferences;
import casus.json.WhyNotAnswer.Shown;
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
import java.util.stream.Stream;

/** Converts one answer to why not, and numbers its missing steps. */
final class MissingSteps {

    private final Inferences inferences;
    private final GivenPremises givens;
    private final Phrases phrases;
    private final Shortfall shortfall;
    private final Map<Wanted, Integer> shown = new HashMap<>();

    MissingSteps(Inferences inferences, QuotePlaces places) {
        this.inferences = inferences;
        givens = new GivenPremises(inferences, places);
        Naming naming = new Naming(inferences.subject());
        phrases = new Phrases(inferences, naming, new Givens(inferences.subject(), naming));
        shortfall = new Shortfall(phrases, inferences);
    }

    WhyNotAnswer answer(WhyNot answer) {
        Provenance provenance = Provenance.of(inferences);
        return new WhyNotAnswer(
                answer.asked(),
                Term.of(answer.family()),
                Term.of(answer.answer()),
                provenance.rulebook(),
                provenance.subject(),
                provenance.asOf(),
                provenance.leftOut(),
                answer.there().stream()
                        .map(there -> new WhyNotAnswer.There(there.handle(), there.term()))
                        .toList(),
                answer.missing().stream().map(this::missing).toList(),
                answer.more());
    }

    private WhyNotAnswer.Missing missing(Missing missing) {
        Integer known = shown.get(missing.wanted());
        if (known != null) {
            return new WhyNotAnswer.SoughtAbove(known);
        }
        String says = phrases.wanted(missing.wanted());
        if (!missing.followed()) {
            return new WhyNotAnswer.NotFollowed(says);
        }
        int number = shown.size() + 1;
        shown.put(missing.wanted(), number);
        return new WhyNotAnswer.Sought(
                number, says, missing.attempts().stream().map(this::attempt).toList());
    }

    private WhyNotAnswer.Attempt attempt(Attempt attempt) {
        Rule rule = attempt.rule();
        Condition first = attempt.first().orElse(null);
        return new WhyNotAnswer.Attempt(
                rule.id(),
                rule.title(),
                rule.reference(),
                attempt.holding(),
                attempt.step().isPresent(),
                attempt.conditions().stream()
                        .map(condition -> condition(condition, condition.equals(first)))
                        .toList());
    }

    private WhyNotAnswer.Condition condition(Condition condition, boolean first) {
        return new WhyNotAnswer.Condition(
                phrases.line(condition.line(), condition.names()),
                Term.of(condition.outcome()),
                condition.line().sentence().speaksOfAbsence(),
                condition.blocking().stream().map(this::blocking).toList(),
                first || condition.isRuledOutByDates()
                        ? condition.near().stream()
                                .flatMap(near -> near(condition.line(), near))
                                .toList()
                        : null,
                first ? condition.missing().map(this::missing).orElse(null) : null);
    }

    private Stream<Shown> near(Rule.Line line, Near near) {
        return shortfall.says(line, near).stream()
                .map(says -> new Shown(
                        says,
                        near.facts().stream()
                                .filter(fact -> !(fact instanceof Step))
                                .map(givens::of)
                                .toList()));
    }

    private Shown blocking(Fact fact) {
        List<GivenPremise> facts = fact instanceof Step step
                ? Supports.of(inferences, step).minimal().stream()
                        .limit(1)
                        .flatMap(set -> inferences.records(set).stream())
                        .map(givens::of)
                        .toList()
                : List.of(givens.of(fact));
        return new Shown(phrases.fact(fact), facts);
    }
}
