package casus.whynot.conditions;

import casus.model.Fact;
import casus.rulebook.rule.Rule;
import casus.rulebook.vocabulary.FactPattern;
import casus.rulebook.vocabulary.FactPattern.Constraint;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The facts that could match a pattern, given what is known when it is reached.
 *
 * @param names the names bound so far, and {@code locals} the variables; both change as the walk goes on
 */
record Candidates(
        Facts facts, Meanings meanings, Rule.Line line, Map<String, Object> names, Map<String, Object> locals) {

    /** {@return the field values that a pattern requires, as far as they are known before a fact is examined} */
    SortedMap<String, Object> known(FactPattern pattern) {
        SortedMap<String, Object> known = new TreeMap<>();
        for (Constraint constraint : pattern.constraints()) {
            if (constraint instanceof Constraint.Equal equal) {
                put(known, equal.field(), meanings.filler(line, equal.slot(), names));
            } else if (constraint instanceof Constraint.Constant constant
                    && constant.operator().equals("==")) {
                put(known, constant.field(), meanings.constant(pattern, constant));
            } else if (constraint instanceof Constraint.Test test) {
                meanings.formula(test)
                        .equality()
                        .ifPresent(compare ->
                                put(known, ((Formula.Field) compare.left()).name(), outside(compare.right())));
            }
        }
        return known;
    }

    private static void put(Map<String, Object> known, String field, @Nullable Object value) {
        if (value != null) {
            known.put(field, value);
        }
    }

    /** {@return the value of the other side of a comparison, if it is known before the fact is} */
    private @Nullable Object outside(Formula formula) {
        if (formula instanceof Formula.Local local) {
            return locals.get(local.name());
        }
        if (formula instanceof Formula.Slot slot) {
            return meanings.filler(line, slot.name(), names);
        }
        return formula instanceof Formula.Word word ? word.value() : null;
    }

    /** {@return facts that include all matches of a pattern: those with one of the values it requires, the rarest} */
    List<Fact> of(FactPattern pattern) {
        List<Fact> fewest = facts.all(pattern.type());
        if (fewest.isEmpty()) {
            return fewest;
        }
        for (Constraint constraint : pattern.constraints()) {
            List<Fact> some = fewest;
            if (constraint instanceof Constraint.Equal equal) {
                Object value = meanings.filler(line, equal.slot(), names);
                some = value == null ? fewest : facts.with(pattern.type(), equal.field(), value);
            } else if (constraint instanceof Constraint.Has has) {
                Object value = meanings.filler(line, has.slot(), names);
                some = value == null ? fewest : facts.holding(pattern.type(), has.field(), value);
            } else if (constraint instanceof Constraint.Test test) {
                Formula.Compare compare = meanings.formula(test).equality().orElse(null);
                Object value = compare == null ? null : outside(compare.right());
                if (compare != null && value != null) {
                    some = facts.with(pattern.type(), ((Formula.Field) compare.left()).name(), value);
                }
            }
            fewest = some.size() < fewest.size() ? some : fewest;
        }
        return fewest;
    }
}
