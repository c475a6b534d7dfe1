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
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.Nullable;

/**
 * Writes records, and what their components hold, as bytes for a {@link RecordReader}. Every value is written once, and
 * afterwards by its number, so records that share others share them when they are read.
 */
@API(status = Status.INTERNAL)
public final class RecordWriter {

    // the first byte of a value says what follows; AGAIN is the number of a value that was written before
    static final int NULL = 0;
    static final int AGAIN = 1;
    static final int TEXT = 2;
    static final int WHOLE_NUMBER = 3;
    static final int TRUTH = 4;
    static final int CLASS = 5;
    static final int CONSTANT = 6;
    static final int NOTHING = 7;
    static final int SOMETHING = 8;
    static final int LIST = 9;
    static final int SET = 10;
    static final int MAP = 11;
    static final int RECORD = 12;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final IdentityHashMap<Object, Integer> same = new IdentityHashMap<>();
    private final Map<Object, Integer> equal = new HashMap<>();

    private RecordWriter() {}

    /**
     * {@return a record in bytes}
     *
     * @param head ASCII that comes first
     */
    public static byte[] written(String head, Record record) {
        RecordWriter writer = new RecordWriter();
        writer.bytes.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        writer.value(record);
        return writer.bytes.toByteArray();
    }

    private void value(@Nullable Object value) {
        if (value == null) {
            kind(NULL);
            return;
        }
        // equal maps may differ in order
        boolean byEquality = value instanceof String || value instanceof Class<?>;
        Integer before = byEquality ? equal.get(value) : same.get(value);
        if (before != null) {
            kind(AGAIN);
            number(before);
        } else if (value instanceof Integer number) {
            kind(WHOLE_NUMBER);
            number(number);
        } else if (value instanceof Boolean truth) {
            kind(TRUTH);
            number(truth ? 1 : 0);
        } else {
            fresh(value);
            int number = same.size() + equal.size();
            if (byEquality) {
                equal.put(value, number);
            } else {
                same.put(value, number);
            }
        }
    }

    private void fresh(Object value) {
        if (value instanceof String text) {
            kind(TEXT);
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            number(utf8.length);
            bytes.writeBytes(utf8);
        } else if (value instanceof Class<?> type) {
            kind(CLASS);
            value(type.getName());
        } else if (value instanceof Enum<?> constant) {
            kind(CONSTANT);
            value(constant.getDeclaringClass());
            value(constant.name());
        } else if (value instanceof Optional<?> optional) {
            kind(optional.isEmpty() ? NOTHING : SOMETHING);
            optional.ifPresent(this::value);
        } else if (value instanceof List<?> list) {
            all(LIST, list);
        } else if (value instanceof Set<?> set) {
            all(SET, set);
        } else if (value instanceof Map<?, ?> map) {
            kind(MAP);
            number(map.size());
            map.forEach((key, to) -> {
                value(key);
                value(to);
            });
        } else if (value instanceof Record record) {
            kind(RECORD);
            value(record.getClass());
            List<RecordComponent> components = Components.of(record.getClass());
            number(components.size());
            components.forEach(component -> value(Components.value(record, component)));
        } else {
            throw new IllegalArgumentException(value.getClass() + " cannot be packed");
        }
    }

    private void all(int kind, Collection<?> values) {
        kind(kind);
        number(values.size());
        values.forEach(this::value);
    }

    private void kind(int kind) {
        bytes.write(kind);
    }

    /** Seven bits in each byte, the lowest first; all but the last have the highest bit set. */
    private void number(int number) {
        int left = number;
        while ((left & ~0x7f) != 0) {
            bytes.write((left & 0x7f) | 0x80);
            left >>>= 7;
        }
        bytes.write(left);
    }
}
