package casus.model;

import casus.model.Judgement.Dimension;
import casus.model.Judgement.Subject;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something a rule derived: a rung of the ladder from records to conclusions. Steps compare by content, so what two rules
 * derive alike is one step with two derivations.
 */
public sealed interface Step extends Fact {

    /** Whoever speaks as {@code voice} does so for {@code principal}, at the end of every mandate. */
    record SpeaksFor(ActorId voice, ActorId principal) implements Step {}

    /** What {@code actor} does is put down to {@code party}: by mandate, as its organ, or because they are the same. */
    record ActsFor(ActorId actor, ActorId party) implements Step {}

    /** A record's utterance is put down to this party. There is none for what was taken back. */
    record PutDownTo(RecordId utterance, ActorId party) implements Step {}

    /**
     * A record is somebody's own word, or that of the side somebody speaks or acts for, whether or not it was taken back
     * since. Laid down for retractions and what they take back, and for nothing else.
     */
    record WordOf(RecordId utterance, ActorId party) implements Step {}

    /** A retraction was itself taken back. */
    record Undone(RecordId retraction) implements Step {}

    /**
     * A record was taken back by whoever's word it is, and no longer counts.
     *
     * @param retraction the record that takes it back
     */
    record TakenBack(RecordId utterance, RecordId retraction) implements Step {}

    /** A record that another answers, rejects or takes back speaks of who did an event. */
    record Concerns(RecordId utterance, EventId event) implements Step {}

    /** {@code one} is taken for {@code other}, by whose name it goes as well. */
    record SameAs(ActorId one, ActorId other) implements Step {}

    /**
     * Two actors to either of whom one act may be put down, though neither is the other or belongs to it; in either order.
     */
    record Kin(ActorId one, ActorId other) implements Step {}

    /** {@code member} is {@code group}, or a member of it, directly or through others. */
    record BelongsTo(ActorId member, ActorId group) implements Step {}

    /**
     * One position on who had to do with an event.
     *
     * @param who the party it is about
     * @param by whose position it is
     */
    record Position(EventId event, Stance stance, ActorId who, ActorId by, Role role, Strength strength)
            implements Step {}

    /**
     * What a court or body made of an event.
     *
     * @param who the party it is about, or null where it names nobody
     * @param by whose finding it is
     */
    record Found(EventId event, @Nullable ActorId who, ActorId by, Role role, Strength strength) implements Step {}

    /** A party is charged by another with having done it, by accusation or by finding. */
    record Charged(EventId event, ActorId who, ActorId by) implements Step {}

    /** Somebody speaks of an event as a use of force, or of who may have done it. */
    record SpokenOf(EventId event) implements Step {}

    /** Somebody reports that a party is silent about its part in an event. */
    record Silent(EventId event, ActorId party) implements Step {}

    /** A document names a party as an author in its own voice. */
    record NamedIn(EventId event, DocumentId document, ActorId party) implements Step {}

    /** One document names both parties as authors, together or apart; the parties are in order of name. */
    record SideBySide(EventId event, ActorId one, ActorId other) implements Step {}

    /** A denial in answer to a charge of a lesser part denies that part alone. */
    record Narrowed(RecordId utterance, Role role) implements Step {}

    /** A party denies in a record to have done it. */
    record DeniedIn(EventId event, ActorId party, RecordId utterance) implements Step {}

    /** After a denial the same party owned the event. */
    record Overtaken(EventId event, ActorId party, RecordId utterance) implements Step {}

    /** Somebody charged with having done it denies it. */
    record ChargeDenied(EventId event) implements Step {}

    /** Two parties are said to have carried out an event together; each pair once, in either order. */
    record Together(EventId event, ActorId one, ActorId other) implements Step {}

    /** A party has denied an event, and is not known to have owned it since. */
    record StillDenies(EventId event, ActorId party) implements Step {}

    /** A party admits what it has denied. */
    record Conceded(EventId event, ActorId party) implements Step {}

    /** The status of an event's authorship. */
    record Attributed(EventId event, Attribution.Status status) implements Step {}

