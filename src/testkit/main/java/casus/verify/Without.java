package casus.verify;

import casus.Supposition;
import casus.model.ActorId;
import casus.model.Case;
import casus.model.DocumentId;
import casus.model.RecordId;
import casus.smallcase.KnownWords;
import java.util.Objects;

/** Something to leave out of a case: a record, all records of a voice, or a document. */
public abstract sealed class Without {

    private final String name;

    private Without(String name) {
        this.name = name;
    }

    /** {@return a record, by its id} */
    public static Without record(String id) {
        Objects.requireNonNull(id, "there is no record; give its id, such as `claim-1`");
        return new OfRecord(id);
    }

    /** {@return all records of a voice; {@code NARRATOR} is the document's own} */
    public static Without voice(String actor) {
        Objects.requireNonNull(actor, "there is no voice; give the id of an actor");
        return new OfVoice(actor);
    }

    /** {@return a document, and every record that cites nothing else} */
    public static Without wholeDocument(String id) {
        Objects.requireNonNull(id, "there is no document; give its id");
        return new OfDocument(id);
    }

    /**
     * @throws IllegalArgumentException if the case does not contain it; the message suggests the nearest
     */
    abstract Supposition from(Supposition supposed, Case subject);

    /** {@return a description} */
    @Override
    public final String toString() {
        return sort() + " " + name;
    }

    abstract String sort();

    private static final class OfRecord extends Without {
        private final RecordId id;

        OfRecord(String id) {
            super(id);
            this.id = new RecordId(id);
        }

        @Override
        Supposition from(Supposition supposed, Case subject) {
            KnownWords.word(
                    id.value(),
                    sort(),
                    subject.records().stream()
                            .map(record -> record.id().value())
                            .toList());
            return supposed.without(id);
        }

        @Override
        String sort() {
            return "record";
        }
    }

    private static final class OfVoice extends Without {
        private final ActorId id;

        OfVoice(String id) {
            super(id);
            this.id = new ActorId(id);
        }

        @Override
        Supposition from(Supposition supposed, Case subject) {
            KnownWords.word(
                    id.value(),
                    sort(),
                    subject.records().stream()
                            .map(record -> record.voice().value())
                            .distinct()
                            .toList());
            return supposed.without(id);
        }

        @Override
        String sort() {
            return "voice";
        }
    }

    private static final class OfDocument extends Without {
        private final DocumentId id;

        OfDocument(String id) {
            super(id);
            this.id = new DocumentId(id);
        }

        @Override
        Supposition from(Supposition supposed, Case subject) {
            KnownWords.word(
                    id.value(),
                    sort(),
                    subject.documents().stream()
                            .map(document -> document.id().value())
                            .toList());
            return supposed.without(id);
        }

        @Override
        String sort() {
            return "document";
        }
    }
}
