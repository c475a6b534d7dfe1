package casus.casefile.form;

import static org.assertj.core.api.Assertions.assertThat;

import casus.casefile.tree.Report;
import casus.casefile.tree.Tree;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemedyTest {

    private static @Nullable String of(Form form, String yaml) {
        return Remedy.of(form, Objects.requireNonNull(Tree.read(yaml, Tree.Notation.YAML, new Report("case.yaml"))));
    }

    @ParameterizedTest
    @CsvSource({"'yes', true", "\"No\", false", "'ON', true", "'off', false"})
    void a_quoted_truth_value_is_written_without_quotes(String yaml, String better) {
        assertThat(of(new Form.Flag(), yaml.startsWith("\"") ? yaml : "\"" + yaml + "\""))
                .isEqualTo("write `" + better + "`, without quotes");
    }

    @Test
    void another_word_for_a_truth_value_has_no_remedy() {
        assertThat(of(new Form.Flag(), "perhaps")).isNull();
    }

    @Test
    void a_list_of_one_stands_in_brackets() {
        assertThat(of(new Form.Items(new Form.Flag(), true), "arland")).contains("square brackets");
    }

    @Test
    void a_key_without_a_value_is_left_out() {
        assertThat(of(new Form.Flag(), "~")).startsWith("leave the key out");
    }
}
