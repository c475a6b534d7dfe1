package casus.model;

import casus.model.Judgement.Dimension;
import casus.model.Judgement.Subject;

/**
 * Something a rule derived: a rung of the ladder from records to conclusions. Steps compare by content, so what two rules
 * derive alike is one step with two derivations.
 */
public sealed interface Step extends Fact {

    /** Whoever speaks as {@code voice} does so for {@code principal}, at the end of every mandate. */
    record SpeaksFor(ActorId voice, ActorId principal) implements Step {}

    /** What {@code actor} does is put down to {@code party}: by mandate, as its organ, or because they are the same. */
    record ActsFor(ActorId actor, ActorId party) implements Step {}

    /** A record's utterance is put down to this party. */
    record PutDownTo(RecordId utterance, ActorId party) implements Step {}

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

    /** Somebody charged with having done it denies it. */
    record ChargeDenied(EventId event) implements Step {}

    /** Two parties are said to have carried out an event together; each pair once, in either order. */
    record Together(EventId event, ActorId one, ActorId other) implements Step {}

    /** A party denies what it owned before. */
    record WentBackOn(EventId event, ActorId party) implements Step {}

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
    record Blow(EventId event, When date, ActorId by, ActorId at) implements Step {

        /** {@return true unless the dates rule out that this blow fell in the hours before an event} */
        public boolean mayPrecedeWithin(Entity.Event event, int hours) {
            return event.date() == null || date.mayPrecedeWithin(event.date(), hours);
        }
    }

    /** Two actors that are the same, or belong to one group. */
    record OneCamp(ActorId one, ActorId other) implements Step {}

    /** Accounts of an event's authorship that cannot both hold. */
    record Disputed(EventId event) implements Step {}

    /** A response answers a cause. */
    record Retaliates(EventId response, EventId cause, Retaliation.Status status) implements Step {}

    /** Something to know about the answer of a response to a cause. */
    record RetaliationFlag(EventId response, EventId cause, Retaliation.Flag flag) implements Step {}

    /** Something to know about the attribution of an event. */
    record AttributionFlag(EventId event, Attribution.Flag flag) implements Step {}

    /** A foreign party used force on a state's territory, as the attribution has it. */
    record ForceAbroad(EventId event, ActorId user, ActorId state, Footing footing) implements Step {}

    /** What a state is on record with about force on its territory. */
    record Reaction(EventId event, ActorId state, Will will) implements Step {}

    /** A place lies in an area, which may be the place itself. */
    record LiesIn(PlaceId place, PlaceId area) implements Step {}

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
    record ThirdParty(EventId event, ActorId user, ActorId state, ActorId party, Stand stand) implements Step {}

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

    /** A party takes a pole on a dimension of a subject, in one record's words. */
    record Framing(
            Subject aboutKind,
            Id about,
            Dimension dimension,
            String pole,
            ActorId party,
            String frame,
            RecordId utterance)
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

    /** A position's kind. */
    enum Stance {
        CLAIMED,
        ACKNOWLEDGED,
        REPORTED,
        ACCUSED,
        SPONSOR_ALLEGED,
        IMPUTED,
        DENIED,
        RETRACTED,
        DISAVOWED
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
    enum Stand {
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
