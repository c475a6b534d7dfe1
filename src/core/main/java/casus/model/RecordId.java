package casus.model;

/** Names a voiced record of a case. */
public record RecordId(String value) implements Id {

    @Override
    public int hashCode() {
        return Id.scattered(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
