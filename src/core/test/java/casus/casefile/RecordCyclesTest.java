package casus.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import casus.casefile.tree.Node;
import casus.casefile.tree.Report;
import casus.casefile.tree.Tree;
import casus.model.Problem;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RecordCyclesTest {

    private static List<Problem> check(String yaml) {
        Report report = new Report("case.yaml");
        RecordCycles.report((Node.Fields) Objects.requireNonNull(Tree.read(yaml, Tree.Notation.YAML, report)), report);
        return report.problems();
    }

    @Test
    void retractions_that_take_each_other_back_are_a_warning_at_the_first() {
        assertThat(check("""
                        records:
                          - {id: one, type: retraction, of: other}
                          - {id: other, type: retraction, of: one}
                          - {id: third, type: retraction, of: one}
                        """)).singleElement().satisfies(one -> {
            assertThat(one.severity()).isEqualTo(Problem.Severity.WARNING);
            assertThat(one.line()).isEqualTo(2);
            assertThat(one.what()).isEqualTo("`one` takes itself back: one > other > one");
        });
    }

    @Test
    void what_was_said_after_itself_is_a_warning() {
        assertThat(check("""
                        records:
                          - {id: one, type: claim, saidAfter: [other]}
                          - {id: other, type: denial, saidAfter: [third]}
                          - {id: third, type: denial, saidAfter: one}
                        """))
                .singleElement()
                .satisfies(one ->
                        assertThat(one.what()).isEqualTo("`one` was said after itself: one > other > third > one"));
    }

    @Test
    void ties_that_put_a_group_below_itself_are_a_warning_where_they_are_said() {
        String ties = """
                actors:
                  - {id: wing, partOf: [front]}
                  - {id: front}
                records:
                  - {id: one, type: affiliation, member: front, bond: partOf, group: wing}
                """;

        assertThat(check(ties)).singleElement().satisfies(one -> {
            assertThat(one.line()).isEqualTo(5);
            assertThat(one.what()).contains("is part of itself");
        });
        assertThat(check(ties.replace("bond: partOf", "bond: leads")))
                .as("whoever leads it")
                .isEmpty();
        assertThat(check(ties.replace("group: wing", "group: wing, modality: hypothetical")))
                .as("only supposed")
                .isEmpty();
    }

    @Test
    void a_circle_of_the_coder_s_own_ties_is_left_to_others() {
        assertThat(check("actors:\n  - {id: a, partOf: [b]}\n  - {id: b, partOf: [a]}\n"))
                .isEmpty();
    }
}
