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
        List<CaseRecord> records) {}
