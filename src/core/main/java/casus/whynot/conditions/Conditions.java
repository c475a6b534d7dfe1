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
 * Says of which facts the conditions of a rule hold. It reads a rule as the engine is told to, in its own way: where the two
 * differ, one of them is wrong. For one thread at a time.
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

    /** {@return the same readings of the same meanings, over other facts; both for the same thread} */
    public Conditions over(Facts others) {
        return new Conditions(others, meanings);
    }

    /**
     * A fact, with those that the line joins to it, that is what the line asks for but for one thing.
     *
     * @param names what the names would stand for
     */
    public record Near(SortedMap<String, Object> names, List<Fact> facts, Miss miss) {}

    /**
     * Where a line ends that does not hold.
     *
     * @param pattern the first part of its meaning that nothing meets, from 0
     * @param asked the fact that this part asks for, as far as it is known
     * @param blocking the facts that are there and should not be, in order of content; empty if a fact is wanting
     */
    public record Stop(int pattern, Wanted asked, List<Fact> blocking) {}

    /** {@return every way in which all conditions of a rule hold, names alone, in no order} */
    public List<SortedMap<String, Object>> matches(Rule rule, Map<String, Object> known) {
        List<SortedMap<String, Object>> reached = List.of(new TreeMap<>(known));
        for (Rule.Line line : rule.when()) {
            reached = further(reached, line, Integer.MAX_VALUE);
        }
        return reached;
    }

    /**
     * {@return what the names may stand for if a line is to hold as well, each way once, at most so many}
     *
     * @throws Unknown if the line compares a name that nothing is known of
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

    /** {@return where a line stops that does not hold under these names; every name that it compares must be known} */
    public Stop stop(SortedMap<String, Object> names, Rule.Line line) {
        Walk walk = new Walk(facts, meanings, line, names, 0, any -> false);
        walk.start();
        return walk.stop();
    }

    /** {@return what is nearly what a line asks for, by rule of thumb the most telling first, at most so many} */
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

    /** The more a miss says about the very thing asked for, the less it weighs. */
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
