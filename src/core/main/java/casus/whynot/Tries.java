package casus.whynot;

import casus.inferences.Inferences;
import casus.model.Entity;
import casus.model.Step;
import casus.model.TableRow;
import casus.rulebook.rule.Rule;
import casus.whynot.WhyNot.Attempt;
import casus.whynot.WhyNot.Condition;
import casus.whynot.WhyNot.Outcome;
import casus.whynot.conditions.Conditions;
import casus.whynot.conditions.Conditions.Stop;
import casus.whynot.conditions.Miss;
import casus.whynot.conditions.Unknown;
import casus.whynot.conditions.Wanted;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** Tries the rules that derive a step, line by line, and counts the words that nobody spoke and that each would need. */
final class Tries {

    /** The number of ways to bind a rule's names that are kept at every line. */
    private static final int BREADTH = 2_000;

    /** The number of furthest-reaching ways that are examined to the end. */
    private static final int WEIGHED = 20;

    /** The number of levels down to which missing steps are followed. */
    static final int DEPTH = 6;

    private final Inferences inferences;
    private final Conditions conditions;
    private final Map<Class<?>, List<Rule>> rules;
    private final Map<Wanted, List<Tried>> known = new HashMap<>();
    private final Map<Wanted, Integer> unspoken = new HashMap<>();
    private final Set<Wanted> above = new HashSet<>();

    Tries(Inferences inferences, Conditions conditions) {
        this.inferences = inferences;
        this.conditions = conditions;
        this.rules = inferences.rulebook().rules().stream()
                .collect(Collectors.groupingBy(
                        rule -> rule.then().sentence().patterns().get(0).type()));
    }

    /** {@return true if some rule derives facts of a type} */
    boolean derived(Class<?> type) {
        return rules.containsKey(type);
    }

    /**
     * A rule, how far it got, and under which names.
     *
     * @param reached how many lines hold from the first
     * @param names under which it got there, the best first
     * @param step where all lines hold: a step that should exist and does not
     */
    record Tried(Rule rule, int reached, List<Tail> names, Optional<Step> step) {

        Attempt brief() {
            return new Attempt(rule, names.get(0).conditions(rule), step);
        }
    }

    /**
     * The outcome of each line under some names.
     *
     * @param before the names known where the first line fails
     * @param after the names known at the end
     */
    record Tail(SortedMap<String, Object> before, SortedMap<String, Object> after, List<Outcome> outcomes) {

        int holding() {
            return (int) outcomes.stream().filter(Outcome.HOLDS::equals).count();
        }

        List<Condition> conditions(Rule rule) {
            List<Condition> lines = new ArrayList<>();
            for (int i = 0; i < outcomes.size(); i++) {
                lines.add(new Condition(
                        rule.when().get(i), outcomes.get(i), after, List.of(), List.of(), Optional.empty()));
            }
            return lines;
        }
    }

    /** {@return each rule that derives what is wanted, and how far it gets} */
    List<Tried> of(Wanted wanted) {
        List<Tried> before = known.get(wanted);
        if (before == null) {
            before = rules.getOrDefault(wanted.type(), List.of()).stream()
                    .flatMap(rule -> wanted.names(rule).flatMap(names -> tried(rule, names)).stream())
                    .toList();
            known.put(wanted, before);
        }
        return before;
    }

    /**
     * {@return how many of a rule's conditions need words that nobody spoke} A condition that looks for a derived step needs
     * those of the rule that needs the fewest. One that fails for a date, a bar, a table or something that is there needs
     * none, and so does one that counts or compares those whom the first failing condition would have named.
     */
    int unspoken(Tried tried) {
        int needed = 0;
        Tail tail = tried.names().get(0);
        for (int i = tried.reached(); i < tail.outcomes().size(); i++) {
            if (tail.outcomes().get(i) == Outcome.FAILS) {
                boolean first = i == tried.reached();
                needed += unspoken(
                        first ? tail.before() : tail.after(),
                        tried.rule().when().get(i),
                        first);
            }
        }
        return needed;
    }

