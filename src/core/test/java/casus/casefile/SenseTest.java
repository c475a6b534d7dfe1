package casus.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import casus.casefile.tree.Node;
import casus.casefile.tree.Report;
import casus.casefile.tree.Tree;
import casus.model.Citation;
import casus.model.DocumentId;
import casus.model.Problem;
import casus.model.Remark.Count;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SenseTest {

    private final Report report = new Report("case.yaml");

    private static Node.Fields fields(String yaml) {
        return (Node.Fields) Objects.requireNonNull(Tree.read(yaml, Tree.Notation.YAML, new Report("case.yaml")));
    }

    private List<Problem> count(@Nullable Integer low, @Nullable Integer best, @Nullable Integer high) {
        Sense.ofValue(new Count(low, best, high), fields("{low: 1, best: 2, high: 3}"), report);
        return report.problems();
    }

    private List<Problem> quote(String quote) {
        Sense.ofValue(new Citation(new DocumentId("paper"), quote, null), fields("{quote: x}"), report);
        return report.problems();
    }

    @Test
    void a_count_rises_from_low_over_best_to_high() {
        assertThat(count(1, 2, 3)).isEmpty();
        assertThat(count(1, null, 1)).isEmpty();
        assertThat(count(3, null, 2))
                .singleElement()
                .satisfies(one -> assertThat(one.what()).isEqualTo("`low` is 3 and `high` is 2"));
    }

    @Test
    void with_a_best_number_both_ends_are_held_against_it() {
        assertThat(count(3, 2, 1))
                .extracting(Problem::what)
                .containsExactlyInAnyOrder("`low` is 3 and `best` is 2", "`best` is 2 and `high` is 1");
    }

    @Test
    void a_count_has_a_number() {
        assertThat(count(null, null, null)).extracting(Problem::what).containsExactly("a count without a number");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "one two three four five six seven eight nine ten | 0",
                "one two three four five six seven eight nine ten eleven | 1",
                "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十 | 0",
                "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一 | 1",
                "— … ! | 1",
            })
    void a_quote_is_a_fragment_with_words(String quote, int problems) {
        assertThat(quote(quote)).hasSize(problems);
    }

    @Test
    void texts_are_one_or_a_list() {
        assertThat(Sense.texts(fields("a: x").at("a")))
                .extracting(Node.Text::value)
                .containsExactly("x");
        assertThat(Sense.texts(fields("a: [x, 1, y]").at("a")))
                .extracting(Node.Text::value)
                .containsExactly("x", "y");
        assertThat(Sense.texts(null)).isEmpty();
    }

    @Test
    void a_day_is_a_date_or_nothing() {
        assertThat(Sense.day(fields("a: \"2024-01-20\"").at("a"))).isNotNull();
        assertThat(Sense.day(fields("a: yesterday").at("a"))).isNull();
        assertThat(Sense.day(null)).isNull();
    }
}
