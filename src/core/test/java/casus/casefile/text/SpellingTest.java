package casus.casefile.text;

import static org.assertj.core.api.Assertions.assertThat;

import casus.casefile.text.Spelling.Difference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    private static Spelling of(String text) {
        return Spelling.of(text, new Graphemes(text), 0, text.length());
    }

    private static Difference between(String quote, String text) {
        return of(quote).from(of(text), 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a strike | a strike",
                "well-known | well–known",
                "“no” | \"no\"",
            })
    void other_signs_for_the_same_are_no_difference(String quote, String text) {
        assertThat(between(quote, text)).isEqualTo(Difference.NONE);
    }

    @Test
    void a_line_may_end_where_a_space_or_a_hyphen_is() {
        assertThat(between("a strike", "a\nstrike")).isEqualTo(Difference.NONE);
        assertThat(between("retaliation", "retali-\nation")).isEqualTo(Difference.NONE);
        assertThat(between("well-known", "well-\nknown")).isEqualTo(Difference.NONE);
        assertThat(between("袭击了", "袭\n击了")).isEqualTo(Difference.NONE);
    }

    @Test
    void a_space_more_or_less_makes_other_words() {
        assertThat(between("no where", "nowhere")).isEqualTo(Difference.WORDS);
        assertThat(between("retaliation", "retali\nation")).isEqualTo(Difference.WORDS);
        assertThat(between("re-sign", "resign")).isEqualTo(Difference.WORDS);
    }

    @Test
    void a_hyphen_at_a_line_end_between_digits_is_no_broken_number() {
        assertThat(between("20242025", "2024-\n2025")).isEqualTo(Difference.WORDS);
        assertThat(between("4a", "4-\na")).isEqualTo(Difference.WORDS);
        assertThat(between("a4", "a-\n4")).isEqualTo(Difference.WORDS);
    }

    @Test
    void marks_left_out_on_one_side_are_a_difference_of_marks() {
        assertThat(between("еще", "ещё")).isEqualTo(Difference.MARKS);
        assertThat(between("ещё", "еще")).isEqualTo(Difference.MARKS);
    }

    @Test
    void different_marks_on_one_letter_are_different_words() {
        assertThat(between("كَتب", "كُتب")).isEqualTo(Difference.WORDS);
    }

    @Test
    void a_quote_is_compared_from_any_letter_of_the_text_on() {
        Spelling text = of("they say: a strike came");

        assertThat(of("a strike").from(text, "theysay:".length())).isEqualTo(Difference.NONE);
    }

    @Test
    void dashes_before_and_behind_are_lead_and_trail() {
        assertThat(of("– said so —").lead()).isEqualTo("- ");
        assertThat(of("– said so —").trail()).isEqualTo(" -");
        assertThat(of("said so").lead()).isEmpty();
    }
}
