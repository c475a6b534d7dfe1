package casus.whynot.conditions;

import casus.model.Fact;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Facts by type and by field value, so that conditions are joined without examining every pair. Sorted and indexed on first
 * use; not thread-safe.
 */
public final class Facts {

    private static final ClassValue<Map<String, Method>> FIELDS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    private final Map<Class<?>, List<Fact>> unsorted = new HashMap<>();
    private final Map<Class<?>, List<Fact>> byType = new HashMap<>();
    private final Map<Field, Map<Object, List<Fact>>> byValue = new HashMap<>();

    private final Map<Class<?>, Facts> borrowed = new HashMap<>();

    private record Field(Class<?> type, String name, boolean list) {}

    /**
     * @param facts without duplicates, in any order
     */
    public Facts(Collection<? extends Fact> facts) {
        facts.forEach(fact -> unsorted.computeIfAbsent(fact.getClass(), type -> new ArrayList<>())
                .add(fact));
    }

    /**
     * {@return the same facts with other facts for one type}
     *
     * @param others without duplicates, in any order
     */
    public Facts with(Class<?> type, Collection<? extends Fact> others) {
        return with(type, new Facts(others));
    }

    /**
     * {@return the same facts with the facts of one type taken from others} These are sorted and indexed once for all that
     * use them.
     */
    public Facts with(Class<?> type, Facts others) {
        Facts with = new Facts(List.of());
        with.unsorted.putAll(unsorted);
        with.byType.putAll(byType);
        with.byValue.putAll(byValue);
        with.borrowed.putAll(borrowed);
        with.borrowed.put(type, others);
        return with;
    }

    /** {@return every fact of a type, in order of content} */
    public List<Fact> all(Class<?> type) {
        Facts others = borrowed.get(type);
        return others != null
                ? others.all(type)
                : byType.computeIfAbsent(
                        type,
                        any -> unsorted.getOrDefault(type, List.of()).stream()
                                .map(fact -> Map.entry(fact.toString(), fact))
                                .sorted(Comparator.comparing(Map.Entry::getKey))
                                .map(Map.Entry::getValue)
                                .toList());
    }

    /** {@return the facts of a type whose field has a value, in order of content} */
    public List<Fact> with(Class<?> type, String field, Object value) {
        return indexed(new Field(type, field, false)).getOrDefault(value, List.of());
    }

    /** {@return true if some fact matches what is wanted} */
    public boolean hold(Wanted wanted) {
        List<Fact> fewest = all(wanted.type());
        for (Map.Entry<String, Object> field : wanted.fields().entrySet()) {
            List<Fact> some = with(wanted.type(), field.getKey(), field.getValue());
            fewest = some.size() < fewest.size() ? some : fewest;
        }
        return fewest.stream().anyMatch(wanted::is);
    }

    /** {@return the facts of a type whose list contains an element, in order of content} */
    List<Fact> holding(Class<?> type, String field, Object element) {
        return indexed(new Field(type, field, true)).getOrDefault(element, List.of());
    }

    private Map<Object, List<Fact>> indexed(Field field) {
        Facts others = borrowed.get(field.type());
        return others != null
                ? others.indexed(field)
                : byValue.computeIfAbsent(field, any -> {
                    Map<Object, List<Fact>> index = new HashMap<>();
                    for (Fact fact : all(field.type())) {
                        Object value = value(fact, field.name());
                        if (field.list() && value instanceof List<?> list) {
                            list.stream().distinct().forEach(element -> add(index, element, fact));
                        } else if (value != null) {
                            add(index, value, fact);
                        }
                    }
                    return index;
                });
    }

    private static void add(Map<Object, List<Fact>> index, Object value, Fact fact) {
        index.computeIfAbsent(value, any -> new ArrayList<>()).add(fact);
    }

    /**
     * {@return the value of a component or method of a value}
     *
     * @throws IllegalArgumentException if it has none of that name
     */
    static @Nullable Object value(Object of, String name) {
        Method method = FIELDS.get(of.getClass()).computeIfAbsent(name, any -> method(of.getClass(), name));
        return call(method, of);
    }

    private static Method method(Class<?> type, String name) {
        try {
            return type.getMethod(name);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException("`" + name + "` is no field of " + type.getSimpleName(), e);
        }
    }

    /** {@return the result of a method of the model} */
    static @Nullable Object call(Method method, @Nullable Object of, @Nullable Object... arguments) {
        try {
            return method.invoke(of, arguments);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(method + " cannot be asked", e);
        }
    }
}
