package casus.verify.given;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A record: one statement of one voice. Unless something else is said, the voice is the document's own, the mood is actual,
 * the id is the type and a number ({@code claim-1}, {@code no-comment-2}), and a made-up document is quoted.
 *
 * @param <T> the type of record, so that its own methods stay at hand
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

    /** Whose word it is: an actor, or {@code NARRATOR} for the document's own voice. */
    public final T saidBy(String voice) {
        return with("voice", voice);
    }

    /** Whom the words are put down to, where mandates do not tell. */
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

    /** Another mood than {@code actual}: {@code hypothetical}, {@code future}, {@code historical} or {@code negated}. */
    public final T modality(String mood) {
        return with("modality", mood);
    }

    /** A name of its own. */
    public final T id(String id) {
        return with("id", id);
    }

    /** Words of the made-up document; may be told several times. */
    public final T quoting(String words) {
        return quoting("paper", words);
    }

    /** Words of a document; may be told several times. */
    public final T quoting(String document, String words) {
        citations.add(Map.of("document", present("document", document), "quote", present("quote", words)));
        return with("citations", List.copyOf(citations));
    }

    /** How far source and information are trusted: {@code B} and 2, for example. */
    public final T graded(String reliability, int credibility) {
        return with("grade", Map.of("reliability", present("reliability", reliability), "credibility", credibility));
    }
}
