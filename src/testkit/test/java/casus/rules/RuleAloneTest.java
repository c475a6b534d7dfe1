package casus.rules;

import static org.assertj.core.api.Assertions.assertThat;

import casus.engine.Alone;
import casus.inferences.Derivation;
import casus.inferences.Inferences;
import casus.rulebook.rule.Rule;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each rule in a network of its own, and among all others. */
class RuleAloneTest {

    /**
     * An engine that shares conditions between rules may lose a rule among others. Each rule, in a network of its own and
     * given what all rules together derived, must fire exactly as it did among them.
     */
    @TestFactory
    Stream<DynamicTest> a_rule_fires_alone_as_it_does_among_all_others() {
        Map<String, Map<String, Set<Map<String, Object>>>> among = among(Everything.inferences());
        Set<String> worked = Everything.worked().keySet();
        return Shipped.rulebook().rules().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> {
                    Alone alone = Alone.rule(Shipped.rulebook(), rule);
                    Map<String, Set<Map<String, Object>>> fired = among.getOrDefault(rule.id(), Map.of());
                    Everything.inferences().forEach((name, found) -> {
                        if (fired.containsKey(name)
                                || worked.contains(name)
                                || topic(name).equals(topic(rule))) {
                            assertThat(alone.firings(
                                            found.subject(), found.derivations().keySet()))
                                    .as("%s in %s", rule.id(), name)
                                    .isEqualTo(fired.getOrDefault(name, Set.of()));
                        }
                    });
                }));
    }

    /** {@return what the names of rules stood for, by rule and case} */
    private static Map<String, Map<String, Set<Map<String, Object>>>> among(Map<String, Inferences> inferences) {
        Map<String, Map<String, Set<Map<String, Object>>>> among = new HashMap<>();
        inferences.forEach((name, reported) -> reported.derivations().values().forEach(ways -> {
            for (Derivation way : ways) {
                among.computeIfAbsent(way.rule().id(), id -> new HashMap<>())
                        .computeIfAbsent(name, any -> new HashSet<>())
                        .add(way.names());
            }
        }));
        return among;
    }

    /** The small cases beside a rule's own file are where it is silent by a hair. */
    private static String topic(String place) {
        return place.replaceAll("\\.cases\\.yaml.*", "").replaceAll(".*/", "");
    }

    private static String topic(Rule rule) {
        return rule.file().replaceAll("\\.rules$", "").replaceAll(".*/", "");
    }
}
