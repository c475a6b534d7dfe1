package casus.setwise;

import casus.model.Components;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A term that can be evaluated: for a fact that is compared, and for the values of the variables so far. */
interface Value {

    /**
     * {@return the value}
     *
     * @param self the fact that is compared; null in a conclusion
     * @param values those of the variables, by number
     */
    @Nullable
    Object in(@Nullable Object self, @Nullable Object[] values);

    /** {@return true if it holds} */
    default boolean holds(@Nullable Object self, @Nullable Object[] values) {
        return Boolean.TRUE.equals(in(self, values));
    }

    /** {@return how to evaluate a term} */
    static Value of(Term term) {
        if (term instanceof Term.Self) {
            return (self, values) -> self;
        }
        if (term instanceof Term.Constant constant) {
            return (self, values) -> constant.value();
        }
        if (term instanceof Term.Variable variable) {
            return (self, values) -> values[variable.number()];
        }
        if (term instanceof Term.Of of) {
            Value value = of(of.term());
            return (self, values) -> value.in(values[of.number()], values);
        }
        if (term instanceof Term.Ask ask) {
            return new Asked(of(ask.of()), ask.name(), all(ask.arguments()));
        }
        if (term instanceof Term.Made made) {
            Method method = made.method();
            method.trySetAccessible();
            Value[] parts = all(made.parts());
            return (self, values) -> invoked(method, null, in(parts, self, values));
        }
        if (term instanceof Term.New made) {
            Value[] parts = all(made.parts());
            return (self, values) -> Components.make(made.type(), Arrays.asList(in(parts, self, values)));
        }
        if (term instanceof Term.Compare compare) {
            return compared(of(compare.left()), compare.operator(), of(compare.right()));
        }
        if (term instanceof Term.Quotient quotient) {
            Value left = of(quotient.left());
            Value right = of(quotient.right());
            return (self, values) -> number(left.in(self, values)) / number(right.in(self, values));
        }
        if (term instanceof Term.Not not) {
            Value value = of(not.of());
            return (self, values) -> !value.holds(self, values);
        }
        Term.Several several = (Term.Several) term;
        boolean all = several.all();
        Value[] parts = all(several.parts());
        return (self, values) -> {
            for (Value part : parts) {
                if (part.holds(self, values) != all) {
                    return !all;
                }
            }
            return all;
        };
    }

    /** {@return how to evaluate some terms, in their order} */
    static Value[] all(List<Term> terms) {
        return terms.stream().map(Value::of).toArray(Value[]::new);
    }

    private static Value compared(Value left, String operator, Value right) {
        return switch (operator) {
            case "==" -> (self, values) -> Objects.equals(left.in(self, values), right.in(self, values));
            case "!=" -> (self, values) -> !Objects.equals(left.in(self, values), right.in(self, values));
            case "contains" ->
                (self, values) ->
                        left.in(self, values) instanceof Collection<?> list && list.contains(right.in(self, values));
            case "<" -> (self, values) -> number(left.in(self, values)) < number(right.in(self, values));
            case ">" -> (self, values) -> number(left.in(self, values)) > number(right.in(self, values));
            case "<=" -> (self, values) -> number(left.in(self, values)) <= number(right.in(self, values));
            default -> (self, values) -> number(left.in(self, values)) >= number(right.in(self, values));
        };
    }

    private static int number(@Nullable Object value) {
        return (Integer) Objects.requireNonNull(value, "a number");
    }

    /** A method of a value, or a component of it; found by name once for each class that it is asked of. */
    final class Asked implements Value {
        private final Value of;
        private final String name;
        private final Value[] arguments;

        /** For the class that it was asked of last, which is nearly always the same. */
        private @Nullable Found last;

        private record Found(Class<?> type, Method method) {}

        private Asked(Value of, String name, Value[] arguments) {
            this.of = of;
            this.name = name.equals("empty") ? "isEmpty" : name;
            this.arguments = arguments;
        }

        @Override
        public @Nullable Object in(@Nullable Object self, @Nullable Object[] values) {
            Object target = Objects.requireNonNull(of.in(self, values), name);
            if (target instanceof Collection<?> list && name.equals("isEmpty")) {
                return list.isEmpty(); // its class may not be one whose methods can be called
            }
            Found found = last;
            if (found == null || found.type() != target.getClass()) {
                found = new Found(target.getClass(), method(target.getClass()));
                last = found;
            }
            return invoked(found.method(), target, Value.in(arguments, self, values));
        }

        private Method method(Class<?> type) {
            Method found = Stream.of(type.getMethods())
                    .filter(each -> each.getName().equals(name)
                            && !each.isBridge()
                            && each.getParameterCount() == arguments.length)
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("`" + name + "` cannot be asked of " + type));
            found.trySetAccessible(); // saves a look at the caller at each call
            return found;
        }
    }

    private static @Nullable Object[] in(Value[] parts, @Nullable Object self, @Nullable Object[] values) {
        @Nullable Object[] all = new Object[parts.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = parts[i].in(self, values);
        }
        return all;
    }

    private static @Nullable Object invoked(Method method, @Nullable Object target, @Nullable Object[] given) {
        try {
            return method.invoke(target, given);
        } catch (InvocationTargetException e) {
            throw thrown(e);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(method + " cannot be called", e);
        }
    }

    private static RuntimeException thrown(InvocationTargetException e) {
        return e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    }
}
