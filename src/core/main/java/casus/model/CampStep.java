package casus.model;

/** Steps on who speaks and acts for whom, who belongs to whom, and whose word a record is. */
public sealed interface CampStep extends Step {

    /** An actor speaks for a principal, at the end of its mandates. */
    record SpeaksFor(ActorId voice, ActorId principal) implements CampStep {}

    /** The acts of {@code actor} are attributed to {@code party}: by mandate, as its organ, or because they are the same. */
    record ActsFor(ActorId actor, ActorId party) implements CampStep {}

    /** A record is attributed to a party, unless it was taken back. */
    record PutDownTo(RecordId utterance, ActorId party) implements CampStep {}

    /**
     * A record is the word of a party itself, or of the side that the party speaks or acts for, even if it was taken back.
     * Derived only for retractions and the records they take back.
     */
    record WordOf(RecordId utterance, ActorId party) implements CampStep {}

    /** A retraction was itself taken back. */
    record Undone(RecordId retraction) implements CampStep {}

    /**
     * A record was taken back by the party whose word it is, and no longer counts.
     *
     * @param retraction the record that takes it back
     */
    record TakenBack(RecordId utterance, RecordId retraction) implements CampStep {}

    /** {@code one} is identified with {@code other}, since it also goes by its name. */
    record SameAs(ActorId one, ActorId other) implements CampStep {}

    /**
     * Two actors to either of which one act may be attributed, though they are neither the same nor one part of the other;
     * in either order.
     */
    record Kin(ActorId one, ActorId other) implements CampStep {}

    /** {@code member} is {@code group}, or a member of it, directly or through others. */
    record BelongsTo(ActorId member, ActorId group) implements CampStep {}

    /** A party, or somebody of its camp, says that {@code member} belongs to {@code group}, whether or not that makes it a member. */
    record SaidToBelong(ActorId by, ActorId member, ActorId group) implements CampStep {}

    /** Two actors that are the same, or belong to one group. */
    record OneCamp(ActorId one, ActorId other) implements CampStep {}

    /** Two parties that are not two principals: one belongs to the other, or both to one state. */
    record OneSide(ActorId one, ActorId other) implements CampStep {}

    /** A place is the larger place or lies in it, directly or through others. */
    record LiesIn(PlaceId place, PlaceId larger) implements CampStep {}

    /** One record was certainly uttered after another by the same party on the same matter. */
    record SaidAfter(RecordId later, RecordId earlier) implements CampStep {}
}
