package casus.whynot;

import casus.inferences.Inferences;
import casus.model.Conclusion;
import casus.model.Fact;
import casus.model.Step;
import casus.rulebook.rule.Rule;
import casus.whynot.conditions.Conditions;
import casus.whynot.conditions.Miss;
import casus.whynot.conditions.Wanted;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * The answer to "why not": why an expected conclusion does not follow. A value, independent of the engine.
 *
 * @param asked the question, in the words of handles
 * @param there the conclusions that follow and match the question except perhaps in status, in order of handle; of a chain,
 *     the longer ones it is part of
 * @param missing the steps that would have to exist, in the order of a chain, or the nearest first if an omitted part can be
 *     completed in several ways
 * @param more how many further ways to complete it are not followed
 */
public record WhyNot(
        String asked,
        Conclusion.Family family,
        Answer answer,
        List<Conclusion> there,
        List<Missing> missing,
        int more) {

    /** The kind of answer. */
    public enum Answer {
        /** The conclusion follows as asked. */
        THERE,
        /** It follows with another status. */
        OTHER_STATUS,
        /** It is a part of longer chains. */
        PART,
        ABSENT
    }

    /**
     * A missing step.
     *
     * @param attempts the attempts of each rule that derives such steps, the nearest first; empty if no rule derives it, or
     *     if it was not followed
     * @param followed false if the same step is already examined further up, or is too many levels down
     */
    public record Missing(Wanted wanted, List<Attempt> attempts, boolean followed) {}

    /**
     * The attempt of a rule that could have derived a step.
     *
     * @param conditions one for each line of the rule, in its order
     * @param step the step, if every condition holds and it is missing nonetheless: a fault of the engine
     */
    public record Attempt(Rule rule, List<Condition> conditions, Optional<Step> step) {

        /** {@return how many conditions hold} */
        public int holding() {
            return (int) conditions.stream()
                    .filter(condition -> condition.outcome() == Outcome.HOLDS)
                    .count();
        }

        /** {@return the first condition that fails; empty only for a fault of the engine} */
        public Optional<Condition> first() {
            return conditions.stream()
                    .filter(condition -> condition.outcome() == Outcome.FAILS)
                    .findFirst();
        }

        /** {@return the first condition that dates rule out; if there is none, the first that fails} */
        public Optional<Condition> decisive() {
            return conditions.stream()
                    .filter(Condition::isRuledOutByDates)
                    .findFirst()
                    .or(this::first);
        }
    }

    /**
     * A condition of a rule under the names with which the rule gets furthest.
     *
     * @param names what names stand for; unknown names have no entry
     * @param near facts that nearly match, the most informative first; only for the first condition that fails, and for one
     *     that dates rule out
     * @param blocking facts that exist and should not, in order of content; for every condition that fails because of them
     * @param missing the derived step that it looks for; only for the first condition that fails
     */
    public record Condition(
            Rule.Line line,
            Outcome outcome,
            SortedMap<String, Object> names,
            @API(status = Status.INTERNAL) List<Conditions.Near> near,
            List<Fact> blocking,
            Optional<Missing> missing) {

        /** {@return true if it fails because two events came in the other order, so that nobody's word could make it hold} */
        public boolean isRuledOutByDates() {
            return near.stream().anyMatch(each -> each.miss() instanceof Miss.Answer it && it.isReversed());
        }
    }

    /** The outcome of a condition. */
    public enum Outcome {
        HOLDS,
        FAILS,
        /** It depends on somebody or something that the first failing condition would have named. */
        OPEN
    }

    /**
     * {@return why a conclusion does not follow}
     *
     * @param asked a handle, such as {@code retaliation raid for shelling}, which may end in a status and may omit a key
     *     word and what comes after it, such as {@code for shelling}
     * @throws UnknownWords if the case has no such events, actors or records, or the domain no such words
     */
    public static WhyNot of(Inferences inferences, String asked) {
        return Expected.answer(inferences, Asked.of(inferences.subject(), asked));
    }

    /** {@return the rules of which every condition holds and whose step is missing; empty unless the engine is at fault} */
    public List<Attempt> faults() {
        return missing.stream().flatMap(WhyNot::faults).distinct().toList();
    }

    private static Stream<Attempt> faults(Missing missing) {
        return missing.attempts().stream()
                .flatMap(attempt -> Stream.concat(
                        attempt.step().isPresent() ? Stream.of(attempt) : Stream.empty(),
                        attempt.conditions().stream()
                                .flatMap(condition -> condition.missing().stream())
                                .flatMap(WhyNot::faults)));
    }
}
