package casus.setwise;

import casus.rulebook.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A rule of a layer. What its search needs is made when facts first allow it to fire. Thread-safe. */
final class Ready {

    private final RuleTerms terms;
    private final @Nullable Rule sentence;
    private final List<Class<?>> asked = new ArrayList<>();
    private final List<Integer> again = new ArrayList<>();
    private volatile @Nullable Planned planned;

    /**
     * @param plans those that begin with a condition that conclusions of the same layer match, or only one
     */
    record Planned(List<Plan.Steps> plans, Value conclusion, Ways ways) {}

    /**
     * @param sentence the rule in sentences; null if it was written in the engine's language
     * @param derived the types that rules of its layer derive
     */
    Ready(RuleTerms terms, @Nullable Rule sentence, Set<Class<?>> derived) {
        this.terms = terms;
        this.sentence = sentence;
        for (int i = 0; i < terms.conditions().size(); i++) {
            if (terms.conditions().get(i) instanceof Condition.Match match && match.from() == null) {
                asked.add(match.type());
                if (derived.stream().anyMatch(match.type()::isAssignableFrom)) {
                    again.add(i);
                }
            }
        }
    }

    /** Adds the types of the facts that its conditions ask for. */
    void types(Set<Class<?>> types) {
        terms.conditions().forEach(condition -> types(condition, types));
    }

    private static void types(Condition condition, Set<Class<?>> types) {
        if (condition instanceof Condition.Match match) {
            types.add(match.type());
        } else if (condition instanceof Condition.Existence existence) {
            existence.of().forEach(each -> types(each, types));
        } else if (condition instanceof Condition.Collection collection) {
            collection.of().forEach(each -> types(each, types));
        }
    }

    /** {@return false if it lacks facts of some type} */
    boolean mayFire(Facts facts) {
        for (Class<?> type : asked) {
            if (facts.of(type).size() == 0) {
                return false;
            }
        }
        return true;
    }

    /** {@return the places of the conditions that conclusions of its own layer match} */
    List<Integer> again() {
        return again;
    }

    /** {@return the type of the facts that match one of these conditions} */
    Class<?> type(int nth) {
        return ((Condition.Match) terms.conditions().get(again.get(nth))).type();
    }

    String id() {
        return terms.id();
    }

    int conditions() {
        return terms.conditions().size();
    }

    Planned planned() {
        Planned made = planned;
        if (made == null) {
            List<Plan.Steps> plans = again.isEmpty()
                    ? List.of(Plan.of(terms, 0))
                    : again.stream().map(first -> Plan.of(terms, first)).toList();
            made = new Planned(
                    plans, Value.of(terms.conclusion()), sentence == null ? Ways.of(terms) : Ways.of(terms, sentence));
            planned = made;
        }
        return made;
    }
}
