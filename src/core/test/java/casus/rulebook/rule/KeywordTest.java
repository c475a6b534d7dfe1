package casus.rulebook.rule;

import static org.assertj.core.api.Assertions.assertThat;

import casus.model.Problem;
import casus.rulebook.text.Mistakes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeywordTest {

    @ParameterizedTest
    @ValueSource(strings = {"when", "then", "end"})
    void a_keyword_alone_is_sound_wherever_it_stands(String word) {
        for (String next : List.of("when", "then", "end")) {
            assertThat(Keyword.ofRule(word, next)).contains(new Keyword(word, true, ""));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "WHEN | when | when | ''",
                "then: | then | then | ''",
                "end. | end | end | ''",
                "when Party protests | when | when | Party protests",
                "if | when | when | ''",
                "If Party protests | when | when | Party protests",
                "conditions: | when | when | ''",
                "therefore | then | then | ''",
                "=> Party protests | then | then | Party protests",
            })
    void what_was_meant_is_known_and_not_sound(String line, String next, String word, String rest) {
        assertThat(Keyword.ofRule(line, next)).contains(new Keyword(word, false, rest));
    }

    @Test
    void another_word_is_a_keyword_only_where_it_is_expected() {
        assertThat(Keyword.ofRule("therefore", "when")).isEmpty();
        assertThat(Keyword.ofRule("if", "then")).isEmpty();
        assertThat(Keyword.ofRule("if", "end")).isEmpty();
    }

    @Test
    void a_longer_word_is_no_keyword() {
        assertThat(Keyword.ofRule("whenever", "end")).isEmpty();
        assertThat(Keyword.ofRule("ending", "end")).isEmpty();
    }

    @Test
    void a_definition_says_means_and_only_once_in_other_words() {
        assertThat(Keyword.ofSentence("means", false)).contains(new Keyword("means", true, ""));
        assertThat(Keyword.ofSentence("when", false)).contains(new Keyword("means", false, ""));
        assertThat(Keyword.ofSentence("when", true)).isEmpty();
        assertThat(Keyword.ofSentence("end", true)).contains(new Keyword("end", true, ""));
    }

    @Test
    void only_one_that_is_not_sound_is_reported() {
        List<Problem> problems = new ArrayList<>();
        Mistakes mistakes = new Mistakes("my.rules", problems);
        Optional<Keyword> sound = Keyword.ofRule("when", "when");
        Optional<Keyword> other = Keyword.ofRule("When:", "when");

        sound.orElseThrow().check("when", 1, 1, mistakes);
        assertThat(problems).isEmpty();
        other.orElseThrow().check("When:", 2, 5, mistakes);
        assertThat(problems).singleElement().satisfies(one -> {
            assertThat(one.line() + ":" + one.column()).isEqualTo("2:5");
            assertThat(one.what()).isEqualTo("`When:` is not `when`");
            assertThat(one.help()).contains("below it stand the conditions");
        });
    }
}
