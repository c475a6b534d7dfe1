package casus.casefile.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTreeTest {

    private final Report report = new Report("case.json");

    private @Nullable Node read(String text) {
        return Tree.read(text, Tree.Notation.JSON, report);
    }

    @Test
    void every_kind_of_value_is_read_with_its_place() {
        Node.Fields root = (Node.Fields) Objects.requireNonNull(
                read("{\"text\": \"a\",\n \"number\": 1.50, \"flag\": true,\n \"nothing\": null, \"list\": [1, {}]}"));

        assertThat(root.text("text")).isEqualTo("a");
        assertThat(root.at("number")).isEqualTo(new Node.Figure(new Node.Mark(2, 12), "1.50"));
        assertThat(root.at("flag")).isEqualTo(new Node.Flag(new Node.Mark(2, 26), true, "true"));
        assertThat(root.at("nothing")).isEqualTo(new Node.Nothing(new Node.Mark(3, 13), "null"));
        assertThat(root.items("list")).hasSize(2);
        assertThat(report.problems()).isEmpty();
    }

    @Test
    void a_number_keeps_its_digits() {
        assertThat(((Node.Figure) Objects.requireNonNull(read("1234567890123456789012345678901234567890"))).digits())
                .isEqualTo("1234567890123456789012345678901234567890");
    }

    @Test
    void of_a_key_that_stands_twice_the_first_is_kept_and_the_second_reported() {
        Node.Fields root = (Node.Fields) Objects.requireNonNull(read("{\"a\": 1,\n\"a\": 2}"));

        assertThat(root.at("a")).isEqualTo(new Node.Figure(new Node.Mark(1, 7), "1"));
        assertThat(report.problems()).singleElement().satisfies(one -> {
            assertThat(one.line() + ":" + one.column()).isEqualTo("2:1");
            assertThat(one.help()).contains("line 1");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "^^ | the file is empty",
                "{} {} | something follows the end of the case",
                "{\"a\": 1 | the file ends before the case does",
                "{\"a\": NaN} | `NaN` is no number",
                "{\"a\": nothing} | this is not JSON",
            })
    void what_is_no_single_value_is_reported_and_nothing_read(String text, String what) {
        assertThat(read(text)).isNull();
        assertThat(report.problems())
                .singleElement()
                .satisfies(one -> assertThat(one.what()).contains(what));
    }

    @Test
    void what_is_nested_too_deep_is_refused_before_it_costs_much() {
        assertThat(read("[".repeat(100_000))).isNull();
        assertThat(report.problems())
                .singleElement()
                .satisfies(one -> assertThat(one.what()).contains("nested more than"));
    }

    @Test
    void the_place_of_a_value_in_another_file_names_that_file() {
        Node read = Tree.read("[1]", Tree.Notation.JSON, "more.json", report);

        assertThat(Objects.requireNonNull(read).mark().file()).isEqualTo("more.json");
    }
}
