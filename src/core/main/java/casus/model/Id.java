package casus.model;

/** A typed, readable name inside one case: lower-case words joined by hyphens, for example {@code al-asad-attack}. */
public sealed interface Id extends Comparable<Id> permits ActorId, EventId, PlaceId, DocumentId, RecordId {

    /** {@return the name as spelled in the case file} */
    String value();

    @Override
    default int compareTo(Id other) {
        return value().compareTo(other.value());
    }

    /**
     * {@return a hash that spreads numbered names} With the usual hash, pairs of names such as {@code event-12} would
     * collide.
     */
    static int scattered(String value) {
        int hash = value.hashCode() * 0x9E3779B9;
        return hash ^ hash >>> 15;
    }
}
