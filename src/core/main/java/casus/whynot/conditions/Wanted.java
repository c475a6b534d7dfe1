package casus.whynot.conditions;

import casus.model.Fact;
import casus.model.Step;
import casus.rulebook.rule.Rule;
import casus.rulebook.vocabulary.FactPattern;
import casus.rulebook.vocabulary.FactPattern.Constraint;
import casus.rulebook.vocabulary.Sentence;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.Nullable;

/**
 * A fact that is looked for.
 *
 * @param fields what is known of it, in order of name
 */
@API(status = Status.MAINTAINED)
public record Wanted(Class<? extends Record> type, SortedMap<String, Object> fields) {

    public Wanted {
        fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
    }

    /** {@return true if a fact is what is looked for} */
    public boolean is(Fact fact) {
        return type.isInstance(fact)
                && fields.entrySet().stream()
                        .allMatch(field -> field.getValue().equals(Facts.value(fact, field.getKey())));
    }

    /** {@return what the names of a rule stand for if it derives what is looked for; empty if it derives something else} */
    public Optional<SortedMap<String, Object>> names(Rule rule) {
        FactPattern pattern = rule.then().sentence().patterns().get(0);
        if (pattern.type() != type) {
            return Optional.empty();
        }
        SortedMap<String, Object> names = new TreeMap<>();
        for (Constraint constraint : pattern.constraints()) {
            Object value = fields.get(field(constraint));
            if (value == null) {
                continue;
            }
            String filler = constraint instanceof Constraint.Equal equal
                    ? Objects.requireNonNull(rule.then().fillers().get(equal.slot()))
                    : "";
            boolean named = !filler.isEmpty() && Rule.isName(filler);
            boolean fits = named
                    ? Objects.requireNonNullElse(names.putIfAbsent(filler, value), value)
                            .equals(value)
                    : value.equals(fixed(rule.then(), pattern, constraint));
            if (!fits) {
                return Optional.empty();
            }
        }
        return Optional.of(names);
    }

    /** {@return the step that a rule derives if all its conditions hold} */
    public static Step step(Rule rule, Map<String, Object> names) {
        FactPattern pattern = rule.then().sentence().patterns().get(0);
        Map<String, Constraint> byField = new TreeMap<>();
        pattern.constraints().forEach(constraint -> byField.put(field(constraint), constraint));
        List<@Nullable Object> values = new ArrayList<>();
        List<Class<?>> types = new ArrayList<>();
        for (RecordComponent component : pattern.type().getRecordComponents()) {
            Constraint constraint = Objects.requireNonNull(byField.get(component.getName()));
            String filler = constraint instanceof Constraint.Equal equal
                    ? Objects.requireNonNull(rule.then().fillers().get(equal.slot()))
                    : "";
            types.add(component.getType());
            values.add(
                    !filler.isEmpty() && Rule.isName(filler)
                            ? names.get(filler)
                            : fixed(rule.then(), pattern, constraint));
        }
        try {
            Constructor<? extends Record> constructor =
                    pattern.type().getDeclaredConstructor(types.toArray(new Class<?>[0]));
            return (Step) constructor.newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(rule.id() + " derives nothing", e);
        }
    }

    /** {@return true if all that a sentence says is what one fact holds} */
    public static boolean says(Sentence sentence) {
        FactPattern pattern = sentence.patterns().get(0);
        return sentence.patterns().size() == 1
                && !pattern.negated()
                && pattern.constraints().stream()
                        .allMatch(constraint -> constraint instanceof Constraint.Equal
                                || (constraint instanceof Constraint.Constant constant
                                        && constant.operator().equals("==")));
    }

    /** {@return what stands in the slots of a sentence that says what is looked for, as far as known; empty if it says something else} */
    public Optional<SortedMap<String, Object>> slots(Sentence sentence) {
        FactPattern pattern = sentence.patterns().get(0);
        SortedMap<String, Object> slots = new TreeMap<>();
        for (Constraint constraint : pattern.constraints()) {
            Object value = fields.get(field(constraint));
            if (constraint instanceof Constraint.Equal equal) {
                if (value != null && !slots.getOrDefault(equal.slot(), value).equals(value)) {
                    return Optional.empty();
                }
                Optional.ofNullable(value).ifPresent(known -> slots.put(equal.slot(), known));
            } else if (!(constraint instanceof Constraint.Constant constant)
                    || value == null
                    || !value.equals(Meanings.value(pattern.type(), constant))) {
                return Optional.empty();
            }
        }
        return pattern.type() == type ? Optional.of(slots) : Optional.empty();
    }

    /** {@return what stands in the slots of a sentence that says this fact; empty if it says something else} */
    public static Optional<SortedMap<String, Object>> slots(Sentence sentence, Fact fact) {
        FactPattern pattern = sentence.patterns().get(0);
        if (!pattern.type().isInstance(fact)) {
            return Optional.empty();
        }
        SortedMap<String, Object> slots = new TreeMap<>();
        for (Constraint constraint : pattern.constraints()) {
            Object value = Facts.value(fact, field(constraint));
            if (constraint instanceof Constraint.Equal equal) {
                if (value == null || !slots.getOrDefault(equal.slot(), value).equals(value)) {
                    return Optional.empty();
                }
                slots.put(equal.slot(), value);
            } else if (!(constraint instanceof Constraint.Constant constant)
                    || !Objects.equals(value, Meanings.value(pattern.type(), constant))) {
                return Optional.empty();
            }
        }
        return Optional.of(slots);
    }

    private static @Nullable Object fixed(Rule.Line line, FactPattern pattern, Constraint constraint) {
        if (constraint instanceof Constraint.Equal equal) {
            String filler = Objects.requireNonNull(line.fillers().get(equal.slot()));
            return line.sentence().slot(equal.slot()).value(filler);
        }
        return Meanings.value(pattern.type(), (Constraint.Constant) constraint);
    }

    private static String field(Constraint constraint) {
        return constraint instanceof Constraint.Equal equal
                ? equal.field()
                : ((Constraint.Constant) constraint).field();
    }
}
