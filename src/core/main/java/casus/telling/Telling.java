package casus.telling;

import casus.findings.Findings;
import casus.model.ActorId;
import casus.model.CampStep;
import casus.model.CaseRecord;
import casus.model.RecordId;
import java.util.List;

/**
 * What follows for somebody who believes one principal's words.
 *
 * @param principal whose words are believed
 * @param own the records that are the principal's word, in order of name; empty where nobody speaks for it
 * @param findings what follows from these records and, where the document's own voice is believed too, from its records
 */
public record Telling(ActorId principal, List<RecordId> own, Findings findings) {

    /** Copies what is given. */
    public Telling {
        own = List.copyOf(own);
    }

    /**
     * {@return the records of a case that are a principal's word, in order of name} They are those that it utters, those the
     * coder puts down to it, and those the rules do. A word that was taken back stays, with the word that takes it back.
     *
     * @param whole what follows from the whole case
     */
    static List<RecordId> own(Findings whole, ActorId principal) {
        return whole.subject().records().stream()
                .filter(record -> isWordOf(whole, record, principal))
                .map(CaseRecord::id)
                .sorted()
                .toList();
    }

    private static boolean isWordOf(Findings whole, CaseRecord record, ActorId principal) {
        return record.voice().equals(principal)
                || principal.equals(record.principal())
                || !whole.derivations(new CampStep.PutDownTo(record.id(), principal))
                        .isEmpty()
                || !whole.derivations(new CampStep.WordOf(record.id(), principal))
                        .isEmpty();
    }
}
