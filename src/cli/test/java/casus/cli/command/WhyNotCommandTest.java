package casus.cli.command;

import static casus.cli.Shell.STRIKES;
import static casus.cli.Shell.casus;
import static org.assertj.core.api.Assertions.assertThat;

import casus.cli.Raid;
import casus.cli.Shell;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhyNotCommandTest {

    private static final Path APPROVED = Path.of("src/cli/test/resources/casus/cli");

    @TempDir
    Path temp = Path.of("");

    @ParameterizedTest
    @CsvSource({
        "why-not-retaliation.txt, retaliation us-strikes for baghdad-drone-strike",
        "why-not-any-cause.txt, retaliation us-strikes",
        "why-not-attribution.txt, attribution us-strikes claimed",
        "why-not-chain.txt, chain recent-attacks to al-asad-attack to us-strikes",
        "why-not-sovereignty.txt, sovereignty us-strikes by us in iraq consented",
        "why-not-narrative.txt, narrative us-strikes on legality between iraq and us diverging",
        "why-not-legal.txt, legal selfDefence of us for us-strikes in iraq"
    })
    void the_worked_case_reads_as_approved(String file, String handle) throws IOException {
        Shell.Run run = casus("why-not", STRIKES, handle);

        assertThat(run.code()).isZero();
        // the rulebook is printed, but is not part of the approved text
        String text = run.out().replaceAll("rulebook [0-9a-f]{12} · case [0-9a-f]{12}", "rulebook HASH · case HASH");
        assertThat(text).endsWith("\nrulebook HASH · case HASH\n");
        if (Boolean.getBoolean("bless")) {
            Files.writeString(APPROVED.resolve(file), text);
        }
        assertThat(text).isEqualTo(Files.readString(APPROVED.resolve(file)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "retaliation us-strikes for baghdad-drone-strike",
                "retaliation us-strikes for al-asad-attack",
                "retaliation al-asad-attack",
                "attribution al-asad-attack acknowledged",
                "chain recent-attacks to al-asad-attack to us-strikes",
                "sovereignty us-strikes by us in iraq consented",
                "narrative us-strikes on legality between iraq and us diverging",
                "legal selfDefence of us for us-strikes in iraq"
            })
    void the_json_keeps_its_schema(String handle) throws IOException {
        String json = casus("why-not", STRIKES, handle, "--format", "json").out();

        assertThat(trouble(json)).isEmpty();
        assertThat(trouble(json.replace("\"answer\"", "\"Answer\""))).isNotEmpty();
    }

    @Test
    void a_narrow_screen_gets_narrow_lines_and_a_plain_terminal_plain_characters() {
        String asked = "retaliation us-strikes for baghdad-drone-strike";

        assertThat(casus(Map.of("COLUMNS", "60"), false, true, "why-not", STRIKES, asked)
                        .out()
                        .lines())
                .allMatch(line -> line.length() <= 60);
        assertThat(casus(Map.of(), true, false, "why-not", STRIKES, asked).out())
                .contains("`- ")
                .matches("\\p{ASCII}+");
    }

    @Test
    void unknown_names_are_reported_all_at_once() {
        Shell.Run run = casus("why-not", STRIKES, "retaliation", "us-strike", "for", "bagdad-drone-strike");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("there is no event `us-strike`", "maybe `us-strikes`")
                .contains("there is no event `bagdad-drone-strike`", "maybe `baghdad-drone-strike`")
                .contains("`casus reason " + STRIKES + "` lists what follows");
    }

    @Test
    void what_comes_nearest_is_put_down_to_who_said_it_in_which_record() {
        assertThat(casus(
                                "why-not",
                                "facts/iran-pakistan-2024",
                                "legal selfDefence of iran for iranian-strike in pakistan")
                        .out())
                .contains("nearest: iran-justifies: article51 is false", "Hossein Amir-Abdollahian (for Iran)")
                .doesNotContain("in ambassadors-return");
    }

    @Test
    void as_of_a_day_what_was_said_later_is_wanting() {
        Shell.Run run = casus("why-not", STRIKES, "attribution us-strikes", "--as-of", "2023-01-01");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("as of 2023-01-01", "fails: ");
    }

    @Test
    void nothing_in_a_file_takes_hold_of_the_terminal() {
        String raid = Shell.raid(temp, Raid.CASE.replace("the Navy of Arland", "the \\u001b[31mNavy\\u202e of Arland"));

        for (String format : List.of("text", "json")) {
            Shell.Run run = casus("why-not", raid, "attribution raid claimed", "--format", format);
            assertThat(run.code()).isZero();
            assertThat(run.out()).doesNotContainPattern("[\\p{Cc}\\p{Cf}&&[^\n]]");
        }
    }

    @Test
    void no_name_of_the_program_is_shown() {
        for (String handle : List.of(
                "attribution al-asad-attack conceded",
                "sovereignty us-strikes by us in iraq settled",
                "legal consent of us for us-strikes in iraq",
                "narrative us-strikes on nature")) {
            Shell.Run run = casus(Map.of("COLUMNS", "300"), false, true, "why-not", STRIKES, handle);
            assertThat(run.code()).as(handle).isZero();
            assertThat(run.out()).doesNotContainPattern("[A-Z]\\w+\\[").doesNotContain("casus.", "NARRATOR", "{");
        }
    }

    private static List<Error> trouble(String json) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("docs/why-not.schema.json")), InputFormat.JSON)
                .validate(json, InputFormat.JSON);
    }
}
