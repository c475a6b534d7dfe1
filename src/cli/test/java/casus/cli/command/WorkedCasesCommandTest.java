package casus.cli.command;

import static casus.cli.Shell.casus;
import static org.assertj.core.api.Assertions.assertThat;

import casus.cli.Raid;
import casus.cli.Shell;
import casus.cli.Shell.Run;
import casus.cli.screen.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Worked cases, held against what is expected of them from the command line. */
class WorkedCasesCommandTest {

    @TempDir
    Path temp = Path.of("");

    @Test
    void worked_cases_are_held_against_what_is_expected_and_blessed() throws IOException {
        Path raid = Path.of(Shell.raid(temp.resolve("facts"), Raid.CASE));
        Path expected = raid.resolve("expected.json");
        String facts = temp.resolve("facts").toString();

        Run first = casus("test", facts);
        assertThat(first.code()).isEqualTo(ExitCode.FAILED.number());
        assertThat(first.out()).contains("there is no expected.json", "1 of 1 worked case not as expected");
        assertThat(expected).doesNotExist();

        assertThat(casus("test", facts, "--bless").code()).isEqualTo(ExitCode.OK.number());
        assertThat(casus("test", facts).out()).isEqualTo("1 worked case, as expected\n");
        assertThat(casus("test", facts, "--format", "json").err()).contains("are reported as text only");

        String blessed = Files.readString(expected);
        Files.writeString(expected, blessed.replaceFirst("\"status\" : \"\\w+\"", "\"status\" : \"unattributed\""));
        Run changed = casus("test", facts);
        assertThat(changed.code()).isEqualTo(ExitCode.FAILED.number());
        assertThat(changed.out()).contains("should be unattributed and is ").contains("why not ");
        Run again = casus("test", facts, "--bless");
        assertThat(again.out())
                .contains("should be unattributed and is ")
                .contains("1 file of 1 worked case written anew");
        assertThat(expected).hasContent(blessed);
    }

    @Test
    void a_worked_case_without_what_is_expected_says_so_and_explains_nothing() {
        String raid = Shell.raid(temp, Raid.CASE);

        assertThat(casus("test", raid)).isEqualTo(new Run(4, raid + """
                : there is no expected.json; --bless writes one
                1 of 1 worked case not as expected; --bless takes what follows as expected
                """, ""));
    }

    @Test
    void nothing_is_blessed_while_a_case_has_a_mistake() {
        Path raid = Path.of(
                Shell.raid(temp.resolve("facts"), Raid.CASE.replace("\"response\", \"id\"", "\"respons\", \"id\"")));

        assertThat(casus("test", temp.resolve("facts").toString(), "--bless").code())
                .isEqualTo(ExitCode.PROBLEMS.number());
        assertThat(raid.resolve("expected.json")).doesNotExist();
    }
}
