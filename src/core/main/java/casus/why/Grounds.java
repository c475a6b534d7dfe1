package casus.why;

import casus.model.Step;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What some steps rest on, down to the ground: every derivation of them and of the steps beneath them. Steps may rest on one
 * another in a circle, but no step supports itself.
 *
 * @param <G> what counts as ground
 */
final class Grounds<G> {

    /**
     * One way to derive a step; all of it is needed.
     *
     * @param ground the ground it needs
     * @param steps the steps it needs
     */
    record Way<G>(Collection<G> ground, Collection<Step> steps) {}

    /**
     * The smallest sets of ground.
     *
     * @param sets none of the certain ones contains another; fewest members first, then by members
     * @param certain the first so many sets are all there are of their sizes; if that is all of them, there are no others
     * @param complete true if there are no others
     */
    record Smallest<G>(List<List<G>> sets, int certain, boolean complete) {}

    /**
     * The ground that is in some smallest set.
     *
     * @param exact false if other ground may be in one, too
     */
    record Used<G>(Collection<G> ground, boolean exact) {}

    private record Numbered(BitSet ground, List<Integer> steps) {}

    /** How many sets to keep at every step where only their members matter. */
    private static final int WIDER = 1_024;

    /** How many sets may be joined for that. */
    private static final int WORK = 500_000;

    private final List<G> ground;
    private final List<List<Numbered>> ways = new ArrayList<>();
    private final List<Integer> roots;
    private boolean circular;

    /**
     * Collects the steps and ground beneath the roots.
     *
     * @param order of the ground, which determines that of the sets
     */
    Grounds(Collection<? extends Step> roots, Function<Step, List<Way<G>>> derived, Comparator<? super G> order) {
        this(roots, false, derived, order);
    }

    /**
     * Collects what lies beneath.
     *
     * @param any true if any one of the roots is enough
     */
    Grounds(
            Collection<? extends Step> roots,
            boolean any,
            Function<Step, List<Way<G>>> derived,
            Comparator<? super G> order) {
        Map<Step, Integer> numbers = new HashMap<>();
        List<List<Way<G>>> all = new ArrayList<>();
        roots.forEach(root -> collect(root, derived, numbers, all));
        TreeSet<G> sorted = new TreeSet<>(order);
        all.forEach(each -> each.forEach(way -> sorted.addAll(way.ground())));
        ground = List.copyOf(sorted);
        Map<G, Integer> places = new HashMap<>();
        ground.forEach(each -> places.put(each, places.size()));
        for (List<Way<G>> each : all) {
            ways.add(each.stream()
                    .map(way -> new Numbered(
                            bits(way.ground(), places),
                            way.steps().stream().map(numbers::get).toList()))
                    .toList());
        }
        List<Integer> needed = roots.stream().<Integer>map(numbers::get).toList();
        if (any) {
            ways.add(needed.stream()
                    .map(root -> new Numbered(new BitSet(), List.of(root)))
                    .toList());
            needed = List.of(ways.size() - 1);
        }
        this.roots = needed;
    }

    /** Numbers steps after those they rest on, except in circles. */
    private void collect(
            Step step, Function<Step, List<Way<G>>> derived, Map<Step, Integer> numbers, List<List<Way<G>>> all) {
        Integer known = numbers.putIfAbsent(step, -1);
        if (known != null) {
            circular |= known < 0;
            return;
        }
        List<Way<G>> each = derived.apply(step);
        each.forEach(way -> way.steps().forEach(under -> collect(under, derived, numbers, all)));
        numbers.put(step, all.size());
        all.add(each);
    }

    private static <G> BitSet bits(Collection<G> members, Map<G, Integer> places) {
        BitSet bits = new BitSet();
        members.forEach(member -> bits.set(places.getOrDefault(member, 0)));
        return bits;
    }

    /** {@return whether all the roots still follow from some of the ground} */
    boolean hold(Predicate<? super G> kept) {
        BitSet stands = new BitSet();
        for (int i = 0; i < ground.size(); i++) {
            stands.set(i, kept.test(ground.get(i)));
        }
        return hold(stands);
    }

    private boolean hold(BitSet stands) {
        BitSet holding = new BitSet();
        boolean grown = true;
        while (grown) {
            grown = false;
            for (int step = 0; step < ways.size(); step++) {
                if (!holding.get(step) && holds(ways.get(step), stands, holding)) {
                    holding.set(step);
                    grown = circular;
                }
            }
        }
        return allIn(roots, holding);
    }

