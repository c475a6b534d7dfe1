package casus.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainWordsTest {

    @ParameterizedTest
    @CsvSource({
        "counter-terrorism, counterTerrorism",
        "air strikes, air strike",
        "the air strike, AIR  STRIKE",
        "a training mission, Training_Missions",
        "gas, Gas",
    })
    void case_hyphens_articles_and_plurals_make_no_difference(String one, String other) {
        assertThat(PlainWords.same(one, other)).isTrue();
        assertThat(PlainWords.same(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"air strike, strike air", "air strike, strike", "bus, bu", "the, a", "--, --"})
    void order_and_number_of_words_count_and_no_words_are_not_the_same(String one, String other) {
        assertThat(PlainWords.same(one, other)).isFalse();
    }

    @Test
    void a_purpose_is_as_wide_as_another_if_it_asks_for_no_further_word() {
        assertThat(PlainWords.widerOrSame("training", "training missions")).isTrue();
        assertThat(PlainWords.widerOrSame("missions of training", "training mission"))
                .isFalse();
        assertThat(PlainWords.widerOrSame("training mission", "training")).isFalse();
        assertThat(PlainWords.widerOrSame("the", "training")).isFalse();
    }
}
