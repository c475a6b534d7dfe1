package casus.rulebook;

import static casus.rulebook.Written.STATED;
import static casus.rulebook.Written.read;
import static casus.rulebook.Written.reported;
import static casus.rulebook.Written.shown;
import static casus.rulebook.Written.stated;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The notes between the title and {@code when}. */
class NotesTest {

    private static final String KNOWN =
            "@id, @because (the reason it gives), @reference (where the judgement comes from),"
                    + " @instead-of (the rule it replaces) and @allow (a warning that is answered)";

    private static final String TITLE = "the rule `Whoever strikes and says in answer to what retaliates for it`";

    @Test
    void a_rule_needs_an_id() {
        assertThat(shown(read(stated("    @id(\"mine.stated\")\n", "")))).containsExactly("""
                my.rules:1:1: error: %s has no @id
                    help: write for example @id("retaliation.stated")""".formatted(TITLE));
    }

    @Test
    void a_rule_needs_a_because() {
        assertThat(shown(read(STATED.replaceAll("    @because.*\n", "")))).containsExactly("""
                my.rules:1:1: error: %s has no @because
                    help: say in one sentence why the conclusion holds, with the rule's names in braces""".formatted(TITLE));
    }

    @Test
    void a_rule_needs_no_reference() {
        Rulebook.Reading reading = read(STATED.replaceAll("    @reference.*\n", ""));

        assertThat(shown(reading)).isEmpty();
        assertThat(reading.rulebook().rules().get(0).reference()).isEmpty();
    }

    @Test
    void an_empty_note_is_reported_where_it_stands() {
        assertThat(reported(read(stated("mine.stated", " "))))
                .containsExactly("my.rules:2:10: error: `@id` says nothing");
        assertThat(reported(read(stated("{Striker} says that {Response} answers {Cause}", ""))))
                .containsExactly("my.rules:3:15: error: `@because` says nothing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mine", "mine..x", "1.x", "mine stated", "mine.", "mine_x", "é", "a;b", "{Cause}"})
    void an_id_is_words_joined_by_dots(String id) {
        assertThat(shown(read(stated("mine.stated", id))))
                .singleElement()
                .asString()
                .matches("""
                my.rules:2:10: error: `\\Q%s\\E` is no id(: it has a `é`, U\\+00E9, latin small letter e with acute)?
                    help: (write `[a-z-]+`; )?an id is made of words in small letters from a to z, joined by hyphens \\(-\\) and \
                dots, such as retaliation.stated""".formatted(id));
    }

    @ParameterizedTest
    @CsvSource({
        "mine.by–law, mine.by-law, '–`, U+2013, en dash'",
        "mine.by‑law, mine.by-law, '‑`, U+2011, non-breaking hyphen'",
        "mine.by−law, mine.by-law, '−`, U+2212, minus sign'",
        "Mine_By law, mine-by-law, no id",
    })
    void what_is_wrong_with_an_id_is_reported_by_name_and_written_right(String id, String right, String what) {
        assertThat(shown(read(stated("mine.stated", id))))
                .singleElement()
                .asString()
                .contains(what, "write `" + right + "`");
    }

    @Test
    void an_unknown_note_is_reported_with_the_nearest_and_only_once() {
        assertThat(shown(read(stated("@because", "@becuase")))).containsExactly("""
                my.rules:3:5: error: `@becuase` is no note about a rule
                    help: maybe `@because`; there are %s""".formatted(KNOWN));
        assertThat(shown(read(stated("@reference", "@salience")))).containsExactly("""
                my.rules:4:5: error: `@salience` is no note about a rule
                    help: there are %s""".formatted(KNOWN));
    }

    @Test
    void a_note_stands_once() {
        assertThat(shown(read(stated("when\n", "    @id(\"mine.other\")\nwhen\n"))))
                .containsExactly("""
                my.rules:5:5: error: `@id` appears twice
                    help: keep one of them""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@id(\"mine.stated)",
                "@id(mine.stated)",
                "@id \"mine.stated\"",
                "@id: mine.stated",
                "id(\"mine.stated\")",
                "@id(\"mine.stated\"),"
            })
    void a_note_that_is_not_quoted_and_closed_is_reported_once_as_it_should_be(String note) {
        assertThat(shown(read(stated("@id(\"mine.stated\")", note)))).containsExactly("""
                my.rules:2:5: error: `%s` is no note about the rule
                    help: write `@id("mine.stated")`, the text in straight quotes and none within, nothing after the bracket""".formatted(note));
    }

    @Test
    void a_note_stands_above_when() {
        assertThat(shown(read(stated("when\n", "when\n    @tag(\"x\")\n")))).containsExactly("""
                my.rules:6:5: error: `@tag("x")` stands after `when`
                    help: notes stand above `when`""");
    }

    @Test
    void other_words_above_when_are_reported() {
        assertThat(shown(read(stated("when\n", "salience 10\nwhen\n")))).containsExactly("""
                my.rules:5:1: error: `salience 10` is no note about the rule
                    help: between the title and `when` stand %s""".formatted(KNOWN));
    }

    @Test
    void a_name_in_because_must_be_one_of_the_rule() {
        assertThat(shown(read(stated("@because(\"{Striker}", "@because(\"{Strikr}"))))
                .containsExactly("""
                my.rules:3:15: error: `{Strikr}` in @because is no name of this rule
                    help: maybe `Striker`""");
        assertThat(shown(read(stated("answers {Cause}\"", "answers {}\"")))).containsExactly("""
                my.rules:3:54: error: `{}` in @because is no name of this rule
                    help: name it in a condition""");
    }

    @Test
    void a_brace_in_because_has_a_partner() {
        assertThat(shown(read(stated("answers {Cause}\"", "answers {Cause\"")))).containsExactly("""
                my.rules:3:54: error: this brace in @because has no partner
                    help: a name stands in braces, {Party}""");
    }
}
