package casus.casefile;

import casus.model.Case;
import casus.model.Citation;
import casus.model.DocumentId;
import casus.model.Problem;
import casus.model.RecordId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * The result of reading a case file.
 *
 * @param content the case; empty if there is any error
 * @param problems errors and warnings, in the order of the file
 * @param quotes the places of quotes, in the order of the file, except for documents whose text was not available
 * @param frames the places of framing words, in the order of the file
 * @param texts the available texts of documents, without a byte order mark
 */
@API(status = Status.MAINTAINED)
public record Reading(
        Optional<Case> content,
        List<Problem> problems,
        List<QuotePlace> quotes,
        List<FramePlace> frames,
        Map<DocumentId, String> texts) {

    /** {@return the place of a citation's quote, or empty if the document's text was not available} */
    public Optional<QuotePlace> placeOf(Citation citation) {
        return quotes.stream()
                .filter(place -> place.citation().equals(citation))
                .findFirst();
    }

    /** {@return the place of a record's framing word, or empty if it has none} */
    public Optional<FramePlace> frameOf(RecordId id) {
        return frames.stream().filter(place -> place.by().equals(id)).findFirst();
    }
}
