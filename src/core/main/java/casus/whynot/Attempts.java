package casus.whynot;

import casus.inferences.Inferences;
import casus.model.Entity;
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
import casus.whynot.conditions.Wanted;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Ranks the rules that could have derived a step, and follows the first line of each that fails down to what it looks for.
 */
final class Attempts {

    /**
     * The fewest unspoken words first, then the largest share of conditions that hold, then the largest number; among equals,
     * those with a near match first.
     */
    static final Comparator<Ranked> NEAREST_FIRST = Comparator.comparingInt(Ranked::unspoken)
            .thenComparing(
                    Ranked::attempt,
                    Comparator.comparingDouble(Attempts::lacking)
                            .thenComparingLong(attempt ->
                                    -counted(attempt).filter(Attempts::holds).count())
                            .thenComparingInt(attempt -> -attempt.holding())
                            .thenComparing(attempt -> attempt.first()
                                    .map(first -> first.near().isEmpty()
                                            && first.blocking().isEmpty())
                                    .orElse(false))
                            .thenComparing(attempt -> attempt.rule().id()));

    /**
     * A rule's attempt in the order of nearness.
     *
     * @param unspoken how many of its conditions need words that nobody spoke
     */
    record Ranked(Attempt attempt, int unspoken) {}

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

    /** The number of different missing steps that are followed in one answer. */
    private static final int MOST = 150;

    private static final int NEAR = 3;

    private final Facts facts;
    private final Conditions conditions;
    private final Tries tries;
    private final Map<Wanted, Missing> known = new HashMap<>();
    private final Set<Wanted> above = new HashSet<>();

    Attempts(Inferences inferences) {
        this.facts = new Facts(inferences.facts());
        this.conditions = new Conditions(facts);
        this.tries = new Tries(inferences, conditions);
    }

    /** {@return true if a step exists after all} */
    boolean isThere(Wanted wanted) {
        return facts.hold(wanted);
    }

    /** {@return the attempt of the rule that comes nearest to a step, without following it down; empty if there is none} */
    Optional<Ranked> nearest(Wanted wanted) {
        return tries.of(wanted).stream()
                .map(tried -> new Ranked(tried.brief(), tries.unspoken(tried)))
                .min(NEAREST_FIRST);
    }

    /** {@return why a step is missing} */
    Missing follow(Wanted wanted) {
        Missing before = known.get(wanted);
        if (before != null) {
            return before;
        }
        if (above.size() >= Tries.DEPTH || known.size() >= MOST || !above.add(wanted)) {
            return new Missing(wanted, List.of(), false);
        }
        Missing missing = new Missing(
                wanted,
                tries.of(wanted).stream()
                        .map(tried -> new Ranked(attempt(tried), tries.unspoken(tried)))
                        .sorted(NEAREST_FIRST)
                        .map(Ranked::attempt)
                        .toList(),
                true);
        above.remove(wanted);
        known.put(wanted, missing);
        return missing;
    }

    private Attempt attempt(Tries.Tried tried) {
        if (tried.step().isPresent()) {
            return tried.brief();
        }
        Rule.Line line = tried.rule().when().get(tried.reached());
        int most = tried.names().get(0).holding();
        List<Tries.Tail> best =
                tried.names().stream().filter(tail -> tail.holding() == most).toList();
        Tries.Tail tail = best.get(0);
        List<Near> near = near(tail, line);
        for (int i = 1; i < best.size() && near.isEmpty(); i++) {
            near = near(best.get(i), line);
            tail = near.isEmpty() ? best.get(0) : best.get(i);
        }
        Stop stop = conditions.stop(tail.before(), line);
        boolean derived = tries.derived(stop.asked().type());
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

    /** A condition that fails behind the first says what stands against it: what is there, or the dates of two events. */
    private Condition blocked(Condition condition) {
        Stop stop = conditions.stop(condition.names(), condition.line());
        boolean measured = stop.blocking().isEmpty() && stop.asked().type().equals(Entity.Event.class);
        List<Near> reversed = measured
                ? conditions.near(condition.names(), condition.line(), NEAR).stream()
                        .filter(near -> near.miss() instanceof Miss.Answer it && it.isReversed())
                        .toList()
                : List.of();
        return new Condition(
                condition.line(), condition.outcome(), condition.names(), reversed, stop.blocking(), Optional.empty());
    }

    /** A step of a derived kind is near only if it states something else about the same subject. */
    private List<Near> near(Tries.Tail tail, Rule.Line line) {
        return conditions.near(tail.before(), line, NEAR * 3).stream()
                .filter(near -> !(near.miss().fact() instanceof Step step
                        && tries.derived(step.getClass())
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
