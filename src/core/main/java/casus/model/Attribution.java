package casus.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who had which part in an event, and on whose word.
 *
 * @param claimedBy parties that claim it
 * @param acknowledgedBy parties that report it as their own act
 * @param acknowledgedByImplication parties to which the document puts it down and that give a reason for it
 * @param acknowledgedInPart those of them that own up to a part only
 * @param orderAcknowledgedBy parties that own up to having ordered it, which is not doing it
 * @param reported parties named as authors by a document's own voice
 * @param reportedIn the documents whose own voice names them, one entry for each party, in order of name
 * @param accused charges, whatever their role
 * @param findings findings of courts and bodies
 * @param wrongsFound what courts and bodies find wrong with it, or who they find was harmed, whoever did it
 * @param sponsorAlleged parties said to back an author
 * @param imputed parties that somebody treats as authors
 * @param deniedBy parties that deny having done it
 * @param deniedRoles lesser parts, or responsibility without a name for it, that parties deny; no denial of the act
 * @param contestedParts parts other than having done it that are alleged and denied, in order of the part
 * @param rejected parties cleared by somebody else, who says that what is said of them is wrong
 * @param retractedBy parties that took back something they had said of who did it
 * @param disavowedBy parties that say a claim in their name was none of theirs
 * @param evidence what is brought forward for or against it, and what is said of its verification, in order of record
 * @param missing what is reported not to be there, such as a claim, a culprit or evidence
 * @param condemnedBy who condemns it, and on what grounds
 * @param endorsedBy who endorses it
 * @param flags what to know beside the status
 * @param basis the step behind the status
 * @param detail the steps behind lists and flags
 */
public record Attribution(
        EventId event,
        Status status,
        List<ActorId> claimedBy,
        List<ActorId> acknowledgedBy,
        List<ActorId> acknowledgedByImplication,
        List<ActorId> acknowledgedInPart,
        List<ActorId> orderAcknowledgedBy,
        List<ActorId> reported,
        List<Report> reportedIn,
        List<Charge> accused,
        List<Finding> findings,
        List<WrongFound> wrongsFound,
        List<Holding> sponsorAlleged,
        List<Holding> imputed,
        List<ActorId> deniedBy,
        List<DeniedRole> deniedRoles,
        List<ContestedPart> contestedParts,
        List<Holding> rejected,
        List<ActorId> retractedBy,
        List<ActorId> disavowedBy,
        List<Evidence> evidence,
        List<Missing> missing,
        List<Reaction> condemnedBy,
        List<Reaction> endorsedBy,
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
                acknowledgedByImplication,
                acknowledgedInPart,
                orderAcknowledgedBy,
                reported,
                reportedIn,
                accused,
                findings,
                wrongsFound,
                sponsorAlleged,
                imputed,
                deniedBy,
                deniedRoles,
                contestedParts,
                rejected,
                retractedBy,
                disavowedBy,
                evidence,
                missing,
                condemnedBy,
                endorsedBy,
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
        /** Somebody charged or reported justifies it, and neither denies nor owns it. */
        IMPLIED_ADMISSION,
        /** It is acknowledged by implication alone. */
        IMPLIED,
        /** Evidence is brought against an account of who did it on which the status rests. */
        EVIDENCE_AGAINST,
        /** Such an account, or the event, is reported not to be verified. */
        UNVERIFIED,
        /** It is accused, and reported that there is no evidence. */
        EVIDENCE_MISSING,
        /** It is accused, and reported that no culprit is known. */
        CULPRIT_UNKNOWN
    }

    /**
     * A charge: against whom, by whom, in what role and how firmly.
     *
     * @param whom whom they are said to have ordered, supported, harboured or the like
     */
    public record Charge(ActorId who, ActorId by, Role role, Strength strength, List<ActorId> whom) {}

    /**
     * A finding of a court or body.
     *
     * @param who whom it names, or null if nobody
     * @param whom whom they are found to have ordered, supported, harboured or the like
     */
    public record Finding(@Nullable ActorId who, ActorId by, Role role, Strength strength, List<ActorId> whom) {}

    /**
     * What a court or body finds wrong with an event, or who it finds was harmed, whoever did it.
     *
     * @param grounds in the domain's order
     * @param victims in the coder's words
     */
    public record WrongFound(ActorId by, List<Judgement.Wrong> grounds, List<String> victims) {}

    /** A party that documents name as an author in their own voice. */
    public record Report(ActorId who, List<DocumentId> in) {}

    /**
     * A part that a party denies.
     *
     * @param whom whom it denies to have ordered, supported, harboured or the like
     */
    public record DeniedRole(ActorId who, Role role, List<ActorId> whom) {}

    /**
     * A part other than having done it that is alleged and denied.
     *
     * @param who whose part it is
     * @param by who say that it had it
     * @param deniedBy who say that it had not
     */
    public record ContestedPart(ActorId who, Role part, List<ActorId> by, List<ActorId> deniedBy) {}

    /**
     * Evidence on an event, or on a statement of who did it.
     *
     * @param of the statement on which it bears, or null for the event
     * @param record in which it is brought forward
     */
    public record Evidence(
            ActorId by, Remark.Weight weight, @Nullable RecordId of, RecordId record) {}

    /**
     * What is reported not to be there.
     *
     * @param by who reports it
     * @param who whose silence it is; empty for nobody's in particular
     */
    public record Missing(Authorship.Silence of, ActorId by, List<ActorId> who) {}

    /**
     * How somebody takes an event.
     *
     * @param grounds of a condemnation, in the domain's order; empty if it gives none, and for an endorsement
     * @param conditional true if it is said only in case something holds
     */
    public record Reaction(ActorId who, List<Judgement.Wrong> grounds, boolean conditional) {}

    /** A position about somebody, held by somebody. */
    public record Holding(ActorId who, ActorId by) {}
}
