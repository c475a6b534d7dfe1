package casus.model;

/** Steps on the grounds that users of force plead and on the elements of their tests. Never a verdict. */
public sealed interface LegalStep extends Step {

    /** Why no foreign territory is at issue in an event that is put down to a user. */
    record NotAbroad(EventId event, ActorId user, LegalPlea.Flag why) implements LegalStep {}

    /**
     * Pleas of a user for an event are about force in a state.
     *
     * @param state {@link ActorId#NO_STATE} if no foreign territory is at issue
     */
    record ForceIn(EventId event, ActorId user, ActorId state) implements LegalStep {}

    /** A user of force pleads a ground for it. */
    record Plea(EventId event, ActorId user, ActorId state, Reason.Ground ground) implements LegalStep {}

    /** Somebody outside the user's camp rejects a plea. */
    record PleaRejected(EventId event, ActorId user, ActorId state, Reason.Ground ground, ActorId party)
            implements LegalStep {}

    /** The status of a plea. */
    record PleaStands(EventId event, ActorId user, ActorId state, Reason.Ground ground, LegalPlea.Status status)
            implements LegalStep {}

    /** A plea is tested by an element. */
    public record Tested(
            EventId event,
            ActorId user,
            ActorId state,
            Reason.Ground ground,
            LegalPlea.Element element,
            Cited reference)
            implements LegalStep {}

    /** A plea needs one of two elements. */
    record EitherElement(
            EventId event,
            ActorId user,
            ActorId state,
            Reason.Ground ground,
            LegalPlea.Element element,
            LegalPlea.Element other)
            implements LegalStep {}

    /** Something in the record speaks for or against an element of any plea of a user about an event. */
    record ElementWord(EventId event, ActorId user, ActorId state, LegalPlea.Element element, LegalPlea.Side side)
            implements LegalStep {}

    /** The state of the record on an element of a plea. */
    record ElementStands(
            EventId event,
            ActorId user,
            ActorId state,
            Reason.Ground ground,
            LegalPlea.Element element,
            LegalPlea.Standing standing)
            implements LegalStep {}
}
