package casus.model;

/** A reference to a source, in free words, as given in a table beside the rules. */
public record Cited(String text) {

    @Override
    public String toString() {
        return text;
    }
}
