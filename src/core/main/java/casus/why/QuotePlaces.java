package casus.why;

import casus.model.Citation;
import java.util.Optional;

/** Knows where quotes stand in their documents, as far as the texts are at hand. */
@FunctionalInterface
public interface QuotePlaces {

    /** {@return where the words of a citation begin; empty if the document's text was not at hand} */
    Optional<Place> of(Citation citation);

    /**
     * A place in a text.
     *
     * @param line from 1
     * @param column from 1, in characters
     * @param offset in characters from the start of the text
     * @param end where the words end, counted likewise; the character there is no longer one of them
     */
    record Place(int line, int column, int offset, int end) {}
}
