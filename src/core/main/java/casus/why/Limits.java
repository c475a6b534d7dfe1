package casus.why;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * How much of an explanation is shown.
 *
 * @param depth levels of steps below the conclusion, at least 1
 * @param breadth ways of a step and alternatives of a line, at least 1
 */
public record Limits(int depth, int breadth) {

    /** No limits. */
    public static final Limits NONE = new Limits(Integer.MAX_VALUE, Integer.MAX_VALUE);

    /**
     * Checks the limits.
     *
     * @throws IllegalArgumentException if one is less than 1
     */
    public Limits {
        if (depth < 1 || breadth < 1) {
            throw new IllegalArgumentException("depth and breadth are at least 1");
        }
    }

    /** {@return the same trees, cut; branches that are cut alike are still one shared value} */
    List<Why.Derived> of(List<Why.Derived> trees) {
        if (equals(NONE)) {
            return trees;
        }
        Cut cut = new Cut();
        return trees.stream().map(tree -> cut.derived(tree, depth)).toList();
    }

    private final class Cut {

        private final IdentityHashMap<Why.Derived, Map<Integer, Why.Derived>> known = new IdentityHashMap<>();

        Why.Derived derived(Why.Derived whole, int left) {
            Map<Integer, Why.Derived> before = known.computeIfAbsent(whole, any -> new HashMap<>());
            Why.Derived same = before.get(left);
            if (same == null) {
                int kept = left == 0 ? 0 : Math.min(breadth, whole.ways().size());
                List<Why.Way> ways = new ArrayList<>();
                whole.ways().subList(0, kept).forEach(way -> ways.add(way(way, left)));
                same = new Why.Derived(
                        whole.step(),
                        List.copyOf(ways),
                        whole.more() + whole.ways().size() - kept);
                before.put(left, same);
            }
            return same;
        }

        private Why.Way way(Why.Way whole, int left) {
            List<Why.Line> lines =
                    whole.lines().stream().map(line -> line(line, left)).toList();
            return new Why.Way(whole.rule(), whole.names(), lines);
        }

        private Why.Line line(Why.Line whole, int left) {
            int kept = Math.min(breadth, whole.anyOf().size());
            List<List<Why>> anyOf = whole.anyOf().subList(0, kept).stream()
                    .map(all -> all.stream()
                            .<Why>map(why -> why instanceof Why.Derived step ? derived(step, left - 1) : why)
                            .toList())
                    .toList();
            return new Why.Line(
                    whole.sentence(),
                    whole.absence(),
                    anyOf,
                    whole.more() + whole.anyOf().size() - kept);
        }
    }
}
