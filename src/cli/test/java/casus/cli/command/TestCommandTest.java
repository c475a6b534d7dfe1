package casus.cli.command;

import static casus.cli.Shell.casus;
import static org.assertj.core.api.Assertions.assertThat;

import casus.cli.Shell;
import casus.cli.Shell.Run;
import casus.cli.screen.ExitCode;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Cases of somebody's own, run from the command line. */
class TestCommandTest {

    private static final String PROTESTS = """
            rule "A state that condemns force on its territory as terrorism protests"
                @id("mine.protest")
                @because("{State} condemns {Event}, on its own territory, as terrorism")
            when
                Event took place on the territory of State
                State condemns Event on the ground of terrorism in Record
            then
                State is on record about Event with protest
            end
            """;

    private static final String FIRES = """
            - case: A state that condemns a strike as terrorism protests
              actors: [arland, borland]
              events: {strike: {territory: borland}}
              records:
                - acknowledgement: {voice: arland, event: strike}
                - condemnation: {id: word, voice: borland, event: strike, grounds: [terrorism]}
              concludes:
                sovereignty strike by arland in borland: STATUS
              fires: [mine.protest]
            """;

    private static final String SILENT = """
            - case: Silence is no protest
              same as: A state that condemns a strike as terrorism protests
              without: [word]
              concludes:
                sovereignty strike by arland in borland: latent
              silent: [mine.protest]
            """;

    @TempDir
    Path temp = Path.of("");

    @BeforeEach
    void rules() {
        Shell.write(temp.resolve("mine/protests.rules"), PROTESTS);
    }

    @Test
    void cases_that_come_to_what_they_expect_are_counted() {
        cases(FIRES.replace("STATUS", "protested") + SILENT);

        Run run = test();

        assertThat(run.code()).isEqualTo(ExitCode.OK.number());
        assertThat(run.out()).isEqualTo("""
                2 cases, all come to what they expect
                1 rule, each with a case that fires it and one that keeps it silent
                """);
        assertThat(test("--only", "SILENCE").out()).isEqualTo("1 case comes to what it expects\n");
        assertThat(casus("test", temp.resolve("mine/protests.cases.yaml").toString())
                        .out())
                .isEqualTo("2 cases, all come to what they expect\n");
        assertThat(test("--only", "nothing of the kind").code()).isEqualTo(ExitCode.NOT_FOUND.number());
    }

    @Test
    void a_case_that_does_not_is_reported_with_why_and_why_not() {
        cases(FIRES.replace("STATUS", "latent") + SILENT);

        Run run = test();

        assertThat(run.code()).isEqualTo(ExitCode.FAILED.number());
        assertThat(run.out())
                .contains("protests.cases.yaml:1 A state that condemns a strike as terrorism protests\n")
                .contains(
                        "  line 8: `sovereignty strike by arland in borland`: status should be latent and is protested\n")
                .contains("because borland condemns strike, on its own territory, as terrorism")
                .contains("protests.rules:1 has mine.protest\n")
                .containsPattern("rules/sovereignty/status\\.rules:\\d+ has sovereignty\\.latent\n")
                .contains("why not sovereignty strike by arland in borland latent")
                .contains("fails: borland is not on record about strike with protest")
                .doesNotContain("--depth", "Quoted", "rulebook ")
                .endsWith("""
                        1 of 2 cases does not come to what it expects
                        1 rule, each with a case that fires it and one that keeps it silent
                        """);
        assertThat(test().out()).isEqualTo(run.out());
    }

    @Test
    void a_rule_that_must_fire_is_reported_with_the_line_that_keeps_it_from_it() {
        cases(FIRES.replace("STATUS", "protested")
                + SILENT.replace("silent", "fires")
                + SILENT.replace("Silence", "Still")
                        .replace("without: [word]", "with: []")
                        .replace("latent", "protested"));

        assertThat(test().out())
                .contains("the rule mine.protest must fire and does not")
                .contains(
                        "protests.rules:6 fails: State condemns Event on the ground of terrorism in Record — where Event is"
                                + " strike, State is")
                .contains("the rule mine.protest fires and must not")
                .contains("protests.rules:1 fires where Event is strike, Record is word, State is borland");
    }

    @Test
    void mistakes_in_cases_are_all_reported_and_nothing_is_run() {
        cases(FIRES.replace("STATUS", "protested").replace("mine.protest", "mine.protst") + "- csae: x\n");

        Run run = test();

        assertThat(run.code()).isEqualTo(ExitCode.PROBLEMS.number());
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains(
                        "protests.cases.yaml:9:11: error: there is no rule `mine.protst`\n    help: maybe `mine.protest`")
                .contains(
                        "protests.cases.yaml:10:3: error: `csae` is no key of a small case\n    help: did you mean `case`?")
                .endsWith("casus: 3 errors; mend the cases first\n");
    }

