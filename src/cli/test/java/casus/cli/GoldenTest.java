package casus.cli;

import static casus.cli.Shell.STRIKES;
import static casus.cli.Shell.casus;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts that somebody has read and approved. {@code -Dbless=true} approves them as they are now. */
class GoldenTest {

    private static final Path APPROVED = Path.of("src/cli/test/resources/casus/cli");

    private static final String[] WHY = {"why", STRIKES, "retaliation us-strikes for al-asad-attack"};

    @ParameterizedTest
    @CsvSource({
        "reason.txt, reason, ''",
        "why-retaliation.txt, why, retaliation us-strikes for al-asad-attack",
        "why-narrative.txt, why, narrative target of us-strikes on targetIdentity between iraq and us"
    })
    void the_worked_case_reads_as_approved(String file, String command, String handle) throws IOException {
        approve(file, handle.isEmpty() ? casus(command, STRIKES) : casus(command, STRIKES, handle));
    }

    @ParameterizedTest
    @CsvSource({"tell.txt, 100", "tell-narrow.txt, 50"})
    void tellings_side_by_side_and_one_below_the_other_read_as_approved(String file, String columns)
            throws IOException {
        approve(file, casus(Map.of("COLUMNS", columns), false, true, "tell", STRIKES, "--as", "us", "--as", "iraq"));
    }

    @ParameterizedTest
    @CsvSource({"what-if.txt, 100", "what-if-narrow.txt, 44"})
    void what_would_be_otherwise_reads_as_approved(String file, String columns) throws IOException {
        approve(file, casus(Map.of("COLUMNS", columns), false, true, "what-if", STRIKES, "--without", "voice:centcom"));
    }

    @ParameterizedTest
    @CsvSource({"compare.txt, 100", "compare-narrow.txt, 44"})
    void two_dates_read_as_approved(String file, String columns) throws IOException {
        String[] dates = {"compare", "facts/iran-pakistan-2024", "--as-of", "2024-01-17", "--as-of", "2024-01-18"};
        approve(file, casus(Map.of("COLUMNS", columns), false, true, dates));
    }

    @Test
    void a_narrow_screen_reads_as_approved() throws IOException {
        approve("why-narrow.txt", casus(Map.of("COLUMNS", "40", "NO_COLOR", "1"), true, true, WHY));
    }

    @Test
    void a_screen_of_few_characters_reads_as_approved() throws IOException {
        approve("why-ascii.txt", casus(Map.of("TERM", "dumb"), true, false, WHY));
    }

    private static void approve(String file, Shell.Run run) throws IOException {
        assertThat(run.code()).isZero();
        // the build and rulebook are printed, but are not part of the approved text
        String text = run.out()
                .replaceAll("by rulebook\\s+\\S+", "by rulebook VERSION")
                .replaceAll("(rulebook|case)(\\s+)[0-9a-f]{12}\\b", "$1$2HASH");
        Path approved = APPROVED.resolve(file);
        if (Boolean.getBoolean("bless")) {
            Files.writeString(approved, text);
        }
        assertThat(text).isEqualTo(Files.readString(approved));
    }
}
