package casus.rulebook.rule;

import static casus.rulebook.Written.read;
import static org.assertj.core.api.Assertions.assertThat;

import casus.rulebook.vocabulary.Sentence;
import casus.rulebook.vocabulary.Vocabulary;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeantTest {

    private static final Vocabulary VOCABULARY = read("").rulebook().vocabulary();

    private static Sentence sentence(String text) {
        return VOCABULARY.sentences().stream()
                .filter(one -> one.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static String filled(String line) {
        return new Meant(VOCABULARY, line).filled(sentence("{response:event} and {cause:event} fell on one day"));
    }

    @Test
    void a_suggestion_has_the_authors_own_names() {
        assertThat(filled("Strike and Raid fel on one day")).isEqualTo("Strike and Raid fell on one day");
        assertThat(filled("the second strike and Raid fell on one day"))
                .isEqualTo("SecondStrike and Raid fell on one day");
    }

    @Test
    void a_slot_without_a_name_of_the_author_has_its_own() {
        assertThat(filled("fell on one day")).isEqualTo("Response and Cause fell on one day");
    }

    @Test
    void no_name_is_suggested_twice() {
        assertThat(filled("Raid and Raid fel on one day")).isEqualTo("Raid and Cause fell on one day");
    }

    @Test
    void several_sentences_are_one_suggestion_and_none_is_no_text() {
        Meant meant = new Meant(VOCABULARY, "Raid fell on one day");
        Sentence one = sentence("{response:event} and {cause:event} fell on one day");

        assertThat(meant.maybe(List.of())).isEmpty();
        assertThat(meant.maybe(List.of(one, one))).doesNotContain(" or ").startsWith("maybe `");
        assertThat(meant.maybe(List.of(one, sentence("{area:place} is said to be occupied"))))
                .contains("` or `");
    }

    @ParameterizedTest
    @ValueSource(strings = {"it is not so", "it isn't so", "Party didn’t say so", "without a word", "never again"})
    void a_negation_is_seen(String text) {
        assertThat(Meant.denies(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a notable party", "nothing is knotted", "Party denies it"})
    void a_word_that_holds_the_letters_of_one_is_none(String text) {
        assertThat(Meant.denies(text)).isFalse();
    }

    @Test
    void what_denies_is_suggested_for_a_line_with_a_negation() {
        assertThat(new Meant(VOCABULARY, "Party did not protest against Raid").denying())
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(2)
                .allMatch(one -> one.speaksOfAbsence() || Meant.denies(one.plain()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "not Party claims Event | nobody claims {event:event}",
                "Response does not retaliate for Cause | nobody states that {response:event} answers {cause:event}",
                "not Event took place on the territory of State | nobody says on whose territory {event:event} was",
                "there is no claim of Event | nobody claims {event:event}",
            })
    void the_sentence_of_absence_nearest_to_what_is_negated_is_suggested(String line, String nearest) {
        assertThat(new Meant(VOCABULARY, line).denying())
                .extracting(Sentence::text)
                .contains(nearest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not State condemns Event on the ground of terrorism in Record",
                "State has not condemned Event",
                "unless State condemns Event",
                "State is not accused of Event",
            })
    void nothing_is_suggested_where_no_sentence_says_that_it_is_absent(String line) {
        assertThat(new Meant(VOCABULARY, line).denying()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "the striker, Striker",
        "second strike, SecondStrike",
        "Arland's army, ArlandArmy",
        "us-strikes, UsStrikes",
        "'one two three four', ''",
        "1st, ''",
        "'...', ''",
    })
    void a_name_is_made_of_what_is_none_if_it_can_be(String filler, String name) {
        assertThat(Meant.name(filler)).isEqualTo(name);
    }

    @Test
    void few_words_or_capitals_are_a_long_name_and_a_clause_is_none() {
        assertThat(Meant.isLongName("the second strike")).isTrue();
        assertThat(Meant.isLongName("United States Central Command")).isTrue();
        assertThat(Meant.isLongName("whoever struck them first")).isFalse();
        assertThat(Meant.isLongName("a; b")).isFalse();
    }

    @Test
    void only_what_can_be_concluded_is_suggested_for_a_conclusion() {
        assertThat(new Meant(VOCABULARY, "Response retaliate for Cause, stated").concludable())
                .startsWith("maybe `Response retaliates for Cause, ")
                .endsWith("; ");
    }
}
