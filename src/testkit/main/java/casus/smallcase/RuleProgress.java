package casus.smallcase;

import casus.inferences.Inferences;
import casus.rulebook.rule.Rule;
import casus.whynot.conditions.Conditions;
import casus.whynot.conditions.Facts;
import casus.whynot.conditions.Unknown;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How far a rule gets in a case in which it does not fire.
 *
 * @param line the first condition that does not hold, whatever its names stand for
 * @param names bindings under which it gets that far; one of possibly several
 */
public record RuleProgress(Rule rule, Rule.Line line, SortedMap<String, Object> names) {

    private static final int MOST = 2_000;

    /** {@return how far the rule gets; empty if every condition holds} */
    public static Optional<RuleProgress> of(Inferences inferences, Rule rule) {
        Conditions conditions = new Conditions(new Facts(inferences.facts()));
        List<SortedMap<String, Object>> reached = List.of(new TreeMap<>());
        for (Rule.Line line : rule.when()) {
            List<SortedMap<String, Object>> further;
            try {
                further = conditions.further(reached, line, MOST);
            } catch (Unknown unknown) {
                further = List.of();
            }
            if (further.isEmpty()) {
                return Optional.of(new RuleProgress(rule, line, reached.get(0)));
            }
            reached = further;
        }
        return Optional.empty();
    }

    /** {@return {@code Event is raid, Striker is arland}; empty if no name stands for anything} */
    static String bindings(Map<String, Object> names) {
        return names.entrySet().stream()
                .map(name -> name.getKey() + " is " + MemberText.shown(MemberText.plain(name.getValue())))
                .collect(Collectors.joining(", "));
    }
}
