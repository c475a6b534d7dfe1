package casus.setwise;

import casus.model.Components;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A part of a condition or a conclusion, as the engine's language has it. */
sealed interface Term {

    /** {@return the terms it consists of} */
    default List<Term> parts() {
        return List.of();
    }

    /** {@return this and all terms in it} */
    default Stream<Term> within() {
        return Stream.concat(Stream.of(this), parts().stream().flatMap(Term::within));
    }

    /** {@return the component of the fact that is compared, if this is one; else null} */
    default @Nullable String field() {
        return null;
    }

    /** The fact that is compared. */
    record Self() implements Term {}

    /** A constant. */
    record Constant(@Nullable Object value) implements Term {}

    /** A variable, by its number. */
    record Variable(int number) implements Term {}

    /** A term about a fact that was found before, by the number of its variable. */
    record Of(int number, Term term) implements Term {
        @Override
        public List<Term> parts() {
            return List.of(term);
        }
    }

    /** A method of a value, or a component of it. */
    record Ask(Term of, String name, List<Term> arguments) implements Term {
        @Override
        public List<Term> parts() {
            return Stream.concat(Stream.of(of), arguments.stream()).toList();
        }

        @Override
        public @Nullable String field() {
            return of instanceof Self && arguments.isEmpty() ? name : null;
        }
    }

    /** The result of a static method. */
    record Made(Class<?> type, String name, List<Term> parts) implements Term {

        /** {@return the method, of as many parameters} */
        Method method() {
            return Arrays.stream(type.getMethods())
                    .filter(each -> each.getName().equals(name)
                            && Modifier.isStatic(each.getModifiers())
                            && each.getParameterCount() == parts.size())
                    .findFirst()
                    .orElseThrow(() -> new Unread("`" + type.getSimpleName() + "." + name + "`"));
        }
    }

    /** A new fact. */
    record New(Class<? extends Record> type, List<Term> parts) implements Term {

        public New {
            if (Components.of(type).size() != parts.size()) {
                throw new Unread("`new " + type.getSimpleName() + "`");
            }
        }
    }

    /** A comparison: {@code == != < > <= >= contains}. */
    record Compare(Term left, String operator, Term right) implements Term {
        @Override
        public List<Term> parts() {
            return List.of(left, right);
        }

        boolean equality() {
            return operator.equals("==");
        }
    }

    /** A quotient of whole numbers. */
    record Quotient(Term left, Term right) implements Term {
        @Override
        public List<Term> parts() {
            return List.of(left, right);
        }
    }

    /** A negation. */
    record Not(Term of) implements Term {
        @Override
        public List<Term> parts() {
            return List.of(of);
        }
    }

    /** Several terms of which one has to hold, or all. */
    record Several(boolean all, List<Term> parts) implements Term {}
}
