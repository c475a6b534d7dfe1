package casus.whynot;

import casus.findings.Findings;
import casus.model.Id;
import casus.model.Step;
import casus.rulebook.rule.Rule;
import casus.whynot.WhyNot.Attempt;
import casus.whynot.WhyNot.Condition;
import casus.whynot.WhyNot.Missing;
import casus.whynot.WhyNot.Outcome;
import casus.whynot.conditions.Conditions;
import casus.whynot.conditions.Conditions.Near;
import casus.whynot.conditions.Conditions.Stop;
import casus.whynot.conditions.Facts;
import casus.whynot.conditions.Miss;
import casus.whynot.conditions.Unknown;
import casus.whynot.conditions.Wanted;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tries each rule that could have derived a step, line by line, and follows the first line that fails down to what it looks
 * for.
 */
final class Attempts {

    /**
     * The largest share of conditions that hold first, then the largest number; among equals, those with a near match first.
     */
    static final Comparator<Attempt> NEAREST_FIRST = Comparator.comparingDouble(Attempts::lacking)
            .thenComparingLong(
                    attempt -> -counted(attempt).filter(Attempts::holds).count())
            .thenComparingInt(attempt -> -attempt.holding())
            .thenComparing(attempt -> attempt.first()
                    .map(first -> first.near().isEmpty() && first.blocking().isEmpty())
                    .orElse(false))
            .thenComparing(attempt -> attempt.rule().id());

    /** {@return the share of a rule's conditions that do not hold, between 0 and 1} */
    private static double lacking(Attempt attempt) {
        return counted(attempt)
                .mapToInt(condition -> holds(condition) ? 0 : 1)
                .average()
                .orElse(1);
    }

    /**
     * {@return the conditions that count for nearness: an absence that holds because nobody mentions the matter is no step
     * towards the conclusion}
     */
    private static Stream<Condition> counted(Attempt attempt) {
        return attempt.conditions().stream()
                .filter(condition -> !(condition.line().sentence().speaksOfAbsence() && holds(condition)));
    }

    private static boolean holds(Condition condition) {
        return condition.outcome() == Outcome.HOLDS;
    }

    /** The number of ways to bind a rule's names that are kept at every line. */
    private static final int BREADTH = 2_000;

    /** The number of furthest-reaching ways that are examined to the end. */
    private static final int WEIGHED = 20;

    /** The number of levels down to which missing steps are followed. */
    private static final int DEPTH = 6;

    /** The number of different missing steps that are followed in one answer. */
    private static final int MOST = 150;

    private static final int NEAR = 3;

    private final Findings findings;
    private final Facts facts;
    private final Conditions conditions;
    private final Map<Class<?>, List<Rule>> rules;
    private final Map<Wanted, Missing> known = new HashMap<>();
    private final Set<Wanted> above = new HashSet<>();

    Attempts(Findings findings) {
        this.findings = findings;
        this.facts = new Facts(findings.facts());
        this.conditions = new Conditions(facts);
        this.rules = findings.rulebook().rules().stream()
                .collect(Collectors.groupingBy(
                        rule -> rule.then().sentence().patterns().get(0).type()));
    }

    /** {@return true if a step exists after all} */
    boolean isThere(Wanted wanted) {
        return facts.hold(wanted);
    }

    /** {@return the attempt of the rule that comes nearest to a step, without following it down; empty if there is none} */
    Optional<Attempt> nearest(Wanted wanted) {
        return tried(wanted).map(Tried::brief).min(NEAREST_FIRST);
    }

    /** {@return why a step is missing} */
    Missing follow(Wanted wanted) {
        Missing before = known.get(wanted);
        if (before != null) {
            return before;
        }
        if (above.size() >= DEPTH || known.size() >= MOST || !above.add(wanted)) {
            return new Missing(wanted, List.of(), false);
        }
        Missing missing = new Missing(
                wanted, tried(wanted).map(this::attempt).sorted(NEAREST_FIRST).toList(), true);
        above.remove(wanted);
        known.put(wanted, missing);
        return missing;
    }

    /**
     * A rule, how far it got, and under which names.
     *
     * @param reached how many lines hold from the first
     * @param names under which it got there, the best first
     * @param step where all lines hold: a step that should exist and does not
     */
    private record Tried(Rule rule, int reached, List<Tail> names, Optional<Step> step) {

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
    private record Tail(SortedMap<String, Object> before, SortedMap<String, Object> after, List<Outcome> outcomes) {

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

    private Stream<Tried> tried(Wanted wanted) {
        return rules.getOrDefault(wanted.type(), List.of()).stream()
                .flatMap(rule -> wanted.names(rule).flatMap(names -> tried(rule, names)).stream());
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
                            findings.derivations(Wanted.step(rule, names)).isEmpty())
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

    private Attempt attempt(Tried tried) {
        if (tried.step().isPresent()) {
            return tried.brief();
        }
        Rule.Line line = tried.rule().when().get(tried.reached());
        int most = tried.names().get(0).holding();
        List<Tail> best =
                tried.names().stream().filter(tail -> tail.holding() == most).toList();
        Tail tail = best.get(0);
        List<Near> near = near(tail, line);
        for (int i = 1; i < best.size() && near.isEmpty(); i++) {
            near = near(best.get(i), line);
            tail = near.isEmpty() ? best.get(0) : best.get(i);
        }
        Stop stop = conditions.stop(tail.before(), line);
        boolean derived = rules.containsKey(stop.asked().type());
        List<Condition> lines = tail.conditions(tried.rule());
        lines.replaceAll(condition -> condition.outcome() == Outcome.FAILS ? blocked(condition) : condition);
        lines.set(
                tried.reached(),
                new Condition(
                        line,
                        Outcome.FAILS,
                        tail.after(),
                        stop.blocking().isEmpty() ? near : List.of(),
                        stop.blocking(),
                        stop.blocking().isEmpty() && derived ? Optional.of(follow(stop.asked())) : Optional.empty()));
        return new Attempt(tried.rule(), List.copyOf(lines), Optional.empty());
    }

    private Condition blocked(Condition condition) {
        return new Condition(
                condition.line(),
                condition.outcome(),
                condition.names(),
                List.of(),
                conditions.stop(condition.names(), condition.line()).blocking(),
                Optional.empty());
    }

    /** A step of a derived kind is near only if it states something else about the same subject. */
    private List<Near> near(Tail tail, Rule.Line line) {
        return conditions.near(tail.before(), line, NEAR * 3).stream()
                .filter(near -> !(near.miss().fact() instanceof Step step
                        && rules.containsKey(step.getClass())
                        && near.miss() instanceof Miss.Value value
                        && aboutOthers(value.found())))
                .limit(NEAR)
                .toList();
    }

    private static boolean aboutOthers(@Nullable Object found) {
        return found instanceof Id
                || (found instanceof Collection<?> all && all.stream().anyMatch(Id.class::isInstance));
    }
}
