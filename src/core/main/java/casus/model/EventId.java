package casus.model;

/** Names an event of a case. */
public record EventId(String value) implements Id {

    @Override
    public int hashCode() {
        return Id.scattered(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
