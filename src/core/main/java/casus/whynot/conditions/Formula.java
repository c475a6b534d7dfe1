package casus.whynot.conditions;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A parsed test inside a pattern of the vocabulary: comparisons and calls of the model, joined by {@code ||}. */
sealed interface Formula {

    /** The values of the words of a formula. */
    interface Scope {

        /** {@return the fact that is tested} */
        Object self();

        /** {@return the value of one of its fields} */
        @Nullable
        Object field(String name);

        /** {@return the value in a slot of the sentence} */
        Object slot(String name);

        /** {@return the value of a variable of the meaning} */
        @Nullable
        Object local(String name);
    }

    /** {@return its value} */
    @Nullable
    Object in(Scope scope);

    /** {@return true if it holds} */
    default boolean holds(Scope scope) {
        return Boolean.TRUE.equals(in(scope));
    }

    /**
     * {@return the formula written in a text}
     *
     * @throws IllegalArgumentException if the text is not understood
     */
    static Formula parse(String text) {
        return FormulaReader.read(text);
    }

    /** The fact itself. */
    record Self() implements Formula {
        @Override
        public Object in(Scope scope) {
            return scope.self();
        }
    }

    /** A constant of the domain, a text, a number, true or false. */
    record Word(Object value) implements Formula {
        @Override
        public Object in(Scope scope) {
            return value;
        }
    }

    /** No value. */
    record Nothing() implements Formula {
        @Override
        public @Nullable Object in(Scope scope) {
            return null;
        }
    }

    /** A field of the fact. */
    record Field(String name) implements Formula {
        @Override
        public @Nullable Object in(Scope scope) {
            return scope.field(name);
        }
    }

    /** A slot of the sentence. */
    record Slot(String name) implements Formula {
        @Override
        public Object in(Scope scope) {
            return scope.slot(name);
        }
    }

    /** A variable of the meaning. */
    record Local(String name) implements Formula {
        @Override
        public @Nullable Object in(Scope scope) {
            return scope.local(name);
        }
    }

    /** Whether a list is empty. */
    record Empty(Formula list) implements Formula {
        @Override
        public Object in(Scope scope) {
            return list.in(scope) instanceof Collection<?> values && values.isEmpty();
        }
    }

    /** A call of a model method with arguments. */
    record Ask(Formula of, String method, List<Formula> arguments) implements Formula {

        @Override
        public @Nullable Object in(Scope scope) {
            List<Object> values = between(scope);
            Object target = values.get(0);
            Object[] given = values.subList(1, values.size()).toArray();
            for (Method candidate : target.getClass().getMethods()) {
                if (candidate.getName().equals(method)
                        && !candidate.isBridge()
                        && takes(candidate.getParameterTypes(), given)) {
                    return Facts.call(candidate, target, given);
                }
            }
            throw new IllegalArgumentException(
                    "`" + method + "` cannot be asked of " + target.getClass().getSimpleName());
        }

        /** {@return the object of the call, then its arguments} */
        List<Object> between(Scope scope) {
            List<Object> values = new ArrayList<>();
            values.add(Objects.requireNonNull(of.in(scope), method));
            arguments.forEach(argument -> values.add(Objects.requireNonNull(argument.in(scope), method)));
            return values;
        }

        private static boolean takes(Class<?>[] types, Object[] given) {
            if (types.length != given.length) {
                return false;
            }
            for (int i = 0; i < types.length; i++) {
                if (!types[i].isInstance(given[i]) && !(types[i] == int.class && given[i] instanceof Integer)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** A negation. */
    record Not(Formula of) implements Formula {
        @Override
        public Object in(Scope scope) {
            return !of.holds(scope);
        }
    }

    /** A comparison, by {@code ==}, {@code !=} or, of whole numbers, {@code <}. */
    record Compare(Formula left, String operator, Formula right) implements Formula {

        @Override
        public Object in(Scope scope) {
            Object one = left.in(scope);
            Object other = right.in(scope);
            return switch (operator) {
                case "==" -> Objects.equals(one, other);
                case "!=" -> !Objects.equals(one, other);
                default -> one instanceof Integer a && other instanceof Integer b && a < b;
            };
        }
    }

    /** A disjunction. */
    record Either(List<Formula> any) implements Formula {
        @Override
        public Object in(Scope scope) {
            return any.stream().anyMatch(one -> one.holds(scope));
        }
    }

    /** {@return the comparison of a field with something else for equality, if the formula is nothing more} */
    default Optional<Compare> equality() {
        return this instanceof Compare compare
                        && compare.operator().equals("==")
                        && compare.left() instanceof Field
                        && !(compare.right() instanceof Field)
                ? Optional.of(compare)
                : Optional.empty();
    }
}
