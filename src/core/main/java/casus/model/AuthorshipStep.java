package casus.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Steps on who had which part in an event, and on whose word. */
public sealed interface AuthorshipStep extends Step {

    /** A record that another one answers, rejects or takes back is about who carried out an event. */
    record Concerns(RecordId utterance, EventId event) implements AuthorshipStep {}

    /** Evidence bears on an event, or on what a statement says of who did it. */
    record BearsOn(RecordId utterance, EventId event) implements AuthorshipStep {}

    /** A record of somebody's speaks of an event in a way that may ask who carried it out. */
    record Mentions(RecordId utterance, EventId event, Mention mention) implements AuthorshipStep {}

    /**
     * A position on somebody's part in an event.
     *
     * @param who the party it is about
     * @param by whose position it is
     */
    record Position(EventId event, Stance stance, ActorId who, ActorId by, Role role, Strength strength)
            implements AuthorshipStep {}

    /**
     * A finding of a court or body on an event.
     *
     * @param who the party it is about, or null if it names nobody
     * @param by whose finding it is
     */
    record Found(EventId event, @Nullable ActorId who, ActorId by, Role role, Strength strength)
            implements AuthorshipStep {}

    /**
     * Whom a party is said to have ordered, supported, harboured or the like by its part in an event.
     *
     * @param by who says or denies it
     */
    record PartFor(EventId event, Role role, ActorId who, ActorId by, ActorId whom) implements AuthorshipStep {}

    /** A court or body finds a wrong in an event, whoever did it. */
    record WrongFound(EventId event, ActorId by, Judgement.Wrong wrong) implements AuthorshipStep {}

    /**
     * A court or body finds who was harmed by an event, whoever did it.
     *
     * @param people in the coder's words
     */
    record VictimsFound(EventId event, ActorId by, String people) implements AuthorshipStep {}

    /** A denial and a charge name others as those for whom the part was. */
    record OfOthers(RecordId charge, RecordId answer) implements AuthorshipStep {}

    /** A party is accused by another of having carried out an event, by accusation or by finding. */
    record Charged(EventId event, ActorId who, ActorId by) implements AuthorshipStep {}

    /** A party is charged by another with a part that leaves the event accused: having done it, or being responsible. */
    record Blamed(EventId event, ActorId who, ActorId by) implements AuthorshipStep {}

    /** Somebody speaks of an event in a way that asks who carried it out. */
    record SpokenOf(EventId event) implements AuthorshipStep {}

    /** Somebody reports that a party is silent about its part in an event. */
    record Silent(EventId event, ActorId party) implements AuthorshipStep {}

    /** A document names a party as an author in its own voice. */
    record NamedIn(EventId event, DocumentId document, ActorId party) implements AuthorshipStep {}

    /** One document names both parties as authors, jointly or separately; the parties are in order of name. */
    record SideBySide(EventId event, ActorId one, ActorId other) implements AuthorshipStep {}

    /** A denial in answer to a charge of a lesser part denies that part alone. */
    record Narrowed(RecordId utterance, Role role) implements AuthorshipStep {}

    /** A denial of responsibility by a party that acknowledged the act before: it denies blame, and not the act. */
    record BlameDenied(RecordId utterance, EventId event) implements AuthorshipStep {}

    /** A party denies in a record that it carried out an event. */
    record DeniedIn(EventId event, ActorId party, RecordId utterance) implements AuthorshipStep {}

    /** After a denial the same party admitted the event. */
    record Overtaken(EventId event, ActorId party, RecordId utterance) implements AuthorshipStep {}

    /** Somebody blamed for it denies it. */
    record ChargeDenied(EventId event) implements AuthorshipStep {}

    /**
     * A part in an event other than having done it is alleged and denied.
     *
     * @param who whose part it is
     * @param by who says that it had it
     * @param deniedBy who says that it had not
     */
    record ContestedPart(EventId event, Role role, ActorId who, ActorId by, ActorId deniedBy)
            implements AuthorshipStep {}

    /**
     * Evidence on an event, or on a statement of who did it.
     *
     * @param of the statement on which it bears, or null for the event
     */
    record EvidenceOn(EventId event, @Nullable RecordId of, ActorId by, Remark.Weight weight, RecordId utterance)
            implements AuthorshipStep {}

    /**
     * Somebody reports that there is no claim, culprit, evidence or the like.
     *
     * @param by who reports it
     * @param who whose silence it is, or null for nobody's in particular
     */
    record Lacking(
            EventId event,
            Authorship.Silence of,
            ActorId by,
            @Nullable ActorId who) implements AuthorshipStep {}

    /**
     * Somebody condemns or endorses an event.
     *
     * @param ground of a condemnation; null if it gives none, and for an endorsement
     */
    record Reacted(EventId event, ActorId by, Judgement.Reaction reaction, Judgement.@Nullable Wrong ground)
            implements AuthorshipStep {}

    /** Two parties are said to have carried out an event together; each pair once, in either order. */
    record Together(EventId event, ActorId one, ActorId other) implements AuthorshipStep {}

