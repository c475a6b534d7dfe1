package casus.rules;

import static org.assertj.core.api.Assertions.assertThat;

import casus.engine.Alone;
import casus.inferences.Derivation;
import casus.inferences.Inferences;
import casus.model.Case;
import casus.rulebook.rule.Rule;
import casus.verify.Invariants;
import casus.verify.Verifier;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What must hold of every case, worked or small. */
class EveryCaseTest {

    private static final List<Long> SEEDS = List.of(1L, 2L, 3L);

    /** Reasoned once for all that is compared with it. */
    private static final class Found {
        static final Map<String, Case> CASES = Everything.all();
        static final Map<String, Inferences> FINDINGS = inferences();
        static final List<Invariants> INVARIANTS = invariants();

        private static Map<String, Inferences> inferences() {
            Map<String, Inferences> inferences = new LinkedHashMap<>();
            CASES.forEach((name, subject) -> inferences.put(name, Shipped.inferences(subject)));
            return inferences;
        }

        private static List<Invariants> invariants() {
            Verifier verifier = Verifier.shipped();
            return CASES.values().stream()
                    .map(subject -> Invariants.of(verifier, subject))
                    .toList();
        }

        static Inferences of(String name) {
            return Objects.requireNonNull(FINDINGS.get(name), name);
        }
    }

    @Test
    void the_order_of_its_parts_does_not_matter() {
        Found.INVARIANTS.forEach(invariants -> invariants.orderDoesNotMatter(SEEDS.size(), SEEDS.get(0)));
    }

    @Test
    void every_conclusion_reaches_a_quote() {
        Found.INVARIANTS.forEach(Invariants::everyConclusionReachesAQuote);
    }

    @TestFactory
    Stream<DynamicTest> a_session_that_stays_open_finds_what_a_fresh_one_finds() {
        Verifier verifier = Verifier.shipped();
        return Everything.worked().entrySet().stream()
                .map(worked -> DynamicTest.dynamicTest(
                        worked.getKey(),
                        () -> Invariants.of(verifier, worked.getValue()).incrementalEqualsFresh(20, SEEDS.get(0))));
    }

    @Test
    void an_unrelated_case_in_the_same_session_changes_nothing() {
        List<Case> strangers =
                SEEDS.stream().map(seed -> AnyRecords.of("stranger-", seed)).toList();
        List<Inferences> alone = strangers.stream().map(Shipped::inferences).toList();
        Found.CASES.forEach((name, subject) -> {
            int which = Math.floorMod(name.hashCode(), strangers.size());
            Case both = joined(subject, strangers.get(which));
            assertThat(Shipped.inferences(both).conclusions())
                    .as(name)
                    .containsExactlyInAnyOrderElementsOf(joined(
                            Found.of(name).conclusions(), alone.get(which).conclusions()));
        });
    }

    /**
     * An engine that shares conditions between rules may lose a rule among others. Each rule, compiled alone and given what
     * all rules together derived, must fire exactly as it did among them.
     */
    @TestFactory
    Stream<DynamicTest> a_rule_fires_alone_as_it_does_among_all_others() {
        Map<String, Map<String, Set<Map<String, Object>>>> among = among(Found.FINDINGS);
        Set<String> worked = Everything.worked().keySet();
        return Shipped.rulebook().rules().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> {
                    Alone alone = Alone.rule(Shipped.rulebook(), rule);
                    Map<String, Set<Map<String, Object>>> fired = among.getOrDefault(rule.id(), Map.of());
                    Found.CASES.forEach((name, subject) -> {
                        if (fired.containsKey(name)
                                || worked.contains(name)
                                || topic(name).equals(topic(rule))) {
                            assertThat(alone.firings(
                                            subject,
                                            Found.of(name).derivations().keySet()))
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

    private static Case joined(Case one, Case other) {
        return new Case(
                "both",
                "both",
                "",
                joined(
                        one.documents(),
                        other.documents().stream()
                                .filter(document -> one.documents().stream()
                                        .noneMatch(known -> known.id().equals(document.id())))
                                .toList()),
                joined(one.actors(), other.actors()),
                joined(one.places(), other.places()),
                joined(one.events(), other.events()),
                joined(one.records(), other.records()),
                one.asOf());
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
