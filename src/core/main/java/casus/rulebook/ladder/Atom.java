package casus.rulebook.ladder;

import casus.model.Modality;
import casus.rulebook.rule.Rule;
import casus.rulebook.vocabulary.FactPattern;
import casus.rulebook.vocabulary.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One pattern of a line of a rule with its slots filled, as far as checks compare patterns.
 *
 * @param type of the fact
 * @param negated true if it requires that there is no such fact
 * @param fixed the values allowed for each field that is restricted
 * @param others all further constraints, in one spelling
 * @param gated true if records that were taken back are excluded
 */
public record Atom(Class<?> type, boolean negated, Map<String, Set<String>> fixed, Set<String> others, boolean gated) {

    private static final Pattern ONE_OF = Pattern.compile("(\\w+) == [\\w.]*?\\.([A-Z][A-Z_0-9]*)");

    /** {@return the patterns that a line requires} */
    public static List<Atom> of(Rule.Line line) {
        return line.sentence().patterns().stream()
                .map(pattern -> of(line, pattern))
                .toList();
    }

    private static Atom of(Rule.Line line, FactPattern pattern) {
        Atom atom = new Atom(
                pattern.type(),
                pattern.negated(),
                new HashMap<>(),
                new HashSet<>(),
                pattern.isWord() && !line.sentence().weighsWords());
        if (pattern.mustBeActual()) {
            atom.fixed.put("modality", Set.of(Modality.ACTUAL.name()));
        }
        for (FactPattern.Constraint constraint : pattern.constraints()) {
            atom.add(line, pattern, constraint);
        }
        return atom;
    }

    private void add(Rule.Line line, FactPattern pattern, FactPattern.Constraint constraint) {
        if (constraint instanceof FactPattern.Constraint.Equal equal) {
            String filler = filler(line, equal.slot());
            if (Rule.isName(filler)) {
                others.add(equal.field() + " == $" + filler);
            } else {
                fixed.put(equal.field(), Set.of(word(line, equal.slot(), filler)));
            }
        } else if (constraint instanceof FactPattern.Constraint.Has has) {
            others.add(has.field() + " has " + filler(line, has.slot()));
        } else if (constraint instanceof FactPattern.Constraint.Constant constant) {
            constant(pattern, constant);
        } else if (constraint instanceof FactPattern.Constraint.Test test) {
            test(Sentence.TESTED
                    .matcher(test.text())
                    .replaceAll(slot -> Matcher.quoteReplacement(filler(line, slot.group(1)))));
        }
    }

    private void constant(FactPattern pattern, FactPattern.Constraint.Constant constant) {
        Class<?> type = pattern.field(constant.field()).orElseThrow().type();
        if (constant.operator().equals("==")) {
            fixed.put(constant.field(), Set.of(constant.constant()));
        } else if (type.isEnum() && !constant.constant().equals("null")) {
            Set<String> rest = new TreeSet<>(fixed.getOrDefault(constant.field(), names(type)));
            rest.remove(constant.constant());
            fixed.put(constant.field(), rest);
        } else {
            others.add(constant.field() + " != " + constant.constant());
        }
    }

    private static Set<String> names(Class<?> type) {
        Set<String> names = new TreeSet<>();
        Arrays.stream(type.getEnumConstants()).forEach(one -> names.add(((Enum<?>) one).name()));
        return names;
    }

    private void test(String text) {
        Set<String> values = new TreeSet<>();
        Set<String> fields = new TreeSet<>();
        for (String part : text.split("\\|\\|", -1)) {
            Matcher one = ONE_OF.matcher(part.strip());
            if (!one.matches()) {
                others.add(text);
                return;
            }
            fields.add(one.group(1));
            values.add(one.group(2));
        }
        if (fields.size() == 1) {
            fixed.put(fields.iterator().next(), values);
        } else {
            others.add(text);
        }
    }

    /** {@return the pattern that a rule with this conclusion derives} */
    public static Atom concluded(Rule.Line line) {
        Atom atom = of(line).get(0);
        return new Atom(atom.type(), false, atom.fixed(), Set.of(), false);
    }

    /** {@return true if some fact can match both, regardless of names} */
    public boolean meets(Atom other) {
        return type == other.type
                && fixed.entrySet().stream().allMatch(field -> {
                    Set<String> there = other.fixed.get(field.getKey());
                    return there == null || there.stream().anyMatch(field.getValue()::contains);
                });
    }

    /** {@return true if this excludes what the other requires} */
    public boolean denies(Atom other) {
        return negated
                && !other.negated
                && type == other.type
                && (!gated || other.gated)
                && other.others.containsAll(others)
                && fixed.entrySet().stream().allMatch(field -> {
                    Set<String> there = other.fixed.get(field.getKey());
                    return there != null && field.getValue().containsAll(there);
                });
    }

    private static String word(Rule.Line line, String slot, String filler) {
        return line.sentence().slot(slot).value(filler) instanceof Enum<?> constant ? constant.name() : filler;
    }

    private static String filler(Rule.Line line, String slot) {
        return Objects.requireNonNull(line.fillers().get(slot), slot);
    }

    /** {@return the names of a line, in its order} */
    public static List<String> names(Rule.Line line) {
        List<String> names = new ArrayList<>(line.fillers().values());
        names.removeIf(filler -> !Rule.isName(filler));
        return names;
    }
}
