package casus.mutation;

import casus.inferences.Derivation;
import casus.inferences.Inferences;
import casus.model.Step;
import casus.model.TableRow;
import casus.rulebook.Rulebook;
import casus.rulebook.rule.Rule;
import casus.rulebook.variant.Variant;
import casus.smallcase.Verdict;
import casus.whynot.conditions.Conditions;
import casus.whynot.conditions.Facts;
import casus.whynot.conditions.Wanted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/**
 * Determines what would follow from a case by a changed rulebook, by the second interpretation of rules and without the
 * engine: only rules that require something that changes are evaluated again, upwards from the changed rule.
 */
final class Otherwise {

    /** The effect of a change on a case. */
    enum Outcome {
        /** Everything is as the case expects. */
        UNNOTICED,
        /** Some expectation fails. */
        FAILS,
        /** The change affects facts that the engine's own rules count, so the engine has to be run. */
        OPEN
    }

    private final StepOrder ladder;
    private final Map<Class<?>, Facts> rows = new HashMap<>();
    private String last = "";

    Otherwise(StepOrder ladder) {
        this.ladder = ladder;
    }

    /** {@return the effect of a change on a case that passes without it} */
    Outcome of(Reasoned reasoned, Variant variant) {
        return variant.ofRow() ? ofRow(reasoned, variant) : ofRule(reasoned, variant);
    }

    private Outcome ofRule(Reasoned reasoned, Variant variant) {
        Rule changed = variant.rulebook().rule(variant.of()).orElseThrow();
        Rule before = reasoned.inferences().rulebook().rule(variant.of()).orElseThrow();
        List<SortedMap<String, Object>> matches = reasoned.conditions().matches(changed, Map.of());
        boolean fired = !reasoned.firings(variant.of()).isEmpty();
        Set<Step> steps = new HashSet<>();
        matches.forEach(names -> steps.add(Wanted.step(changed, names)));
        Set<Step> stepsBefore = new HashSet<>();
        reasoned.firings(variant.of()).forEach(way -> stepsBefore.add(Wanted.step(before, way.names())));
        if ((reasoned.small().fires(variant.of()) && matches.isEmpty())
                || (reasoned.small().silent(variant.of()) && !matches.isEmpty())) {
            return Outcome.FAILS;
        }
        if (steps.equals(stepsBefore)) {
            return Verdict.weighs(reasoned.small()) && fired && matches.size() != stepsBefore.size()
                    ? Outcome.OPEN
                    : Outcome.UNNOTICED;
        }
        if (Verdict.weighs(reasoned.small())) {
            return Outcome.OPEN;
        }
        Climb climb = new Climb(reasoned, variant.rulebook());
        climb.again.put(variant.of(), changed);
        return climb.outcome();
    }

    private Outcome ofRow(Reasoned reasoned, Variant variant) {
        if (!variant.rulebook().hash().equals(last)) {
            last = variant.rulebook().hash();
            rows.clear();
            changed(
                    reasoned.inferences().rulebook().tables(),
                    variant.rulebook().tables());
        }
        if (rows.keySet().stream().anyMatch(ladder::opaque)) {
            return Outcome.OPEN;
        }
        Climb climb = new Climb(reasoned, variant.rulebook());
        rows.forEach(climb::replace);
        Outcome outcome = climb.outcome();
        return outcome != Outcome.OPEN && climb.moved && Verdict.weighs(reasoned.small()) ? Outcome.OPEN : outcome;
    }

    /** Sorts and indexes the rows of every changed table once for all cases. */
    private void changed(List<TableRow> before, List<TableRow> now) {
        Set<TableRow> kept = new HashSet<>(now);
        before.stream()
                .filter(row -> !kept.contains(row))
                .map(TableRow::getClass)
                .distinct()
                .forEach(kind -> rows.put(
                        kind, new Facts(now.stream().filter(kind::isInstance).toList())));
    }

    private final class Climb {

        private final Reasoned reasoned;
        private final Rulebook rulebook;
        private final Map<String, Rule> again = new HashMap<>();
        private final Set<Class<?>> changed = new HashSet<>();
        private final Map<Step, List<Derivation>> derivations;
        private Facts facts;
        private Conditions conditions;
        private boolean moved;

        Climb(Reasoned reasoned, Rulebook rulebook) {
            this.reasoned = reasoned;
            this.rulebook = rulebook;
            this.facts = reasoned.facts();
            this.conditions = reasoned.conditions();
            this.derivations = new LinkedHashMap<>(reasoned.inferences().derivations());
        }

        void replace(Class<?> kind, Facts others) {
            facts = facts.with(kind, others);
            conditions = conditions.over(facts);
            changed.add(kind);
        }

        Outcome outcome() {
            for (Class<?> kind : ladder.order()) {
                List<Rule> rules = new ArrayList<>();
                for (Rule rule : ladder.concluding(kind)) {
                    Rule now = again.getOrDefault(rule.id(), rule);
                    if (again.containsKey(rule.id())
                            || StepOrder.asks(rule).stream().anyMatch(changed::contains)) {
                        rules.add(now);
                    }
                }
                // a step of another type may follow if the rule's own conclusion was changed
                if (!rules.isEmpty() && !again(kind, rules)) {
                    return Outcome.OPEN;
                }
            }
            if (!moved) {
                return Outcome.UNNOTICED;
            }
            Inferences inferences = Inferences.of(reasoned.inferences().subject(), rulebook, derivations);
            return Verdict.of(reasoned.small(), inferences).passes() ? Outcome.UNNOTICED : Outcome.FAILS;
        }

        /** {@return false if steps of that type change and the engine's own rules match them} */
        private boolean again(Class<?> kind, List<Rule> rules) {
            Set<String> ids = new HashSet<>();
            rules.forEach(rule -> ids.add(rule.id()));
            Map<Step, List<Derivation>> steps = new LinkedHashMap<>();
            Set<Step> before = new HashSet<>();
            reasoned.inferences().derivations().forEach((step, ways) -> {
                if (step.getClass() != kind) {
                    return;
                }
                before.add(step);
                List<Derivation> kept = ways.stream()
                        .filter(way -> !ids.contains(way.rule().id()))
                        .toList();
                if (!kept.isEmpty()) {
                    steps.put(step, new ArrayList<>(kept));
                }
            });
            for (Rule rule : rules) {
                for (SortedMap<String, Object> names : conditions.matches(rule, Map.of())) {
                    steps.computeIfAbsent(Wanted.step(rule, names), any -> new ArrayList<>())
                            .add(new Derivation(named(rule), names, List.of()));
                }
            }
            before.forEach(derivations::remove);
            derivations.putAll(steps);
            moved = true;
            if (steps.keySet().equals(before)) {
                return true;
            }
            if (ladder.opaque(kind)) {
                return false;
            }
            replace(kind, new Facts(steps.keySet()));
            return true;
        }

        private Derivation.Rule named(Rule rule) {
            return new Derivation.Rule(
                    rule.id(), rule.title(), rule.because(), rule.reference(), false, rule.file(), rule.line());
        }
    }
}
