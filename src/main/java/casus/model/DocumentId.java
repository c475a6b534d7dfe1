package casus.model;

/** Names a document of a case. */
public record DocumentId(String value) implements Id {

    @Override
    public String toString() {
        return value;
    }
}
