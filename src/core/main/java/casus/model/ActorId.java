package casus.model;

/** Names an actor of a case. */
public record ActorId(String value) implements Id {

    /** The document's own voice; an actor of every case, though no case lists it. */
    public static final ActorId NARRATOR = new ActorId("NARRATOR");

    /** Stands where the territorial state of a plea would, if no foreign territory is at issue; no actor of any case. */
    public static final ActorId NO_STATE = new ActorId("NO-STATE");

    @Override
    public int hashCode() {
        return Id.scattered(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
