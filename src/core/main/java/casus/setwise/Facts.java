package casus.setwise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Facts by type and by the values of some of their components, in the order in which they were added. */
final class Facts {

    private static final int[] NONE = {};

    /** The facts of a type, and of those below it. */
    static final class Kind {
        private final List<Object> facts = new ArrayList<>();
        private final Map<List<String>, Index> indexes = new HashMap<>();

        int size() {
            return facts.size();
        }

        Object get(int at) {
            return facts.get(at);
        }

        /**
         * {@return the facts by the values of some components}
         *
         * @param names of the components
         * @param terms that say what their values are, in the same order
         */
        Index by(List<String> names, List<Value> terms) {
            return indexes.computeIfAbsent(names, any -> new Index(this, terms));
        }
    }

    /** Where facts with some values lie. */
    static final class Index {
        private final Kind kind;
        private final List<Value> terms;
        private final Map<@Nullable Object, Places> places = new HashMap<>();
        private int known;

        Index(Kind kind, List<Value> terms) {
            this.kind = kind;
            this.terms = terms;
        }

        /** {@return the places of the facts with these values, in order} */
        Places at(@Nullable Object key) {
            for (; known < kind.facts.size(); known++) {
                places.computeIfAbsent(key(terms, kind.facts.get(known), NOTHING), any -> new Places())
                        .add(known);
            }
            return places.getOrDefault(key, Places.EMPTY);
        }

        static @Nullable Object key(List<Value> terms, @Nullable Object self, @Nullable Object[] values) {
            if (terms.size() == 1) {
                return terms.get(0).in(self, values);
            }
            @Nullable Object[] key = new Object[terms.size()];
            for (int i = 0; i < key.length; i++) {
                key[i] = terms.get(i).in(self, values);
            }
            return Arrays.asList(key);
        }
    }

    private static final @Nullable Object[] NOTHING = {};

    /** Numbers in ascending order. */
    static final class Places {
        private static final Places EMPTY = new Places();

        private int[] all = NONE;
        private int size;

        private void add(int place) {
            if (size == all.length) {
                all = Arrays.copyOf(all, Math.max(2, size * 2));
            }
            all[size++] = place;
        }

        int size() {
            return size;
        }

        int get(int at) {
            return all[at];
        }

        /** {@return the index of the first that is not smaller} */
        int from(int place) {
            int found = Arrays.binarySearch(all, 0, size, place);
            return found < 0 ? -found - 1 : found;
        }
    }

    private final Map<Class<?>, Kind> kinds = new HashMap<>();
    private final Map<Class<?>, List<Kind>> above = new HashMap<>();

    /**
     * @param types of the facts that conditions ask for
     */
    Facts(Iterable<Class<?>> types) {
        types.forEach(type -> kinds.put(type, new Kind()));
    }

    Kind of(Class<?> type) {
        Kind kind = kinds.get(type);
        if (kind == null) {
            throw new IllegalArgumentException(type + " is no type that a condition asks for");
        }
        return kind;
    }

    /** Adds a fact that is not there yet. */
    void add(Object fact) {
        above.computeIfAbsent(fact.getClass(), this::above).forEach(kind -> kind.facts.add(fact));
    }

    private List<Kind> above(Class<?> type) {
        List<Kind> all = new ArrayList<>();
        kinds.forEach((each, kind) -> {
            if (each.isAssignableFrom(type)) {
                all.add(kind);
            }
        });
        return all;
    }
}
