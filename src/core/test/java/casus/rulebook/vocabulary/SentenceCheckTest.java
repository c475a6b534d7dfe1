package casus.rulebook.vocabulary;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceCheckTest {

    private static Sentence sentence(String text, String meaning) {
        return Sentence.of(text, meaning, "gloss", "vocabulary", 1);
    }

    @Test
    void a_sentence_that_uses_its_slots_is_sound() {
        assertThatCode(() -> sentence(
                        "{event:event} is a blow by {author:actor} at {struck:actor}",
                        "Blow( event == {event}, by == {author}, at == {struck} )"))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "when {event:event} fell | may not begin like a line",
                "end of {event:event} | may not begin like a line",
                "# {event:event} fell | may not begin like a line",
                "{event:event}s fell | a slot touches a letter",
                "{a:actor}{b:actor} fell | a slot touches a letter",
                "{event} fell | written {name:type}",
                "{event:event} | has words of letters",
                "{event:event} fiel über | has words of letters",
            })
    void words_that_no_rule_could_be_written_with_are_refused(String text, String what) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SentenceCheck.text(text))
                .withMessageContaining(what);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Blow( event == {event} ) | does not use the slot `by`",
                "Blow( event == {event}, by == {by}, at == {at} ) | uses the slot `at`, which the sentence lacks",
                "Blow( event == {event}, bye == {by} ) | `bye` is no field of `Blow`; maybe `by`",
                "Blow( event == {by}, by == {by} ) | of type `actor`, but `event` holds something else",
                "Blow( event == {event}, by has {by} ) | `by` is no list",
                "Attack( event == {event}, voice == {by}, modality == NOWHERE ) | `NOWHERE` is no value of `modality`",
                "Blow( event == {event}, by == {by}, this.near( $other ) ) | `$other` is used before it is bound",
                "$one : Blow( event == {event} ) and $one : Blow( by == {by} ) | `$one` is bound twice",
            })
    void a_meaning_that_the_engine_could_not_evaluate_is_refused(String meaning, String what) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sentence("{event:event} was by {by:actor}", meaning))
                .withMessageContaining(what);
    }

    @Test
    void what_is_bound_within_an_absence_is_not_known_outside() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sentence(
                        "{event:event} was by {by:actor}",
                        "not Blow( event == {event}, $at : at ) and Blow( by == {by}, at == {by}, this.near( $at ) )"))
                .withMessageContaining("`$at` is used before it is bound");
    }
}
