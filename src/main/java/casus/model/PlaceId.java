package casus.model;

/** Names a place of a case. */
public record PlaceId(String value) implements Id {

    @Override
    public String toString() {
        return value;
    }
}
