package casus.verify.given;

import casus.casefile.ShortCase.Entry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Something that a test gives: a document, an actor, a place, an event or a record. Its methods change it and return it, so
 * that one is not to be shared between threads. Nothing is checked here; all is checked together when it is given.
 */
public abstract sealed class Given permits Frame, Statement {

    private final String type;
    private final Map<String, Object> keys = new LinkedHashMap<>();

    Given(String type) {
        this.type = type;
    }

    final void put(String key, Object value) {
        keys.put(key, value);
    }

    final void all(String key, String... values) {
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