    /** An event is put down to an actor firmly enough to reason on, or only by an open charge. */
    record Author(EventId event, ActorId actor, Footing footing) implements Step {}

    /** An event struck a party. */
    record Struck(EventId event, ActorId party) implements Step {}

    /** An event struck a party or somebody of its camp. */
    record StruckCamp(EventId event, ActorId party) implements Step {}

    /** A dated blow of one party at another. */
    record Blow(EventId event, When date, ActorId by, ActorId at) implements Step {}

    /** Two actors that are the same, or belong to one group. */
    record OneCamp(ActorId one, ActorId other) implements Step {}

    /** Accounts of an event's authorship that cannot both hold. */
    record Disputed(EventId event) implements Step {}

    /** A response answers a cause. */
    record Retaliates(EventId response, EventId cause, Retaliation.Status status) implements Step {}

    /** Something to know about the answer of a response to a cause. */
    record RetaliationFlag(EventId response, EventId cause, Retaliation.Flag flag) implements Step {}

    /** A voice, put down to a party or the document's own, calls one event the answer to another. */
    record CalledAnswer(EventId response, EventId cause, ActorId by) implements Step {}

    /** The side that carried out a response denies that it answers a cause. */
    record AnswerDenied(EventId response, EventId cause) implements Step {}

    /** A party took a measure, an act without violence. */
    record Measured(EventId event, ActorId party) implements Step {}

    /** A measure is directed at a party. */
    record MeasuredAgainst(EventId event, ActorId party) implements Step {}

    /** A response struck somebody of the camp of a claimant of the cause. */
    record ClaimantStruck(EventId response, EventId cause) implements Step {}

    /** A link depends on an event whose authorship is open. */
    record ConditionalOn(EventId response, EventId cause, EventId event) implements Step {}

    /**
     * Somebody gives the response of a link another cause.
     *
     * @param other the other cause
     * @param by who names it
     */
    record RivalCause(EventId response, EventId cause, EventId other, ActorId by) implements Step {}

    /** One voice calls a response the answer to both of two causes; each pair in both orders, and a cause with itself. */
    record NamedTogether(EventId response, EventId one, EventId other) implements Step {}

    /** Two voices have a cause of a response in common. */
    record AgreeOnCause(EventId response, ActorId one, ActorId other) implements Step {}

    /** Two events are parts of one story: a series and its member, members of one series, an answer and its cause. */
    record OneStory(EventId one, EventId other) implements Step {}

    /** An event may have been a use of force by one party against another, on whatever footing and date. */
    record MaybeBlow(EventId event, ActorId by, ActorId at) implements Step {}

    /**
     * A blow came back the way another went, within a window.
     *
     * @param by who struck in the response
     * @param at whom it struck, of one camp with the author of the cause
     */
    record Returned(EventId response, EventId cause, String window, ActorId by, ActorId at) implements Step {}

    /** Two parties of whose camps one returned a blow of the other; in this order and in the other. */
    record Exchanging(ActorId by, ActorId at) implements Step {}

    /**
     * What may have been a blow of the camp of one party at the camp of another, between which blows were returned.
     *
     * @param series true for a series counted as one event
     * @param after events that somebody says it came after, in order of name
     */
    record Traded(EventId event, @Nullable When date, boolean series, ActorId by, ActorId at, List<EventId> after)
            implements Step {

        /** {@return what may have been a blow, and what sequences somebody tells of it} */
        public static Traded of(Entity.Event event, ActorId by, ActorId at, Collection<Remark.Sequence> told) {
            return new Traded(
                    event.id(),
                    event.date(),
                    event.aggregate(),
                    by,
                    at,
                    told.stream()
                            .map(Remark.Sequence::after)
                            .distinct()
                            .sorted()
                            .toList());
        }

        /** {@return true unless the dates, or somebody's word, rule out that it fell in the hours before an event} */
        public boolean mayPrecedeWithin(Entity.Event event, int hours) {
            return !after.contains(event.id())
                    && (date == null || event.date() == null || date.mayPrecedeWithin(event.date(), hours));
        }

        /** {@return true unless the dates rule out that it went on at some time from the first event to the last} */
        public boolean mayRunBetween(Entity.Event first, Entity.Event last) {
            return date == null
                    || ((first.date() == null || date.isBefore(first.date()) != Certainty.YES)
                            && (last.date() == null || last.date().isBefore(date) != Certainty.YES));
        }
    }

