package casus.whynot.conditions;

import casus.model.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the part of a formula that does not hold. */
final class Misses {

    private Misses() {}

    /** {@return the miss; empty if there is none to report} */
    static Optional<Miss> of(Fact fact, Formula formula, Formula.Scope scope) {
        if (formula instanceof Formula.Not not) {
            return of(fact, not.of(), scope);
        }
        if (formula instanceof Formula.Ask ask) {
            return Optional.of(new Miss.Answer(fact, ask.method(), ask.between(scope)));
        }
        if (formula instanceof Formula.Empty empty && empty.list() instanceof Formula.Field field) {
            return value(fact, field, Optional.empty(), List.of(), false, scope);
        }
        if (formula instanceof Formula.Either either) {
            return either(fact, either, scope);
        }
        if (!(formula instanceof Formula.Compare compare)) {
            return Optional.empty();
        }
        if (compare.left() instanceof Formula.Field field) {
            Object asked = compare.right().in(scope);
            return value(
                    fact,
                    field,
                    slot(compare.right()),
                    asked == null ? List.of() : List.of(asked),
                    compare.operator().equals("!="),
                    scope);
        }
        return compare.left() instanceof Formula.Ask ask ? of(fact, ask, scope) : Optional.empty();
    }

    private static Optional<Miss> either(Fact fact, Formula.Either either, Formula.Scope scope) {
        List<Object> asked = new ArrayList<>();
        Formula.Field field = null;
        for (Formula one : either.any()) {
            if (!(one instanceof Formula.Compare compare
                    && compare.operator().equals("==")
                    && compare.left() instanceof Formula.Field of
                    && (field == null || of.equals(field)))) {
                return Optional.empty();
            }
            field = of;
            Object value = compare.right().in(scope);
            if (value != null) {
                asked.add(value);
            }
        }
        return field == null ? Optional.empty() : value(fact, field, Optional.empty(), asked, false, scope);
    }

    private static Optional<Miss> value(
            Fact fact,
            Formula.Field field,
            Optional<String> slot,
            List<Object> asked,
            boolean not,
            Formula.Scope scope) {
        @Nullable Object found = scope.field(field.name());
        return Optional.of(new Miss.Value(fact, field.name(), slot, found, List.copyOf(asked), not));
    }

    private static Optional<String> slot(Formula formula) {
        return formula instanceof Formula.Slot slot ? Optional.of(slot.name()) : Optional.empty();
    }
}