    @Test
    void a_rule_that_no_case_judges_fails_the_run_with_what_to_write() {
        cases(FIRES.replace("STATUS", "protested"));

        Run run = test();

        assertThat(run.code()).isEqualTo(ExitCode.FAILED.number());
        assertThat(run.out())
                .contains("protests.rules:1: rule mine.protest has no case of the same records in which it is silent")
                .contains("1 rule, 1 untested\n");
    }

    @Test
    void coverage_names_the_conditions_that_no_case_turns_on() {
        cases(FIRES.replace("STATUS", "protested") + SILENT);

        assertThat(test("--coverage").out())
                .contains("rule          fires  silent  conditions  absences\n")
                .contains("mine.protest  yes    yes            1/2       0/0\n")
                .contains("protests.rules:5: no case turns on `Event took place on the territory of State`");
    }

    @Test
    void a_change_that_no_case_notices_is_named_unless_it_is_explained() {
        cases(FIRES.replace("STATUS", "protested") + SILENT);

        Run run = test("--mutate");

        assertThat(run.code()).isEqualTo(ExitCode.FAILED.number());
        assertThat(run.out())
                .contains(
                        "no case fails when line `Event took place on the territory of State` of rule mine.protest is left"
                                + " out")
                .contains("is read with any wrong for `terrorism`")
                .contains("changes, ");

        cases(FIRES.replace("STATUS", "protested") + SILENT + """
                - survivor: mine.protest
                  because: the cases of this test are few
                - survivor: mine.protest
                  line: no such line
                  because: it is not there
                - survivor: windows.strong
                  because: values of tables are not changed this time
                - survivor: attribution.claimed
                  because: shipped rules are not changed this time
                - survivor: no.such
                  because: nothing has this name
                """);
        Run explained = test("--mutate");
        assertThat(explained.code()).isEqualTo(ExitCode.OK.number());
        assertThat(explained.out()).contains("none of them unnoticed; ").contains(" more explained");
        assertThat(explained.err())
                .contains("no change of `mine.protest` survives that this explains", "no change of `no.such` survives")
                .doesNotContain("windows.strong", "attribution.claimed");
    }

    @Test
    void only_the_rows_of_the_folder_are_changed() {
        cases(FIRES.replace("STATUS", "protested") + SILENT);
        assertThat(test("--mutate-tables").err()).contains("there is nothing in this folder to change");

        Shell.write(temp.resolve("mine/windows.csv"), "name,hours,on\nweak,300,false\n");
        Run run = test("--mutate-tables");
        assertThat(run.code()).isEqualTo(ExitCode.FAILED.number());
        assertThat(run.out())
                .contains("no case fails when the row windows.weak is left out")
                .doesNotContain("windows.strong");
    }

    @Test
    void as_data_a_run_contains_the_same() {
        cases(FIRES.replace("STATUS", "latent"));

        Run run = test("--format", "json", "--coverage");

        assertThat(run.code()).isEqualTo(ExitCode.FAILED.number());
        JsonNode tree = new JsonMapper().readTree(run.out());
        assertThat(tree.path("cases").asInt()).isEqualTo(1);
        assertThat(tree.path("failed").asInt()).isEqualTo(1);
        JsonNode fault = tree.path("failures").path(0).path("faults").path(0);
        assertThat(fault.path("kind").asString()).isEqualTo("different");
        assertThat(fault.path("line").asInt()).isEqualTo(8);
        assertThat(fault.path("why").path("status").asString()).isEqualTo("protested");
        assertThat(fault.path("whyNot").path("answer").asString()).isEqualTo("otherStatus");
        assertThat(tree.path("rules").path(0).path("silent").asBoolean()).isFalse();
        assertThat(tree.path("rules").path(0).path("untested").size()).isEqualTo(2);
    }

    @Test
    void a_folder_that_is_not_there_or_holds_no_cases_is_reported() {
        assertThat(casus("test", temp.resolve("none").toString()).code()).isEqualTo(ExitCode.NOT_FOUND.number());
        Run run = test();
        assertThat(run.code()).isEqualTo(ExitCode.NOT_FOUND.number());
        assertThat(run.err()).contains("there are no cases in").contains(".cases.yaml");
        cases("");
        assertThat(test().code()).isEqualTo(ExitCode.PROBLEMS.number());
    }

    @Test
    void small_cases_are_not_blessed() {
        cases(FIRES.replace("STATUS", "protested"));
        assertThat(test("--bless").code()).isEqualTo(ExitCode.USAGE.number());
    }

    private void cases(String text) {
        Shell.write(temp.resolve("mine/protests.cases.yaml"), text);
    }

    private Run test(String... more) {
        String[] arguments = new String[more.length + 2];
        arguments[0] = "test";
        arguments[1] = temp.resolve("mine").toString();
        System.arraycopy(more, 0, arguments, 2, more.length);
        return casus(arguments);
    }
}
