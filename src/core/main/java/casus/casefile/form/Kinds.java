package casus.casefile.form;

import casus.model.ActorId;
import casus.model.DocumentId;
import casus.model.EventId;
import casus.model.Id;
import casus.model.PlaceId;
import casus.model.RecordId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The kinds of entries with an id in a case, and their nouns. */
public final class Kinds {

    /** In the order of the sections of a case file. */
    public static final List<Class<? extends Id>> ALL =
            List.of(DocumentId.class, ActorId.class, PlaceId.class, EventId.class, RecordId.class);

    private static final Map<Class<? extends Id>, String> NOUNS = Map.of(
            DocumentId.class, "document",
            ActorId.class, "actor",
            PlaceId.class, "place",
            EventId.class, "event",
            RecordId.class, "record");

    private static final Map<Class<? extends Id>, Function<String, Id>> MAKERS = Map.of(
            DocumentId.class, DocumentId::new,
            ActorId.class, ActorId::new,
            PlaceId.class, PlaceId::new,
            EventId.class, EventId::new,
            RecordId.class, RecordId::new);

    private Kinds() {}

    /** {@return for example "event"} */
    public static String noun(Class<? extends Id> kind) {
        String noun = NOUNS.get(kind);
        if (noun == null) {
            throw new IllegalStateException("no noun for " + kind);
        }
        return noun;
    }

    /** {@return for example "an event"} */
    public static String withArticle(Class<? extends Id> kind) {
        return article(noun(kind));
    }

    /** {@return the word with "a" or "an" before it} */
    public static String article(String word) {
        return ("aeiou".indexOf(word.charAt(0)) >= 0 ? "an " : "a ") + word;
    }

    /** {@return the section of the case file with entries of a kind, for example "events"} */
    public static String section(Class<? extends Id> kind) {
        return noun(kind) + "s";
    }

    /** {@return the id as a value of the model} */
    public static Id id(Class<? extends Id> kind, String name) {
        Function<String, Id> maker = MAKERS.get(kind);
        if (maker == null) {
            throw new IllegalStateException("no names of " + kind);
        }
        return maker.apply(name);
    }
}
