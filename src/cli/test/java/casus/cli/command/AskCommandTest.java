package casus.cli.command;

import static casus.cli.Shell.STRIKES;
import static casus.cli.Shell.casus;
import static org.assertj.core.api.Assertions.assertThat;

import casus.cli.Main;
import casus.cli.Raid;
import casus.cli.Shell;
import casus.cli.WatchedTest;
import casus.cli.screen.Surroundings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AskCommandTest {

    @TempDir
    Path temp;

    @Test
    void lines_from_a_pipe_are_answered_as_the_command_line_would_with_nothing_around_them() {
        String raid = Shell.raid(temp, Raid.CASE);

        Shell.Run run =
                piped("why attribution raid\n\nreason --format json\nexit\nwhy attribution raid\n", "ask", raid);

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .isEqualTo(casus("why", raid, "attribution", "raid").out()
                        + casus("reason", raid, "--format", "json").out());
    }

    @Test
    void the_worst_code_of_the_lines_is_that_of_the_run_and_no_error_ends_it() {
        String raid = Shell.raid(temp, Raid.CASE);

        assertThat(piped("reason\n", "ask", raid).code()).isZero();
        assertThat(piped("reason --frmat\nreason\n", "ask", raid).code()).isEqualTo(2);
        Shell.Run run = piped("why attribution riad\nreason --frmat\nrules attribution.acknowledged", "ask", raid);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("there is no conclusion `attribution riad`", "there is no option `--frmat`");
        assertThat(run.out()).contains("attribution.acknowledged");
    }

    @Test
    void the_options_of_the_prompt_hold_for_every_line_that_does_not_give_them_itself() {
        String raid = Shell.raid(temp, Raid.CASE.replace(", \"text\": \"paper.txt\"", ""));
        String paper = Shell.write(temp.resolve("elsewhere.txt"), Raid.PAPER).toString();

        Shell.Run run = piped(
                "why attribution raid\nreason --as-of 2031-05-01\nrules --tables\n",
                "ask",
                raid,
                "--document",
                "paper=" + paper,
                "--as-of",
                "2031-06");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("paper, line 3", "as of 2031-06-30", "as of 2031-05-01");
    }

    @Test
    void what_is_supposed_at_the_prompt_is_held_against_the_rules_it_was_opened_with() {
        String raid = Shell.raid(temp, Raid.CASE);
        Path mine = temp.resolve("mine");
        Shell.write(mine.resolve("own.rules"), WatchedTest.RULE);

        Shell.Run run = piped(
                "what-if --without minister-owns\ncompare --as-of 2031-04-30\n",
                "ask",
                raid,
                "--rules",
                mine.toString(),
                "--instead");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Nothing changes", "Appears", "retaliation raid for shelling");
        assertThat(run.out()).doesNotContain("attribution raid");
    }

    @Test
    void a_handle_alone_or_words_that_only_one_has_ask_why() {
        String raid = Shell.raid(temp, Raid.CASE);
        String why =
                casus("why", raid, "retaliation", "raid", "for", "shelling").out();

        assertThat(piped("retaliation raid for shelling\n", "ask", raid).out()).isEqualTo(why);
        assertThat(piped("'retaliation  raid' for shelling\n", "ask", raid).out())
                .isEqualTo(why);
        assertThat(piped("retaliation\n", "ask", raid).out()).isEqualTo(why);
        assertThat(piped("raid\n", "ask", raid).err())
                .contains("these are about it:", "attribution raid", "retaliation raid for shelling");
    }

    @Test
    void an_unknown_verb_is_reported_with_the_nearest() {
        String raid = Shell.raid(temp, Raid.CASE);

        Shell.Run run =
                piped("wyh attribution raid\nretalation raid for shelling\nhelp chek\nwhy \"raid\n", "ask", raid);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("no verb and no conclusion `wyh attribution raid`", "maybe `why`")
                .contains("maybe `retaliation raid for shelling`")
                .contains("maybe `check`")
                .contains("a quotation mark is not closed");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void hints_leave_out_what_need_not_be_typed_and_those_of_the_command_line_are_understood() {
        String raid = Shell.raid(temp, Raid.CASE);

        Shell.Run run = piped("reason\nwhy nothing\ncasus why " + raid + " attribution raid\n", "ask", raid);

        assertThat(run.err()).contains("`reason` lists all");
        assertThat(run.out())
                .contains("why, for example: why retaliation raid for shelling")
                .doesNotContain("casus why")
                .endsWith(casus("why", raid, "attribution", "raid").out());
    }

    @Test
    void hints_keep_what_a_line_asks_otherwise_than_the_prompt() {
        String raid = Shell.raid(temp, Raid.CASE);
        String text = Shell.write(temp.resolve("other.txt"), Raid.PAPER).toString();

        Shell.Run run = piped(
                "reason\nreason --as-of 2031-05-06\nwhy-not attribution rad\n",
                "ask",
                raid,
                "--document",
                text,
                "--as-of",
                "2031-05-05");

        assertThat(run.out())
                .contains("why, for example: why retaliation raid for shelling")
                .contains("why, for example: why --as-of 2031-05-06 retaliation raid for shelling");
        assertThat(run.err()).contains("help: `reason` lists what follows");
    }

    @Test
    void help_lists_the_verbs_and_explains_one() {
        String raid = Shell.raid(temp, Raid.CASE);

        assertThat(piped("help\n", "ask", raid).out())
                .contains("  reason ", "  why ", "  check ", "  rules ", "  exit ")
                .doesNotContain("  ask ");
        assertThat(piped("help why\n", "ask", raid).out())
                .contains("Usage: casus why")
                .isEqualTo(piped("why --help\n", "ask", raid).out());
    }

    @Test
    void a_case_that_has_changed_is_read_again_and_that_is_said() {
        String raid = Shell.raid(temp, Raid.CASE);
        Path file = Path.of(raid, "case.json");
        String other = Raid.CASE.replace("minister-owns", "minister-confirms");

        Shell.Run run = piped(
                new Script()
                        .line("why attribution raid")
                        .then(() -> Shell.write(file, Raid.CASE))
                        .line("why attribution raid")
                        .then(() -> Shell.write(file, other))
                        .line("attribution raid")
                        .line("attribution raid"),
                "ask",
                raid);

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEqualTo("casus: " + raid + " has changed and was read again\n");
        assertThat(run.out()).contains("minister-owns; or navy-owns", "minister-confirms; or navy-owns");
    }

    @Test
    void a_text_or_a_rule_that_has_changed_is_read_again_too() {
        String raid = Shell.raid(temp, Raid.CASE);
        Path windows = Shell.write(temp.resolve("own/windows.csv"), "name,hours,on\nstrong,72,true\n");

        Shell.Run run = piped(
                new Script()
                        .line("why attribution raid")
                        .then(() -> Shell.write(Path.of(raid, "paper.txt"), "A headline.\n" + Raid.PAPER))
                        .line("why attribution raid")
                        .then(() -> Shell.write(windows, "name,hours,on\nstrong,96,true\n"))
                        .line("rules --tables"),
                "ask",
                raid,
                "--rules",
                temp.resolve("own").toString());

        assertThat(run.err())
                .contains(
                        raid + " has changed and was read again",
                        "the rules in `" + temp.resolve("own") + "` have changed and were read again");
        assertThat(run.out()).contains("paper, line 3", "paper, line 4", "96");
    }

    @Test
    void a_case_that_breaks_is_reported_and_can_be_mended() {
        String raid = Shell.raid(temp, Raid.CASE);
        Path file = Path.of(raid, "case.json");

        Shell.Run run = piped(
                new Script()
                        .then(() -> Shell.write(file, "{"))
                        .line("attribution raid")
                        .line("check")
                        .then(() -> Shell.write(file, Raid.CASE))
                        .line("attribution raid"),
                "ask",
                raid);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("a case with an error is not reasoned over");
        assertThat(run.out()).endsWith(casus("why", raid, "attribution", "raid").out());
    }

    @Test
    void a_case_that_is_not_there_or_not_sound_is_not_opened() {
        String raid = Shell.raid(temp, Raid.CASE.replace("confirmed it\"", "denied it\""));

        assertThat(piped("help\n", "ask", raid).code()).isEqualTo(1);
        assertThat(piped("help\n", "ask", STRIKES + "x").code()).isEqualTo(3);
        assertThat(piped("help\n", "ask", STRIKES + "x").out()).isEmpty();
    }

    @Test
    void a_sentence_is_shown_with_the_rules_that_use_it() {
        Shell.Run run = casus("rules", "Striker", "says", "that", "Response", "answers", "Cause");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("says that", "asked by attribution.imputed, ", "retaliation.called, retaliation.stated");
        assertThat(casus("rules", "an", "open", "window", "Window", "after").out())
                .isEqualTo(casus("rules", "an open window, Window, after").out())
                .contains("came within an open window");
        assertThat(casus("rules", "Party", "sais", "that", "Response", "answers", "Cause")
                        .err())
                .contains("there is no rule and no sentence", "maybe `Party says that Response answers Cause`");
    }

    private static Shell.Run piped(String lines, String... args) {
        return piped(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), args);
    }

    private static Shell.Run piped(InputStream lines, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                new Surroundings(
                        lines,
                        new PrintStream(out, false, StandardCharsets.UTF_8),
                        new PrintStream(err, false, StandardCharsets.UTF_8),
                        Map.of(),
                        false,
                        true),
                args);
        return new Shell.Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