    /**
     * How often the camp of one party strikes at the camp of another.
     *
     * @param others blows beside the one that is looked at
     * @param days whole days over which they were observed
     */
    record Tempo(ActorId by, ActorId at, int others, int days) implements Step {}

    /** Direction, order and timing make a response look like an answer to a cause of which nobody says it. */
    record LooksLikeAnswer(EventId response, EventId cause) implements Step {}

    /**
     * The time between the cause and the response of a link, in whole days.
     *
     * @param least at least so many
     * @param most at most so many, or null where the dates set no bound
     */
    record Gap(
            EventId response,
            EventId cause,
            int least,
            @Nullable Integer most) implements Step {}

    /** Something to know about the attribution of an event. */
    record AttributionFlag(EventId event, Attribution.Flag flag) implements Step {}

    /** A foreign party used force on a state's territory, as the attribution has it. */
    record ForceAbroad(EventId event, ActorId user, ActorId state, Footing footing) implements Step {}

    /** What a state is on record with about force on its territory. */
    record Reaction(EventId event, ActorId state, Will will) implements Step {}

    /** An event took place somewhere, as coded or as the document says. */
    record TookPlaceAt(EventId event, PlaceId place) implements Step {}

    /** An event took place, by the coder's or the document's word, where no state has title. */
    record AtSea(EventId event) implements Step {}

    /** An event took place on a state's territory, by the coder's or the document's word. */
    record DocumentedOn(EventId event, ActorId state) implements Step {}

    /** An event took place on a state's territory, by anybody's word. */
    record OnTerritory(EventId event, ActorId state) implements Step {}

    /** A party says that an event took place on a territory. */
    record PutOn(EventId event, ActorId party, ActorId territory) implements Step {}

    /** A party says that an event took place where no state has title. */
    record PutAtSea(EventId event, ActorId party) implements Step {}

    /** A party says that an event took place elsewhere than on a state's territory. */
    record PutElsewhere(EventId event, ActorId party, ActorId state) implements Step {}

    /** Where an event took place is in dispute between the sides of an issue. */
    record PlaceDisputed(EventId event, ActorId user, ActorId state) implements Step {}

    /** What a record says of a state's consent is said by the state through somebody who can, or by the document. */
    record OwnConsent(RecordId utterance, ActorId state, Setting.Consent.Stage stage) implements Step {}

    /** What a record says of consent concerns a user of force. */
    record ConsentConcerns(RecordId utterance, ActorId user) implements Step {}

    /** A record of a state's consent, of whatever stage and on whosever word, bears on a user's part in an event. */
    record ConsentBears(RecordId utterance, EventId event, ActorId user, ActorId state) implements Step {}

    /** The place of an event lies in an area that a consent names. */
    record AreaHolds(RecordId utterance, EventId event) implements Step {}

    /** The place of an event has some ground in common with an area that a consent names. */
    record AreaTouches(RecordId utterance, EventId event) implements Step {}

    /** The place of an event is certain to lie outside the areas of a consent. */
    record AreaMissed(RecordId utterance, EventId event) implements Step {}

    /** An event lies within the areas of a consent. */
    record AreaFits(RecordId utterance, EventId event) implements Step {}

    /** An event lies within the purposes of a consent. */
    record PurposeFits(RecordId utterance, EventId event) implements Step {}

    /** A state's consent covers a user's part in an event. */
    record ConsentCovers(RecordId utterance, EventId event, ActorId user, ActorId state) implements Step {}

    /** A state agreed anew after a withdrawal. */
    record ConsentRenewed(RecordId withdrawal, EventId event, ActorId user, ActorId state) implements Step {}

    /** A state's consent had ended before the event was over. */
    record ConsentEnded(EventId event, ActorId user, ActorId state) implements Step {}

