package casus.rulebook;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence that rules may use.
 *
 * @param text with its slots, for example {@code {striker:actor} says that {response:event} answers {cause:event}}
 * @param gloss what it means, for readers
 * @param meaning as the vocabulary writes it
 * @param slots names and types, in the order of the text
 * @param patterns the meaning
 * @param file where it stands
 * @param line from 1
 */
public record Sentence(
        String text,
        String gloss,
        String meaning,
        Map<String, SlotType> slots,
        List<FactPattern> patterns,
        String file,
        int line,
        Pattern form) {

    private static final Pattern SLOT = Pattern.compile("\\{([\\w-]+):([\\w-]+)}");

    /**
     * {@return a sentence}
     *
     * @throws IllegalArgumentException with a message fit to show
     */
    static Sentence of(String text, String meaning, String gloss, String file, int line) {
        Map<String, SlotType> slots = new LinkedHashMap<>();
        StringBuilder form = new StringBuilder();
        Matcher slot = SLOT.matcher(text);
        int from = 0;
        while (slot.find()) {
            form.append(words(text.substring(from, slot.start())));
            SlotType type = SlotType.of(slot.group(2))
                    .orElseThrow(() -> new IllegalArgumentException("`" + slot.group(2)
                            + "` is no type of slot; the types are " + String.join(", ", SlotType.names())));
            if (slots.put(slot.group(1), type) != null) {
                throw new IllegalArgumentException("the slot `" + slot.group(1) + "` stands twice");
            }
            form.append(type.form());
            from = slot.end();
        }
        form.append(words(text.substring(from)));
        Sentence sentence = new Sentence(
                text, gloss, meaning, slots, FactPattern.parse(meaning), file, line, Pattern.compile(form.toString()));
        sentence.checkFields();
        return sentence;
    }

    private static String words(String text) {
        StringBuilder form = new StringBuilder();
        for (String word : text.split("(?<=\\s)|(?=\\s)", -1)) {
            form.append(word.isBlank() ? (word.isEmpty() ? "" : "\\s+") : Pattern.quote(word));
        }
        return form.toString();
    }

    private void checkFields() {
        for (FactPattern pattern : patterns) {
            for (FactPattern.Constraint constraint : pattern.constraints()) {
                if (constraint instanceof FactPattern.Constraint.Equal equal) {
                    pattern.component(equal.field()).ifPresent(c -> checkType(equal.slot(), c.getType(), c));
                } else if (constraint instanceof FactPattern.Constraint.Has has) {
                    RecordComponent list = pattern.component(has.field())
                            .orElseThrow(() -> new IllegalArgumentException("`" + has.field() + "` is no list of `"
                                    + pattern.type().getSimpleName() + "`"));
                    Type element = ((ParameterizedType) list.getGenericType()).getActualTypeArguments()[0];
                    checkType(has.slot(), (Class<?>) element, list);
                } else if (constraint instanceof FactPattern.Constraint.Constant constant) {
                    checkConstant(pattern, constant);
                }
            }
        }
    }

    private static void checkConstant(FactPattern pattern, FactPattern.Constraint.Constant constant) {
        String type = pattern.type().getSimpleName();
        Class<?> field;
        try {
            field = pattern.type().getMethod(constant.field()).getReturnType();
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException("`" + constant.field() + "` is no field of `" + type + "`", e);
        }
        if (field.isEnum()
                && Arrays.stream(field.getEnumConstants())
                        .noneMatch(c -> ((Enum<?>) c).name().equals(constant.constant()))) {
            throw new IllegalArgumentException(
                    "`" + constant.constant() + "` is no value of `" + constant.field() + "`");
        }
    }

    private void checkType(String slot, Class<?> type, RecordComponent component) {
        SlotType declared = slots.get(slot);
        if (declared == null) {
            throw new IllegalArgumentException("the meaning uses the slot `" + slot + "`, which the sentence lacks");
        }
        if (!type.isAssignableFrom(declared.type())) {
            throw new IllegalArgumentException("the slot `" + slot + "` is of type `" + declared.name() + "`, but `"
                    + component.getName() + "` holds something else");
        }
    }

    /** {@return the type of a slot of this sentence} */
    SlotType slot(String name) {
        return Objects.requireNonNull(slots.get(name), name);
    }

    /** {@return what stands in each slot if the whole line is this sentence} */
    Optional<Map<String, String>> match(String line) {
        Matcher whole = form.matcher(line);
        if (!whole.matches()) {
            return Optional.empty();
        }
        Map<String, String> fillers = new LinkedHashMap<>();
        int group = 1;
        for (String slot : slots.keySet()) {
            fillers.put(slot, whole.group(group++));
        }
        return Optional.of(fillers);
    }

    /** {@return true if nothing is bound by it: every pattern says that something is not there} */
    boolean introducesNothing() {
        return patterns.stream().allMatch(FactPattern::negated);
    }

    /** {@return true if it says, at least in part, that something is not there} */
    public boolean speaksOfAbsence() {
        return patterns.stream().anyMatch(FactPattern::negated);
    }

    /**
     * {@return the fields of the step that this sentence lays down when concluded, in the order of the type, each a slot
     * in braces or a constant; empty if it can only be asked}
     */
    Optional<List<String>> conclusion() {
        if (patterns.size() != 1
                || patterns.get(0).negated()
                || !casus.model.Step.class.isAssignableFrom(patterns.get(0).type())) {
            return Optional.empty();
        }
        FactPattern pattern = patterns.get(0);
        Map<String, String> given = new LinkedHashMap<>();
        for (FactPattern.Constraint constraint : pattern.constraints()) {
            if (constraint instanceof FactPattern.Constraint.Equal equal) {
                given.put(equal.field(), "{" + equal.slot() + "}");
            } else if (constraint instanceof FactPattern.Constraint.Constant constant
                    && constant.operator().equals("==")) {
                given.put(constant.field(), constant.constant());
            } else {
                return Optional.empty();
            }
        }
        List<String> fields = new ArrayList<>();
        for (RecordComponent component : pattern.type().getRecordComponents()) {
            String value = given.get(component.getName());
            if (value == null) {
                return Optional.empty();
            }
            fields.add(value);
        }
        return Optional.of(fields);
    }

    /** {@return the text with bare slots, as a reader says it: {@code {striker} says that {response} answers {cause}}} */
    public String plain() {
        return SLOT.matcher(text).replaceAll("{$1}");
    }
}
