package casus.casefile;

import casus.model.Case;
import casus.model.Citation;
import casus.model.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading a case file.
 *
 * @param content the case; empty if there is any error, for a case with an error is not reasoned over
 * @param problems errors and warnings, in the order of the file
 * @param quotes the quotes that were found, in the order of the file; those of documents whose text is not at hand are
 *     not among them
 */
public record Reading(Optional<Case> content, List<Problem> problems, List<QuotePlace> quotes) {

    /** {@return where the words of a citation stand, or empty if its document's text was not at hand} */
    public Optional<QuotePlace> placeOf(Citation citation) {
        return quotes.stream()
                .filter(place -> place.citation().equals(citation))
                .findFirst();
    }
}
