package casus.cli;

import static casus.cli.Shell.casus;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a command offers to type next asks about the same. */
class HintsTest {

    @TempDir
    Path temp;

    @Test
    void hints_repeat_what_was_typed() {
        String raid = Shell.raid(temp.resolve("two words"), Raid.CASE);

        assertThat(casus(Map.of("CASUS_PROGRAM", "./casus"), false, true, "reason", raid)
                        .out())
                .contains("why, for example: ./casus why '" + raid + "' retaliation raid for shelling");
    }

    @Test
    void commands_in_messages_begin_as_the_user_began() {
        Map<String, String> typed = Map.of("CASUS_PROGRAM", "./casus");
        String own = String.valueOf(Shell.write(
                        temp.resolve("own/mine.rules"),
                        WatchedTest.RULE.replace("when\n", "when\n    the moon is full\n"))
                .getParent());

        assertThat(casus(typed, false, true, "rules", "check", own).out())
                .contains("help: `./casus rules --vocabulary` lists the sentences");
        assertThat(casus("rules", "check", own).out()).contains("help: `casus rules --vocabulary` lists the sentences");
        assertThat(casus(typed, false, true, "why", Shell.raid(temp, Raid.CASE), "riad")
                        .err())
                .contains("`./casus reason ")
                .doesNotContain("`casus ");
    }

    @Test
    void hints_keep_every_option_without_which_they_would_ask_something_else() {
        String raid = Shell.raid(temp, Raid.CASE);
        String text = Shell.write(temp.resolve("other words.txt"), Raid.PAPER).toString();
        String own = temp.resolve("own").toString();
        Shell.write(temp.resolve("own/mine.rules"), WatchedTest.RULE);
        String trusted =
                String.valueOf(Shell.write(temp.resolve("mean/vocabulary"), "").getParent());
        String again = " --document 'paper=" + text + "' --as-of 2031-05-04 --rules " + own + " --trusted " + trusted
                + " --without-rule attribution.acknowledged";

        for (String[] asked :
                new String[][] {{"reason"}, {"why", "attribution", "rad"}, {"why-not", "attribution", "rad"}}) {
            List<String> line = new ArrayList<>(List.of(asked));
            line.add(1, raid);
            line.addAll(
                    List.of("--document", "paper=" + text, "--as-of=2031-05-04", "--rules", own, "--trusted", trusted));
            line.addAll(List.of("--without-rule", "attribution.acknowledged"));
            Shell.Run run = casus(line.toArray(String[]::new));
            assertThat(run.out() + run.err())
                    .as(String.join(" ", line))
                    .contains("casus " + (asked.length == 1 ? "why " : "reason ") + raid + again);
        }
        Shell.Run alone = casus("reason", raid, "--rules", own, "--instead", "--seconds", "20");
        assertThat(alone.out()).contains("casus why " + raid + " --rules " + own + " --instead --seconds 20 ");
        assertThat(casus("rules", "mine.sad", "--rules", own).err())
                .contains("`mine.said`", "`casus rules --rules " + own + "` shows all");
        assertThat(casus("reason", raid, "--rules", own, "--without-rule", "xyz")
                        .err())
                .contains("`casus rules --rules " + own + "` shows all");
    }

    @Test
    void the_hint_to_see_all_warnings_keeps_the_text_and_the_rules() {
        // two events later than the paper, an answer before its cause, and another name than the folder has
        String raid = Shell.raid(
                temp,
                Raid.CASE
                        .replace("\"2031-05-02\"", "\"2033-05-02\"")
                        .replace("\"2031-05-01\"", "\"2034-05-01\"")
                        .replace("\"case\": \"raid\"", "\"case\": \"other\""));
        String text = Shell.write(temp.resolve("other.txt"), Raid.PAPER).toString();
        Shell.write(temp.resolve("own/mine.rules"), WatchedTest.RULE);

        Shell.Run run = casus(
                "reason",
                raid,
                "--document",
                text,
                "--rules",
                temp.resolve("own").toString());

        assertThat(run.err())
                .contains("`casus check " + raid + " --document " + text + " --rules " + temp + "/own` shows all");
    }
}
