package casus.model;

/** A reference to a source, in free words, as a table beside the rules gives it. */
public record Cited(String text) {

    @Override
    public String toString() {
        return text;
    }
}
