package casus.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import casus.casefile.tree.Node;
import casus.casefile.tree.Report;
import casus.casefile.tree.Tree;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CyclesTest {

    /** {@return what refers to what, written {@code a>b c>d,e}} */
    private static Map<String, List<String>> graph(String text) {
        Map<String, List<String>> graph = new LinkedHashMap<>();
        for (String one : text.split(" ", -1)) {
            String[] ends = one.split(">", -1);
            graph.put(ends[0], ends[1].isEmpty() ? List.of() : List.of(ends[1].split(",", -1)));
        }
        return graph;
    }

    @Test
    void a_chain_has_no_cycle() {
        assertThat(Cycles.of(graph("a>b b>c c> d>a,c"))).isEmpty();
        assertThat(Cycles.of(graph("a>unknown"))).isEmpty();
    }

    @Test
    void what_refers_to_itself_is_a_cycle() {
        assertThat(Cycles.of(graph("a>a"))).containsExactly(List.of("a"));
    }

    @Test
    void a_cycle_begins_with_its_first_entry_wherever_the_way_enters_it() {
        assertThat(Cycles.of(graph("x>c a>b b>c c>a"))).containsExactly(List.of("a", "b", "c"));
    }

    @Test
    void what_only_leads_into_a_cycle_is_not_on_it() {
        assertThat(Cycles.of(graph("x>y y>a a>b b>a,end end>"))).containsExactly(List.of("a", "b"));
    }

    @Test
    void each_cycle_comes_once_until_none_is_left() {
        assertThat(Cycles.of(graph("a>b b>a c>d d>c e>c"))).containsExactly(List.of("a", "b"), List.of("c", "d"));
        assertThat(Cycles.of(graph("a>b,c b>a c>a")))
                .as("two cycles that share an entry are broken by one")
                .hasSize(1);
    }

    @Test
    void a_route_goes_back_to_its_beginning_and_a_long_one_is_cut() {
        assertThat(Cycles.route(List.of("a", "b"))).isEqualTo("a > b > a");
        assertThat(Cycles.route(Collections.nCopies(40, "x")))
                .contains(" > ... > x")
                .hasSizeLessThan(80);
    }

    @Test
    void a_cycle_in_a_case_is_reported_at_the_key_of_its_first_entry() {
        Report report = new Report("case.json");
        Node root = Tree.read("""
                {"actors": [
                  {"id": "a", "partOf": ["b"]},
                  {"id": "b", "partOf": ["a"]}]}""", Tree.Notation.JSON, report);

        Cycles.report((Node.Fields) Objects.requireNonNull(root), "actors", "partOf", "is part of itself", report);

        assertThat(report.problems()).singleElement().satisfies(one -> {
            assertThat(one.line()).isEqualTo(2);
            assertThat(one.what()).isEqualTo("`a` is part of itself: a > b > a");
            assertThat(one.help()).contains("`partOf`");
        });
    }
}
