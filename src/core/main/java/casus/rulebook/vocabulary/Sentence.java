package casus.rulebook.vocabulary;

import casus.model.CampStep;
import casus.model.Components;
import casus.model.Entity;
import casus.model.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * A sentence that rules may use.
 *
 * @param text with its slots, for example {@code {striker:actor} says that {response:event} answers {cause:event}}
 * @param gloss an explanation, for readers
 * @param meaning as written in the vocabulary
 * @param slots names and types, in the order of the text
 * @param patterns the meaning
 * @param file path of its file
 * @param line from 1
 * @param form the form of lines that match this sentence
 * @param parts the sentences it stands for, if it is defined by others; otherwise empty
 */
@API(status = Status.MAINTAINED)
public record Sentence(
        String text,
        String gloss,
        String meaning,
        Map<String, SlotType> slots,
        @API(status = Status.INTERNAL) List<FactPattern> patterns,
        String file,
        int line,
        @API(status = Status.INTERNAL) SentenceForm form,
        List<Part> parts) {

    /**
     * A sentence in the definition of another.
     *
     * @param fillers the content of its slots: a slot of the defined sentence, written as a name, a local name, or a word
     */
    public record Part(Sentence sentence, Map<String, String> fillers) {}

    /** A slot in a test, which only compares. */
    public static final Pattern TESTED = Pattern.compile("\\{([\\w-]+)}");

    /**
     * One use of a slot in the meaning.
     *
     * @param binds true if an unbound name can be bound there
     * @param absent true if the use is part of an absence
     */
    public record Use(String slot, boolean binds, boolean absent) {}

    /**
     * {@return a sentence}
     *
     * @throws IllegalArgumentException with a message for the user
     */
    static Sentence of(String text, String meaning, String gloss, String file, int line) {
        Map<String, SlotType> slots = slots(text);
        SentenceCheck.text(text);
        if (meaning.isBlank()) {
            throw new IllegalArgumentException("this sentence has no meaning; write it below, indented, after =");
        }
        if (gloss.isBlank()) {
            throw new IllegalArgumentException("this sentence has no gloss; write it below, indented, in quotes");
        }
        Sentence sentence = new Sentence(
                text,
                gloss,
                meaning,
                slots,
                FactPattern.parse(meaning),
                file,
                line,
                SentenceForm.of(text, slots),
                List.of());
        SentenceCheck.meaning(sentence);
        return sentence;
    }

    /** {@return a sentence that stands for others} */
    public static Sentence defined(
            String text, String gloss, Map<String, SlotType> slots, List<Part> parts, String file, int line) {
        return new Sentence(
                text,
                gloss,
                parts.stream().map(part -> part.sentence().example()).collect(Collectors.joining("; ")),
                slots,
                parts.stream()
                        .flatMap(part -> part.sentence().patterns().stream())
                        .toList(),
                file,
                line,
                SentenceForm.of(text, slots),
                List.copyOf(parts));
    }

    /**
     * {@return the slots of a text with their types, in its order}
     *
     * @throws IllegalArgumentException with a message for the user
     */
    public static Map<String, SlotType> slots(String text) {
        Map<String, SlotType> slots = new LinkedHashMap<>();
        Matcher slot = SentenceForm.SLOT.matcher(text);
        while (slot.find()) {
            SlotType type = SlotType.of(slot.group(2))
                    .orElseThrow(() -> new IllegalArgumentException("`" + slot.group(2)
                            + "` is no type of slot; the types are " + String.join(", ", SlotType.names())));
            if (slots.put(slot.group(1), type) != null) {
                throw new IllegalArgumentException("the slot `" + slot.group(1) + "` appears twice");
            }
        }
        return slots;
    }

    /** {@return the type of a slot of this sentence} */
    public SlotType slot(String name) {
        return Objects.requireNonNull(slots.get(name), name);
    }

    /** {@return the content of each slot if the whole line is this sentence} */
    @API(status = Status.INTERNAL)
    public Optional<SentenceForm.Filled> match(String line) {
        return form.match(SentenceForm.tokens(line));
    }

    /** {@return every use of a slot in the meaning, in the engine's order of evaluation} */
    public List<Use> uses() {
        List<Use> uses = new ArrayList<>();
        for (Part part : parts) {
            for (Use use : part.sentence().uses()) {
                String filler = part.fillers().getOrDefault(use.slot(), "");
                slots.keySet().stream()
                        .filter(slot -> capital(slot).equals(filler))
                        .forEach(slot -> uses.add(new Use(slot, use.binds(), use.absent())));
            }
        }
        for (FactPattern pattern : parts.isEmpty() ? patterns : List.<FactPattern>of()) {
            for (FactPattern.Constraint constraint : pattern.constraints()) {
                if (constraint instanceof FactPattern.Constraint.Equal equal) {
                    uses.add(new Use(equal.slot(), !pattern.negated(), pattern.negated()));
                } else if (constraint instanceof FactPattern.Constraint.Has has) {
                    uses.add(new Use(has.slot(), !pattern.negated(), pattern.negated()));
                } else if (constraint instanceof FactPattern.Constraint.Test test) {
                    TESTED.matcher(test.text())
                            .results()
                            .forEach(slot -> uses.add(new Use(slot.group(1), false, pattern.negated())));
                }
            }
        }
        return uses;
    }

    /**
     * {@return true if it is itself about whose word a record is or about its being taken back; otherwise such records are
     * excluded}
     */
    public boolean weighsWords() {
        return patterns.stream()
                .anyMatch(pattern ->
                        pattern.type() == CampStep.PutDownTo.class || pattern.type() == CampStep.TakenBack.class);
    }

    /** {@return true if it only puts two actors in order of name, so that a rule looks at each pair once} */
    public boolean ordersNames() {
        return patterns.stream().allMatch(pattern -> pattern.type() == Entity.Actor.class)
                && patterns.stream()
                        .flatMap(pattern -> pattern.constraints().stream())
                        .anyMatch(constraint -> constraint instanceof FactPattern.Constraint.Test test
                                && test.text().contains(".compareTo("));
    }

    /** {@return true if it states an absence, at least in part} */
    public boolean speaksOfAbsence() {
        return patterns.stream().anyMatch(FactPattern::negated);
    }

    /**
     * {@return the fields of the step that this sentence derives as a conclusion, in the order of the type, each a slot in
     * braces or a constant; empty if it can only be a condition}
     */
    public Optional<List<String>> conclusion() {
        FactPattern pattern = patterns.get(0);
        if (!parts.isEmpty()
                || patterns.size() != 1
                || pattern.negated()
                || !Step.class.isAssignableFrom(pattern.type())) {
            return Optional.empty();
        }
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
        for (String component : Components.names(pattern.type())) {
            String value = given.get(component);
            if (value == null) {
                return Optional.empty();
            }
            fields.add(value);
        }
        return given.size() == pattern.constraints().size() ? Optional.of(fields) : Optional.empty();
    }

    /** {@return the text with slots without types: {@code {striker} says that {response} answers {cause}}} */
    public String plain() {
        return SentenceForm.SLOT.matcher(text).replaceAll("{$1}");
    }

    /** {@return the sentence as a rule may write it: {@code Striker says that Response answers Cause}} */
    public String example() {
        return SentenceForm.SLOT.matcher(text).replaceAll(slot -> capital(slot.group(1)));
    }

    /** {@return the word with its first letter in lower case} */
    public static String small(String word) {
        return word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
    }

    /** {@return the word with its first letter capitalized} */
    public static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
