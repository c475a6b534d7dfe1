package casus.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One event answers another.
 *
 * @param by authors of the response
 * @param against parties the response struck, or at which the measure is directed
 * @param gapDays how long after the cause the response came, or null if a date is missing or doubtful
 * @param conditionalOn events whose authorship is open and on which the link depends
 * @param rivals other causes that somebody names for the same response, in order of name
 */
public record Retaliation(
        EventId response,
        EventId cause,
        Status status,
        List<ActorId> by,
        List<ActorId> against,
        @Nullable Gap gapDays,
        List<EventId> conditionalOn,
        List<Rival> rivals,
        List<String> flags,
        List<Step> basis,
        List<Step> detail)
        implements Conclusion {

    @Override
    public String handle() {
        return "retaliation " + response + " for " + cause;
    }

    @Override
    public Family family() {
        return Family.RETALIATION;
    }

    @Override
    public String term() {
        return Term.of(status);
    }

    @Override
    public Retaliation withoutSteps() {
        return new Retaliation(
                response, cause, status, by, against, gapDays, conditionalOn, rivals, flags, List.of(), List.of());
    }

    /**
     * A span of whole days.
     *
     * @param least lower bound
     * @param most upper bound, or null if the dates set none
     */
    public record Gap(int least, @Nullable Integer most) {}

    /**
     * Another cause of the same response.
     *
     * @param by who names it
     */
    public record Rival(EventId cause, ActorId by) {}

    /** On whose word the link rests. */
    public enum Status {
        /** The striker's side says so. */
        STATED,
        /** A document's own voice says so. */
        REPORTED,
        /** A party other than the striker says so. */
        STATED_BY_OTHER,
        /** Nobody says so, but direction, order and timing suggest it. */
        INFERRED,
        /** Inferred, and denied by the striker. */
        INFERRED_AGAINST_DENIAL
    }

    /** A further property of a link. */
    public enum Flag {
        /** No party struck is the claimant of the cause, or of one camp with it. */
        STRUCK_PARTY_IS_NOT_CLAIMANT,
        /** The cause is a series, and the same response answers one of its members: one answer at two grains. */
        ANOTHER_GRAIN,
        /** The response is a series, and one of its members answers the same cause: one answer at two grains. */
        ANSWERED_BY_MEMBER,
        /** The dates do not show that the cause came first, and nobody says so. */
        ORDER_UNKNOWN,
        /** The side that carried out the response denies the link that others, or itself, stated. */
        DENIED_BY_STRIKER,
        /** Two principals put each of the two events first. */
        ORDER_DISPUTED,
        /** Unrelated voices give the same response unrelated causes. */
        RIVAL_ANTECEDENTS,
        /** A party struck is said to back an author of the cause, or to have backed the cause. */
        BACKER_STRUCK,
        /** A party struck is said to be backed by an author of the cause. */
        PROXY_STRUCK,
        /** A party struck is said to be home to an author of the cause, or to have harboured or launched it. */
        HOST_STRUCK,
        /** Timing within the weak window is all there is: nothing else speaks for the link. */
        WEAK_INFERENCE,
        /** Inferred, and after the cause the striker's side had vowed or threatened to strike. */
        VOWED,
        /** Inferred, and the response struck a claimant of the cause, or one of its own. */
        CLAIMANT_STRUCK,
        /** Inferred, and each of the two states used force on the other's ground. */
        EACH_ON_THE_OTHERS_GROUND,
        /** Inferred, and somebody suspects it or calls the response an answer without saying to what. */
        SUSPECTED
    }
}
