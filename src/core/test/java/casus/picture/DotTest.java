package casus.picture;

import static org.assertj.core.api.Assertions.assertThat;

import casus.HostileTexts;
import casus.model.Chain;
import casus.model.Conclusion;
import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.jgrapht.nio.dot.DOTImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DotTest {

    /** What another program reads. */
    private record Read(Graph<String, DefaultEdge> graph, Map<String, String> labels, Map<String, String> attributes) {

        static Read of(String dot) {
            Read read = new Read(new SimpleDirectedGraph<>(DefaultEdge.class), new HashMap<>(), new HashMap<>());
            DOTImporter<String, DefaultEdge> importer = new DOTImporter<>();
            importer.setVertexFactory(id -> id);
            importer.addVertexAttributeConsumer((at, value) -> {
                if (at.getSecond().equals("label")) {
                    read.labels.put(at.getFirst(), value.getValue());
                }
            });
            importer.addGraphAttributeConsumer((name, value) -> read.attributes.put(name, value.getValue()));
            importer.importGraph(read.graph, new StringReader(dot));
            return read;
        }

        Set<List<String>> edges() {
            return graph.edgeSet().stream()
                    .map(edge -> List.of(graph.getEdgeSource(edge), graph.getEdgeTarget(edge)))
                    .collect(Collectors.toSet());
        }
    }

    @ParameterizedTest
    @MethodSource("casus.picture.Worked#all")
    void another_program_reads_the_nodes_and_edges_that_the_explanation_has(Worked worked) {
        for (Conclusion conclusion : worked.inferences().conclusions()) {
            ReasonGraph graph = ReasonGraph.of(worked.inferences(), worked.why(conclusion));

            Read read = Read.of(Dot.of(worked.inferences(), worked.why(conclusion)));

            assertThat(read.graph.vertexSet())
                    .as(conclusion.handle())
                    .isEqualTo(graph.nodes().stream().map(ReasonGraph.Node::id).collect(Collectors.toSet()));
            assertThat(read.edges())
                    .isEqualTo(graph.edges().stream()
                            .map(edge -> List.of(edge.from(), edge.to()))
                            .collect(Collectors.toSet()));
            assertThat(read.attributes)
                    .containsEntry("rulebook", worked.inferences().rulebook().hash())
                    .containsEntry("caseHash", worked.inferences().subject().hash());
        }
    }

    @Test
    void what_holds_for_the_whole_graph_is_said_one_by_one_for_readers_that_know_no_more() {
        Worked worked = Worked.in(Path.of("facts/iran-pakistan-2024"));

        String dot = Dot.of(
                worked.inferences(),
                worked.why(worked.inferences().conclusions().get(0)));

        assertThat(dot).contains("  fontsize=11;\n").doesNotContain("graph [");
    }

    @Test
    void hostile_words_stay_words(@TempDir Path temp) throws IOException {
        Worked hostile = Hostile.in(temp);

        Read read = Read.of(Dot.of(hostile.inferences(), hostile.why(Hostile.HANDLE)));

        String all = String.join(" ", read.labels.values()).replace("\\l", " ").replaceAll("\\s+", " ");
        assertThat(all)
                .contains("<img src=x onerror=window.hacked=2>", "javascript:alert(1)", "\\u202e")
                .doesNotContain("\u202e");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void no_text_of_any_slot_is_taken_for_a_part_of_the_graph(int round, @TempDir Path temp) throws Exception {
        Worked hostile = Worked.in(HostileTexts.write(HostileTexts.filled(round, 3), temp.resolve("filled")));
        for (Conclusion conclusion : hostile.several()) {
            ReasonGraph graph = ReasonGraph.of(hostile.inferences(), hostile.why(conclusion));
            String dot = Dot.of(hostile.inferences(), hostile.why(conclusion));

            assertThat(Read.of(dot).graph.vertexSet())
                    .isEqualTo(graph.nodes().stream().map(ReasonGraph.Node::id).collect(Collectors.toSet()));
            if (drawn(Files.writeString(temp.resolve("graph.dot"), dot), temp.resolve("graph.svg"))) {
                assertThat(Files.readString(temp.resolve("graph.svg")))
                        .doesNotContain(" href=", ":href=", "<script", "<img");
            }
        }
    }

    /** {@return true if Graphviz is here, which then has to draw it} */
    private static boolean drawn(Path dot, Path svg) throws Exception {
        if (Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .noneMatch(each -> Files.exists(Path.of(each, "dot")))) {
            return false;
        }
        Process process = new ProcessBuilder("dot", "-Tsvg", "-o", svg.toString(), dot.toString())
                .redirectErrorStream(true)
                .start();
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEmpty();
        assertThat(process.waitFor()).isZero();
        return true;
    }

    @Test
    void a_chain_is_reported_in_order_with_the_status_of_its_links() {
        Worked worked = Worked.in(Path.of("facts/iran-pakistan-2024"));
        Chain chain = (Chain) worked.inferences()
                .conclusion("chain rask-attack to iranian-strike to pakistani-strikes to summons-of-charge")
                .orElseThrow();

        Read read = Read.of(Dot.of(worked.inferences(), Timeline.of(worked.inferences(), chain)));

        assertThat(read.edges())
                .containsExactlyInAnyOrder(List.of("e1", "e2"), List.of("e2", "e3"), List.of("e3", "e4"));
        assertThat(read.labels.get("e2")).contains("2024-01-16", "iranian-strike", "by Iran");
    }
}
