package casus.model;

/** Names a document of a case. */
public record DocumentId(String value) implements Id {

    @Override
    public int hashCode() {
        return Id.scattered(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
