package casus.verify.given;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A record: one statement of one voice. By default the voice is the document's own, the modality is actual, the id is the
 * type and a number ({@code claim-1}, {@code no-comment-2}), and a made-up document is quoted.
 *
 * @param <T> the type of record, so that its own methods remain available
 */
public abstract sealed class Statement<T extends Statement<T>> extends Given
        permits Utterance,
                Acts.Attack,
                Acts.Measure,
                Authorships.Absence,
                Judgements.Designation,
                Territories.TerritoryStatus {

    private final List<Object> citations = new ArrayList<>();

    Statement(String type) {
        super(type);
    }

    @SuppressWarnings("unchecked")
    final T self() {
        return (T) this;
    }

    final T with(String key, Object value) {
        put(key, value);
        return self();
    }

    final T withAll(String key, String... values) {
        all(key, values);
        return self();
    }

    /** Its voice: an actor, or {@code NARRATOR} for the document's own voice. */
    public final T saidBy(String voice) {
        return with("voice", voice);
    }

    /** The principal to whom it is attributed, if mandates do not determine it. */
    public final T principal(String actor) {
        return with("principal", actor);
    }

    /** Who reports that the voice said so. */
    public final T relayedBy(String actor) {
        return with("relayedBy", actor);
    }

    /** When it was said, as a case file writes dates. */
    public final T dated(String date) {
        return with("date", date);
    }

    /** The records that it was said after, where the dates leave that open. */
    public final T saidAfter(String... records) {
        return withAll("saidAfter", records);
    }

    /** The events that it was said before, where the dates leave that open. */
    public final T saidBefore(String... events) {
        return withAll("saidBefore", events);
    }

    /** A modality other than {@code actual}: {@code hypothetical}, {@code future}, {@code historical} or {@code negated}. */
    public final T modality(String mood) {
        return with("modality", mood);
    }

    /** Its id. */
    public final T id(String id) {
        return with("id", id);
    }

    /** Adds a quote from the made-up document; may be called several times. */
    public final T quoting(String words) {
        return quoting("paper", words);
    }

    /** Adds a quote from a document; may be called several times. */
    public final T quoting(String document, String words) {
        citations.add(Map.of("document", present("document", document), "quote", present("quote", words)));
        return with("citations", List.copyOf(citations));
    }

    /** Its Admiralty grade, for example {@code B} and 2. */
    public final T graded(String reliability, int credibility) {
        return with("grade", Map.of("reliability", present("reliability", reliability), "credibility", credibility));
    }
}
