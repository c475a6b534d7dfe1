package casus.rulebook;

import casus.model.Components;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes records, and what their components hold, as bytes for a {@link RecordReader}. Every value is written once, and
 * afterwards by its number, so records that share others share them when they are read.
 */
final class RecordWriter {

    /** The first byte of a value says what follows. */
    enum Kind {
        NULL,
        /** The number of a value that was written before. */
        AGAIN,
        TEXT,
        WHOLE_NUMBER,
        TRUTH,
        CLASS,
        CONSTANT,
        NOTHING,
        SOMETHING,
        LIST,
        SET,
        MAP,
        RECORD
    }

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Map<Object, Integer> same = new IdentityHashMap<>();
    private final Map<Object, Integer> equal = new HashMap<>();

    private RecordWriter() {}

    /**
     * {@return a record in bytes}
     *
     * @param head ASCII that comes first
     */
    static byte[] written(String head, Record record) {
        RecordWriter writer = new RecordWriter();
        writer.bytes.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        writer.value(record);
        return writer.bytes.toByteArray();
    }

    private void value(@Nullable Object value) {
        if (value == null) {
            kind(Kind.NULL);
            return;
        }
        // equal maps may differ in order
        Map<Object, Integer> written = value instanceof String || value instanceof Class<?> ? equal : same;
        Integer before = written.get(value);
        if (before != null) {
            kind(Kind.AGAIN);
            number(before);
        } else if (value instanceof Integer number) {
            kind(Kind.WHOLE_NUMBER);
            number(number);
        } else if (value instanceof Boolean truth) {
            kind(Kind.TRUTH);
            number(truth ? 1 : 0);
        } else {
            fresh(value);
            written.put(value, same.size() + equal.size());
        }
    }

    private void fresh(Object value) {
        if (value instanceof String text) {
            kind(Kind.TEXT);
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            number(utf8.length);
            bytes.writeBytes(utf8);
        } else if (value instanceof Class<?> type) {
            kind(Kind.CLASS);
            value(type.getName());
        } else if (value instanceof Enum<?> constant) {
            kind(Kind.CONSTANT);
            value(constant.getDeclaringClass());
            number(constant.ordinal());
        } else if (value instanceof Optional<?> optional) {
            kind(optional.isEmpty() ? Kind.NOTHING : Kind.SOMETHING);
            optional.ifPresent(this::value);
        } else if (value instanceof List<?> list) {
            all(Kind.LIST, list);
        } else if (value instanceof Set<?> set) {
            all(Kind.SET, set);
        } else if (value instanceof Map<?, ?> map) {
            kind(Kind.MAP);
            number(map.size());
            map.forEach((key, to) -> {
                value(key);
                value(to);
            });
        } else if (value instanceof Record record) {
            kind(Kind.RECORD);
            value(record.getClass());
            List<RecordComponent> components = Components.of(record.getClass());
            number(components.size());
            components.forEach(component -> value(Components.value(record, component)));
        } else {
            throw new IllegalArgumentException(value.getClass() + " cannot be packed");
        }
    }

    private void all(Kind kind, Collection<?> values) {
        kind(kind);
        number(values.size());
        values.forEach(this::value);
    }

    private void kind(Kind kind) {
        bytes.write(kind.ordinal());
    }

    /** Seven bits in each byte, the lowest first; all but the last have the highest bit set. */
    private void number(int number) {
        int left = number;
        while ((left & ~0x7f) != 0) {
            bytes.write(left & 0x7f | 0x80);
            left >>>= 7;
        }
        bytes.write(left);
    }
}
