package casus.setwise;

import casus.inferences.Derivation;
import casus.model.Fact;
import casus.model.Step;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** One evaluation of rules, layer by layer. Not thread-safe. */
final class Run implements Watch.Sight {

    private final Facts facts;
    private final Watch watch;
    private final Map<Step, List<Derivation>> steps = new HashMap<>();
    private final Map<String, Tally> tallies = new TreeMap<>();
    private long firings;

    /** Derived by the rule that is evaluated, and not yet among the facts. */
    private final List<Step> fresh = new ArrayList<>();

    /** What a rule has cost so far. */
    private static final class Tally {
        private long firings;
        private long compared;
        private long nanos;
    }

    Run(Collection<Class<?>> types, Watch watch) {
        this.facts = new Facts(types);
        this.watch = watch;
    }

    /** Adds a fact that is not derived. */
    void given(Fact fact) {
        facts.add(fact);
    }

    /** Evaluates the rules of a layer until nothing new follows. */
    void layer(List<Ready> layer) {
        Map<Ready, int[]> seen = new HashMap<>();
        boolean more = true;
        while (more) {
            more = false;
            for (Ready rule : layer) {
                if (!rule.mayFire(facts)) {
                    continue;
                }
                watch.see(this);
                if (rule.again().isEmpty()) {
                    Plan.Steps plan = rule.planned().plans().get(0);
                    run(rule, search(rule, plan), plan);
                    settle();
                } else {
                    more |= further(
                            rule,
                            seen.computeIfAbsent(
                                    rule, any -> new int[rule.again().size()]));
                }
            }
        }
    }

    private void run(Ready rule, Search search, Plan.Steps plan) {
        Tally tally = tally(rule);
        long start = System.nanoTime();
        search.all(plan.all());
        tally.nanos += System.nanoTime() - start;
        tally.compared += search.compared();
    }

    private Tally tally(Ready rule) {
        return tallies.computeIfAbsent(rule.id(), any -> new Tally());
    }

    private Search search(Ready rule, Plan.Steps plan) {
        Ready.Planned planned = rule.planned();
        Tally tally = tally(rule);
        return new Search(facts, plan.variables(), rule.conditions(), () -> watch.see(this), values -> {
            Step step = (Step) Objects.requireNonNull(planned.conclusion().in(null, values));
            List<Derivation> known = steps.get(step);
            if (known == null) {
                known = new ArrayList<>(1);
                steps.put(step, known);
                fresh.add(step);
            }
            known.add(planned.ways().derivation(values));
            firings++;
            tally.firings++;
        });
    }

    private boolean settle() {
        boolean more = !fresh.isEmpty();
        fresh.forEach(facts::add);
        fresh.clear();
        return more;
    }

    /**
     * Finds the ways in which a rule holds by facts that it has not seen.
     *
     * @param seen how many facts it has seen of each condition that its layer leads to
     * @return true if something new follows
     */
    private boolean further(Ready rule, int[] seen) {
        int[] there = new int[seen.length];
        for (int i = 0; i < seen.length; i++) {
            there[i] = facts.of(rule.type(i)).size();
        }
        for (int i = 0; i < seen.length; i++) {
            if (seen[i] == there[i]) {
                continue;
            }
            Plan.Steps plan = rule.planned().plans().get(i);
            Search search = search(rule, plan);
            // each way once: by its last condition with a fact that is new
            for (int j = 0; j < seen.length; j++) {
                search.limit(rule.again().get(j), j == i ? seen[i] : 0, j > i ? seen[j] : there[j]);
            }
            run(rule, search, plan);
        }
        System.arraycopy(there, 0, seen, 0, seen.length);
        return settle();
    }

    /** {@return every way in which each step was derived, in order} */
    Map<Step, List<Derivation>> derivations() {
        steps.replaceAll((step, all) -> all.size() == 1 ? List.of(all.get(0)) : Derivation.inOrder(all));
        return steps;
    }

    @Override
    public long firings() {
        return firings;
    }

    @Override
    public long steps() {
        return steps.size();
    }

    @Override
    public List<String> busiest(int most) {
        return costs().stream()
                .filter(cost -> cost.firings() > 0)
                .sorted(Comparator.comparingLong(Cost::firings).reversed())
                .limit(most)
                .map(Cost::rule)
                .toList();
    }

    @Override
    public List<Cost> costs() {
        return tallies.entrySet().stream()
                .map(each -> new Cost(
                        each.getKey(),
                        each.getValue().firings,
                        each.getValue().compared,
                        Duration.ofNanos(each.getValue().nanos)))
                .toList();
    }
}
