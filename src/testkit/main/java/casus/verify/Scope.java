package casus.verify;

import casus.inferences.Inferences;
import casus.model.Conclusion;
import casus.rulebook.Rulebook;
import casus.rulebook.rule.Rule;
import casus.smallcase.KnownWords;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rules that a test is about. The whole rulebook runs; only what these rules derive is judged.
 *
 * @param called how messages refer to it, empty for all rules
 * @param rules their ids
 */
record Scope(String called, Set<String> rules) {

    static Scope all(Rulebook rulebook) {
        return new Scope("", ids(rulebook.rules()));
    }

    /** @throws IllegalArgumentException if there is no such rule */
    static Scope rule(Rulebook rulebook, String id) {
        KnownWords.word(id, "rule", ids(rulebook.rules()));
        return new Scope("the rule " + id, Set.of(id));
    }

    /**
     * @throws IllegalArgumentException if no rule's id begins with the topic
     */
    static Scope topic(Rulebook rulebook, String topic) {
        KnownWords.word(
                topic, "topic", rulebook.rules().stream().map(Scope::topic).collect(Collectors.toSet()));
        return new Scope(
                "the topic " + topic,
                ids(rulebook.rules().stream()
                        .filter(rule -> topic(rule).equals(topic))
                        .toList()));
    }

    /**
     * @throws IllegalArgumentException if no rule would remain
     */
    Scope without(Set<String> leftOut) {
        Set<String> left =
                rules.stream().filter(rule -> !leftOut.contains(rule)).collect(Collectors.toSet());
        if (left.isEmpty()) {
            throw new IllegalArgumentException("all rules that are judged are left out"
                    + (called.isEmpty() ? "; keep one" : "; judge others than " + called + ", or keep one of them"));
        }
        return new Scope(called, left);
    }

    private static String topic(Rule rule) {
        return rule.id().replaceAll("\\..*", "");
    }

    private static Set<String> ids(List<Rule> rules) {
        return rules.stream().map(Rule::id).collect(Collectors.toSet());
    }

    /** {@return true if one of the rules derives the conclusion's status} */
    boolean judges(Inferences inferences, Conclusion conclusion) {
        return called.isEmpty() || derivedBy(inferences, conclusion).stream().anyMatch(rules::contains);
    }

    /** {@return the rules that derive the conclusion's status, in order of id, without duplicates} */
    static List<String> derivedBy(Inferences inferences, Conclusion conclusion) {
        return conclusion.basis().stream()
                .flatMap(step -> inferences.derivations(step).stream())
                .map(way -> way.rule().id())
                .distinct()
                .sorted()
                .toList();
    }
}
