package casus.casefile.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTreeTest {

    private final Report report = new Report("case.yaml");

    private @Nullable Node read(String text) {
        return Tree.read(text, Tree.Notation.YAML, report);
    }

    private Node.Fields fields(String text) {
        return (Node.Fields) Objects.requireNonNull(read(text));
    }

    @Test
    void every_kind_of_value_is_read_with_its_place() {
        Node.Fields root = fields("text: a\nnumber: 0x1F\nflag: True\nnothing: ~\nempty:\nlist:\n  - 1\n  - {}\n");

        assertThat(root.text("text")).isEqualTo("a");
        assertThat(root.at("number")).isEqualTo(new Node.Figure(new Node.Mark(2, 9), "0x1F"));
        assertThat(root.at("flag")).isEqualTo(new Node.Flag(new Node.Mark(3, 7), true, "True"));
        assertThat(root.at("nothing")).isEqualTo(new Node.Nothing(new Node.Mark(4, 10), "~"));
        assertThat(root.at("empty")).isInstanceOf(Node.Nothing.class);
        assertThat(root.items("list")).hasSize(2);
        assertThat(report.problems()).isEmpty();
    }

    @Test
    void what_is_quoted_is_a_text() {
        assertThat(fields("a: \"1\"").text("a")).isEqualTo("1");
        assertThat(fields("a: 'true'").text("a")).isEqualTo("true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: &x 1\nb: *x\n", "a: !!java.io.File x\n", "--- {a: 1}\n--- {b: 2}\n", "a: [1\n", ""})
    void what_a_case_does_not_use_or_no_yaml_has_is_reported(String text) {
        read(text);

        assertThat(report.problems())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.toString()).doesNotContain("Exception", "snakeyaml"));
    }

    @Test
    void of_a_key_that_stands_twice_the_first_is_kept_and_the_second_reported() {
        assertThat(fields("a: 1\na: 2\n").at("a")).isEqualTo(new Node.Figure(new Node.Mark(1, 4), "1"));
        assertThat(report.problems())
                .singleElement()
                .satisfies(one -> assertThat(one.line()).isEqualTo(2));
    }
}
