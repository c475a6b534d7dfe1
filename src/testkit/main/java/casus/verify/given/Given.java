package casus.verify.given;

import casus.casefile.sheet.ShortCase.Entry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Part of a test's input: a document, an actor, a place, an event or a record. Its methods change it and return it; not
 * thread-safe. Nothing is checked until the input is complete.
 */
public abstract sealed class Given permits Frame, Statement {

    private final String type;
    private final Map<String, Object> keys = new LinkedHashMap<>();

    Given(String type) {
        this.type = type;
    }

    final void put(String key, @Nullable Object value) {
        keys.put(key, present(key, value));
    }

    /**
     * @throws NullPointerException naming the missing value
     */
    final Object present(String key, @Nullable Object value) {
        return Objects.requireNonNull(value, () -> "the `" + key + "` of this `" + type + "` is null; give a text");
    }

    final void all(String key, String... values) {
        present(key, values);
        for (String each : values) {
            present(key, each);
        }
        keys.put(key, List.of(values));
    }

    /** {@return the entry as it is now} */
    public final Entry entry() {
        return new Entry(type, new LinkedHashMap<>(keys));
    }

    /** {@return the type and the keys, for messages} */
    @Override
    public final String toString() {
        return type + " " + keys;
    }
}
