package casus.mutation;

import casus.model.CampStep;
import casus.rulebook.Rulebook;
import casus.rulebook.rule.Rule;
import casus.rulebook.vocabulary.FactPattern;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which types of step rest on which: every rule concludes one type and requires others, all on lower rungs. */
final class StepOrder {

    private final List<Class<?>> order = new ArrayList<>();
    private final Map<Class<?>, List<Rule>> concluding = new HashMap<>();
    private final Set<Class<?>> turning = new LinkedHashSet<>();
    private final Set<String> machinery;

    StepOrder(Rulebook rulebook) {
        Map<String, Class<?>> kinds = new TreeMap<>();
        rulebook.rules().forEach(rule -> {
            concluding
                    .computeIfAbsent(concludes(rule), kind -> new ArrayList<>())
                    .add(rule);
            kinds.put(concludes(rule).getName(), concludes(rule));
        });
        machinery = rulebook.sources().stream()
                .filter(source -> source.file().endsWith(".drl"))
                .flatMap(source -> Arrays.stream(source.text().split("\\W+", -1)))
                .collect(Collectors.toSet());
        Set<Class<?>> above = new LinkedHashSet<>();
        kinds.values().forEach(kind -> climb(kind, above));
    }

    private void climb(Class<?> kind, Set<Class<?>> above) {
        if (order.contains(kind)) {
            return;
        }
        if (!above.add(kind)) {
            turning.add(kind);
            return;
        }
        concluding(kind)
                .forEach(rule -> asks(rule).stream()
                        .filter(concluding::containsKey)
                        .sorted((a, b) -> a.getName().compareTo(b.getName()))
                        .forEach(below -> climb(below, above)));
        above.remove(kind);
        order.add(kind);
    }

    /** {@return the types of step that rules conclude, each after those it rests on} */
    List<Class<?>> order() {
        return order;
    }

    /** {@return the rules that conclude a type of step} */
    List<Rule> concluding(Class<?> kind) {
        return concluding.getOrDefault(kind, List.of());
    }

    /** {@return true if sentences alone do not show what follows from other facts of a type} */
    boolean opaque(Class<?> kind) {
        return turning.contains(kind) || machinery.contains(kind.getSimpleName());
    }

    static Class<?> concludes(Rule rule) {
        return rule.then().sentence().patterns().get(0).type();
    }

    /** {@return the types of fact that a rule requires; every record also requires the steps on whose word it is} */
    static Set<Class<?>> asks(Rule rule) {
        Set<Class<?>> kinds = new LinkedHashSet<>();
        for (Rule.Line line : rule.when()) {
            for (FactPattern pattern : line.sentence().patterns()) {
                kinds.add(pattern.type());
                if (pattern.isWord()) {
                    kinds.add(CampStep.PutDownTo.class);
                }
            }
        }
        return kinds;
    }
}
