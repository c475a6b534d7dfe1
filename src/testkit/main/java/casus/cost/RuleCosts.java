package casus.cost;

import casus.Casus;
import casus.model.Case;
import casus.setwise.Cost;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What each rule costs on a case, and on a larger one like it.
 *
 * @param rules those that had something to compare in the larger case, the most expensive first
 */
public record RuleCosts(Case smaller, Case larger, List<Growing> rules) {

    /** A rule looks at what lies near if its comparisons grow no faster than the case to this power. */
    private static final double LOCAL = 1.4;

    /** Below so many comparisons a rule is cheap however they grow. */
    private static final long FEW = 10_000;

    /**
     * What a rule costs on both.
     *
     * @param local false if its comparisons grow much faster than the records do
     */
    public record Growing(Cost smaller, Cost larger, boolean local) {}

    /**
     * {@return the costs on two generated cases, of a number of events and of four times as many; empty if the engine has to run
     * the rules}
     *
     * @param events of the smaller case, at least 1
     */
    public static Optional<RuleCosts> of(Casus casus, int events) {
        Case smaller = GeneratedCase.events(events);
        Case larger = GeneratedCase.events(4 * events);
        return casus.costs(smaller)
                .flatMap(few -> casus.costs(larger)
                        .map(many -> new RuleCosts(smaller, larger, growing(smaller, few, larger, many))));
    }

    private static List<Growing> growing(Case smaller, List<Cost> few, Case larger, List<Cost> many) {
        Map<String, Cost> before = few.stream().collect(Collectors.toMap(Cost::rule, Function.identity()));
        double size =
                Math.log((double) larger.records().size() / smaller.records().size());
        List<Growing> growing = new ArrayList<>();
        for (Cost cost : many) {
            if (cost.compared() > 0) {
                Cost less = before.getOrDefault(cost.rule(), new Cost(cost.rule(), 0, 0, Duration.ZERO));
                double power = Math.log((double) cost.compared() / Math.max(1, less.compared())) / size;
                growing.add(new Growing(less, cost, cost.compared() < FEW || power < LOCAL));
            }
        }
        growing.sort(Comparator.comparingLong((Growing each) -> -each.larger().compared())
                .thenComparing(each -> each.larger().rule()));
        return List.copyOf(growing);
    }
}
