package casus.model;

/** Steps of who speaks and acts for whom, who belongs where, and whose word a record still is. */
public sealed interface CampStep extends Step {

    /** Whoever speaks as {@code voice} does so for {@code principal}, at the end of every mandate. */
    record SpeaksFor(ActorId voice, ActorId principal) implements CampStep {}

    /** What {@code actor} does is put down to {@code party}: by mandate, as its organ, or because they are the same. */
    record ActsFor(ActorId actor, ActorId party) implements CampStep {}

    /** A record's utterance is put down to this party. There is none for what was taken back. */
    record PutDownTo(RecordId utterance, ActorId party) implements CampStep {}

    /**
     * A record is somebody's own word, or that of the side somebody speaks or acts for, whether or not it was taken back
     * since. Laid down for retractions and what they take back, and for nothing else.
     */
    record WordOf(RecordId utterance, ActorId party) implements CampStep {}

    /** A retraction was itself taken back. */
    record Undone(RecordId retraction) implements CampStep {}

    /**
     * A record was taken back by whoever's word it is, and no longer counts.
     *
     * @param retraction the record that takes it back
     */
    record TakenBack(RecordId utterance, RecordId retraction) implements CampStep {}

    /** {@code one} is taken for {@code other}, by whose name it goes as well. */
    record SameAs(ActorId one, ActorId other) implements CampStep {}

    /**
     * Two actors to either of whom one act may be put down, though neither is the other or belongs to it; in either order.
     */
    record Kin(ActorId one, ActorId other) implements CampStep {}

    /** {@code member} is {@code group}, or a member of it, directly or through others. */
    record BelongsTo(ActorId member, ActorId group) implements CampStep {}

    /** Two actors that are the same, or belong to one group. */
    record OneCamp(ActorId one, ActorId other) implements CampStep {}

    /** Two parties that are no two principals: one belongs to the other, or both to one state. */
    record OneSide(ActorId one, ActorId other) implements CampStep {}

    /** A place lies in a larger one, directly or through others, or is that place. */
    record LiesIn(PlaceId place, PlaceId larger) implements CampStep {}

    /** The dates leave no doubt that one record was uttered after another of the same party on the same matter. */
    record SaidAfter(RecordId later, RecordId earlier) implements CampStep {}
}
