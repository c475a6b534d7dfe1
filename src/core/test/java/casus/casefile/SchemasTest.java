package casus.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import casus.casefile.form.CaseSchema;
import casus.casefile.sheet.SheetSchema;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas that editors are given hold for every file there is, and for no file with a slip in it. */
class SchemasTest {

    private static final Path SHEETS = Path.of("docs/cases.schema.json");
    private static final Schema CASE = schema(CaseSchema.text());
    private static final Schema SHEET = schema(SheetSchema.text());

    private static final String SOUND = """
            - case: A party that claims a raid claims it
              actors: {arland: state, minister: {kind: person, speaksFor: [arland]}, front: armedGroup}
              events: [raid]
              records:
                - claim: {voice: front, event: raid, claimant: front}
              fires: [attribution.claims]
              concludes:
                attribution raid: {status: claimed, claimedBy: [front]}

            - case: A retracted claim claims nothing
              same as: A party that claims a raid claims it
              without: [claim-1]
              not: [attribution raid: claimed]
              only: [retaliation]
            """;

    private static final String EXPECTED = """
            {"case": "raid", "asOf": null, "leftOut": null, "conclusions": [
              {"handle": "attribution raid", "family": "attribution", "status": "claimed", "members": {}, "flags": [],
               "rules": ["attribution.status.claimed"], "supports": [["claim"]], "voices": ["front"],
               "standing": "singleVoice"}]}
            """;

    private static Schema schema(String text) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text, InputFormat.JSON);
    }

    private static List<String> trouble(Schema schema, String text, InputFormat format) {
        return schema.validate(text, format).stream().map(Object::toString).toList();
    }

    private static Stream<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.getFileName().toString().matches(ending)).sorted().toList().stream();
        }
    }

    static Stream<Path> sheets() throws IOException {
        return files("rules", ".*\\.cases\\.yaml");
    }

    static Stream<Path> cases() throws IOException {
        return files("facts", "case\\.json");
    }

    static Stream<Path> expected() throws IOException {
        return files("facts", "expected.*\\.json");
    }

    @Test
    void the_published_schema_of_small_cases_is_that_of_the_model() throws IOException {
        if (Boolean.getBoolean("bless")) {
            Files.writeString(SHEETS, SheetSchema.text());
        }
        assertThat(SHEETS)
                .as("the model has changed; write the schema anew with `mvn test -Dtest=SchemasTest -Dbless=true`")
                .exists()
                .content()
                .isEqualTo(SheetSchema.text());
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void every_sheet_of_small_cases_is_valid(Path file) throws IOException {
        assertThat(trouble(SHEET, Files.readString(file), InputFormat.YAML)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_worked_case_is_valid(Path file) throws IOException {
        assertThat(trouble(CASE, Files.readString(file), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("expected")
    void everything_expected_is_valid(Path file) throws IOException {
        assertThat(trouble(expectedSchema(), Files.readString(file), InputFormat.JSON))
                .isEmpty();
    }

    private static Schema expectedSchema() throws IOException {
        return schema(Files.readString(Path.of("docs/expected.schema.json")));
    }

    @Test
    void what_the_slips_are_made_in_is_valid() throws IOException {
        assertThat(trouble(SHEET, SOUND, InputFormat.YAML)).isEmpty();
        assertThat(trouble(expectedSchema(), EXPECTED, InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "- case: A party that claims a raid claims it | - cases: A party that claims a raid claims it",
                "same as: | sameas:",
                "front: armedGroup | front: armedGrup",
                "kind: person | knid: person",
                "speaksFor: [arland] | speaksFor: arland",
                "events: [raid] | events: raid",
                "- claim: | - clam:",
                "voice: front, event: raid | voice: front, evnt: raid",
                "event: raid, claimant: front | event: raid, claimant: [front]",
                "- claim: {voice | - {claim: {voice: front}, attack: {voice",
                "fires: [attribution.claims] | fires: attribution.claims",
                "without: [claim-1] | without: claim-1",
                "only: [retaliation] | only: [retaliations]",
                "not: [attribution raid: claimed] | not: {attribution raid: claimed}",
                "attribution raid: {status: claimed, claimedBy: [front]} | attribution raid: [claimed]",
                "attribution raid: {status: claimed, claimedBy: [front]} | attribution raid: 3",
            })
    void a_slip_in_a_small_case_is_found(String from, String to) {
        assertThat(SOUND).contains(from);
        String broken = SOUND.replace(from, to);
        if (to.startsWith("- {claim")) {
            broken = broken.replace("claimant: front}", "claimant: front}}");
        }
        assertThat(trouble(SHEET, broken, InputFormat.YAML)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "\"case\": \"raid\", | ",
                "\"asOf\": null | \"asOf\": \"yesterday\"",
                "\"leftOut\": null | \"leftOut\": {\"later\": -1}",
                "\"conclusions\" | \"conclusion\"",
                "\"handle\": \"attribution raid\", | ",
                "\"family\": \"attribution\" | \"family\": \"attributions\"",
                "\"status\": \"claimed\" | \"status\": [\"claimed\"]",
                "\"supports\": [[\"claim\"]] | \"supports\": [\"claim\"]",
                "\"standing\": \"singleVoice\" | \"standing\": \"single\"",
                "\"flags\": [] | \"flag\": []",
            })
    void a_slip_in_what_is_expected_is_found(String from, String to) throws IOException {
        assertThat(EXPECTED).contains(from);

        assertThat(trouble(expectedSchema(), EXPECTED.replace(from, to == null ? "" : to), InputFormat.JSON))
                .isNotEmpty();
    }
}
