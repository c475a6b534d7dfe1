package casus.rulebook.rule;

import static casus.rulebook.Written.STATED;
import static casus.rulebook.Written.read;
import static casus.rulebook.Written.reported;
import static casus.rulebook.Written.shown;
import static casus.rulebook.Written.stated;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The notes of a rule and its parts. */
class RuleDraftTest {

    private static final String ID = "    @id(\"mine.stated\")\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "@id(\"mine.stated\"", //
                "@id: mine.stated",
                "@id(mine.stated).",
                "id = mine.stated",
                "ID(\"mine.stated\")",
            })
    void a_note_that_is_not_written_correctly_is_shown_as_it_should_be(String slip) {
        assertThat(shown(read(stated(ID, "    " + slip + "\n"))))
                .singleElement()
                .satisfies(problem -> assertThat(problem)
                        .startsWith("my.rules:2:5: error: `" + slip + "` is no note about the rule")
                        .contains("write `@id(\"mine.stated\")`, the text in straight quotes"));
    }

    @Test
    void an_unknown_note_is_reported_with_the_nearest_and_all_there_are() {
        assertThat(shown(read(stated("@reference", "@referense")))).containsExactly("""
                my.rules:4:5: error: `@referense` is no note about a rule
                    help: maybe `@reference`; there are @id, @because (the reason it gives), @reference (where the judgement comes from), @instead-of (the rule it replaces) and @allow (a warning that is answered)""");
    }

    @Test
    void a_note_that_appears_twice_is_reported_at_the_second() {
        assertThat(reported(read(stated(ID, ID + ID)))).containsExactly("my.rules:3:5: error: `@id` appears twice");
    }

    @Test
    void a_rule_without_a_note_that_it_needs_is_reported_at_its_title() {
        assertThat(reported(read(stated(ID, ""))))
                .containsExactly(
                        "my.rules:1:1: error: the rule `Whoever strikes and says in answer to what retaliates for"
                                + " it` has no @id");
        assertThat(reported(read(stated("{Striker} says that {Response} answers {Cause}", " "))))
                .containsExactly("my.rules:3:15: error: `@because` says nothing");
    }

    @ParameterizedTest
    @CsvSource({"Mine.Stated,mine.stated", "my own rule,my-own-rule", "mine_stated,mine-stated", "1.stated,stated"})
    void an_id_that_is_none_is_reported_with_one_like_it(String id, String better) {
        assertThat(shown(read(stated("mine.stated", id))))
                .singleElement()
                .satisfies(problem -> assertThat(problem)
                        .startsWith("my.rules:2:10: error: `" + id + "` is no id")
                        .contains("help: write `" + better + "`; an id is made of"));
    }

    @Test
    void braces_in_the_reason_hold_names_of_the_rule() {
        assertThat(shown(read(stated("{Striker} says", "{Stiker} says")))).containsExactly("""
                my.rules:3:15: error: `{Stiker}` in @because is no name of this rule
                    help: maybe `Striker`""");
        assertThat(reported(read(stated("{Striker} says", "{Striker says"))))
                .containsExactly("my.rules:3:15: error: this brace in @because has no partner");
    }

    @Test
    void a_condition_is_written_once_and_a_conclusion_alone() {
        String condition = "    Striker says that Response answers Cause\n";
        assertThat(shown(read(stated(condition, condition + condition)))).containsExactly("""
                my.rules:8:5: error: `Striker says that Response answers Cause` appears twice
                    help: it is on line 7 too""");
        String conclusion = "    Response retaliates for Cause, stated\n";
        assertThat(shown(read(stated(conclusion, conclusion + "    otherwise\n"))))
                .containsExactly("""
                my.rules:10:5: error: there is no `otherwise`; a rule has one conclusion
                    help: write a second rule, with the conditions under which the other follows""");
    }

    @Test
    void a_sound_rule_keeps_what_is_written_and_where() {
        Rule rule = read(STATED).rulebook().rule("mine.stated").orElseThrow();

        assertThat(rule.title()).isEqualTo("Whoever strikes and says in answer to what retaliates for it");
        assertThat(rule.because()).isEqualTo("{Striker} says that {Response} answers {Cause}");
        assertThat(rule.reference()).isEqualTo("UN Charter, Art. 51 practice");
        assertThat(rule.when()).extracting(Rule.Line::number).containsExactly(6, 7);
        assertThat(rule.then().number()).isEqualTo(9);
        assertThat(rule.replaces()).isEmpty();
    }
}