    /** A user went beyond what a state agreed to. */
    record Overstepped(EventId event, ActorId user, ActorId state) implements Step {}

    /** Whether a state agreed is itself in dispute. */
    record ConsentContested(EventId event, ActorId user, ActorId state) implements Step {}

    /** How a state's consent to an event by a user stands, where there is any word of it. */
    record ConsentStands(EventId event, ActorId user, ActorId state, ConsentStanding standing) implements Step {}

    /** A party declares that an event is over and done with. */
    record Closed(EventId event, ActorId party) implements Step {}

    /** A state protests again after it declared that an event is over and done with. */
    record Reopened(EventId event, ActorId state) implements Step {}

    /** The user's side and the state have put an event behind them. */
    record MadeUp(EventId event, ActorId user, ActorId state) implements Step {}

    /** Author, occurrence and place of an event are not open, and it is not settled: the state's will decides. */
    record AtIssue(EventId event, ActorId user, ActorId state) implements Step {}

    /** Something to know about a sovereignty issue. */
    record IssueFlag(EventId event, ActorId user, ActorId state, Sovereignty.Flag flag) implements Step {}

    /** A party that is on neither side condemns or endorses an event. */
    record ThirdParty(EventId event, ActorId user, ActorId state, ActorId party, Attitude attitude) implements Step {}

    /** A party was told of an event. */
    record Told(EventId event, ActorId party) implements Step {}

    /** A user of force pleads a ground for it. */
    record Plea(EventId event, ActorId user, ActorId state, Reason.Ground ground) implements Step {}

    /** Somebody who is not of the user's camp speaks against a plea. */
    record PleaRejected(EventId event, ActorId user, ActorId state, Reason.Ground ground, ActorId party)
            implements Step {}

    /** Where a plea stands. */
    record PleaStands(EventId event, ActorId user, ActorId state, Reason.Ground ground, LegalTest.Status status)
            implements Step {}

    /** A plea is tested by an element. */
    record Tested(
            EventId event,
            ActorId user,
            ActorId state,
            Reason.Ground ground,
            LegalTest.Element element,
            Cited reference)
            implements Step {}

    /** Something in the record speaks for or against an element of any plea of a user about an event. */
    record ElementWord(EventId event, ActorId user, ActorId state, LegalTest.Element element, LegalTest.Side side)
            implements Step {}

    /** Where an element of a plea stands on the record. */
    record ElementStands(
            EventId event,
            ActorId user,
            ActorId state,
            Reason.Ground ground,
            LegalTest.Element element,
            LegalTest.Standing standing)
            implements Step {}

    /** Where a sovereignty issue stands. */
    record Intrusion(EventId event, ActorId user, ActorId state, Sovereignty.Status status) implements Step {}

    /** A party gives a ground for an event. */
    record Justified(EventId event, ActorId party, Reason.Ground ground) implements Step {}

    /** A party is said to control the ground an event took place on. */
    record Controlled(EventId event, ActorId controller) implements Step {}

    /**
     * A party holds that an actor carried out an event, or that it did not.
     *
     * @param party whose account it is
     * @param author the actor spoken of, as the principal to which its acts are put down
     * @param strength how firmly it is put
     * @param saying in what sort of record
     */
    record Account(
            EventId event,
            ActorId party,
            ActorId author,
            boolean did,
            Strength strength,
            Saying saying,
            RecordId utterance)
            implements Step {

        /** {@return the pole of this account: {@code by-borland} or {@code not-by-borland}} */
        public String pole() {
            return (did ? "by-" : "not-by-") + author;
        }

        /** {@return the sort of record, as files spell it} */
        public String word() {
            return Term.of(saying);
        }
    }

    /** A party says in one record that an event answers another, or that it does not. */
    record Motive(EventId response, EventId cause, ActorId party, boolean answers, RecordId utterance) implements Step {

        /** {@return the pole of this word: {@code answers-raid} or {@code no-answer-to-raid}} */
        public String pole() {
            return (answers ? "answers-" : "no-answer-to-") + cause;
        }

