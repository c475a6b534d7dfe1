package casus.rulebook.vocabulary;

import casus.model.CaseRecord;
import casus.model.Components;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One pattern of a sentence's meaning: a type of the model with constraints.
 *
 * @param negated true for {@code not Type( ... )}
 * @param local the pattern's own variable, empty if it has none
 * @param constraints as written, but {@link Constraint.Has} last, since it may bind a name only once the rest holds
 */
public record FactPattern(boolean negated, String local, Class<? extends Record> type, List<Constraint> constraints) {

    /** A part of a pattern, in one of five forms. */
    public sealed interface Constraint {

        /** {@code field == {slot}}: binds a name to the field's value, or compares it with a name already known. */
        record Equal(String field, String slot) implements Constraint {}

        /** {@code field has {slot}}: one of the values in a list. */
        record Has(String field, String slot) implements Constraint {}

        /** {@code field == CONSTANT}, or {@code !=}. */
        record Constant(String field, String operator, String constant) implements Constraint {}

        /** {@code $local : field}: for the rest of the meaning only. */
        record Local(String variable, String field) implements Constraint {}

        /** Anything else the engine understands. */
        record Test(String text) implements Constraint {}
    }

    /**
     * A component or computed value of a type of fact.
     *
     * @param element type of the elements of a list; empty for other values
     */
    public record Field(Class<?> type, Optional<Class<?>> element, boolean nullable) {

        private static Field of(AnnotatedType annotated, Class<?> type) {
            Optional<Class<?>> element = type == List.class && annotated.getType() instanceof ParameterizedType list
                    ? Optional.of((Class<?>) list.getActualTypeArguments()[0])
                    : Optional.empty();
            return new Field(type, element, annotated.isAnnotationPresent(Nullable.class));
        }
    }

    // the engine's own variables are one letter and a number
    private static final String VARIABLE = "[a-z][A-Za-z]\\w*";
    private static final Pattern EQUAL = Pattern.compile("(\\w+)\\s*==\\s*\\{([\\w-]+)}");
    private static final Pattern HAS = Pattern.compile("(\\w+)\\s+has\\s+\\{([\\w-]+)}");
    private static final Pattern CONSTANT = Pattern.compile("(\\w+)\\s*([!=]=)\\s*([A-Z][A-Z_0-9]*|true|false|null)");
    private static final Pattern LOCAL = Pattern.compile("\\$(" + VARIABLE + ")\\s*:\\s*(\\w+)");
    private static final Pattern HEAD =
            Pattern.compile("(?:\\$(" + VARIABLE + ")\\s*:\\s*|(not)\\s+)?([A-Z]\\w*)\\s*\\((.*)\\)", Pattern.DOTALL);

    /**
     * {@return the patterns that a meaning joins by {@code and}}
     *
     * @throws IllegalArgumentException with a message for the user
     */
    public static List<FactPattern> parse(String meaning) {
        return split(meaning, " and ").stream().map(FactPattern::one).toList();
    }

    private static FactPattern one(String text) {
        Matcher head = HEAD.matcher(text.strip());
        if (!head.matches() || !balanced(text)) {
            throw new IllegalArgumentException(
                    "`" + text.strip() + "` is no pattern; write Type( field == {slot}, ... )");
        }
        Class<? extends Record> type = ModelTypes.named(head.group(3));
        List<Constraint> constraints = new ArrayList<>();
        for (String part : split(head.group(4), ",")) {
            if (!part.isBlank()) {
                constraints.add(constraint(part.strip()));
            }
        }
        constraints.sort(Comparator.comparing(Constraint.Has.class::isInstance));
        return new FactPattern(
                head.group(2) != null, head.group(1) == null ? "" : head.group(1), type, List.copyOf(constraints));
    }

    private static Constraint constraint(String text) {
        Matcher form = EQUAL.matcher(text);
        if (form.matches()) {
            return new Constraint.Equal(form.group(1), form.group(2));
        }
        form = HAS.matcher(text);
        if (form.matches()) {
            return new Constraint.Has(form.group(1), form.group(2));
        }
        form = CONSTANT.matcher(text);
        if (form.matches()) {
            return new Constraint.Constant(form.group(1), form.group(2), form.group(3));
        }
        form = LOCAL.matcher(text);
        if (form.matches()) {
            return new Constraint.Local(form.group(1), form.group(2));
        }
        return new Constraint.Test(text);
    }

    /** Splits at separators outside parentheses. */
    private static List<String> split(String text, String separator) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0 && text.startsWith(separator, i)) {
                parts.add(text.substring(from, i));
                from = i + separator.length();
                i = from - 1;
            }
        }
        parts.add(text.substring(from));
        return parts;
    }

    private static boolean balanced(String text) {
        int depth = 0;
        for (int i = 0; i < text.length() && depth >= 0; i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
        }
        return depth == 0;
    }

    /** {@return the component or computed value with a name} */
    public Optional<Field> field(String name) {
        Optional<RecordComponent> held = Components.named(type, name);
        if (held.isPresent()) {
            return held.map(component -> Field.of(component.getAnnotatedType(), component.getType()));
        }
        try {
            Method computed = type.getMethod(name);
            return computed.getReturnType() == void.class
                            || computed.getDeclaringClass() == Object.class
                            || ofEvery(name)
                    ? Optional.empty()
                    : Optional.of(Field.of(computed.getAnnotatedReturnType(), computed.getReturnType()));
        } catch (NoSuchMethodException e) {
            return Optional.empty();
        }
    }

    /** Methods of {@link Object}, which are not fields of a fact. */
    private static boolean ofEvery(String name) {
        return name.equals("hashCode") || name.equals("toString");
    }

    /** {@return the components of the type, in order} */
    public List<RecordComponent> components() {
        return Components.of(type);
    }

    /** {@return true if this is a record} */
    public boolean isWord() {
        return CaseRecord.class.isAssignableFrom(type);
    }

    /** {@return true if this is a record and the meaning does not mention modality, so that it must be actual} */
    public boolean mustBeActual() {
        return isWord() && constraints.stream().noneMatch(FactPattern::settlesMood);
    }

    private static boolean settlesMood(Constraint constraint) {
        return (constraint instanceof Constraint.Equal equal && equal.field().equals("modality"))
                || (constraint instanceof Constraint.Constant constant
                        && constant.field().equals("modality"))
                || (constraint instanceof Constraint.Test test && test.text().matches(".*\\bmodality\\b.*"));
    }
}
