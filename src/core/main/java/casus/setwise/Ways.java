package casus.setwise;

import casus.inferences.Derivation;
import casus.model.Fact;
import casus.model.Id;
import casus.rulebook.rule.Rule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes derivations out of what a search found for one rule. */
final class Ways {

    /**
     * A line of a rule.
     *
     * @param facts the numbers of the variables of the facts that it matches
     */
    private record Line(String sentence, Derivation.Premise.Kind kind, List<Integer> facts) {}

    private final Derivation.Rule rule;
    private final Map<String, Integer> names = new TreeMap<>();

    /** Empty for machinery. */
    private final List<Line> lines = new ArrayList<>();

    private final List<Integer> matched = new ArrayList<>();

    private Ways(Derivation.Rule rule) {
        this.rule = rule;
    }

    /** {@return what makes derivations by a rule in sentences} */
    static Ways of(RuleTerms terms, Rule rule) {
        Ways ways = new Ways(new Derivation.Rule(
                rule.id(), rule.title(), rule.because(), rule.reference(), false, rule.file(), rule.line()));
        for (Rule.Line line : rule.when()) {
            line.introduces().forEach(name -> ways.names.put(name, number(terms, "$" + name)));
            ways.lines.add(new Line(
                    line.template(),
                    line.sentence().speaksOfAbsence() ? Derivation.Premise.Kind.ABSENCE : Derivation.Premise.Kind.FACTS,
                    IntStream.range(0, line.sentence().patterns().size())
                            .filter(i -> !line.sentence().patterns().get(i).negated())
                            .mapToObj(i -> number(terms, line.variable(i)))
                            .toList()));
        }
        return ways;
    }

    /** {@return what makes derivations by a rule in the engine's language} */
    static Ways of(RuleTerms terms) {
        Ways ways = new Ways(new Derivation.Rule(terms.id(), "", terms.because(), "", true, "", 0));
        for (int number : terms.outer()) {
            ways.names.put(terms.variables().get(number).substring(1), number);
        }
        for (Condition condition : terms.conditions()) {
            if (condition instanceof Condition.Match match) {
                ways.matched.add(match.variable());
            } else if (condition instanceof Condition.Collection collection) {
                ways.matched.add(collection.list());
            }
        }
        return ways;
    }

    private static int number(RuleTerms terms, String name) {
        int number = terms.variables().indexOf(name);
        if (number < 0) {
            throw new Unread("`" + name + "`");
        }
        return number;
    }

    /** {@return the derivation with these values of the variables} */
    Derivation derivation(@Nullable Object[] values) {
        SortedMap<String, Object> named = new TreeMap<>();
        names.forEach((name, number) -> {
            Object value = values[number];
            if (value != null && (!rule.machinery() || value instanceof Id)) {
                named.put(name, value);
            }
        });
        List<Derivation.Premise> premises = new ArrayList<>();
        for (Line line : lines) {
            Fact[] facts = new Fact[line.facts().size()];
            for (int i = 0; i < facts.length; i++) {
                facts[i] = (Fact) Objects.requireNonNull(values[line.facts().get(i)]);
            }
            premises.add(new Derivation.Premise(line.sentence(), List.of(facts), line.kind()));
        }
        for (int number : matched) {
            Derivation.Premise.matched(values[number]).forEach(premises::add);
        }
        return new Derivation(rule, Collections.unmodifiableSortedMap(named), List.copyOf(premises));
    }
}
