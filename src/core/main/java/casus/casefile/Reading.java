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
 * What came of reading a case file.
 *
 * @param content the case; empty if there is any error, for a case with an error is not reasoned over
 * @param problems errors and warnings, in the order of the file
 * @param quotes the quotes that were found, in the order of the file; those of documents whose text is not at hand are
 *     not among them
 * @param frames where framing words stand, in the order of the file
 * @param texts the texts of documents that were at hand, a byte order mark left out
 */
@API(status = Status.MAINTAINED)
public record Reading(
        Optional<Case> content,
        List<Problem> problems,
        List<QuotePlace> quotes,
        List<FramePlace> frames,
        Map<DocumentId, String> texts) {

    /** {@return where the words of a citation stand, or empty if its document's text was not at hand} */
    public Optional<QuotePlace> placeOf(Citation citation) {
        return quotes.stream()
                .filter(place -> place.citation().equals(citation))
                .findFirst();
    }

    /** {@return where the framing word of a record stands, or empty if it has none} */
    public Optional<FramePlace> frameOf(RecordId id) {
        return frames.stream().filter(place -> place.by().equals(id)).findFirst();
    }
}
