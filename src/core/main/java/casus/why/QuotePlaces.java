package casus.why;

import casus.model.Citation;
import java.util.Optional;

/** Finds the places of quotes in documents whose texts are available. */
@FunctionalInterface
public interface QuotePlaces {

    /** {@return the place of a citation's quote; empty if the document's text was not available} */
    Optional<Place> of(Citation citation);

    /**
     * A place in a text.
     *
     * @param line from 1
     * @param column from 1, in characters
     * @param offset in characters from the start of the text
     * @param end end of the quote, exclusive, counted likewise
     * @param firstOf the number of places where the quote occurs, if the citation does not say which is meant and this is
     *     the first; otherwise 1
     */
    record Place(int line, int column, int offset, int end, int firstOf) {

        /** {@return true if the quote occurs elsewhere too, and the citation does not say which place is meant} */
        public boolean open() {
            return firstOf > 1;
        }
    }
}
