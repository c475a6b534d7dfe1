package casus.casefile.form;

import static casus.casefile.Written.RAID;
import static org.assertj.core.api.Assertions.assertThat;

import casus.casefile.Written;
import casus.model.Problem.Severity;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseSchemaTest {

    private static final Path PUBLISHED = Path.of("docs/case.schema.json");
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(CaseSchema.text(), InputFormat.JSON);

    @TempDir
    Path temp;

    @Test
    void the_published_schema_is_that_of_the_model() throws IOException {
        if (Boolean.getBoolean("bless")) {
            Files.writeString(PUBLISHED, CaseSchema.text());
        }
        assertThat(PUBLISHED)
                .as("the model has changed; write the schema anew with `mvn test -Dtest=CaseSchemaTest -Dbless=true`")
                .exists()
                .content()
                .isEqualTo(CaseSchema.text());
    }

    @Test
    void every_type_and_every_key_is_described() {
        Forms.RECORDS.types().values().forEach(this::described);
        described(Forms.CASE);
    }

    private void described(Form form) {
        if (form instanceof Form.Items items) {
            described(items.item());
        } else if (form instanceof Form.Group group) {
            assertThat(KeyMeanings.of(group.name()))
                    .as("`%s=` in %s", group.name(), KeyMeanings.FILE)
                    .isPresent();
            group.keys().forEach((name, key) -> {
                assertThat(KeyMeanings.of(group.name(), name))
                        .as("`%s.%s=` in %s", group.name(), name, KeyMeanings.FILE)
                        .isPresent();
                described(key.form());
            });
        }
    }

    @Test
    void a_sound_case_is_valid() {
        assertThat(schemaErrors(RAID)).isEmpty();
        assertThat(readerErrors(RAID)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "\"case\": \"raid\" | \"case\": \"The Raid\"",
                "\"case\": \"raid\", | ",
                "\"title\": \"A raid on a harbour\" | \"title\": \" \"",
                "\"title\": \"A raid on a harbour\" | \"title\": 7",
                "\"places\": | \"palces\":",
                "\"kind\": \"organ\" | \"kind\": \"orgn\"",
                "\"kind\": \"organ\" | \"knid\": \"organ\"",
                "\"name\": \"Borland\", | ",
                "\"territory\": \"borland\" | \"territory\": null",
                "\"territory\": \"borland\" | \"territory\": [\"borland\"]",
                "\"date\": \"2031-05-01\" | \"date\": \"1 May 2031\"",
                "\"date\": \"2031-05-01\" | \"date\": 2031",
                "\"date\": \"2031-05-01\" | \"date\": \"../..\"",
                "\"date\": \"2031-05-01\" | \"aggregate\": \"yes\"",
                "\"type\": \"claim\" | \"type\": \"clam\"",
                "\"type\": \"claim\", | ",
                "\"type\": \"claim\" | \"type\": 1",
                "\"accused\": [\"arland\"] | \"accused\": []",
                "\"accused\": [\"arland\"] | \"accused\": \"arland\"",
                "\"accused\": [\"arland\"] | \"accused\": [\"arland\"], \"role\": \"victim\"",
                "\"accused\": [\"arland\"] | \"accused\": [\"arland\"], \"strength\": \"found\"",
                "\"accused\": [\"arland\"] | \"accused\": [\"arland\"], \"killed\": {}",
                "\"accused\": [\"arland\"] | \"accused\": [\"arland\"], \"grade\": {\"reliability\": \"B\"}",
                "\"accused\": [\"arland\"] | \"accused\": [\"arland\"], \"grade\": {\"reliability\": \"b\", \"credibility\": 1}",
                "\"accused\": [\"arland\"] | \"accused\": [\"arland\"], \"grade\": {\"reliability\": \"B\", \"credibility\": 0}",
                "\"quote\": \"claimed the raid\" | \"quote\": \"\"",
                "\"quote\": \"claimed the raid\" | \"quote\": \"claimed the raid\", \"offset\": -1",
                "\"quote\": \"claimed the raid\" | \"quote\": \"claimed the raid\", \"offset\": 1.5",
                "\"quote\": \"claimed the raid\" | \"qoute\": \"claimed the raid\"",
                "\"text\": \"paper.txt\" | \"text\": \"paper.txt\", \"sha256\": \"beef\"",
                "\"id\": \"shelling\" | \"id\": \"Shelling\"",
                "[{\"id\": \"port-ana\", \"name\": \"Port Ana\"}] | {}",
                "{\"id\": \"port-ana\", \"name\": \"Port Ana\"} | \"port-ana\"",
            })
    void schema_and_reader_refuse_the_same_shapes(String from, String to) {
        assertThat(RAID).contains(from);
        String broken = RAID.replace(from, to == null ? "" : to);

        assertThat(readerErrors(broken)).isNotEmpty();
        assertThat(schemaErrors(broken)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "\"case\": \"raid\" | \"$schema\": \"../case.schema.json\", \"case\": \"raid\"",
                "\"date\": \"2031-05-01\" | \"date\": \"2031-04~/2031-05-01?\", \"aggregate\": true",
                "\"date\": \"2031-05-01\" | \"date\": \"2031-05-XX\"",
                "\"date\": \"2031-05-01\" | \"date\": \"2031-XX\"",
                "\"date\": \"2031-05-01\" | \"date\": \"2031-XX-XX\"",
                "\"date\": \"2031-05-01\" | \"date\": \"203X\"",
                "\"date\": \"2031-05-01\" | \"date\": \"20XX~\"",
                "\"date\": \"2031-05-01\" | \"date\": \"2031-21\"",
                "\"date\": \"2031-05-01\" | \"date\": \"-0044\"",
                "\"date\": \"2031-05-01\" | \"date\": \"Y-12000\"",
                "\"date\": \"2031-05-01\" | \"date\": \"2031/\"",
                "\"date\": \"2031-05-01\" | \"date\": \"/2031-05-02\"",
                "\"date\": \"2031-05-01\" | \"date\": \"2031-05-02/..\"",
                "\"date\": \"2031-05-01\" | \"date\": \"2031-05~/2031-06?\"",
                "\"accused\": [\"arland\"] | \"accused\": [\"arland\"], \"role\": \"launchSite\", \"modality\": \"negated\", \"date\": \"../2031-05\"",
                "\"accused\": [\"arland\"] | \"accused\": [\"arland\"], \"grade\": {\"reliability\": \"F\", \"credibility\": 6}",
                "\"quote\": \"claimed the raid\" | \"quote\": \"claimed the raid\", \"offset\": 67.0",
            })
    void schema_and_reader_accept_the_same_shapes(String from, String to) {
        assertThat(RAID).contains(from);
        String changed = RAID.replace(from, to);

        assertThat(readerErrors(changed)).isEmpty();
        assertThat(schemaErrors(changed)).isEmpty();
    }

    @Test
    void a_mistake_in_one_record_is_not_held_against_other_types() {
        String broken = RAID.replace("\"accused\": [\"arland\"]", "\"acused\": [\"arland\"]");

        assertThat(SCHEMA.validate(broken, InputFormat.JSON))
                .hasSizeBetween(1, 2)
                .allSatisfy(error -> assertThat(error.toString()).contains("/records/2"));
    }

    private static List<String> schemaErrors(String text) {
        return SCHEMA.validate(text, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private List<String> readerErrors(String text) {
        return Written.read(temp, text).problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(Object::toString)
                .toList();
    }
}
