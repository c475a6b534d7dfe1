package casus.whynot.conditions;

import casus.model.Fact;
import casus.model.Id;
import casus.rulebook.rule.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Evaluates the conditions of rules. It interprets a rule independently of the engine: where the two differ, one of them is
 * wrong. Not thread-safe.
 */
public final class Conditions {

    private static final int MOST_WEIGHED = 2_000;

    private final Facts facts;
    private final Meanings meanings;

    public Conditions(Facts facts) {
        this(facts, new Meanings());
    }

    private Conditions(Facts facts, Meanings meanings) {
        this.facts = facts;
        this.meanings = meanings;
    }

    /** {@return the same interpretation of meanings, over other facts; both for the same thread} */
    public Conditions over(Facts others) {
        return new Conditions(others, meanings);
    }

    /**
     * A fact, with those that the line joins to it, that matches the line except in one respect.
     *
     * @param names what the names would stand for
     */
    public record Near(SortedMap<String, Object> names, List<Fact> facts, Miss miss) {}

    /**
     * Where a line that does not hold stops.
     *
     * @param pattern the first part of its meaning without a match, from 0
     * @param asked the fact that this part requires, as far as it is known
     * @param blocking the facts that exist and should not, in order of content; empty if a fact is missing
     */
    public record Stop(int pattern, Wanted asked, List<Fact> blocking) {}

    /** {@return every binding of names under which all conditions of a rule hold, in no order} */
    public List<SortedMap<String, Object>> matches(Rule rule, Map<String, Object> known) {
        List<SortedMap<String, Object>> reached = List.of(new TreeMap<>(known));
        for (Rule.Line line : rule.when()) {
            reached = further(reached, line, Integer.MAX_VALUE);
        }
        return reached;
    }

    /**
     * {@return the extensions of some bindings under which a line holds as well, without duplicates, up to a limit}
     *
     * @throws Unknown if the line compares a name that is not bound
     */
    public List<SortedMap<String, Object>> further(List<SortedMap<String, Object>> names, Rule.Line line, int most) {
        Map<SortedMap<String, Object>, Boolean> further = new LinkedHashMap<>();
        for (SortedMap<String, Object> before : names) {
            new Walk(facts, meanings, line, before, 0, walk -> {
                        further.put(walk.names(), true);
                        return further.size() < most;
                    })
                    .start();
            if (further.size() >= most) {
                break;
            }
        }
        return new ArrayList<>(further.keySet());
    }

    /** {@return where a line that does not hold under these names stops; every name that it compares must be bound} */
    public Stop stop(SortedMap<String, Object> names, Rule.Line line) {
        Walk walk = new Walk(facts, meanings, line, names, 0, any -> false);
        walk.start();
        return walk.stop();
    }

    /** {@return the facts that nearly match a line, roughly the most informative first, up to a limit} */
    public List<Near> near(SortedMap<String, Object> names, Rule.Line line, int most) {
        List<Near> found = new ArrayList<>();
        new Walk(facts, meanings, line, names, 1, walk -> {
                    walk.near().ifPresent(found::add);
                    return found.size() < MOST_WEIGHED;
                })
                .start();
        Map<Fact, Near> each = new HashMap<>();
        found.stream()
                .sorted(Comparator.comparingInt(Conditions::weight)
                        .thenComparing(near -> near.facts().toString()))
                .forEach(near -> each.putIfAbsent(near.miss().fact(), near));
        return each.values().stream()
                .sorted(Comparator.comparingInt(Conditions::weight)
                        .thenComparing(near -> near.facts().toString()))
                .limit(most)
                .toList();
    }

    /** The more a miss has in common with what is required, the less it weighs. */
    private static int weight(Near near) {
        Miss miss = near.miss();
        if (miss instanceof Miss.Word || miss instanceof Miss.Mood) {
            return 0;
        }
        if (miss instanceof Miss.Answer) {
            return 1;
        }
        return miss instanceof Miss.Value value && value.found() instanceof Id ? 3 : 2;
    }
}
