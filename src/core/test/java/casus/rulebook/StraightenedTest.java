package casus.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import casus.model.Problem;
import casus.rulebook.text.RuleText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StraightenedTest {

    private final List<Problem> problems = new ArrayList<>();

    private String straightened(String text) {
        return Straightened.of(new RuleText("my.rules", text, false), problems).text();
    }

    private List<String> places() {
        return problems.stream()
                .map(one -> one.line() + ":" + one.column() + " " + one.kind())
                .toList();
    }

    @Test
    void an_ordinary_text_is_left_alone() {
        RuleText text = new RuleText("my.rules", "rule \"A party's word\"\n    Party says “no”\n", false);

        assertThat(Straightened.of(text, problems)).isSameAs(text);
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"“A title”", "„A title“", "«A title»", "'A title'", "‘A title’", "`A title`"})
    void other_quotes_around_a_title_become_straight_ones(String title) {
        assertThat(straightened("rule " + title + "\n")).isEqualTo("rule \"A title\"\n");
        assertThat(places()).containsExactly("1:6 quote-marks");
    }

    @Test
    void quotes_inside_a_title_stay() {
        assertThat(straightened("rule “A party’s ‘word’ counts”\n")).isEqualTo("rule \"A party’s ‘word’ counts\"\n");
    }

    @Test
    void a_quote_that_stands_behind_other_words_is_none_around_a_title() {
        assertThat(straightened("rule A “title” of it\n")).isEqualTo("rule A “title” of it\n");
        assertThat(problems).isEmpty();
    }

    @Test
    void all_lines_with_such_quotes_are_one_message_that_counts_them() {
        straightened("rule “A”\n@id(“b”)\nwhen\n@because(“c”)\n");

        assertThat(problems)
                .singleElement()
                .satisfies(one -> assertThat(one.help()).contains("here and on 2 lines below"));
    }

    @Test
    void what_only_looks_like_a_space_becomes_one_except_in_titles() {
        assertThat(straightened("rule \"A\u00a0title\"\nwhen\n    A\u00a0says\u2003B\n"))
                .isEqualTo("rule \"A\u00a0title\"\nwhen\n    A says B\n");
        assertThat(places()).containsExactly("3:6 foreign-letter");
        assertThat(problems.get(0).what()).contains("no-break space");
    }

    @Test
    void the_marks_of_an_example_are_taken_away_and_lines_keep_their_numbers() {
        assertThat(straightened("```\nrule \"A\"\n```\n")).isEqualTo("\nrule \"A\"\n\n");
        assertThat(places()).containsExactly("1:1 stray-line");
    }

    @Test
    void tables_are_not_touched() {
        RuleText table = new RuleText("my.csv", "“name”\u00a0\n```\n", false);

        assertThat(Straightened.of(table, problems)).isSameAs(table);
        assertThat(problems).isEmpty();
    }
}
