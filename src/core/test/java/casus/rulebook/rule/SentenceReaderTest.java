package casus.rulebook.rule;

import static casus.rulebook.Written.read;
import static casus.rulebook.Written.reported;
import static casus.rulebook.Written.shown;
import static casus.rulebook.Written.stated;
import static casus.rulebook.Written.translation;
import static org.assertj.core.api.Assertions.assertThat;

import casus.rulebook.Rulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sentences of a rule and the names in them. */
class SentenceReaderTest {

    private static final String FIRST = "    Response is put down, if only by a charge, to Striker\n";
    private static final String LAST = "    Response retaliates for Cause, stated\n";

    @Test
    void an_unknown_sentence_is_reported_once_with_the_nearest() {
        assertThat(shown(read(stated("is put down,", "is putt down,")))).containsExactly("""
                my.rules:6:5: error: `Response is putt down, if only by a charge, to Striker` is no sentence of the vocabulary
                    help: maybe `Response is put down, if only by a charge, to Striker`""");
        assertThat(shown(read(stated(FIRST, FIRST + "  the moon is full\n")))).containsExactly("""
                my.rules:7:3: error: `the moon is full` is no sentence of the vocabulary
                    help: `casus rules --vocabulary` lists the sentences; a name begins with a capital letter""");
    }

    @Test
    void an_unknown_sentence_does_not_make_its_names_unknown() {
        assertThat(reported(read(stated("Striker says that Response", "Striker says to us that Response"))))
                .containsExactly(
                        "my.rules:7:5: error: `Striker says to us that Response answers Cause` is no sentence of the vocabulary");
    }

    @Test
    void an_unknown_conclusion_is_not_also_a_missing_one() {
        assertThat(reported(read(stated("retaliates for", "strikes back for"))))
                .containsExactly(
                        "my.rules:9:5: error: `Response strikes back for Cause, stated` is no sentence of the vocabulary");
    }

    @Test
    void a_sentence_is_the_whole_line() {
        assertThat(reported(read(stated(
                        "is put down, if only by a charge, to Striker\n",
                        "is put down, if only by a charge, to Striker); eval(true\n"))))
                .containsExactly(
                        "my.rules:6:5: error: `Response is put down, if only by a charge, to Striker); eval(true` is no sentence of the vocabulary");
        assertThat(reported(read(stated(
                        "is put down, if only by a charge, to Striker\n",
                        "is put down, if only by a charge, to Striker # sure\n"))))
                .containsExactly(
                        "my.rules:6:5: error: `Response is put down, if only by a charge, to Striker # sure` is no sentence of the vocabulary");
    }

    @ParameterizedTest
    @ValueSource(strings = {"striker", "$Striker", "Striker-x", "{Striker}", "\"Striker\"", "Str_iker", "1st"})
    void what_stands_for_a_name_must_look_like_one(String filler) {
        assertThat(reported(read(stated("charge, to Striker", "charge, to " + filler))))
                .containsExactly("my.rules:6:51: error: `" + filler + "` is no name");
    }

    @Test
    void a_name_in_small_letters_is_offered_with_a_capital() {
        assertThat(shown(read(stated("charge, to Striker", "charge, to striker"))))
                .containsExactly("""
                my.rules:6:51: error: `striker` is no name
                    help: maybe `Striker`; a name begins with a capital letter, continues with letters and digits, and stands for anything that fits: a rule cannot be about one actor, event or place alone""");
    }

    @Test
    void a_name_with_a_hyphen_is_none_even_where_words_may_have_one() {
        assertThat(reported(read(stated("for Cause, stated", "for Cause, Status-x"))))
                .containsExactly("my.rules:9:36: error: `Status-x` is no name");
    }

    @Test
    void a_name_keeps_its_type() {
        assertThat(shown(read(stated("Striker says that", "Response says that"))))
                .containsExactly("""
                my.rules:7:5: error: `Response` is a name for event above, here it is one for actor
                    help: use two names""");
    }

    @Test
    void a_name_keeps_its_type_within_a_line() {
        assertThat(reported(read(stated(FIRST, FIRST + "    Other is put down, if only by a charge, to Other\n"))))
                .containsExactly("my.rules:7:48: error: `Other` is a name for event, here it is one for actor");
    }

    @Test
    void a_name_of_one_table_is_none_of_another() {
        assertThat(reported(read(stated(FIRST, FIRST + "    in a designation, Label means Label on Dimension\n"))))
                .containsExactly("my.rules:7:35: error: `Label` is a name for frame, here it is one for pole");
    }

    @Test
    void an_event_is_also_a_subject() {
        assertThat(shown(read(stated(FIRST, FIRST + "    Striker presents the event Response as Pole on Dimension\n"))))
                .isEmpty();
    }

    @Test
    void a_name_in_the_conclusion_must_stand_in_a_condition() {
        assertThat(shown(read(stated("for Cause, stated", "for Cuase, stated"))))
                .containsExactly("""
                my.rules:9:29: error: `Cuase` stands in the conclusion but in no condition
                    help: maybe `Cause`""");
    }

