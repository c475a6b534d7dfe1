package casus.casefile;

import casus.model.Citation;
import casus.model.Id;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * The place of a quote in its document.
 *
 * @param by the record, actor or event that cites it
 * @param offset of its start, in characters (UTF-16 code units) from the start of the text, without a byte order mark
 * @param end offset of its end, exclusive
 * @param line from 1
 * @param column from 1, in characters
 * @param occurrences how often the quote occurs in the document, at least once; the place is the one that the citation's
 *     offset names, or else the first
 */
@API(status = Status.MAINTAINED)
public record QuotePlace(Id by, Citation citation, int offset, int end, int line, int column, int occurrences) {

    /** {@return true if the quote also occurs elsewhere, and the citation does not say which place is meant} */
    public boolean open() {
        return citation.offset() == null && occurrences > 1;
    }
}
