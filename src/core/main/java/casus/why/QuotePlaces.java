package casus.why;

import casus.model.Citation;
import java.util.Optional;

/** Knows where quotes stand in their documents, as far as the texts are at hand. */
@FunctionalInterface
public interface QuotePlaces {

    /** {@return where the words of a citation stand; empty if the document's text was not at hand} */
    Optional<Place> of(Citation citation);

    /**
     * A place in a text.
     *
     * @param line from 1
     * @param column from 1, in characters
     * @param offset in characters from the start of the text
     * @param end where the words end, counted likewise; the character there is no longer one of them
     * @param firstOf how many places the words stand at, where the citation does not say which is meant and this is only the
     *     first; 1 otherwise
     */
    record Place(int line, int column, int offset, int end, int firstOf) {

        /** {@return true if the words stand elsewhere too, and the citation does not say which place is meant} */
        public boolean open() {
            return firstOf > 1;
        }
    }
}
