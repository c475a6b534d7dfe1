package casus.cli;

import static casus.cli.Shell.STRIKES;
import static casus.cli.Shell.casus;
import static org.assertj.core.api.Assertions.assertThat;

import casus.casefile.CaseReader;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What programs may rely on. */
class ContractTest {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path temp;

    @Test
    void the_json_of_reason_keeps_its_schema() throws IOException {
        String json = casus("reason", STRIKES, "--format", "json").out();

        assertThat(trouble("docs/reason.schema.json", json)).isEmpty();
        assertThat(trouble("docs/reason.schema.json", json.replace("\"chain\"", "\"Chain\"")))
                .isNotEmpty();
    }

    @Test
    void every_why_in_json_keeps_its_schema() throws IOException {
        String raid = Shell.raid(temp, Raid.CASE);
        for (JsonNode conclusion : reasoned(raid).path("conclusions")) {
            String json = casus("why", raid, conclusion.path("handle").asString(), "--format", "json")
                    .out();
            assertThat(trouble("docs/why.schema.json", json)).isEmpty();
        }
        for (String more : List.of("--breadth=1", "--depth=1", "--machinery", "--verify")) {
            String json = casus("why", STRIKES, "sovereignty us-strikes by us in iraq", "--format=json", more)
                    .out();
            assertThat(trouble("docs/why.schema.json", json)).as(more).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "no"})
    void the_json_of_tell_keeps_its_schema(String narrator) throws IOException {
        String json = casus(
                        "tell",
                        STRIKES,
                        "--as",
                        "us",
                        "--as",
                        "iran",
                        "--as=iraq",
                        "--narrator",
                        narrator,
                        "--format=json")
                .out();

        assertThat(trouble("docs/tell.schema.json", json)).isEmpty();
        assertThat(trouble("docs/tell.schema.json", json.replace("\"assertedBySome\"", "\"granted\"")))
                .isNotEmpty();
    }

    @Test
    void the_json_of_test_keeps_its_schema() throws IOException {
        Path mine = temp.resolve("mine");
        Shell.write(
                mine.resolve("own.rules"),
                WatchedTest.RULE.replace("Cause\nthen", "Cause\n    Speaker is a state\nthen"));
        Shell.write(mine.resolve("own.cases.yaml"), """
                - case: Whoever says so says so
                  actors: {arland: state, borland: state}
                  events: {raid: {date: 2024-01-02}, shelling: {date: 2024-01-01}}
                  records:
                    - acknowledgement: {voice: arland, event: raid}
                    - acknowledgement: {voice: borland, event: shelling}
                  fires: [mine.said]
                  concludes:
                    attribution raid: conceded
                    retaliation raid for shelling: stated
                  not: [attribution shelling]
                """);
        String json =
                casus("test", mine.toString(), "--coverage", "--format=json").out();
        Shell.write(mine.resolve("own.cases.yaml"), """
                - case: Whoever says so says so
                  actors: {arland: state}
                  events: {raid: {date: 2024-01-02}, shelling: {date: 2024-01-01}}
                  records:
                    - response: {voice: arland, response: raid, causes: [shelling]}
                  fires: [mine.said]
                  concludes: {retaliation raid for shelling: stated}

                - case: Who says nothing of it does not
                  same as: Whoever says so says so
                  without: [response-1]
                  not: [retaliation raid for shelling]
                  silent: [mine.said]
                """);
        String changed =
                casus("test", mine.toString(), "--mutate", "--format=json").out();

        assertThat(changed).contains("\"unnoticed\"", "\"change\"");
        assertThat(trouble("docs/test.schema.json", changed)).isEmpty();
        assertThat(json)
                .contains("\"missing\"", "\"different\"", "\"surprise\"", "\"silent\"", "\"whyNot\"", "\"fails\"");
        assertThat(trouble("docs/test.schema.json", json)).isEmpty();
        assertThat(trouble("docs/test.schema.json", json.replace("\"answer\"", "\"Answer\"")))
                .isNotEmpty();
        assertThat(trouble("docs/test.schema.json", json.replace("\"column\"", "\"Column\"")))
                .isNotEmpty();
    }

