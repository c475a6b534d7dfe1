package casus.rulebook;

import casus.model.CaseRecord;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One pattern of a sentence's meaning: a type of the model and what must hold of it.
 *
 * @param negated true for {@code not Type( ... )}
 * @param local the pattern's own variable, empty if it has none
 */
public record FactPattern(boolean negated, String local, Class<? extends Record> type, List<Constraint> constraints) {

    /** A part of a pattern, in one of five forms. */
    public sealed interface Constraint {

        /** {@code field == {slot}}: names the field's value, or compares it with a name already known. */
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

    private static final Pattern EQUAL = Pattern.compile("(\\w+)\\s*==\\s*\\{([\\w-]+)}");
    private static final Pattern HAS = Pattern.compile("(\\w+)\\s+has\\s+\\{([\\w-]+)}");
    private static final Pattern CONSTANT = Pattern.compile("(\\w+)\\s*([!=]=)\\s*([A-Z][A-Z_0-9]*|true|false|null)");
    private static final Pattern LOCAL = Pattern.compile("\\$(\\w+)\\s*:\\s*(\\w+)");
    private static final Pattern HEAD =
            Pattern.compile("(?:\\$(\\w+)\\s*:\\s*)?(not\\s+)?(\\w+)\\s*\\((.*)\\)", Pattern.DOTALL);

    /**
     * {@return the patterns that a meaning joins by {@code and}}
     *
     * @throws IllegalArgumentException with a message fit to show
     */
    static List<FactPattern> parse(String meaning) {
        return split(meaning, " and ").stream().map(FactPattern::one).toList();
    }

    private static FactPattern one(String text) {
        Matcher head = HEAD.matcher(text.strip());
        if (!head.matches()) {
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
        return new FactPattern(head.group(2) != null, head.group(1) == null ? "" : head.group(1), type, constraints);
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

    /** Splits at a separator that stands outside parentheses. */
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

    /** {@return the component of that name; empty where the name is computed by the type} */
    Optional<RecordComponent> component(String field) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getName().equals(field))
                .findFirst();
    }

    /** {@return true if this is somebody's word and the meaning leaves its mood open, so that it must be actual} */
    boolean mustBeActual() {
        return CaseRecord.class.isAssignableFrom(type)
                && constraints.stream()
                        .noneMatch(constraint -> constraint.toString().contains("modality"));
    }
}
