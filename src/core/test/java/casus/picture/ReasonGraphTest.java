package casus.picture;

import static org.assertj.core.api.Assertions.assertThat;

import casus.inferences.Derivation;
import casus.model.CaseRecord;
import casus.model.Conclusion;
import casus.model.Fact;
import casus.model.Step;
import casus.why.Explanation;
import casus.why.Why;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReasonGraphTest {

    @ParameterizedTest
    @MethodSource("casus.picture.Worked#all")
    void the_graph_has_what_the_explanation_has_and_nothing_else(Worked worked) {
        for (Conclusion conclusion : worked.inferences().conclusions()) {
            Explanation why = worked.why(conclusion);
            Map<Step, Integer> firings = new HashMap<>();
            Set<Fact> given = new HashSet<>();
            why.status().forEach(step -> walk(step, firings, given));
            why.beside().forEach(step -> walk(step, firings, given));

            ReasonGraph graph = ReasonGraph.of(worked.inferences(), why);

            assertThat(of(graph, Step.class)).as(conclusion.handle()).isEqualTo(firings.keySet());
            assertThat(graph.nodes().stream()
                            .filter(node -> node.of() instanceof Fact fact && !(fact instanceof Step))
                            .map(ReasonGraph.Node::of)
                            .collect(Collectors.toSet()))
                    .isEqualTo(given);
            assertThat(of(graph, ReasonGraph.Firing.class))
                    .hasSize(firings.values().stream()
                            .mapToInt(Integer::intValue)
                            .sum());
            Set<String> ids = graph.nodes().stream().map(ReasonGraph.Node::id).collect(Collectors.toSet());
            assertThat(ids).hasSameSizeAs(graph.nodes());
            assertThat(graph.edges()).allMatch(edge -> ids.contains(edge.from()) && ids.contains(edge.to()));
        }
    }

    @ParameterizedTest
    @MethodSource("casus.picture.Worked#all")
    void a_firing_is_a_firing_of_the_engine(Worked worked) {
        for (Conclusion conclusion : worked.inferences().conclusions()) {
            for (ReasonGraph.Node node :
                    ReasonGraph.of(worked.inferences(), worked.why(conclusion)).nodes()) {
                if (node.of() instanceof ReasonGraph.Firing firing) {
                    assertThat(worked.inferences().derivations(firing.step()))
                            .extracting(Derivation::rule, Derivation::names)
                            .contains(org.assertj.core.groups.Tuple.tuple(
                                    firing.way().rule(), firing.way().names()));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("casus.picture.Worked#all")
    void every_record_bears_the_conclusion(Worked worked) {
        for (Conclusion conclusion : worked.several()) {
            ReasonGraph graph = ReasonGraph.of(worked.inferences(), worked.why(conclusion));
            Set<String> bearing = new HashSet<>(Set.of("n1"));
            boolean grown = true;
            while (grown) {
                grown = graph.edges().stream()
                                .filter(edge -> bearing.contains(edge.to()))
                                .filter(edge -> bearing.add(edge.from()))
                                .count()
                        > 0;
            }
            assertThat(graph.nodes()).allMatch(node -> bearing.contains(node.id()));
            assertThat(of(graph, CaseRecord.class)).isNotEmpty();
        }
    }

    private static <T> Set<T> of(ReasonGraph graph, Class<T> type) {
        return graph.nodes().stream()
                .map(ReasonGraph.Node::of)
                .filter(type::isInstance)
                .map(type::cast)
                .collect(Collectors.toSet());
    }

    private static void walk(Why why, Map<Step, Integer> firings, Set<Fact> given) {
        if (why instanceof Why.Given it) {
            given.add(it.fact());
        } else if (why instanceof Why.Derived it) {
            int before = firings.getOrDefault(it.step(), -1);
            if (before > 0) {
                return;
            }
            firings.put(
                    it.step(),
                    it.ways().stream()
                            .mapToInt(way -> way.lines().stream()
                                    .mapToInt(line -> line.anyOf().size())
                                    .reduce(1, (a, b) -> a * b))
                            .sum());
            it.ways()
                    .forEach(way -> way.lines()
                            .forEach(line ->
                                    line.anyOf().forEach(any -> any.forEach(each -> walk(each, firings, given)))));
        }
    }
}
