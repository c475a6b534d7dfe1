package casus.casefile.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A bar marks the offset that is asked about. */
class WordEdgesTest {

    private static boolean begins(String marked) {
        return new WordEdges(marked.replace("|", "")).begins(marked.indexOf('|'));
    }

    private static boolean ends(String marked) {
        return new WordEdges(marked.replace("|", "")).ends(marked.indexOf('|'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a |strike",
                "|strike",
                "(|strike)",
                "“|strike”",
                "它|袭击",
                "end. |Then",
                "2024| strikes",
                "24 |05",
                "2,| 3",
                "— |strike"
            })
    void a_quote_may_begin_and_end_where_words_do(String marked) {
        assertThat(begins(marked)).isTrue();
        assertThat(ends(marked)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "str|ike",
                "well-|known",
                "don'|t",
                "don’|t",
                "1.|5",
                "1|.5",
                "10,|000",
                "10 |000",
                "u.|s",
                "U.|S",
                "retali-\n|ation",
                "re|\u00adtaliation",
                "col·|lecció",
                "5|万",
                "−|5",
                "e\u0301|a",
                "צה\"|ל",
            })
    void a_quote_does_not_begin_or_end_inside_a_word_or_a_number(String marked) {
        assertThat(begins(marked)).isFalse();
        assertThat(ends(marked)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"l'|attaque", "qu’|il", "dell'|attacco"})
    void an_elided_article_may_be_left_off(String marked) {
        assertThat(begins(marked)).isTrue();
        assertThat(ends(marked)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Arland|'s army", "Arland|’s"})
    void a_genitive_may_be_left_off(String marked) {
        assertThat(ends(marked)).isTrue();
        assertThat(begins(marked)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"정부|는 공격", "정부|에서는 공격"})
    void a_korean_particle_may_be_left_off(String marked) {
        assertThat(ends(marked)).isTrue();
        assertThat(begins(marked)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"정|부는", "정부|군은"})
    void another_korean_syllable_may_not(String marked) {
        assertThat(ends(marked)).isFalse();
    }
}
