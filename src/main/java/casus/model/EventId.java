package casus.model;

/** Names an event of a case. */
public record EventId(String value) implements Id {

    @Override
    public String toString() {
        return value;
    }
}