    /** Two parties fought each other in an event, or charge each other with it; each pair once, in either order. */
    record Opponents(EventId event, ActorId one, ActorId other) implements AuthorshipStep {}

    /** A party has denied an event, and is not known to have admitted it since. */
    record StillDenies(EventId event, ActorId party) implements AuthorshipStep {}

    /** A party admits what it has denied. */
    record Conceded(EventId event, ActorId party) implements AuthorshipStep {}

    /** The status of an event's authorship. */
    record Attributed(EventId event, Attribution.Status status) implements AuthorshipStep {}

    /** An event is attributed to an actor, either firmly enough for further conclusions or only by an open charge. */
    record Author(EventId event, ActorId actor, Footing footing) implements AuthorshipStep {}

    /** An event struck a party. */
    record Struck(EventId event, ActorId party) implements AuthorshipStep {}

    /** An event struck a party or somebody of its camp. */
    record StruckCamp(EventId event, ActorId party) implements AuthorshipStep {}

    /** The author of an event names a party as whom it struck. */
    record Meant(EventId event, ActorId party) implements AuthorshipStep {}

    /** The author of an event names a party, or somebody of its camp, as whom it struck. */
    record MeantCamp(EventId event, ActorId party) implements AuthorshipStep {}

    /** The author of an event calls it a mistake or an accident. */
    record Mistaken(EventId event, ActorId by) implements AuthorshipStep {}

    /** An event struck a party that its author did not mean to strike, by the author's own word. */
    record Unaimed(EventId event, ActorId party) implements AuthorshipStep {}

    /** Accounts of an event's authorship that cannot both hold. */
    record Disputed(EventId event) implements AuthorshipStep {}

    /** A flag of the attribution of an event. */
    record AttributionFlag(EventId event, Attribution.Flag flag) implements AuthorshipStep {}

    /** An event that a record itself mentions, apart from records it answers or takes back. */
    record Mentioned(EventId event, Mention mention) {

        static List<Mentioned> in(CaseRecord said) {
            if (said instanceof Act.Attack it) {
                return of(it.event(), Mention.ATTACK);
            }
            if (said instanceof Authorship.Claim it) {
                return of(it.event(), Mention.CLAIM);
            }
            if (said instanceof Authorship.Acknowledgement it && it.extent() == Authorship.Extent.ORDER_ONLY) {
                return of(it.event(), Mention.ORDER);
            }
            if (said instanceof Authorship.Accusation it) {
                return of(it.event(), Mention.ACCUSATION);
            }
            if (said instanceof Authorship.Finding it) {
                return of(it.event(), Mention.FINDING);
            }
            if (said instanceof Authorship.Absence it && it.of() == Authorship.Silence.CLAIM) {
                return of(it.event(), Mention.MISSING_CLAIM);
            }
            if (said instanceof Authorship.Absence it && it.of() == Authorship.Silence.CULPRIT) {
                return of(it.event(), Mention.MISSING_CULPRIT);
            }
            if (said instanceof Judgement.Condemnation it) {
                return of(it.event(), Mention.CONDEMNATION);
            }
            if (said instanceof Reason.Justification it) {
                return of(it.event(), Mention.JUSTIFICATION);
            }
            return said instanceof Reason.Response it
                    ? it.causes().stream()
                            .map(cause -> new Mentioned(cause, Mention.ANSWER))
                            .toList()
                    : List.of();
        }

        private static List<Mentioned> of(@Nullable EventId event, Mention mention) {
            return event == null ? List.of() : List.of(new Mentioned(event, mention));
        }
    }

    /** The way in which a record mentions an event. */
    enum Mention {
        ATTACK,
        CLAIM,
        /** Somebody admits only the order. */
        ORDER,
        ACCUSATION,
        FINDING,
        DENIAL,
        REJECTION,
        RETRACTION,
        /** It is reported that nobody claims the event. */
        MISSING_CLAIM,
        /** It is reported that the culprit is unknown. */
        MISSING_CULPRIT,
        CONDEMNATION,
        JUSTIFICATION,
        /** Another event is said to answer it. */
        ANSWER
    }

    /** The kind of a position. */
    enum Stance {
        CLAIMED,
        ACKNOWLEDGED,
        /** The same party acknowledges it only in part; it is also {@link #ACKNOWLEDGED}. */
        ACKNOWLEDGED_IN_PART,
        /** The document puts it down to the party, and the party gives a reason for it, without a word of owning it. */
        ACKNOWLEDGED_BY_IMPLICATION,
        /** To have ordered it, and no more. */
        ORDER_ACKNOWLEDGED,
        REPORTED,
        ACCUSED,
        SPONSOR_ALLEGED,
        IMPUTED,
        /** A party denies the role. */
        DENIED,
        /** Somebody rejects a statement about a party. */
        REJECTED,
        RETRACTED,
        DISAVOWED
    }

    /** How firmly an author is established. */
    enum Footing {
        /** Claimed, acknowledged or reported, and not disputed. */
        FIRM,
        /** Only accused, or disputed. */
        OPEN
    }
}