    // without streams, since this is asked again and again
    private static boolean holds(List<Numbered> ways, BitSet stands, BitSet holding) {
        for (Numbered way : ways) {
            if (allIn(way.steps(), holding) && BitSets.within(way.ground(), stands)) {
                return true;
            }
        }
        return false;
    }

    private static boolean allIn(List<Integer> steps, BitSet holding) {
        for (int step : steps) {
            if (!holding.get(step)) {
                return false;
            }
        }
        return true;
    }

    /**
     * {@return the smallest sets of ground from which all the roots follow}
     *
     * @param most how many sets to keep at every step, the smallest ones; at least 1
     */
    Smallest<G> smallest(int most) {
        return smallest(most, Integer.MAX_VALUE);
    }

    private Smallest<G> smallest(int most, int work) {
        Search search = new Search(most, work);
        List<BitSet> sets = search.sets();
        boolean complete = search.dropped == Integer.MAX_VALUE;
        if (!complete) {
            // because of dropped sets, a set may not be as small as possible
            sets = sets.stream()
                    .map(this::shrunk)
                    .distinct()
                    .sorted(BitSets.ORDER)
                    .toList();
        }
        int certain = (int)
                sets.stream().filter(set -> set.cardinality() < search.dropped).count();
        return new Smallest<>(
                sets.stream()
                        .map(set -> set.stream().mapToObj(ground::get).toList())
                        .toList(),
                certain,
                complete);
    }

    /** {@return the ground in any smallest set} Where some were dropped, more are followed, as far as this is little work. */
    Used<G> used(Smallest<G> smallest) {
        Set<G> used = new HashSet<>();
        smallest.sets().forEach(used::addAll);
        Smallest<G> wider = smallest.complete() ? smallest : smallest(WIDER, WORK);
        wider.sets().forEach(used::addAll);
        return new Used<>(used, wider.complete());
    }

    private BitSet shrunk(BitSet set) {
        BitSet kept = (BitSet) set.clone();
        for (int i = set.length() - 1; i >= 0; i--) {
            if (kept.get(i)) {
                kept.clear(i);
                kept.set(i, !hold(kept));
            }
        }
        return kept;
    }

    private final class Search {

        private final int most;
        private int work;
        private int dropped = Integer.MAX_VALUE;

        /**
         * Follows the smallest sets.
         *
         * @param work how many sets may be joined; beyond that, sets are dropped
         */
        Search(int most, int work) {
            this.most = most;
            this.work = work;
        }

        /** Repeats passes over the steps until nothing changes; without circles, one pass. */
        List<BitSet> sets() {
            List<List<BitSet>> known = new ArrayList<>();
            ways.forEach(step -> known.add(List.of()));
            boolean changed = true;
            while (changed) {
                changed = false;
                for (int step = 0; step < ways.size(); step++) {
                    List<BitSet> all = new ArrayList<>(known.get(step));
                    for (Numbered way : ways.get(step)) {
                        all.addAll(joined(way.ground(), way.steps(), known));
                    }
                    List<BitSet> after = smallest(all);
                    changed |= circular && !after.equals(known.get(step));
                    known.set(step, after);
                }
            }
            return joined(new BitSet(), roots, known);
        }

        private List<BitSet> joined(BitSet first, List<Integer> steps, List<List<BitSet>> known) {
            List<BitSet> joined = List.of(first);
            for (int step : steps) {
                List<BitSet> all = new ArrayList<>();
                for (BitSet one : joined) {
                    if (work != Integer.MAX_VALUE && (work -= known.get(step).size()) < 0) {
                        dropped = 0;
                        return List.of();
                    }
                    for (BitSet other : known.get(step)) {
                        BitSet both = (BitSet) one.clone();
                        both.or(other);
                        all.add(both);
                    }
                }
                joined = smallest(all);
            }
            return joined;
        }

        private List<BitSet> smallest(List<BitSet> sets) {
            if (sets.size() < 2) {
                return sets;
            }
            List<BitSet> kept = new ArrayList<>();
            for (BitSet set : sets.stream().distinct().sorted(BitSets.ORDER).toList()) {
                if (kept.stream().noneMatch(smaller -> BitSets.within(smaller, set))) {
                    if (kept.size() == most) {
                        dropped = Math.min(dropped, set.cardinality());
                        break;
                    }
                    kept.add(set);
                }
            }
            return kept;
        }
    }
}
