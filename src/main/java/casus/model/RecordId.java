package casus.model;

/** Names a voiced record of a case. */
public record RecordId(String value) implements Id {

    @Override
    public String toString() {
        return value;
    }
}
