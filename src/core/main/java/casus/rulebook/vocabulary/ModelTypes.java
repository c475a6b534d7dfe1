package casus.rulebook.vocabulary;

import casus.model.Fact;
import casus.model.Nearest;
import java.util.Map;
import java.util.TreeMap;

/** The types of fact that meanings may name, by simple name. */
final class ModelTypes {

    private static final Map<String, Class<? extends Record>> ALL = new TreeMap<>();

    static {
        collect(Fact.class);
    }

    private ModelTypes() {}

    private static void collect(Class<?> type) {
        if (type.isRecord()) {
            Class<?> same = ALL.put(type.getSimpleName(), type.asSubclass(Record.class));
            if (same != null) {
                throw new IllegalStateException("two types of fact share a name: " + same + ", " + type);
            }
        } else {
            for (Class<?> permitted : type.getPermittedSubclasses()) {
                collect(permitted);
            }
        }
    }

    /**
     * {@return the type with a name}
     *
     * @throws IllegalArgumentException with a message for the user, if there is none
     */
    static Class<? extends Record> named(String name) {
        Class<? extends Record> type = ALL.get(name);
        if (type == null) {
            throw new IllegalArgumentException("`" + name + "` is no type of fact"
                    + Nearest.to(name, ALL.keySet())
                            .map(near -> "; maybe `" + near + "`")
                            .orElse(""));
        }
        return type;
    }
}
