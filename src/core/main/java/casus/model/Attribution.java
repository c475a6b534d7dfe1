package casus.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who had which part in an event, and on whose word.
 *
 * @param claimedBy parties that claim it
 * @param acknowledgedBy parties that report it as their own act
 * @param acknowledgedInPart those of them that admit only a part of it
 * @param orderAcknowledgedBy parties that admit having ordered it, which is not carrying it out
 * @param reported parties named as authors by a document's own voice
 * @param accused charges, whatever their role
 * @param findings findings of courts and bodies
 * @param sponsorAlleged parties said to back an author
 * @param imputed parties that somebody treats as authors
 * @param deniedBy parties that deny having done it
 * @param deniedRoles lesser parts, or unspecified responsibility, that parties deny without denying the act
 * @param rejected parties about whom somebody else rejects a statement
 * @param retractedBy parties that took back a statement on who did it
 * @param disavowedBy parties that repudiate a claim made in their name
 * @param flags further properties
 * @param basis the step behind the status
 * @param detail the steps behind lists and flags
 */
public record Attribution(
        EventId event,
        Status status,
        List<ActorId> claimedBy,
        List<ActorId> acknowledgedBy,
        List<ActorId> acknowledgedInPart,
        List<ActorId> orderAcknowledgedBy,
        List<ActorId> reported,
        List<Charge> accused,
        List<Finding> findings,
        List<Holding> sponsorAlleged,
        List<Holding> imputed,
        List<ActorId> deniedBy,
        List<DeniedRole> deniedRoles,
        List<Holding> rejected,
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

    @Override
    public Attribution withoutSteps() {
        return new Attribution(
                event,
                status,
                claimedBy,
                acknowledgedBy,
                acknowledgedInPart,
                orderAcknowledgedBy,
                reported,
                accused,
                findings,
                sponsorAlleged,
                imputed,
                deniedBy,
                deniedRoles,
                rejected,
                retractedBy,
                disavowedBy,
                flags,
                List.of(),
                List.of());
    }

    /** The status of an event's authorship. */
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
        /** Claimed by two unrelated parties. */
        COMPETING_CLAIMS,
        /** Denied, and admitted. */
        CONCEDED,
        UNATTRIBUTED
    }

    /** A further property of an attribution. */
    public enum Flag {
        /** Two parties accuse each other. */
        HOT_POTATO,
        /** A claim conflicts with an account that names somebody else, or with evidence. */
        FALSE_CLAIM_SUSPECTED,
        /** An accused party is reported to be silent. */
        SILENT_ACCUSED,
        /** A party that is accused or reported justifies the event, and neither denies nor admits it. */
        IMPLIED_ADMISSION
    }

    /** A charge: against whom, by whom, in what role and how firmly. */
    public record Charge(ActorId who, ActorId by, Role role, Strength strength) {}

    /**
     * A finding of a court or body.
     *
     * @param who whom it names, or null if nobody
     */
    public record Finding(@Nullable ActorId who, ActorId by, Role role, Strength strength) {}

    /** A role that a party denies. */
    public record DeniedRole(ActorId who, Role role) {}

    /** A position about somebody, held by somebody. */
    public record Holding(ActorId who, ActorId by) {}
}
