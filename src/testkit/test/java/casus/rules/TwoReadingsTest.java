package casus.rules;

import static org.assertj.core.api.Assertions.assertThat;

import casus.inferences.Derivation;
import casus.inferences.Inferences;
import casus.rulebook.rule.Rule;
import casus.whynot.conditions.Conditions;
import casus.whynot.conditions.Facts;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The engine reads the rules, and why-not reads them again without it. Of every case both must say the same. */
class TwoReadingsTest {

    @Test
    void the_conditions_of_a_rule_hold_wherever_the_engine_fires_it_and_nowhere_else() {
        Set<String> fired = new HashSet<>();
        Everything.inferences().forEach((name, inferences) -> {
            Map<String, Set<Map<String, Object>>> engine = fired(inferences);
            fired.addAll(engine.keySet());
            Conditions conditions = new Conditions(new Facts(inferences.facts()));
            for (Rule rule : inferences.rulebook().rules()) {
                assertThat(Set.copyOf(conditions.matches(rule, Map.of())))
                        .as("%s in %s", rule.id(), name)
                        .isEqualTo(engine.getOrDefault(rule.id(), Set.of()));
            }
        });
        assertThat(Everything.all()).hasSizeGreaterThan(1000);
        assertThat(fired)
                .as("rules that were put to the test")
                .containsAll(Shipped.rulebook().rules().stream().map(Rule::id).toList());
    }

    private static Map<String, Set<Map<String, Object>>> fired(Inferences inferences) {
        Map<String, Set<Map<String, Object>>> fired = new HashMap<>();
        for (List<Derivation> ways : inferences.derivations().values()) {
            for (Derivation way : ways) {
                if (!way.rule().machinery()) {
                    fired.computeIfAbsent(way.rule().id(), id -> new HashSet<>())
                            .add(way.names());
                }
            }
        }
        return fired;
    }
}