        /** {@return the sort of record, as files spell it} */
        public String word() {
            return answers ? "response" : "responseDenial";
        }
    }

    /** Two parties that are no two principals: one belongs to the other, or both to one state. */
    record OneSide(ActorId one, ActorId other) implements Step {}

    /** A place lies in a larger one, directly or through others, or is that place. */
    record LiesIn(PlaceId place, PlaceId larger) implements Step {}

    /** The dates leave no doubt that one record was uttered after another of the same party on the same matter. */
    record SaidAfter(RecordId later, RecordId earlier) implements Step {}

    /** A party takes a pole on a dimension of a subject, in one record's words. */
    record Framing(
            Subject aboutKind,
            Id about,
            Dimension dimension,
            String pole,
            ActorId party,
            String frame,
            RecordId utterance,
            Manner manner)
            implements Step {}

    /** What one party tells and what another, or the same, tells on one dimension of one subject cannot both hold. */
    record Clash(
            Subject aboutKind,
            Id about,
            Dimension dimension,
            ActorId partyA,
            String poleA,
            ActorId partyB,
            String poleB)
            implements Step {}

    /** A party has come to tell the opposite of what it said in an earlier record. */
    record Dropped(Subject aboutKind, Id about, Dimension dimension, String pole, ActorId party, RecordId utterance)
            implements Step {}

    /** A party stands by a pole: it took it, in at least one record, and has not come to tell the opposite. */
    record Stand(Subject aboutKind, Id about, Dimension dimension, String pole, ActorId party, Manner manner)
            implements Step {}

    /** Two parties' poles on one dimension of one subject stand against each other; the parties are in order of name. */
    record Contest(
            Subject aboutKind,
            Id about,
            Dimension dimension,
            ActorId partyA,
            String poleA,
            ActorId partyB,
            String poleB,
            Narrative.Status status)
            implements Step {}

    /**
     * Somebody's word or conduct stands against a conclusion.
     *
     * @param family of the conclusion
     * @param event what the conclusion is about; of a retaliation, the response
     * @param other of a retaliation, the cause; otherwise the event again
     */
    record Doubted(Conclusion.Family family, EventId event, EventId other) implements Step {}

    /** A position's kind. */
    enum Stance {
        CLAIMED,
        ACKNOWLEDGED,
        /** The same party acknowledges it in part only; it is {@link #ACKNOWLEDGED} as well. */
        ACKNOWLEDGED_IN_PART,
        /** To have ordered it, and no more. */
        ORDER_ACKNOWLEDGED,
        REPORTED,
        ACCUSED,
        SPONSOR_ALLEGED,
        IMPUTED,
        /** In the role that is denied. */
        DENIED,
        /** Somebody says that what is said of a party is wrong. */
        REJECTED,
        RETRACTED,
        DISAVOWED
    }

    /** How a pole is taken. */
    enum Manner {
        /** In framing words, which may stress one thing or another. */
        WORDS,
        /** As a plain fact that holds or does not. */
        FACT,
        /** By saying something else that cannot be without it. */
        IMPLICATION
    }

    /** What sort of record takes a pole without framing words; more than one sort where a record type has stages. */
    enum Saying {
        ATTACK,
        NO_ATTACK,
        CLAIM,
        ACKNOWLEDGEMENT,
        ACCUSATION,
        FINDING,
        DENIAL,
        REJECTION,
        CONSENT_GIVEN,
        CONSENT_DECLARED_ABSENT
    }

    /** A state's will about force on its territory, apart from consent, which is somebody's. */
    enum Will {
        PROTEST,
        ACCEPTANCE
    }

    /** How a state's consent stands. */
    enum ConsentStanding {
        COVERING,
        /** Somebody of the state, or with it, says otherwise. */
        DISPUTED,
        EXCEEDED,
        WITHDRAWN
    }

    /** What a third party makes of an event. */
    enum Attitude {
        CONDEMNS,
        ENDORSES
    }

    /** How firm the ground under an author is. */
    enum Footing {
        /** Claimed, acknowledged or reported, and not disputed. */
        FIRM,
        /** Accused only, or disputed. */
        OPEN
    }
}
