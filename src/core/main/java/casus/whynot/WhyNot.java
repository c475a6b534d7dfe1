package casus.whynot;

import casus.findings.Findings;
import casus.model.Conclusion;
import casus.model.Fact;
import casus.model.Step;
import casus.rulebook.rule.Rule;
import casus.whynot.conditions.Conditions;
import casus.whynot.conditions.Wanted;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * The answer to "why not": why a conclusion that somebody expected is not there. A value; no engine is needed to ask.
 *
 * @param asked what was asked, in the words of handles
 * @param there the conclusions that are there and are what was asked but perhaps for their status, in order of handle; of a
 *     chain, the longer ones it is part of
 * @param missing what is not there and would have to be, in the order of a chain, or the nearest first where a part was left
 *     out that may be filled in several ways
 * @param more how many further ways there are to fill it in, which are not followed
 */
public record WhyNot(
        String asked,
        Conclusion.Family family,
        Answer answer,
        List<Conclusion> there,
        List<Missing> missing,
        int more) {

    /** What the answer comes to. */
    public enum Answer {
        /** The conclusion is there as it was asked; the question is why. */
        THERE,
        /** It is there with another status. */
        OTHER_STATUS,
        /** It is a part of longer chains. */
        PART,
        ABSENT
    }

    /**
     * A step that is not there.
     *
     * @param attempts what each rule that derives such steps came to, the nearest first; empty if no rule derives it, or
     *     if it was not followed
     * @param followed false where the same step is being looked at further up, or the way down is too long
     */
    public record Missing(Wanted wanted, List<Attempt> attempts, boolean followed) {}

    /**
     * What became of a rule that could have laid a step down.
     *
     * @param conditions one for each line of the rule, in its order
     * @param step the step, where every condition holds and it is absent all the same: a fault of the engine
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
    }

    /**
     * A condition of a rule under the names that bring the rule furthest.
     *
     * @param names what names stand for; what is not known has no entry
     * @param near what is nearly what is asked for, the most telling first; only of the first condition that fails
     * @param blocking what is there and should not be, in order of content; of every condition that fails by it
     * @param missing the step that it looks for and that other rules lay down; only of the first condition that fails
     */
    public record Condition(
            Rule.Line line,
            Outcome outcome,
            SortedMap<String, Object> names,
            @API(status = Status.INTERNAL) List<Conditions.Near> near,
            List<Fact> blocking,
            Optional<Missing> missing) {}

    /** What a condition comes to. */
    public enum Outcome {
        HOLDS,
        FAILS,
        /** It hangs on somebody or something that the first failing condition would have named. */
        OPEN
    }

    /**
     * {@return why a conclusion is not there}
     *
     * @param asked a handle, such as {@code retaliation raid for shelling}, which may end in a status and may leave out what
     *     comes after a key word, such as {@code for shelling}
     * @throws UnknownWords if the case has no such events, actors or records, or the domain no such words
     */
    public static WhyNot of(Findings findings, String asked) {
        return Expected.answer(findings, Asked.of(findings.subject(), asked));
    }

    /** {@return the rules of which every condition holds and whose step is absent; none unless the engine is at fault} */
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
