package casus.model;

/** Names a place of a case. */
public record PlaceId(String value) implements Id {

    @Override
    public int hashCode() {
        return Id.scattered(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