    @Test
    void a_name_may_not_first_be_spoken_of_as_absent() {
        assertThat(shown(read(stated(FIRST, FIRST + "    Response is not claimed by Nobody\n"))))
                .containsExactly("""
                my.rules:7:32: error: `Nobody` is first spoken of in a sentence about something that is not there
                    help: speak of it in a condition above""");
    }

    @Test
    void nor_in_the_absent_part_of_a_sentence_that_has_another() {
        assertThat(
                        reported(
                                read(
                                        stated(
                                                FIRST,
                                                FIRST
                                                        + "    no other dated blow of Other at Striker than First may have fallen within the quiet window before Response\n"))))
                .containsExactly(
                        "my.rules:7:28: error: `Other` is first spoken of in a sentence about something that is not there",
                        "my.rules:7:50: error: `First` is first spoken of in a sentence about something that is not there");
    }

    @Test
    void nor_in_a_sentence_that_only_compares_it() {
        assertThat(shown(read(stated(FIRST, FIRST + "    Striker is not Other\n"))))
                .containsExactly("""
                my.rules:7:20: error: `Other` is first spoken of in a sentence that only compares it
                    help: speak of it in a condition above""");
        assertThat(reported(read(stated(FIRST, FIRST + "    Pole and Opposite exclude each other on legality\n"))))
                .containsExactly(
                        "my.rules:7:5: error: `Pole` is first spoken of in a sentence that only compares it",
                        "my.rules:7:14: error: `Opposite` is first spoken of in a sentence that only compares it");
    }

    @Test
    void a_name_that_one_part_of_a_sentence_speaks_of_is_known_to_the_next() {
        assertThat(shown(read(stated(FIRST, FIRST + "    Other is not Other\n"))))
                .isEmpty();
    }

    @Test
    void only_steps_can_be_concluded() {
        assertThat(shown(read(stated(LAST, "    Cause may have come before Response\n"))))
                .containsExactly("""
                my.rules:9:5: error: `Cause may have come before Response` can be asked but not concluded
                    help: `casus rules` shows what other rules say after `then`""");
        assertThat(reported(read(stated(LAST, "    nobody claims Response\n"))))
                .containsExactly("my.rules:9:5: error: `nobody claims Response` can be asked but not concluded");
        assertThat(reported(read(stated(LAST, "    Response retaliates for Cause\n"))))
                .containsExactly("my.rules:9:5: error: `Response retaliates for Cause` can be asked but not concluded");
    }

    @Test
    void a_wrong_word_is_reported_with_the_nearest() {
        assertThat(shown(read(stated("Cause, stated", "Cause, statde")))).containsExactly("""
                my.rules:9:36: error: `statde` is no retaliation-status
                    help: maybe `stated`; there are stated, reported, statedByOther, inferred, inferredAgainstDenial""");
    }

    @Test
    void a_word_with_a_capital_letter_is_not_taken_for_a_name() {
        assertThat(shown(read(stated(
                        FIRST,
                        FIRST + "    Striker is accused by Other of a part in Response as Perpetrator, Strength\n"))))
                .containsExactly("""
                my.rules:7:58: error: `Perpetrator` with a capital letter is a name, which stands for any role
                    help: write `perpetrator`, or choose a name that is no word for role""");
        assertThat(reported(read(
                        stated(FIRST, FIRST + "    Response came within an open window, Strong, after Response\n"))))
                .containsExactly(
                        "my.rules:7:42: error: `Strong` with a capital letter is a name, which stands for any window");
    }

    @Test
    void an_unknown_window_is_reported_with_the_nearest() {
        assertThat(shown(read(
                        stated(FIRST, FIRST + "    Response came within an open window, storng, after Response\n"))))
                .containsExactly("""
                my.rules:7:42: error: `storng` is no window
                    help: maybe `strong`; the table has strong, weak, quiet, exchange""");
    }

    @Test
    void a_condition_stands_once_however_it_is_spaced() {
        assertThat(shown(read(stated(FIRST, FIRST + "    Response  is put down, if only by a charge,\tto Striker\n"))))
                .containsExactly("""
                my.rules:7:5: error: `Response  is put down, if only by a charge,\ufffdto Striker` appears twice
                    help: it is on line 6 too""".replace('\ufffd', '\t'));
    }

    @Test
    void all_mistakes_are_reported_at_once_in_order_of_place() {
        String text = stated("@id(\"mine.stated\")", "@id(\"Mine\")")
                .replace("charge, to Striker", "charge, to striker")
                .replace("stated\n", "statd\n");

        assertThat(reported(read(text)))
                .containsExactly(
                        "my.rules:2:10: error: `Mine` is no id",
                        "my.rules:6:51: error: `striker` is no name",
                        "my.rules:9:36: error: `statd` is no retaliation-status");
    }

    @Test
    void a_bad_rule_does_not_lose_a_good_one() {
        Rulebook.Reading reading = read(stated("charge, to Striker", "charge, to striker") + RuleFileTest.second());

        assertThat(reading.sound()).isFalse();
        assertThat(reading.rulebook().rules()).extracting(Rule::id).containsExactly("mine.second");
        assertThat(translation(reading).get(0)).doesNotContain("mine.stated");
        assertThat(translation(reading).get(10)).isEqualTo("rule \"mine.second\" when");
    }
}
