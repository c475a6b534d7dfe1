package casus.cli.command.rules;

import static org.assertj.core.api.Assertions.assertThat;

import casus.cli.Shell;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code casus rules check} prints and ends with. */
class RulesCheckCommandTest {

    private static final String RULE = """
            rule "A state that condemns force on its territory as terrorism protests"
                @id("mine.protest")
                @because("{State} condemns {Event}, on its own territory, as terrorism")
            when
                Event took place on the teritory of State
                State condemns Event on the ground of terrorism in Record
            then
                State is on record about Event with protest
            end
            """;

    @TempDir
    Path folder = Path.of("");

    private Shell.Run check(String rule, String... more) throws IOException {
        Files.writeString(folder.resolve("my rules.rules"), rule);
        String[] args = new String[more.length + 3];
        args[0] = "rules";
        args[1] = "check";
        args[2] = folder.toString();
        System.arraycopy(more, 0, args, 3, more.length);
        return Shell.casus(args);
    }

    @Test
    void a_mistake_is_reported_with_its_place_its_kind_and_what_to_do() throws IOException {
        Shell.Run shell = check(RULE);

        assertThat(shell.code()).isEqualTo(1);
        assertThat(shell.out()).isEqualTo("""
                %s/my rules.rules:5:5: error: `Event took place on the teritory of State` is no sentence of the vocabulary [almost-sentence]
                    help: maybe `Event took place on the territory of State`
                1 error; no rules, no cases
                """.formatted(folder));
    }

    @Test
    void warnings_alone_are_no_failure() throws IOException {
        Shell.Run shell = check(RULE.replace("teritory", "territory"));

        assertThat(shell.code()).isZero();
        assertThat(shell.out()).endsWith("3 warnings; 1 rule, no cases\n").contains("[missing-reference]");
    }

    @Test
    void the_shipped_rules_are_checked_where_no_folder_is_named() {
        Shell.Run shell = Shell.casus("rules", "check");

        assertThat(shell.code()).isZero();
        assertThat(shell.out()).matches("no errors; \\d+ rules, whose cases `casus test rules` runs in a checkout\n");
    }

    @Test
    void the_option_names_the_same_folder() throws IOException {
        Shell.Run named = check(RULE);

        Shell.Run option = Shell.casus("rules", "check", "--rules", folder.toString());

        assertThat(option.out()).isEqualTo(named.out());
        assertThat(Shell.casus("rules", "check", "nowhere").code()).isEqualTo(3);
        assertThat(Shell.casus("rules", "check", "a", "--rules", "b").code()).isEqualTo(2);
    }

    @Test
    void sarif_is_what_the_standard_says_and_says_what_the_text_says() throws IOException {
        Shell.Run shell = check(RULE, "--format", "sarif");

        assertThat(shell.code()).isEqualTo(1);
        try (InputStream standard =
                Objects.requireNonNull(getClass().getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(new String(standard.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
            assertThat(schema.validate(shell.out(), InputFormat.JSON)).isEmpty();
            assertThat(schema.validate(shell.out().replace("\"level\"", "\"lvel\""), InputFormat.JSON))
                    .isNotEmpty();
        }
        JsonNode run = new JsonMapper().readTree(shell.out()).at("/runs/0");
        JsonNode result = run.at("/results/0");
        assertThat(run.path("results")).hasSize(1);
        assertThat(result.path("ruleId").asString()).isEqualTo("almost-sentence");
        assertThat(result.path("level").asString()).isEqualTo("error");
        assertThat(run.at("/tool/driver/rules")
                        .get(result.path("ruleIndex").asInt())
                        .path("id")
                        .asString())
                .isEqualTo("almost-sentence");
        JsonNode place = result.at("/locations/0/physicalLocation");
        assertThat(place.at("/artifactLocation/uri").asString())
                .startsWith("file:///")
                .endsWith("/my%20rules.rules");
        assertThat(URI.create(run.at("/tool/driver/informationUri").asString()).isAbsolute())
                .isTrue();
        assertThat(place.at("/region/startLine").asInt()).isEqualTo(5);
        assertThat(place.at("/region/startColumn").asInt()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({
        "my-rules/a.rules, my-rules/a.rules",
        "my rules/rülés 100%.rules, my%20rules/r%C3%BCl%C3%A9s%20100%25.rules",
        "../a#b?.rules, ../a%23b%3F.rules",
        "c:a.rules, c%3Aa.rules",
        "/my rules/rülés.rules, file:///my%20rules/r%C3%BCl%C3%A9s.rules",
    })
    void a_file_is_named_by_a_reference_that_leads_to_it(String file, String reference) {
        assertThat(Sarif.uri(file)).isEqualTo(reference);
        assertThat(Path.of(Path.of("").toUri().resolve(reference)))
                .isEqualTo(Path.of("").toAbsolutePath().resolve(file).normalize());
    }

    @Test
    void json_has_the_same_problems() throws IOException {
        JsonNode problem =
                new JsonMapper().readTree(check(RULE, "--format", "json").out()).at("/problems/0");

        assertThat(problem.path("kind").asString()).isEqualTo("almost-sentence");
        assertThat(problem.path("line").asInt()).isEqualTo(5);
        assertThat(problem.path("help").asString()).startsWith("maybe");
    }
}
