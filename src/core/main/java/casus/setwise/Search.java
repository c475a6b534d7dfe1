package casus.setwise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds every way in which the conditions of a rule hold, given the facts so far. */
final class Search {

    private static final int OFTEN = 2_000;

    private final Facts facts;
    private final @Nullable Object[] values;
    private final Runnable watch;
    private final Consumer<@Nullable Object[]> found;
    private long compared;

    /** The range of places in which the facts of each condition lie; conditions inside others have no limits. */
    private final int[] from;

    private final int[] to;

    /**
     * @param watch called from time to time
     * @param found called with the values of the variables, which change afterwards
     */
    Search(Facts facts, int variables, int conditions, Runnable watch, Consumer<@Nullable Object[]> found) {
        this.facts = facts;
        this.values = new Object[variables];
        this.watch = watch;
        this.found = found;
        this.from = new int[conditions];
        this.to = new int[conditions];
        Arrays.fill(to, Integer.MAX_VALUE);
    }

    /** Limits a condition to facts of a range of places, of which the second is not included. */
    void limit(int condition, int first, int end) {
        from[condition] = first;
        to[condition] = end;
    }

    /** {@return the number of facts that were compared so far} */
    long compared() {
        return compared;
    }

    /** Finds all there are. */
    void all(List<Plan.Step> steps) {
        run(steps, 0, any -> {
            found.accept(any);
            return false;
        });
    }

    /** What is done with a match; returns true if no other is needed. */
    private interface Taker {
        boolean take(@Nullable Object[] values);
    }

    /** {@return true if no other match is needed} */
    private boolean run(List<Plan.Step> steps, int at, Taker taker) {
        if (at == steps.size()) {
            return taker.take(values);
        }
        Plan.Step step = steps.get(at);
        if (step instanceof Plan.Lookup lookup) {
            return lookup.from() == null ? facts(lookup, steps, at, taker) : elements(lookup, steps, at, taker);
        }
        if (step instanceof Plan.Existence existence) {
            return run(existence.of(), 0, any -> true) == existence.there() && run(steps, at + 1, taker);
        }
        Plan.Collection collection = (Plan.Collection) step;
        List<@Nullable Object> list = new ArrayList<>();
        run(collection.of(), 0, any -> {
            list.add(values[collection.collected()]);
            return false;
        });
        values[collection.list()] = list;
        return run(steps, at + 1, taker);
    }

    private boolean elements(Plan.Lookup lookup, List<Plan.Step> steps, int at, Taker taker) {
        Object source = Objects.requireNonNull(lookup.from()).in(null, values);
        for (Object element : (Iterable<?>) Objects.requireNonNull(source)) {
            if (lookup.type().isInstance(element) && fits(lookup, element) && run(steps, at + 1, taker)) {
                return true;
            }
        }
        return false;
    }

    private boolean facts(Plan.Lookup lookup, List<Plan.Step> steps, int at, Taker taker) {
        Facts.Kind kind = facts.of(lookup.type());
        int first = lookup.condition() < 0 ? 0 : from[lookup.condition()];
        int end = lookup.condition() < 0 ? Integer.MAX_VALUE : to[lookup.condition()];
        if (lookup.names().isEmpty()) {
            int most = Math.min(end, kind.size());
            for (int i = first; i < most; i++) {
                if (fits(lookup, kind.get(i)) && run(steps, at + 1, taker)) {
                    return true;
                }
            }
            return false;
        }
        Facts.Places places = kind.by(lookup.names(), lookup.fields()).at(Facts.Index.key(lookup.keys(), null, values));
        for (int i = first == 0 ? 0 : places.from(first); i < places.size() && places.get(i) < end; i++) {
            if (fits(lookup, kind.get(places.get(i))) && run(steps, at + 1, taker)) {
                return true;
            }
        }
        return false;
    }

    private boolean fits(Plan.Lookup lookup, Object fact) {
        if (++compared % OFTEN == 0) {
            watch.run();
        }
        values[lookup.variable()] = fact;
        for (Plan.Check check : lookup.checks()) {
            if (check.variable() >= 0) {
                values[check.variable()] = check.value().in(fact, values);
            } else if (!check.value().holds(fact, values)) {
                return false;
            }
        }
        return true;
    }
}
