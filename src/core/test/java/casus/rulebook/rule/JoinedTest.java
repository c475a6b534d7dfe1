package casus.rulebook.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JoinedTest {

    private static final Set<String> SENTENCES =
            Set.of("Party protests", "Party strikes", "Party protests with force", "Party protests with words");

    private static String advice(String line) {
        return Joined.advice(line, SENTENCES::contains).orElse("");
    }

    @Test
    void two_sentences_joined_by_and_are_two_lines() {
        assertThat(advice("Party protests, and Party strikes"))
                .isEqualTo("write two lines, `Party protests` and `Party strikes`");
    }

    @Test
    void two_sentences_joined_by_or_are_two_rules() {
        assertThat(advice("Party protests or Party strikes"))
                .isEqualTo("for `or` write two rules with the same conclusion, one with each of `Party protests` and"
                        + " `Party strikes`");
    }

    @Test
    void two_words_for_one_slot_make_two_sentences() {
        assertThat(advice("Party protests with force or words"))
                .contains("`Party protests with force` and `Party protests with words`");
    }

    @Test
    void one_sentence_and_something_else_says_which_is_which() {
        assertThat(advice("Party protests and goes home"))
                .isEqualTo("write two lines; `Party protests` is a sentence, and `goes home` is none");
        assertThat(advice("somebody shouts or Party strikes"))
                .contains("`Party strikes` is a sentence, and `somebody shouts` is none");
    }

    @ParameterizedTest
    @ValueSource(strings = {"or", "and", "either Party protests", "Or Party protests", "Party protests or", "else"})
    void a_word_that_joins_lines_is_advised_against(String line) {
        assertThat(advice(line)).startsWith("all lines must hold");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Party protests", "Party and friends go home", "Oral protests are made"})
    void nothing_else_is_joined(String line) {
        assertThat(Joined.advice(line, SENTENCES::contains)).isEmpty();
    }
}
