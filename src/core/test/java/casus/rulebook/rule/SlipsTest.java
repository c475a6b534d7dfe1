package casus.rulebook.rule;

import static casus.rulebook.Written.read;
import static org.assertj.core.api.Assertions.assertThat;

import casus.rulebook.Rulebook;
import casus.rulebook.text.Mistake;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlipsTest {

    private static final Rulebook SHIPPED = read("").rulebook();
    private static final Language LANGUAGE = Language.of(SHIPPED.vocabulary(), List.of(), SHIPPED.tables());

    private static Slips.Slip slip(String line) {
        return Slips.of(LANGUAGE, line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Response and Cause fell on one day",
                "1. Response and Cause fell on one day",
                "Response and Cause fell on one day.",
                "\"Response and Cause fell on one day\"",
                "and Response and Cause fell on one day",
                "Response and Cause fell on one day // sure",
                "* Response and Cause fell on one day; ",
            })
    void something_around_a_sentence_is_to_be_taken_away(String line) {
        assertThat(slip(line.strip()).kind()).isEqualTo(Mistake.ALMOST_SENTENCE);
        assertThat(slip(line.strip()).help()).startsWith("write `Response and Cause fell on one day`; ");
    }

    @Test
    void a_slot_with_small_letters_is_no_name_and_its_place_is_given() {
        Slips.Slip slip = slip("Response and cause fell on one day");

        assertThat(slip.kind()).isEqualTo(Mistake.BAD_NAME);
        assertThat(slip.start()).isEqualTo(13);
        assertThat(slip.help()).startsWith("maybe `Cause`; ");
    }

    @Test
    void several_words_in_a_slot_are_more_than_a_name() {
        Slips.Slip slip = slip("the second strike and Cause fell on one day");

        assertThat(slip.kind()).isEqualTo(Mistake.BAD_NAME);
        assertThat(slip.what()).isEqualTo("`the second strike` is more than a name");
        assertThat(slip.help()).startsWith("write `SecondStrike and Cause fell on one day`");
    }

    @Test
    void a_letter_of_another_script_is_shown_at_its_place() {
        Slips.Slip slip = slip("Response and Cаuse fell on one day");

        assertThat(slip.kind()).isEqualTo(Mistake.FOREIGN_LETTER);
        assertThat(slip.start()).isEqualTo(14);
    }

    @Test
    void a_span_or_a_date_is_answered_by_where_these_stand() {
        assertThat(slip("the raid came 72 hours later").help()).contains("windows.csv");
        assertThat(slip("the raid was in 2024-01").help()).contains("no day or year");
    }

    @Test
    void one_wrong_letter_is_almost_a_sentence_and_nonsense_is_unknown() {
        assertThat(slip("Response and Cause fel on one day").kind()).isEqualTo(Mistake.ALMOST_SENTENCE);
        assertThat(slip("the moon is full").kind()).isEqualTo(Mistake.UNKNOWN_SENTENCE);
    }
}
