package casus.rulebook;

import casus.model.Components;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.Nullable;

/** Reads what a {@link RecordWriter} has written. Collections cannot be changed and keep their order. */
@API(status = Status.INTERNAL)
public final class RecordReader {

    private final byte[] bytes;
    private final List<Object> known = new ArrayList<>();
    private int at;

    /**
     * @param from index of the first byte
     */
    public RecordReader(byte[] bytes, int from) {
        this.bytes = bytes;
        this.at = from;
    }

    /** {@return the next value} */
    public @Nullable Object next() {
        int kind = bytes[at++];
        return switch (kind) {
            case RecordWriter.NULL -> null;
            case RecordWriter.AGAIN -> known.get(number());
            case RecordWriter.WHOLE_NUMBER -> number();
            case RecordWriter.TRUTH -> number() == 1;
            default -> {
                Object value = fresh(kind);
                known.add(value);
                yield value;
            }
        };
    }

    private Object fresh(int kind) {
        return switch (kind) {
            case RecordWriter.TEXT -> text();
            case RecordWriter.CLASS -> type((String) present());
            case RecordWriter.CONSTANT -> constant((Class<?>) present(), (String) present());
            case RecordWriter.NOTHING -> Optional.empty();
            case RecordWriter.SOMETHING -> Optional.of(present());
            case RecordWriter.LIST -> List.of(all());
            case RecordWriter.SET -> set();
            case RecordWriter.MAP -> map();
            default -> record();
        };
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the class of an enum was written
    private static Object constant(Class<?> type, String name) {
        return Enum.valueOf((Class<? extends Enum>) type, name);
    }

    private Object present() {
        Object value = next();
        if (value == null) {
            throw new IllegalStateException("the shipped rulebook was not packed whole; build again");
        }
        return value;
    }

    private String text() {
        int length = number();
        at += length;
        return new String(bytes, at - length, length, StandardCharsets.UTF_8);
    }

    private static Class<?> type(String name) {
        try {
            return name.equals("int") ? int.class : Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the shipped rulebook was packed for another Casus; build again", e);
        }
    }

    private @Nullable Object[] all() {
        @Nullable Object[] all = new @Nullable Object[number()];
        for (int i = 0; i < all.length; i++) {
            all[i] = next();
        }
        return all;
    }

    private Set<Object> set() {
        return Collections.unmodifiableSet(new LinkedHashSet<>(Arrays.asList(all())));
    }

    private Map<Object, Object> map() {
        Map<Object, Object> map = new LinkedHashMap<>();
        for (int left = number(); left > 0; left--) {
            map.put(present(), present());
        }
        return Collections.unmodifiableMap(map);
    }

    private Object record() {
        Class<?> type = (Class<?>) present();
        return Components.make(type, Arrays.asList(all()));
    }

    private int number() {
        int number = 0;
        int shift = 0;
        byte next;
        do {
            next = bytes[at++];
            number |= (next & 0x7f) << shift;
            shift += 7;
        } while (next < 0);
        return number;
    }
}
