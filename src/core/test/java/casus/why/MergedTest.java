package casus.why;

import static org.assertj.core.api.Assertions.assertThat;

import casus.inferences.Derivation;
import casus.model.Fact;
import casus.model.TableRow;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MergedTest {

    private static Why given(int hours) {
        Fact fact = new TableRow.Window("window", hours, true);
        return new Why.Given(fact);
    }

    /** {@return a firing, each line of which rests on one fact} */
    private static Why.Way way(String rule, String name, int... facts) {
        return new Why.Way(
                new Derivation.Rule(rule, "title", "because", "", false, "my.rules", 1),
                new TreeMap<>(Map.of("Name", name)),
                Stream.iterate(0, i -> i < facts.length, i -> i + 1)
                        .map(i -> new Why.Line("line " + i, false, List.of(List.of(given(facts[i]))), 0))
                        .toList());
    }

    @Test
    void firings_that_differ_in_one_line_are_one_way_with_two_witnesses() {
        assertThat(Merged.of(List.of(way("r", "a", 1, 2), way("r", "a", 1, 3), way("r", "a", 1, 4))))
                .singleElement()
                .satisfies(way -> {
                    assertThat(way.lines().get(0).anyOf()).containsExactly(List.of(given(1)));
                    assertThat(way.lines().get(1).anyOf())
                            .containsExactly(List.of(given(2)), List.of(given(3)), List.of(given(4)));
                });
    }

    @Test
    void firings_that_differ_in_two_lines_stay_two() {
        assertThat(Merged.of(List.of(way("r", "a", 1, 2), way("r", "a", 3, 4)))).hasSize(2);
    }

    @Test
    void firings_of_other_rules_or_under_other_names_stay_apart() {
        assertThat(Merged.of(List.of(way("r", "a", 1, 2), way("s", "a", 1, 3), way("r", "b", 1, 3))))
                .hasSize(3);
    }

    @Test
    void once_merged_in_one_line_no_other_line_may_differ() {
        assertThat(Merged.of(List.of(way("r", "a", 1, 2), way("r", "a", 1, 3), way("r", "a", 4, 2))))
                .as("4 was never seen together with 3")
                .hasSize(2);
    }

    @Test
    void the_order_is_that_of_the_first_of_each() {
        assertThat(Merged.of(List.of(way("s", "a", 1), way("r", "a", 1), way("s", "a", 2))))
                .extracting(way -> way.rule().id())
                .containsExactly("s", "r");
    }
}
