package casus.cli.command;

import static casus.cli.Shell.STRIKES;
import static casus.cli.Shell.casus;
import static org.assertj.core.api.Assertions.assertThat;

import casus.cli.Raid;
import casus.cli.Shell;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhyCommandTest {

    @TempDir
    Path temp;

    @Test
    void a_quote_comes_with_speaker_document_and_line() {
        Shell.Run run = wide("why", Shell.raid(temp, Raid.CASE), "retaliation", "raid", "for", "shelling");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains(
                        "“an answer to the shelling of the ferry” — the Navy of Arland (for Arland), paper, line 3, column 41, 2031-05-04 [navy-answers]",
                        "paper: “Raid on Port Ana”, 2031-05-04")
                .doesNotContain("not at hand");
    }

    @Test
    void the_place_of_words_that_stand_twice_is_left_open_in_every_form() {
        String open = Shell.raid(
                temp, Raid.CASE.replace("The minister confirmed it", "a ferry").replace("Borland had shelled a", "a"));
        Path paper = Path.of(open, "paper.txt");
        Shell.write(paper, Raid.PAPER + "It was a ferry.\n");

        assertThat(wide("why", open, "attribution raid").out())
                .contains("paper, line 4, column 21 (or elsewhere: the words stand 2 times), 2031-05-04");
        assertThat(wide("why", open, "attribution raid", "--format", "json").out())
                .contains("\"quote\" : \"a ferry\"")
                .contains("\"firstOf\" : 2");
        assertThat(wide("why", open, "attribution raid", "--format", "html").out())
                .contains("paper, line 4 (or elsewhere: the words stand 2 times)");
    }

    @Test
    void quoting_a_handle_changes_nothing() {
        String raid = Shell.raid(temp, Raid.CASE);

        assertThat(wide("why", raid, "retaliation raid for shelling"))
                .isEqualTo(wide("why", raid, "retaliation", "raid", "for", "shelling"));
    }

    @Test
    void two_witnesses_of_one_reason_are_shown_as_one() {
        String why =
                wide("why", Shell.raid(temp, Raid.CASE), "attribution", "raid").out();

        assertThat(why)
                .containsOnlyOnce("because Arland reports raid as an act of its own side")
                .contains(
                        "or “\"Our boats shelled Port Ana\", said the navy” — the Navy of Arland (for Arland), paper, line 1")
                .contains("“The minister confirmed it” — the Minister of Arland (for Arland), paper, line 3")
                .contains("Enough for it: minister-owns; or navy-owns");
    }

    @Test
    void an_absence_says_what_was_looked_for_and_among_what() {
        assertThat(wide("why", STRIKES, "attribution", "recent-attacks", "--breadth", "9")
                        .out())
                .contains(
                        "recent-attacks is no measure — no measure among the 3 records about recent-attacks:"
                                + " al-asad-in-recent-attacks, answer-to-recent-attacks and recent-attacks-told",
                        "nobody claims recent-attacks — nothing to that effect follows from the 3 records about"
                                + " recent-attacks\n");
    }

    @Test
    void what_is_left_out_is_counted_and_said_how_to_see() {
        String raid = Shell.raid(temp, Raid.CASE);

        assertThat(wide("why", raid, "attribution raid", "--breadth", "1").out())
                .contains("1 more; --breadth 2 shows all");
        assertThat(wide("why", raid, "attribution raid", "--depth", "1").out())
                .contains("1 way below; a greater --depth shows more");
        Shell.Run none = wide("why", raid, "attribution raid", "--depth", "0");
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).contains("`--depth 0` shows nothing");
    }

    @Test
    void machinery_is_shown_on_request() {
        String raid = Shell.raid(temp, Raid.CASE);

        assertThat(wide("why", raid, "attribution raid").out()).doesNotContain("(camps.");
        assertThat(wide("why", raid, "attribution raid", "--machinery").out())
                .contains("because the Minister of Arland speaks for Arland (camps.mandate)");
    }

    @Test
    void supports_are_tried_on_request() {
        String raid = Shell.raid(temp, Raid.CASE);

        assertThat(wide("why", raid, "attribution raid", "--verify").out())
                .contains("depends on the word of")
                .contains("Checked by running again: 2 supports suffice, none of their records can be spared.\n");
    }

    @Test
    void a_date_is_shown_with_the_words_behind_it() {
        assertThat(wide("why", STRIKES, "retaliation us-strikes for al-asad-attack")
                        .out())
                .contains("al-asad-attack (missile attack on the Al Asad airbase) is dated 2024-01-20")
                .contains("“the Al Asad airbase attack on January 20” — the document, article");
    }

    @Test
    void no_name_of_the_engine_or_the_program_is_shown() {
        for (String handle : new String[] {
            "attribution us-strikes",
            "chain al-asad-attack to us-strikes",
            "sovereignty us-strikes by us in iraq",
            "narrative us-strikes on legality between iraq and us"
        }) {
            Shell.Run run = wide("why", STRIKES, handle);
            assertThat(run.code()).isZero();
            assertThat(run.out())
                    .doesNotContainPattern("[A-Z]\\w+\\[")
                    .doesNotContain("casus.", "NARRATOR", "{", "camps.");
        }
    }

    @Test
    void a_mistyped_handle_is_not_found_and_the_nearest_is_named() {
        Shell.Run run = casus("why", STRIKES, "retaliation", "us-strike", "for", "al-asad-atack");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("there is no conclusion `retaliation us-strike for al-asad-atack`")
                .contains("maybe `retaliation us-strikes for al-asad-attack`")
                .contains("`casus reason " + STRIKES + "` lists all");
    }

    @Test
    void the_name_of_an_event_lists_what_there_is_about_it() {
        Shell.Run run = casus("why", STRIKES, "us-strikes");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err().lines())
                .contains("      attribution us-strikes", "      sovereignty us-strikes by us in iraq");
    }

    @Test
    void a_handle_without_its_family_will_do_where_it_is_plain() {
        assertThat(casus("why", STRIKES, "us-strikes for al-asad-attack").out())
                .startsWith("retaliation us-strikes for al-asad-attack\n");
    }

    @Test
    void a_terminal_of_few_characters_gets_a_tree_of_few_characters() {
        String why = casus(Map.of(), true, false, "why", Shell.raid(temp, Raid.CASE), "attribution raid")
                .out();

        assertThat(why).contains("`- ").matches("\\p{ASCII}+");
    }

    @Test
    void nothing_in_a_file_takes_hold_of_the_terminal() {
        String raid = Shell.raid(
                temp,
                Raid.CASE
                        .replace("the Navy of Arland", "the \\u001b[31mNavy\\u202e of Arland")
                        .replace("A raid on a harbour", "A raid\\u0007"));

        String why = casus("why", raid, "attribution raid").out();
        assertThat(why).doesNotContainPattern("[\\p{Cc}\\p{Cf}&&[^\n]]").contains("\\u001b[31mNavy\\u202e of");
        assertThat(casus("why", raid, "attribution raid", "--format", "json").out())
                .doesNotContainPattern("[\\p{Cc}\\p{Cf}&&[^\n]]");
        assertThat(casus("reason", raid).out()).doesNotContainPattern("[\\p{Cc}\\p{Cf}&&[^\n]]");
    }

    private static Shell.Run wide(String... args) {
        return casus(Map.of("COLUMNS", "300"), false, true, args);
    }
}
