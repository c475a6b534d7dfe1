package casus.rulebook.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import casus.model.Problem;
import casus.rulebook.Rulebook;
import casus.rulebook.ShippedRules;
import casus.rulebook.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {

    @Test
    void the_shipped_vocabulary_is_sound() {
        assertThat(Written.shown(Written.read())).isEmpty();
    }

    @Test
    void the_shipped_vocabulary_is_in_alphabetical_order_part_by_part() {
        String text = Written.SHIPPED.stream()
                .filter(file -> file.name().equals("vocabulary"))
                .findFirst()
                .orElseThrow()
                .text();

        for (String part : text.split("(?m)^# --- .*$", -1)) {
            assertThat(Vocabulary.parse("vocabulary", part, new ArrayList<>()).sentences())
                    .extracting(sentence -> sentence.plain().replaceAll("[{}]", ""))
                    .isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
        }
    }

    @Test
    void every_shipped_sentence_is_found_by_its_own_example() {
        Vocabulary vocabulary = Written.read().rulebook().vocabulary();

        assertThat(vocabulary.sentences())
                .allSatisfy(sentence -> assertThat(vocabulary
                                .find(sentence.example())
                                .orElseThrow()
                                .sentence())
                        .isEqualTo(sentence));
    }

    /** What no shipped rule needs is kept by no case; an own rule defines such a sentence out of others. */
    @Test
    void every_shipped_sentence_is_used_by_a_shipped_rule_or_definition() {
        Rulebook shipped = Rulebook.read(ShippedRules.texts(), "test").rulebook();
        Set<Sentence> used = shipped.rules().stream()
                .flatMap(rule -> Stream.concat(rule.when().stream(), Stream.of(rule.then())))
                .flatMap(line -> Stream.of(line.sentence(), line.written().sentence()))
                .collect(Collectors.toSet());

        assertThat(shipped.vocabulary().sentences()).isNotEmpty();
        assertThat(shipped.vocabulary().sentences())
                .filteredOn(sentence -> !used.contains(sentence))
                .extracting(Sentence::text)
                .isEmpty();
    }

    @Test
    void a_sentence_is_a_line_with_meaning_and_gloss_indented_below() {
        List<Problem> problems = new ArrayList<>();
        Sentence sentence =
                Vocabulary.parse("vocabulary", """
                        # a comment
                        {event:event} struck {party:actor}
                        \t= Struck( event == {event},
                            party == {party} )
                            "a party was hit"
                        """, problems).sentences().get(0);

        assertThat(problems).isEmpty();
        assertThat(sentence.line()).isEqualTo(2);
        assertThat(sentence.gloss()).isEqualTo("a party was hit");
        assertThat(sentence.plain()).isEqualTo("{event} struck {party}");
        assertThat(sentence.example()).isEqualTo("Event struck Party");
        assertThat(sentence.conclusion()).contains(List.of("{event}", "{party}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {e:evnt} struck {p:actor}        | Struck( event == {e}, party == {p} )    | `evnt` is no type of slot; the types are
            {e:event} struck {e:actor}       | Struck( event == {e}, party == {e} )    | the slot `e` appears twice
            {e:event} struck {p}             | Struck( event == {e} )                  | a slot is written {name:type}
            {e:event}s were struck           | Struck( event == {e} )                  | a slot touches a letter or another slot; put a space between
            {e:event}{p:actor} struck        | Struck( event == {e}, party == {p} )    | a slot touches a letter or another slot; put a space between
            end of {e:event}                 | Struck( event == {e} )                  | a sentence may not begin like a line that rules are made of
            {e:event} {p:actor}              | Struck( event == {e}, party == {p} )    | a sentence has words of letters from a to z
            {e:event} struck {p:actor}       | Struk( event == {e}, party == {p} )     | `Struk` is no type of fact; maybe `Struck`
            {e:event} struck {p:actor}       | ProcessBuilder( event == {e} )          | `ProcessBuilder` is no type of fact
            {e:event} struck {p:actor}       | Struck event == {e}                     | `Struck event == {e}` is no pattern; write Type( field == {slot}, ... )
            {e:event} struck {p:actor}       | Struck( event == {e}, f( party == {p} ) | `Struck( event == {e}, f( party == {p} )` is no pattern; write Type( field == {slot}, ... )
            {e:event} struck {p:actor}       | $x : not Struck( event == {e} )         | `$x : not Struck( event == {e} )` is no pattern; write Type( field == {slot}, ... )
            {e:event} struck somebody        | Struck( event == {e}, party == {p} )    | the meaning uses the slot `p`, which the sentence lacks
            {e:event} struck somebody        | Struck( event == {e}, party.is( {p} ) ) | the meaning uses the slot `p`, which the sentence lacks
            {e:event} struck {p:actor}       | Struck( event == {e} )                  | the meaning does not use the slot `p`
            {e:event} struck {p:actor}       | Struck( evnt == {e}, party == {p} )     | `evnt` is no field of `Struck`; maybe `event`
            {e:event} struck {p:actor}       | Struck( hashCode == {e}, party == {p} ) | `hashCode` is no field of `Struck`
            {e:event} struck somebody        | Struck( event == {e}, by != null )      | `by` is no field of `Struck`
            {e:event} struck somebody        | Struck( event == {e}, $by : by )        | `by` is no field of `Struck`
            {e:event} struck {p:actor}       | Struck( event == {e}, event == {p} )    | the slot `p` is of type `actor`, but `event` holds something else
            {k:event} is a subject           | Framing( about == {k} )                 | the slot `k` is of type `event`, but `about` holds something else
            {v:event} is a voice             | Attack( voice == {v} )                  | the slot `v` is of type `event`, but `voice` holds something else
            {a:event} is an author           | Attack( authors has {a} )               | the slot `a` is of type `event`, but `authors` holds something else
            {e:event} is an author           | Attack( event has {e} )                 | `event` is no list
            {e:event} is wrong               | Author( event == {e}, footing == FIRMLY ) | `FIRMLY` is no value of `footing`
            {e:event} is wrong               | Author( event == {e}, footing == true ) | `true` is no value of `footing`
            {e:event} is wrong               | Author( event == {e}, actor == null )   | `null` is no value of `actor`
            {e:event} is wrong               | Struck( event == {e}, event == NARRATOR ) | `NARRATOR` is no value of `event`
            {e:event} is late                | Event( id == {e}, after( $other ) )     | `$other` is used before it is bound
            {e:event} is late                | $other : Event( id == {e}, $other : id ) | `$other` is bound twice
            """)
    void a_mistake_in_a_sentence_is_reported_in_words(String text, String meaning, String message) {
        assertThat(problem(text, meaning).what()).startsWith(message);
        assertThat(problem(text, meaning).line()).isEqualTo(1);
    }

    @Test
    void what_is_bound_in_an_absent_part_is_not_known_to_the_next() {
        assertThat(problem("{e:event} is odd", "not Event( $when : date ) and Event( id == {e}, date == $when )")
                        .what())
                .isEqualTo("`$when` is used before it is bound");
    }

    @Test
    void a_sentence_needs_a_meaning_and_a_gloss() {
        List<Problem> problems = new ArrayList<>();
        Vocabulary.parse(
                "vocabulary",
                "{e:event} is one\n    \"a gloss\"\n{e:event} is two\n    = Struck( event == {e} )\n",
                problems);

        assertThat(problems)
                .extracting(Problem::toString)
                .containsExactly(
                        "vocabulary:1:1: error: this sentence has no meaning; write it below, indented, after =",
                        "vocabulary:3:1: error: this sentence has no gloss; write it below, indented, in quotes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{a:event} struck {b:actor}",
                "{event:event}  struck {party:actor}",
                "Xx struck {b:actor}",
                "{a:event} struck Everybody"
            })
    void two_sentences_that_one_line_can_be_are_reported(String second) {
        List<Problem> problems = overlaps("{event:event} struck {party:actor}", second);

        assertThat(problems).extracting(Problem::what).contains("this sentence can be read as the one on line 1");
    }

    @Test
    void two_sentences_overlap_even_where_each_has_a_word_in_the_other_s_slot() {
        assertThat(overlaps("as {role:role} by proxy", "as sponsored by {role:role}"))
                .extracting(Problem::what)
                .contains("this sentence can be read as the one on line 1");
        assertThat(overlaps("as {role:role} by proxy", "as Sponsored by {party:actor}"))
                .extracting(Problem::what)
                .doesNotContain("this sentence can be read as the one on line 1");
    }

    @Test
    void a_value_that_a_type_computes_is_a_field_too() {
        assertThat(problems("the word of {v:actor} is known", "Attack( voice == {v} )"))
                .isEmpty();
        assertThat(problems("the word put down to {v:actor} is known", "Attack( principal == {v} )"))
                .isEmpty();
        assertThat(problems("nobody is named", "Attack( principal == null )")).isEmpty();
    }

    private static List<Problem> overlaps(String first, String second) {
        List<Problem> problems = new ArrayList<>();
        Vocabulary.parse("vocabulary", sentence(first) + sentence(second), problems);
        return problems;
    }

    private static String sentence(String text) {
        List<String> parts = new ArrayList<>();
        SentenceForm.SLOT
                .matcher(text)
                .results()
                .forEach(slot -> parts.add(
                        switch (slot.group(2)) {
                            case "event" -> "event == {" + slot.group(1) + "}";
                            case "actor" -> "who == {" + slot.group(1) + "}";
                            default -> "role == {" + slot.group(1) + "}";
                        }));
        return text + "\n    = Position( " + String.join(", ", parts) + " )\n    \"gloss\"\n";
    }

    private static Problem problem(String text, String meaning) {
        assertThat(problems(text, meaning)).hasSize(1);
        return problems(text, meaning).get(0);
    }

    private static List<Problem> problems(String text, String meaning) {
        List<Problem> problems = new ArrayList<>();
        Vocabulary.parse("vocabulary", text + "\n    = " + meaning + "\n    \"gloss\"\n", problems);
        return problems;
    }

    @Test
    void a_line_unlike_any_sentence_is_answered_with_those_that_have_its_rarest_words() {
        Vocabulary vocabulary = Rulebook.read(Written.SHIPPED, "1").rulebook().vocabulary();

        assertThat(vocabulary.related("State claims Event", 3))
                .extracting(Sentence::example)
                .contains("nobody claims Event");
        assertThat(vocabulary.related("State strongly condemnes the Event", 1))
                .extracting(Sentence::example)
                .containsExactly("Party condemns Event in Record");
        assertThat(vocabulary.related("the moon is made of cheese", 3)).isEmpty();
    }
}