    @Test
    void the_json_of_rules_diff_keeps_its_schema() throws IOException {
        String own = WatchedTest.RULE;
        String before = String.valueOf(
                Shell.write(temp.resolve("before/own.rules"), own).getParent());
        Shell.write(temp.resolve("after/own.rules"), own.replace("stated\nend", "inferred\nend"));
        Shell.write(temp.resolve("after/windows.csv"), "name,hours,on\nweak,300,false\n");
        String json = casus("rules", "diff", before, temp + "/after", "--cases", STRIKES, "--format=json")
                .out();

        assertThat(json).contains("\"changed\"", "\"windows\"", "\"mine.said\"");
        assertThat(trouble("docs/rules-diff.schema.json", json)).isEmpty();
        assertThat(trouble("docs/rules-diff.schema.json", json.replace("\"unchanged\"", "\"same\"")))
                .isNotEmpty();
        assertThat(trouble("docs/rules-diff.schema.json", json.replace("\"changed\"", "\"added\"")))
                .isNotEmpty();
    }

    @Test
    void yaml_says_what_json_says() {
        JsonNode yaml = new YAMLMapper()
                .readTree(casus("reason", STRIKES, "--format", "yaml").out());

        assertThat(yaml).isEqualTo(reasoned(STRIKES));
    }

    @Test
    void a_link_names_its_rule_its_supports_and_its_voices() {
        JsonNode link = conclusion(reasoned(STRIKES), "retaliation us-strikes for al-asad-attack");

        assertThat(link.path("status").asString()).isEqualTo("stated");
        assertThat(link.path("rules").toString()).isEqualTo("[\"retaliation.stated\"]");
        assertThat(link.path("supports").toString())
                .isEqualTo("[[\"centcom-answer\",\"centcom-strikes\"],[\"centcom-answer\",\"us-struck-in-iraq\"]]");
        assertThat(link.path("voices").toString()).isEqualTo("[\"NARRATOR\",\"centcom\"]");
        assertThat(link.path("flags").toString()).isEqualTo("[\"orderUnknown\",\"struckPartyIsNotClaimant\"]");
        assertThat(link.has("supportsComplete")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json"})
    void the_order_of_records_changes_not_a_byte(String format) throws IOException {
        Path shuffled = temp.resolve("us-strikes-iraq-2024-01-24/case.json");
        ObjectNode written = (ObjectNode) JSON.readTree(Files.readString(Path.of(STRIKES, "case.json")));
        for (String part : List.of("actors", "events", "records")) {
            List<JsonNode> order = written.withArray(part).valueStream().collect(java.util.stream.Collectors.toList());
            Collections.shuffle(order, new Random(7));
            ArrayNode array = written.putArray(part);
            order.forEach(array::add);
        }
        Shell.write(shuffled, written.toString());
        Path folder = shuffled.getParent();

        for (String handle : List.of("", "attribution us-strikes", "sovereignty us-strikes by us in iraq")) {
            assertThat(run(String.valueOf(folder), handle, format)).isEqualTo(run(STRIKES, handle, format));
        }
        assertThat(reported(String.valueOf(folder), format)).isEqualTo(reported(STRIKES, format));
    }

    private static String run(String path, String handle, String format) {
        Shell.Run run = handle.isEmpty()
                ? casus("reason", path, "--format", format)
                : casus("why", path, handle, "--format", format);
        assertThat(run.code()).isZero();
        // the hash is of the file's bytes, which distinguishes the two
        String hash = CaseReader.read(Path.of(path)).content().orElseThrow().hash();
        return run.out().replace(path, "CASE").replace(hash, "HASH").replace(hash.substring(0, 12), "HASH");
    }

    /** The output, without the hash of the file, which depends on the order of its records. */
    private static String reported(String path, String format) {
        Shell.Run run = casus("tell", path, "--as", "us", "--as", "iraq", "--narrator=yes", "--format", format);
        assertThat(run.code()).isZero();
        return run.out().replaceFirst("(case )\\w{12}|(\"hash\" : \")\\w{64}", "$1$2HASH");
    }

    private static JsonNode reasoned(String path) {
        return JSON.readTree(casus("reason", path, "--format", "json").out());
    }

    private static JsonNode conclusion(JsonNode reasoned, String handle) {
        return reasoned.path("conclusions")
                .valueStream()
                .filter(conclusion -> conclusion.path("handle").asString().equals(handle))
                .findFirst()
                .orElseThrow();
    }

    static List<Error> trouble(String schema, String json) {
        // a place of any name, so that a schema can refer to the one beside it
        String place = "https://casus.invalid/";
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        registry -> registry.schemas(iri -> read(iri.substring(place.length()))))
                .getSchema(SchemaLocation.of(place + schema))
                .validate(json, InputFormat.JSON);
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
