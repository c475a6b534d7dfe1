package casus.casefile.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What makes no difference when a quote is looked for. */
class FoldedTest {

    private static Folded folded(String text) {
        return Folded.of(text, new Graphemes(text));
    }

    @ParameterizedTest
    @CsvSource({
        "two  words, twowords",
        "“quoted”, '\"quoted\"'",
        "it’s, it's",
        "nai\u0308ve, naïve",
        "co\u00adoperation, cooperation",
        "ﬁre, fire",
    })
    void spaces_quotation_marks_and_forms_of_one_letter_make_no_difference(String one, String other) {
        assertThat(folded(one).text()).isEqualTo(folded(other).text());
    }

    @ParameterizedTest
    @CsvSource({"strike, strikes", "us, US", "resume, résumé", "1, 2"})
    void other_letters_make_one(String one, String other) {
        assertThat(folded(one).text()).isNotEqualTo(folded(other).text());
    }

    @Test
    void every_letter_knows_where_it_comes_from() {
        Folded folded = folded("a  b c");

        assertThat(folded.text()).isEqualTo("abc");
        assertThat(folded.origin(0)).isZero();
        assertThat(folded.origin(1)).isEqualTo(3);
        assertThat(folded.origin(2)).isEqualTo(5);
        assertThat(folded.beginsGrapheme(1)).isTrue();
        assertThat(folded.beginsGrapheme(3)).isTrue();
        assertThat(folded.graphemeOf(2)).isEqualTo(2);
    }

    @Test
    void letters_of_one_grapheme_are_not_told_apart() {
        String ligature = "xﬁ";
        Folded folded = folded(ligature);

        assertThat(folded.text()).isEqualTo("xfi");
        assertThat(folded.origin(2)).isEqualTo(1);
        assertThat(folded.graphemeOf(2)).isEqualTo(1);
        assertThat(folded.beginsGrapheme(2)).isFalse();
    }
}
