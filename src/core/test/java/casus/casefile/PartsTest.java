package casus.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import casus.casefile.tree.Node;
import casus.casefile.tree.Report;
import casus.casefile.tree.Tree;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartsTest {

    private static final String CASE = "{\"case\": \"raid\", \"events\": [{\"id\": \"raid\"}]}";

    private final Report report = new Report("case.json");

    private Node node(String text) {
        return Objects.requireNonNull(Tree.read(text, Tree.Notation.JSON, report));
    }

    private Node.Fields joined(String added) {
        return Parts.joined((Node.Fields) node(CASE), node(added), report);
    }

    @Test
    void entries_are_appended_to_their_section() {
        Node.Fields joined = joined("{\"events\": [{\"id\": \"strike\"}], \"actors\": [{\"id\": \"arland\"}]}");

        assertThat(joined.named("events").keySet()).containsExactly("raid", "strike");
        assertThat(joined.named("actors").keySet()).containsExactly("arland");
        assertThat(joined.text("case")).isEqualTo("raid");
        assertThat(report.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "[1] | this is a list; wanted are",
                "{\"case\": \"other\"} | `case` cannot be added to a case",
                "{\"events\": \"strike\"} | `events` is the text `strike`; wanted is a list",
            })
    void what_cannot_be_added_is_reported_and_the_case_stays(String added, String what) {
        assertThat(joined(added).named("events").keySet()).isEqualTo(java.util.Set.of("raid"));
        assertThat(report.problems())
                .singleElement()
                .satisfies(one -> assertThat(one.what()).contains(what));
    }

    @Test
    void the_nearest_section_is_named() {
        joined("{\"event\": []}");

        assertThat(report.problems())
                .extracting(one -> String.valueOf(one.help()))
                .satisfies(helps -> assertThat(List.copyOf(helps).get(0)).contains("`events`"));
    }
}
