package casus.telling;

import casus.inferences.Inferences;
import casus.model.ActorId;
import casus.model.CampStep;
import casus.model.CaseRecord;
import casus.model.RecordId;
import java.util.List;

/**
 * What follows if one principal's words are believed.
 *
 * @param principal whose words are believed
 * @param own the records that are the principal's word, in order of id; empty if nobody speaks for it
 * @param inferences what follows from these records and, if the document's own voice is believed too, from its records
 */
public record Telling(ActorId principal, List<RecordId> own, Inferences inferences) {

    /** Copies the list. */
    public Telling {
        own = List.copyOf(own);
    }

    /**
     * {@return the records of a case that are a principal's word, in order of id} These are the records that it utters and
     * those attributed to it by the coder or by the rules. A statement that was taken back stays, together with its
     * retraction.
     *
     * @param whole what follows from the whole case
     */
    static List<RecordId> own(Inferences whole, ActorId principal) {
        return whole.subject().records().stream()
                .filter(record -> isWordOf(whole, record, principal))
                .map(CaseRecord::id)
                .sorted()
                .toList();
    }

    private static boolean isWordOf(Inferences whole, CaseRecord record, ActorId principal) {
        return record.voice().equals(principal)
                || principal.equals(record.principal())
                || !whole.derivations(new CampStep.PutDownTo(record.id(), principal))
                        .isEmpty()
                || !whole.derivations(new CampStep.WordOf(record.id(), principal))
                        .isEmpty();
    }
}
