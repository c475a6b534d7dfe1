package casus.model;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.Nullable;

/**
 * The components of Java records, in the order in which a class declares them, and records made of them. Reflection on
 * a class is done once, since it takes longer than reading a case file.
 */
@API(status = Status.INTERNAL)
public final class Components {

    private static final ClassValue<Components> KNOWN = new ClassValue<>() {
        @Override
        protected Components computeValue(Class<?> type) {
            return new Components(type);
        }
    };

    private final List<RecordComponent> all;
    private final Constructor<?> constructor;

    private Components(Class<?> type) {
        if (!type.isRecord()) {
            throw new IllegalArgumentException(type + " is no record");
        }
        all = List.of(type.getRecordComponents());
        try {
            constructor = type.getDeclaredConstructor(
                    all.stream().map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " has no canonical constructor", e);
        }
        // a package may keep its records to itself
        constructor.setAccessible(true);
        all.forEach(component -> component.getAccessor().setAccessible(true));
    }

    /**
     * {@return the components of a class}
     *
     * @throws IllegalArgumentException if it is no record class
     */
    public static List<RecordComponent> of(Class<?> type) {
        return KNOWN.get(type).all;
    }

    /** {@return the names of the components of a class, in order} */
    public static List<String> names(Class<?> type) {
        return of(type).stream().map(RecordComponent::getName).toList();
    }

    /** {@return the component of that name, empty if the class has none} */
    public static Optional<RecordComponent> named(Class<?> type, String name) {
        return of(type).stream()
                .filter(component -> component.getName().equals(name))
                .findFirst();
    }

    /** {@return true if the component may be null} */
    public static boolean nullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** {@return the value of a component of a record} */
    public static @Nullable Object value(Object record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(record.getClass() + " cannot be read", e);
        }
    }

    /**
     * {@return a record of a class}
     *
     * @param values one for each component, in order
     */
    public static <R> R make(Class<R> type, List<? extends @Nullable Object> values) {
        try {
            return type.cast(KNOWN.get(type).constructor.newInstance(values.toArray()));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the model's " + type + " cannot be made", e);
        }
    }

    /**
     * {@return the same record with other values}
     *
     * @param change returns the new value of a component, given its value
     */
    public static <R> R with(R record, BiFunction<RecordComponent, @Nullable Object, @Nullable Object> change) {
        @SuppressWarnings("unchecked") // the class of a record of type R, which is final
        Class<R> type = (Class<R>) record.getClass();
        return make(
                type,
                of(type).stream()
                        .map(component -> change.apply(component, value(record, component)))
                        .toList());
    }
}
