package casus.words;

import casus.model.ActorId;
import casus.model.CaseRecord;
import casus.model.Components;
import casus.model.Id;
import casus.model.Remark;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a record of any type holds, in the words of its keys, such as {@code event raid, grounds breach of terms}. */
public final class RecordWords {

    private final Naming naming;

    /** Words with actors named by {@code naming}. */
    public RecordWords(Naming naming) {
        this.naming = naming;
    }

    /** {@return the type of a record in words: {@code response denial}} */
    public static String type(CaseRecord record) {
        return Wording.sought(record.getClass().getSimpleName());
    }

    /** {@return its names and terms, key by key, and what is true of it; free text is left to its quotes} */
    public String says(CaseRecord record) {
        List<String> parts = new ArrayList<>();
        for (RecordComponent component : Components.of(record.getClass())) {
            String key = Naming.words(component.getName());
            Object value = component.getName().equals("id") ? null : Components.value(record, component);
            String words = words(value);
            if (Boolean.TRUE.equals(value)) {
                parts.add(key);
            } else if (!words.isEmpty()) {
                parts.add(key + " " + words);
            }
        }
        if (record instanceof Remark.Evidence evidence) {
            parts.remove("supports");
            parts.add(Naming.words(evidence.weight()));
        }
        return String.join(", ", parts);
    }

    private String words(@Nullable Object value) {
        if (value instanceof ActorId actor) {
            return naming.actor(actor);
        }
        if (value instanceof Enum<?> term) {
            return Naming.words(term);
        }
        if (value instanceof Collection<?> several) {
            return naming.list(several.stream()
                    .map(this::words)
                    .filter(words -> !words.isEmpty())
                    .toList());
        }
        return value instanceof Id id ? id.value() : "";
    }
}
