package casus.cli;

import static casus.cli.Shell.STRIKES;
import static casus.cli.Shell.casus;
import static org.assertj.core.api.Assertions.assertThat;

import casus.cli.screen.ExitCode;
import casus.cli.screen.Outlet;
import casus.cli.screen.Surroundings;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {

    @TempDir
    Path temp;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "reason x --format jsn | `jsn` is no choice for --format | maybe `json`; there are text, json, yaml",
                "reason x --format | --format needs one of text, json, yaml behind it | casus reason --help",
                "reason x --seconds soon | `soon` is no whole number for --seconds | casus reason --help",
                "reason x --document | --document needs [ID=]FILE behind it | casus reason --help",
                "reason x y | there is no place for `y` | casus reason --help",
                "why | CASE is missing | casus why --help",
                "reason x --seconds 99999999999999 | `99999999999999` is too large for --seconds | 1 to 2,147,483,647",
                "why x y --depth 99999999999999 | `99999999999999` is too large for --depth | 1 to 2,147,483,647",
                "reason x --format json --format yaml | `--format` is given twice | give it once",
                "check -dash | there is no option `-dash` | if it is a name, write `-- -dash`",
                "check --documnt x | there is no option `--documnt` | maybe `--document`",
                "check facts/us-strikes-iraq-2024-01-24 --document article=a --document article=b | two texts are given for the document `article` | give one",
                "rules chek | there is no rule `chek` | maybe `check`",
                "rules chek my-rules | there is no rule and no sentence `chek my-rules` | maybe `check`",
            })
    void a_line_that_cannot_be_understood_is_answered_in_its_own_words(String line, String what, String help) {
        Shell.Run run = casus(line.split(" "));

        assertThat(run.code()).isIn(2, 3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("casus: " + what, help);
    }

    @Test
    void what_is_given_empty_is_reported_as_empty() {
        assertThat(casus("why", STRIKES, "").err())
                .startsWith("casus: the handle is empty\n    help: name a conclusion, for example");
        assertThat(casus("why-not", STRIKES, " ").code()).isEqualTo(2);
        assertThat(casus("why", STRIKES, "attribution us-strikes", "--output", "")
                        .err())
                .startsWith("casus: --output is empty\n    help: give FILE behind it");
        assertThat(casus("reason", "").err()).startsWith("casus: CASE is empty\n    help: give its name");
        assertThat(casus("reason", STRIKES, "--rules=").err()).startsWith("casus: --rules is empty");
    }

    @Test
    void a_sentence_finds_the_rules_that_use_it_whatever_fills_its_slots() {
        String shown = casus("rules", "Party condemns Event on the ground of Wrong in Record")
                .out();

        assertThat(shown).contains("condemns {event:event} on the ground of {wrong:wrong}");
        assertThat(casus("rules", "State condemns Event on the ground of terrorism in Record")
                        .out())
                .isEqualTo(shown);
        assertThat(casus("rules", "iraq condemns us-strikes on the ground of terrorism in r1")
                        .out())
                .isEqualTo(shown);
    }

    @Test
    void checking_the_shipped_rules_says_where_their_cases_are_run() {
        assertThat(casus("rules", "check").out())
                .matches("no errors; \\d+ rules, whose cases `casus test rules` runs in a checkout\n");
    }

    @Test
    void alone_it_explains_itself() {
        Shell.Run run = casus();

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Commands:", "reason", "why", "check", "rules", "casus COMMAND --help");
    }

    @Test
    void every_command_explains_itself_with_examples() {
        for (String command : new String[] {"reason", "why", "check", "rules"}) {
            Shell.Run run = casus(command, "--help");
            assertThat(run.code()).isZero();
            assertThat(run.out()).contains("Usage: casus " + command, "Examples:", "  casus " + command);
        }
    }

    @Test
    void the_version_is_printed() {
        assertThat(casus("--version").out()).matches("casus \\S+\n");
    }

    @Test
    void what_cannot_be_understood_is_reported_with_the_nearest() {
        assertThat(casus("resaon", STRIKES)).isEqualTo(new Shell.Run(2, "", """
                casus: there is no command `resaon`
                    help: maybe `reason`
                    help: `casus --help` explains the command
                """));
        assertThat(casus("reason", STRIKES, "--fromat", "json").err())
                .contains("there is no option `--fromat`", "maybe `--format`");
        assertThat(casus("reason", STRIKES, "--format", "xml").code()).isEqualTo(2);
        assertThat(casus("reason").code()).isEqualTo(2);
        assertThat(casus("why", STRIKES).code()).isEqualTo(2);
    }

    @Test
    void a_fault_is_one_line_unless_more_is_asked_for() {
        Shell.Run quiet = broken();
        assertThat(quiet.code()).isEqualTo(70);
        assertThat(quiet.err().lines()).singleElement().asString().contains("a fault of Casus itself", "please report");

        assertThat(broken("--debug").err()).contains("\tat ");
    }

    @Test
    void a_trusted_rule_that_fails_is_its_own_fault() {
        Path own = Shell.write(temp.resolve("own/my.drl"), """
                        package casus.rules;
                        import casus.model.Entity.Actor;
                        rule "mine.bad"
                            @because("it is bad")
                        when
                            Actor()
                        then
                            throw new IllegalStateException( "boo" );
                        end
                        """);

        Shell.Run run = casus("reason", STRIKES, "--trusted", String.valueOf(own.getParent()));

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).endsWith("""
                        casus: the rule `mine.bad` (%s:3) throws java.lang.IllegalStateException: boo
                            help: mend it there; rules of a trusted folder are programs, and this one failed
                        """.formatted(own));
    }

    private static Shell.Run broken(String... more) {
        PrintStream bad = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8) {
            @Override
            public void print(String text) {
                throw new IllegalStateException("the screen is broken");
            }
        };
        java.io.ByteArrayOutputStream err = new java.io.ByteArrayOutputStream();
        String[] args = new String[1 + more.length];
        args[0] = "rules";
        System.arraycopy(more, 0, args, 1, more.length);
        int code = Main.run(
                new Surroundings(bad, new PrintStream(err, true, StandardCharsets.UTF_8), Map.of(), false, true), args);
        return new Shell.Run(code, "", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void a_reader_that_goes_away_gets_no_message() {
        Shell.Run run = cutOff("Broken pipe");

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    void a_result_that_could_not_be_written_is_no_success() {
        Shell.Run run = cutOff("No space left on device");

        assertThat(run.err()).isEqualTo("""
                        casus: the result could not be written whole: No space left on device
                            help: look at the room on the disk, or write it elsewhere
                        """);
        assertThat(run.code()).isEqualTo(ExitCode.UNWRITTEN.number());
    }

    private static Shell.Run cutOff(String trouble) {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(trouble);
            }
        };
        java.io.ByteArrayOutputStream err = new java.io.ByteArrayOutputStream();
        int code = Main.run(
                new Surroundings(
                        new Outlet(closed), new PrintStream(err, true, StandardCharsets.UTF_8), Map.of(), false, true),
                "rules");
        return new Shell.Run(code, "", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void help_is_a_command_too() {
        assertThat(casus("help", "why").out()).isEqualTo(casus("why", "--help").out());
        assertThat(casus("help").out()).isEqualTo(casus().out());
    }

    @Test
    void check_tells_all_problems_and_how_many() {
        String raid = Shell.raid(
                temp,
                Raid.CASE
                        .replace("\"event\": \"shelling\", \"authors\"", "\"event\": \"sheling\", \"authors\"")
                        .replace("confirmed it\"", "denied it\""));

        Shell.Run run = casus("check", raid);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("`sheling`", "The minister denied it").endsWith("2 errors\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void check_says_how_much_is_sound() {
        Shell.Run run = casus("check", Shell.raid(temp, Raid.CASE));

        assertThat(run)
                .isEqualTo(new Shell.Run(0, "no errors; 2 events, 4 records, 4 quotes found in the document\n", ""));
    }

    @Test
    void the_catalogue_has_every_rule_as_written() {
        Shell.Run one = casus("rules", "retaliation.stated");
        assertThat(one.out())
                .contains("    Speaker says that Response answers Cause\n", "rules/retaliation/links.rules:");
        assertThat(casus("rules").out()).contains(one.out().lines().limit(8).reduce("", (a, b) -> a + b + "\n"));

        Shell.Run none = casus("rules", "retaliation.statd");
        assertThat(none.code()).isEqualTo(3);
        assertThat(none.err()).contains("maybe `retaliation.stated`");
    }

    @Test
    void vocabulary_tables_and_translation_are_shown() {
        assertThat(casus("rules", "--vocabulary").out())
                .contains("{response:event} retaliates for {cause:event}, {status:retaliation-status}\n    one event");
        assertThat(casus("rules", "--tables").out()).contains("windows\n", "  strong    72     true\n");
        assertThat(casus("rules", "--drl").out()).contains("// rules/retaliation/links.rules\n", "insertLogical");
        assertThat(casus("rules", "--tables", "--drl").code()).isEqualTo(2);
    }

    @Test
    void own_rules_stand_in_the_catalogue() {
        Shell.write(temp.resolve("own/mine.rules"), """
                        rule "A state on whose territory an event struck somebody protests, absurdly"
                            @id("own.absurd")
                            @because("{Party} was struck in {Event}")
                        when
                            Event struck Party
                            Event took place on the territory of State
                        then
                            State is on record about Event with protest
                        end
                        """);

        assertThat(casus("rules", "--rules", temp.resolve("own").toString()).out())
                .contains("own.absurd");
        assertThat(casus("rules", "own.absurd", "--rules", temp.resolve("own").toString())
                        .code())
                .isZero();
        assertThat(casus("rules", "--rules", temp.resolve("none").toString()).code())
                .isEqualTo(3);
    }
}
