package casus.rulebook.vocabulary;

import casus.model.ActorId;
import casus.model.Components;
import casus.model.Nearest;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks that the engine can evaluate a sentence of the vocabulary, whatever a rule puts into its slots. */
final class SentenceCheck {

    private static final Pattern KEYWORD = Pattern.compile("(?i)(rule|when|then|end)(\\W.*)?|[@#].*");
    private static final Pattern TOUCHING = Pattern.compile("[\\w}-]\\{|}[\\w{-]");
    private static final Pattern LOCAL = Pattern.compile("\\$(\\w+)");

    private final Sentence sentence;
    private final Set<String> mentioned = new HashSet<>();
    private final Set<String> locals = new HashSet<>();

    private SentenceCheck(Sentence sentence) {
        this.sentence = sentence;
    }

    /**
     * Checks the words of a sentence.
     *
     * @throws IllegalArgumentException with a message for the user
     */
    static void text(String text) {
        if (KEYWORD.matcher(text).matches()) {
            throw new IllegalArgumentException("a sentence may not begin like a line that rules are made of");
        }
        if (TOUCHING.matcher(text).find()) {
            throw new IllegalArgumentException("a slot touches a letter or another slot; put a space between");
        }
        String words = SentenceForm.SLOT.matcher(text).replaceAll("");
        if (words.matches(".*[{}].*")) {
            throw new IllegalArgumentException("a slot is written {name:type}");
        }
        if (!words.matches("[ -~]*[a-z][ -~]*")) {
            throw new IllegalArgumentException("a sentence has words of letters from a to z");
        }
    }

    /**
     * Checks the meaning of a sentence.
     *
     * @throws IllegalArgumentException with a message for the user
     */
    static void meaning(Sentence sentence) {
        SentenceCheck check = new SentenceCheck(sentence);
        sentence.patterns().forEach(check::pattern);
        for (String slot : sentence.slots().keySet()) {
            if (!check.mentioned.contains(slot)) {
                throw new IllegalArgumentException("the meaning does not use the slot `" + slot + "`");
            }
        }
    }

    private void pattern(FactPattern pattern) {
        Set<String> above = Set.copyOf(locals);
        if (!pattern.local().isEmpty()) {
            declare(pattern.local());
        }
        for (FactPattern.Constraint constraint : pattern.constraints()) {
            if (constraint instanceof FactPattern.Constraint.Equal equal) {
                slot(equal.slot(), equal.field(), field(pattern, equal.field()).type());
            } else if (constraint instanceof FactPattern.Constraint.Has has) {
                slot(
                        has.slot(),
                        has.field(),
                        field(pattern, has.field())
                                .element()
                                .orElseThrow(() -> new IllegalArgumentException("`" + has.field() + "` is no list")));
            } else if (constraint instanceof FactPattern.Constraint.Constant constant) {
                constant(constant, field(pattern, constant.field()));
            } else if (constraint instanceof FactPattern.Constraint.Local local) {
                field(pattern, local.field());
                declare(local.variable());
            } else if (constraint instanceof FactPattern.Constraint.Test test) {
                test(test.text());
            }
        }
        if (pattern.negated()) {
            locals.retainAll(above);
        }
    }

    private static FactPattern.Field field(FactPattern pattern, String name) {
        List<String> known = Components.names(pattern.type());
        return pattern.field(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "`" + name + "` is no field of `" + pattern.type().getSimpleName() + "`"
                                + Nearest.to(name, known)
                                        .map(near -> "; maybe `" + near + "`")
                                        .orElse("")));
    }

    private void slot(String slot, String field, Class<?> type) {
        SlotType declared = mention(slot);
        if (declared.type() != type) {
            throw new IllegalArgumentException("the slot `" + slot + "` is of type `" + declared.name() + "`, but `"
                    + field + "` holds something else");
        }
    }

    private SlotType mention(String slot) {
        SlotType declared = sentence.slots().get(slot);
        if (declared == null) {
            throw new IllegalArgumentException("the meaning uses the slot `" + slot + "`, which the sentence lacks");
        }
        mentioned.add(slot);
        return declared;
    }

    private void test(String text) {
        Sentence.TESTED.matcher(text).results().forEach(slot -> mention(slot.group(1)));
        Matcher local = LOCAL.matcher(text);
        while (local.find()) {
            if (!locals.contains(local.group(1))) {
                throw new IllegalArgumentException("`$" + local.group(1) + "` is used before it is bound");
            }
        }
    }

    private void declare(String local) {
        if (!locals.add(local)) {
            throw new IllegalArgumentException("`$" + local + "` is bound twice");
        }
    }

    private static void constant(FactPattern.Constraint.Constant constant, FactPattern.Field field) {
        boolean fits = switch (constant.constant()) {
            case "null" -> field.nullable();
            case "true", "false" -> field.type() == boolean.class || field.type() == Boolean.class;
            case "NARRATOR", "NO_STATE" -> field.type() == ActorId.class;
            default ->
                field.type().isEnum()
                        && Arrays.stream(field.type().getEnumConstants())
                                .anyMatch(c -> ((Enum<?>) c).name().equals(constant.constant()));
        };
        if (!fits) {
            throw new IllegalArgumentException(
                    "`" + constant.constant() + "` is no value of `" + constant.field() + "`");
        }
    }
}
