package casus.whynot.conditions;

import casus.model.ActorId;
import casus.rulebook.rule.Rule;
import casus.rulebook.vocabulary.FactPattern;
import casus.rulebook.vocabulary.FactPattern.Constraint;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The values of the words in meanings, each looked up once. */
public final class Meanings {

    private final IdentityHashMap<Constraint.Test, Formula> formulas = new IdentityHashMap<>();
    private final IdentityHashMap<Constraint.Constant, Optional<Object>> constants = new IdentityHashMap<>();
    private final IdentityHashMap<Rule.Line, Map<String, Object>> literals = new IdentityHashMap<>();

    Formula formula(Constraint.Test test) {
        return formulas.computeIfAbsent(test, any -> Formula.parse(test.text()));
    }

    /** {@return the value of a constant that a field is compared with; null for {@code null}} */
    @Nullable
    Object constant(FactPattern pattern, Constraint.Constant constant) {
        return constants
                .computeIfAbsent(constant, any -> Optional.ofNullable(value(pattern.type(), constant)))
                .orElse(null);
    }

    static @Nullable Object value(Class<?> type, Constraint.Constant constant) {
        return switch (constant.constant()) {
            case "null" -> null;
            case "true" -> true;
            case "false" -> false;
            case "NARRATOR" -> ActorId.NARRATOR;
            case "NO_STATE" -> ActorId.NO_STATE;
            default -> {
                try {
                    Method field = type.getMethod(constant.field());
                    for (Object value : field.getReturnType().getEnumConstants()) {
                        if (((Enum<?>) value).name().equals(constant.constant())) {
                            yield value;
                        }
                    }
                } catch (NoSuchMethodException e) {
                    throw new IllegalArgumentException(constant + " is about no field", e);
                }
                throw new IllegalArgumentException(constant + " is no constant");
            }
        };
    }

    /** {@return the value in a slot of a line: that of its name, or the word itself; null if the name is not bound} */
    @Nullable
    Object filler(Rule.Line line, String slot, Map<String, Object> names) {
        String filler = Objects.requireNonNull(line.fillers().get(slot), slot);
        return Rule.isName(filler)
                ? names.get(filler)
                : literals.computeIfAbsent(line, any -> new HashMap<>())
                        .computeIfAbsent(slot, any -> line.sentence().slot(slot).value(filler));
    }
}
