package casus.model;

/** Steps on force on a state's territory and on the state's will. */
public sealed interface SovereigntyStep extends Step {

    /** A foreign party used force on a state's territory, according to the attribution. */
    record ForceAbroad(EventId event, ActorId user, ActorId state, AuthorshipStep.Footing footing)
            implements SovereigntyStep {}

    /** An event is recorded as an act without violence, and not by the document as force. */
    record MereMeasure(EventId event) implements SovereigntyStep {}

    /** An act without violence puts forces on a state's territory, or takes the state's will. */
    record ForcesIn(EventId event, ActorId state) implements SovereigntyStep {}

    /** A party is of the camp of another state on whose territory an event was. */
    record OtherHost(EventId event, ActorId party, ActorId state) implements SovereigntyStep {}

    /** What a state is on record with about force on its territory. */
    record Reaction(EventId event, ActorId state, Will will) implements SovereigntyStep {}

    /** An event took place at a place, according to the coder or the document. */
    record TookPlaceAt(EventId event, PlaceId place) implements SovereigntyStep {}

    /** An event took place where no state has title, according to the coder or the document. */
    record AtSea(EventId event) implements SovereigntyStep {}

    /** An event took place on a state's territory, according to the coder or the document. */
    record DocumentedOn(EventId event, ActorId state) implements SovereigntyStep {}

    /** An event took place on a state's territory, according to anybody. */
    record OnTerritory(EventId event, ActorId state) implements SovereigntyStep {}

    /** A party says that an event took place on a territory. */
    record PutOn(EventId event, ActorId party, ActorId territory) implements SovereigntyStep {}

    /** A party says that an event took place where no state has title. */
    record PutAtSea(EventId event, ActorId party) implements SovereigntyStep {}

    /** A party says that an event took place elsewhere than on a state's territory. */
    record PutElsewhere(EventId event, ActorId party, ActorId state) implements SovereigntyStep {}

    /** The place of an event is disputed between the sides of an issue. */
    record PlaceDisputed(EventId event, ActorId user, ActorId state) implements SovereigntyStep {}

    /**
     * A record on a state's consent is a statement of the state, through somebody who can speak for it, or of the document.
     */
    record OwnConsent(RecordId utterance, ActorId state, Territory.Consent.Stage stage) implements SovereigntyStep {}

    /** A record on consent concerns a user of force. */
    record ConsentConcerns(RecordId utterance, ActorId user) implements SovereigntyStep {}

    /** A record on a state's consent, of any stage and on anybody's word, is relevant to a user's part in an event. */
    record ConsentBears(RecordId utterance, EventId event, ActorId user, ActorId state) implements SovereigntyStep {}

    /** The place of an event lies in an area that a consent names. */
    record AreaHolds(RecordId utterance, EventId event) implements SovereigntyStep {}

    /** The place of an event has some ground in common with an area that a consent names. */
    record AreaTouches(RecordId utterance, EventId event) implements SovereigntyStep {}

    /** The place of an event certainly lies outside the areas of a consent. */
    record AreaMissed(RecordId utterance, EventId event) implements SovereigntyStep {}

    /** An event lies within the areas of a consent. */
    record AreaFits(RecordId utterance, EventId event) implements SovereigntyStep {}

    /** A consent holds at the time of an event. */
    record DatesFit(RecordId utterance, EventId event) implements SovereigntyStep {}

    /** An event lies within the purposes of a consent. */
    record PurposeFits(RecordId utterance, EventId event) implements SovereigntyStep {}

    /** A state's consent covers a user's part in an event. */
    record ConsentCovers(RecordId utterance, EventId event, ActorId user, ActorId state) implements SovereigntyStep {}

    /** A state agreed anew after a withdrawal. */
    record ConsentRenewed(RecordId withdrawal, EventId event, ActorId user, ActorId state) implements SovereigntyStep {}

    /** Somebody of a state is said to have agreed to one event, although a withdrawal from before it stands. */
    record ConsentSaidAnew(RecordId withdrawal, EventId event, ActorId user, ActorId state)
            implements SovereigntyStep {}

    /** A state's consent had ended before the event was over. */
    record ConsentEnded(EventId event, ActorId user, ActorId state) implements SovereigntyStep {}

    /** A user went beyond what a state agreed to. */
    record Overstepped(EventId event, ActorId user, ActorId state) implements SovereigntyStep {}

    /** It is disputed whether a state consented. */
    record ConsentContested(EventId event, ActorId user, ActorId state) implements SovereigntyStep {}

    /** The status of a state's consent to an event by a user, if there is any statement on it. */
    record ConsentStands(EventId event, ActorId user, ActorId state, ConsentStanding standing)
            implements SovereigntyStep {}

    /** A party declares that an event is settled. */
    record Closed(EventId event, ActorId party) implements SovereigntyStep {}

    /** A state protests again after it declared that an event is settled. */
    record Reopened(EventId event, ActorId state) implements SovereigntyStep {}

    /** The user's side and the state have settled an event. */
    record MadeUp(EventId event, ActorId user, ActorId state) implements SovereigntyStep {}

    /** Author, occurrence and place of an event are not open, and it is not settled, so the state's will decides. */
    record AtIssue(EventId event, ActorId user, ActorId state) implements SovereigntyStep {}

    /** Somebody's word or conduct stands against an issue. */
    record IssueDoubted(EventId event, ActorId user, ActorId state) implements SovereigntyStep {}

    /** Something to know about a sovereignty issue. */
    record IssueFlag(EventId event, ActorId user, ActorId state, Sovereignty.Flag flag) implements SovereigntyStep {}

    /** A third party condemns or endorses an event. */
    record ThirdParty(EventId event, ActorId user, ActorId state, ActorId party, Attitude attitude)
            implements SovereigntyStep {}

    /** A party was notified of an event. */
    public record Told(EventId event, ActorId party) implements SovereigntyStep {}

    /** The status of a sovereignty issue. */
    record Intrusion(EventId event, ActorId user, ActorId state, Sovereignty.Status status)
            implements SovereigntyStep {}

    /** A party gives a ground for an event. */
    record Justified(EventId event, ActorId party, Reason.Ground ground) implements SovereigntyStep {}

    /** A party is said to control the ground an event took place on. */
    record Controlled(EventId event, ActorId controller) implements SovereigntyStep {}

    /** A state's will about force on its territory, apart from consent, which needs somebody to express it. */
    enum Will {
        PROTEST,
        ACCEPTANCE
    }

    /** The status of a state's consent. */
    enum ConsentStanding {
        COVERING,
        /** Somebody of the state or on its side contradicts it. */
        DISPUTED,
        EXCEEDED,
        WITHDRAWN
    }

    /** A third party's attitude to an event. */
    enum Attitude {
        CONDEMNS,
        ENDORSES
    }
}
