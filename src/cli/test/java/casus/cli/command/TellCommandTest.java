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

class TellCommandTest {

    @TempDir
    Path temp;

    @Test
    void all_unknown_actors_are_reported_at_once_with_the_nearest() {
        Shell.Run run = casus("tell", STRIKES, "--as", "iraqi", "--as", "us", "--as", "United States", "--as", "xyzzy");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains(
                        "casus: there is no actor `iraqi` in " + STRIKES + "\n    help: maybe `iraq`\n",
                        "casus: there is no actor `United States` in " + STRIKES + "\n    help: maybe `us`\n",
                        "casus: there is no actor `xyzzy` in " + STRIKES + "\n    help: these are known: NARRATOR, ");
    }

    @Test
    void somebody_has_to_be_believed() {
        Shell.Run run = casus("tell", STRIKES);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--as ACTOR is missing", "`casus tell --help` explains the command");
    }

    @Test
    void the_narrator_is_believed_or_not() {
        Shell.Run run = casus("tell", STRIKES, "--as", "us", "--narrator", "perhaps");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("`perhaps` is no choice for --narrator", "there are yes, no");
    }

    @Test
    void an_actor_that_nobody_speaks_for_has_an_empty_telling() {
        String raid = Shell.raid(temp, Raid.CASE);

        Shell.Run alone = casus("tell", raid, "--as", "borland");
        assertThat(alone.code()).isZero();
        assertThat(alone.out())
                .contains(
                        "telling of Borland: nobody speaks for it in this case, so that there is nothing to believe",
                        "the document's own voice is not believed",
                        "What follows\n  nothing\n")
                .doesNotContain("attribution shelling");

        assertThat(casus(Map.of("COLUMNS", "150"), false, true, "tell", raid, "--as", "borland", "--narrator", "yes")
                        .out())
                .contains(
                        "nobody speaks for it in this case, so that the document's own voice is all there is",
                        "the document's own voice is believed in every telling",
                        "\n  attribution shelling      reported: Borland\n");
    }

    @Test
    void the_document_is_an_actor_like_others() {
        assertThat(casus("tell", Shell.raid(temp, Raid.CASE), "--as", "NARRATOR", "--as", "arland")
                        .out())
                .contains(
                        "telling of the document: 1 of 4 records is its word",
                        "telling of Arland: 3 of 4 records are its word",
                        "Asserted by one");
    }

    @Test
    void beside_the_document_alone_its_own_voice_is_not_said_to_be_left_out() {
        String raid = Shell.raid(temp, Raid.CASE);

        assertThat(casus("tell", raid, "--as", "NARRATOR").out())
                .contains("telling of the document: 1 of 4 records is its word\n\n")
                .doesNotContain("own voice");
        assertThat(casus("tell", raid, "--as", "NARRATOR", "--as", "arland").out())
                .contains("the document's own voice is not believed in the other tellings\n");
        assertThat(casus("tell", raid, "--as", "arland").out())
                .contains("the document's own voice is not believed beside them\n");
    }

    @Test
    void what_was_said_later_is_in_no_telling() {
        assertThat(casus("tell", Shell.raid(temp, Raid.CASE), "--as", "arland", "--as-of", "2031-05-03")
                        .out())
                .contains(
                        "as of 2031-05-03; left out: 4 records said later", "telling of Arland: nobody speaks for it");
    }

    @Test
    void a_screen_of_few_characters_gets_few_characters() {
        assertThat(casus(Map.of("TERM", "dumb"), true, false, "tell", STRIKES, "--as", "us", "--as", "iraq")
                        .out())
                .matches("[\\p{ASCII}]+");
    }

    @Test
    void names_of_others_take_no_hold_of_the_terminal() {
        String raid = Shell.raid(temp, Raid.CASE.replace("\"Arland\"", "\"Ar\\u001b[31m\\u202e\\nland\""));

        for (String format : new String[] {"text", "json"}) {
            assertThat(casus("tell", raid, "--as", "arland", "--narrator=yes", "--format", format)
                            .out())
                    .doesNotContainPattern("[\\p{Cc}\\p{Cf}&&[^\n]]");
        }
    }
}
