package casus.whynot.conditions;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A test inside a pattern of the vocabulary, read: comparisons and questions to the model, joined by {@code ||}. */
sealed interface Formula {

    /** What the words of a formula stand for. */
    interface Scope {

        /** {@return the fact that is tested} */
        Object self();

        /** {@return what a field of it holds} */
        @Nullable
        Object field(String name);

        /** {@return what stands in a slot of the sentence} */
        Object slot(String name);

        /** {@return what a variable of the meaning holds} */
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
     * {@return the formula that a text writes}
     *
     * @throws IllegalArgumentException if the text is none that is understood
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

    /** A question to the model: a method that takes other values. */
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

        /** {@return what is asked, and what it is asked about} */
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

    /** The contrary. */
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

    /** Any of several. */
    record Either(List<Formula> any) implements Formula {
        @Override
        public Object in(Scope scope) {
            return any.stream().anyMatch(one -> one.holds(scope));
        }
    }

    /** {@return the comparison of a field with something else for equality, if that is all there is} */
    default Optional<Compare> equality() {
        return this instanceof Compare compare
                        && compare.operator().equals("==")
                        && compare.left() instanceof Field
                        && !(compare.right() instanceof Field)
                ? Optional.of(compare)
                : Optional.empty();
    }
}
