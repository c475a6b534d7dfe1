package casus.model;

import java.util.List;

/**
 * Who had to do with an event, and on whose word.
 *
 * @param claimedBy parties that claim it
 * @param acknowledgedBy parties that report it as their own act
 * @param reported parties named as authors by a document's own voice
 * @param accused charges, whatever their role
 * @param sponsorAlleged parties said to back an author
 * @param imputed parties treated as authors by somebody's conduct
 * @param deniedBy parties that deny having done it
 */
public record Attribution(
        EventId event,
        Status status,
        List<ActorId> claimedBy,
        List<ActorId> acknowledgedBy,
        List<ActorId> reported,
        List<Charge> accused,
        List<Holding> sponsorAlleged,
        List<Holding> imputed,
        List<ActorId> deniedBy,
        List<ActorId> retractedBy,
        List<ActorId> disavowedBy,
        List<String> flags,
        List<Step> basis,
        List<Step> detail)
        implements Conclusion {

    @Override
    public String handle() {
        return "attribution " + event;
    }

    @Override
    public Family family() {
        return Family.ATTRIBUTION;
    }

    @Override
    public String term() {
        return Term.of(status);
    }

    /** Where an event's authorship stands. */
    public enum Status {
        /** The author's side reports its own act. */
        ACKNOWLEDGED,
        CLAIMED,
        /** Only a document's own voice names the author. */
        REPORTED,
        ACCUSED,
        /** Accused, and the accused denies it. */
        ACCUSED_DENIED,
        /** Positions that cannot both hold. */
        CONTESTED,
        /** Claimed by two that have nothing to do with each other. */
        COMPETING_CLAIMS,
        /** Denied, and admitted. */
        CONCEDED,
        UNATTRIBUTED
    }

    /** What to know beside the status. */
    public enum Flag {
        HOT_POTATO,
        FALSE_CLAIM_SUSPECTED,
        SILENT_ACCUSED,
        IMPLIED_ADMISSION
    }

    /** A charge: who, by whom, with what role and how firmly. */
    public record Charge(ActorId who, ActorId by, Role role, Strength strength) {}

    /** A position about somebody, held by somebody. */
    public record Holding(ActorId who, ActorId by) {}
}