    private int unspoken(SortedMap<String, Object> names, Rule.Line line, boolean first) {
        Stop stop = conditions.stop(names, line);
        Class<?> type = stop.asked().type();
        if (!stop.blocking().isEmpty() || TableRow.class.isAssignableFrom(type)) {
            return 0;
        }
        if (Entity.class.isAssignableFrom(type)) {
            boolean measured =
                    conditions.near(names, line, 1).stream().anyMatch(near -> near.miss() instanceof Miss.Answer);
            return measured ? 0 : 1;
        }
        if (derived(type)) {
            return unspoken(stop.asked());
        }
        return !first && Step.class.isAssignableFrom(type) && hangs(line, names) ? 0 : 1;
    }

    private int unspoken(Wanted wanted) {
        Integer before = unspoken.get(wanted);
        if (before != null) {
            return before;
        }
        if (above.size() >= DEPTH || !above.add(wanted)) {
            return 1;
        }
        int fewest = of(wanted).stream().mapToInt(this::unspoken).min().orElse(1);
        above.remove(wanted);
        unspoken.put(wanted, fewest);
        return fewest;
    }

    /** {@return how far a rule gets; empty if it derives a step other than the wanted one} */
    private Optional<Tried> tried(Rule rule, SortedMap<String, Object> start) {
        List<SortedMap<String, Object>> reached = List.of(start);
        int line = 0;
        while (line < rule.when().size()) {
            List<SortedMap<String, Object>> further =
                    conditions.further(reached, rule.when().get(line), BREADTH);
            if (further.isEmpty()) {
                break;
            }
            reached = further;
            line++;
        }
        int failing = line;
        if (failing == rule.when().size()) {
            return reached.stream()
                    .filter(names ->
                            inferences.derivations(Wanted.step(rule, names)).isEmpty())
                    .min(Comparator.comparing(Object::toString))
                    .map(names -> new Tried(
                            rule, failing, List.of(tail(rule, failing, names)), Optional.of(Wanted.step(rule, names))));
        }
        List<Tail> tails = reached.stream()
                .map(names -> Map.entry(names.toString(), names))
                .sorted(Map.Entry.comparingByKey())
                .limit(WEIGHED)
                .map(entry -> tail(rule, failing, entry.getValue()))
                .sorted(Comparator.comparingInt(tail -> -tail.holding()))
                .toList();
        return Optional.of(new Tried(rule, failing, tails, Optional.empty()));
    }

    private Tail tail(Rule rule, int failing, SortedMap<String, Object> names) {
        List<Outcome> outcomes = new ArrayList<>();
        List<SortedMap<String, Object>> reached = List.of(names);
        for (int i = 0; i < rule.when().size(); i++) {
            Rule.Line line = rule.when().get(i);
            if (i < failing) {
                outcomes.add(Outcome.HOLDS);
            } else if (i == failing) {
                outcomes.add(Outcome.FAILS);
            } else {
                List<SortedMap<String, Object>> further = further(reached, line);
                boolean open = hangs(line, reached.get(0));
                outcomes.add(further.isEmpty() ? Outcome.FAILS : open ? Outcome.OPEN : Outcome.HOLDS);
                reached = further.isEmpty() || open ? reached : further;
            }
        }
        return new Tail(names, reached.get(0), outcomes);
    }

    private List<SortedMap<String, Object>> further(List<SortedMap<String, Object>> reached, Rule.Line line) {
        try {
            return conditions.further(reached, line, WEIGHED);
        } catch (Unknown e) {
            return reached;
        }
    }

    /** {@return true if a line uses a name that a line above should have bound} */
    private static boolean hangs(Rule.Line line, Map<String, Object> names) {
        return line.fillers().values().stream()
                .anyMatch(filler -> Rule.isName(filler)
                        && !names.containsKey(filler)
                        && !line.introduces().contains(filler));
    }
}
