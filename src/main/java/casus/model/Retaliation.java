package casus.model;

import java.util.List;

/**
 * One event answers another.
 *
 * @param by authors of the response
 * @param against parties the response struck
 * @param conditionalOn events whose authorship is open and on which the link depends
 */
public record Retaliation(
        EventId response,
        EventId cause,
        Status status,
        List<ActorId> by,
        List<ActorId> against,
        List<EventId> conditionalOn,
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

    /** On whose word the link stands. */
    public enum Status {
        /** The striker's side says so. */
        STATED,
        /** A document's own voice says so. */
        REPORTED,
        /** A party other than the striker says so. */
        STATED_BY_OTHER,
        /** Nobody says so; direction, order and timing do. */
        INFERRED,
        /** As inferred, and the striker says it is not so. */
        INFERRED_AGAINST_DENIAL
    }

    /** What to know beside the status. */
    public enum Flag {
        /** No party struck is the claimant of the cause, or of one camp with it. */
        STRUCK_PARTY_IS_NOT_CLAIMANT,
        /** The cause is a series, and the same response answers one of its members: one answer at two grains. */
        ANOTHER_GRAIN
    }
}
