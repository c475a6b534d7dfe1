package casus.model;

import java.util.List;

/**
 * A coded case, its parts in the order of the file. A case that exists is sound: every reference points to something of
 * the right kind, and every quote was found in its document where the text was at hand.
 *
 * @param hash SHA-256 of the case file's bytes, 64 hexadecimal digits
 */
public record Case(
        String id,
        String title,
        String hash,
        List<Entity.Document> documents,
        List<Entity.Actor> actors,
        List<Entity.Place> places,
        List<Entity.Event> events,
        List<CaseRecord> records) {

    /** {@return the case without one record; what refers to that record is left as it is} */
    public Case without(RecordId id) {
        return withRecords(
                records.stream().filter(record -> !record.id().equals(id)).toList());
    }

    /** {@return the case with these records in place of its own} */
    public Case withRecords(List<CaseRecord> others) {
        return new Case(this.id, title, hash, documents, actors, places, events, List.copyOf(others));
    }
}
