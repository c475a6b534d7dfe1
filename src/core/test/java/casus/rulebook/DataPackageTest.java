package casus.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import casus.model.Cited;
import casus.model.TableRow;
import casus.model.Term;
import casus.rulebook.table.Tables;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The tables are described for programs that read a Data Package (datapackage.org): what the description says is what Casus
 * reads, and every row is as described.
 */
class DataPackageTest {

    private static final Path RULES = Path.of("rules");
    private static final Path MANIFEST = RULES.resolve("datapackage.json");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Test
    void the_description_says_what_is_read() throws IOException {
        String described = JSON.writeValueAsString(manifest()) + "\n";

        if (Boolean.getBoolean("bless")) {
            Files.writeString(MANIFEST, described);
        }
        assertThat(MANIFEST).content().isEqualTo(described);
    }

    @Test
    void every_row_is_as_described() throws IOException {
        for (Path table : tables()) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(JSON.writeValueAsString(schema(row(table))), InputFormat.JSON);
            int rows = 0;
            try (CsvReader<NamedCsvRecord> reader =
                    CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofNamedCsvRecord(table)) {
                for (NamedCsvRecord record : reader) {
                    Map<String, Object> row = new LinkedHashMap<>();
                    for (RecordComponent column : row(table).getRecordComponents()) {
                        String cell = record.getField(column.getName());
                        row.put(column.getName(), type(column).equals("string") ? cell : JSON.readTree(cell));
                    }
                    assertThat(schema.validate(JSON.writeValueAsString(row), InputFormat.JSON))
                            .as("%s: %s", table, row)
                            .isEmpty();
                    rows++;
                }
            }
            assertThat(rows).as(table.toString()).isPositive();
        }
    }

    private static Map<String, Object> manifest() throws IOException {
        List<Map<String, Object>> resources = tables().stream()
                .map(table -> ordered(
                        "name", Tables.name(row(table)),
                        "path", RULES.relativize(table).toString().replace('\\', '/'),
                        "type", "table",
                        "format", "csv",
                        "encoding", "utf-8",
                        "dialect", Map.of("commentChar", "#"),
                        "schema",
                                ordered(
                                        "fields",
                                        Arrays.stream(row(table).getRecordComponents())
                                                .map(DataPackageTest::field)
                                                .toList())))
                .toList();
        return ordered(
                "$schema", "https://datapackage.org/profiles/2.0/datapackage.json",
                "name", "casus-tables",
                "title", "The tables of the Casus rulebook",
                "licenses", List.of(Map.of("name", "Apache-2.0")),
                "resources", resources);
    }

    private static Map<String, Object> field(RecordComponent column) {
        return ordered("name", column.getName(), "type", type(column), "constraints", constraints(column));
    }

    /** A JSON schema of a row, of the same words. */
    private static Map<String, Object> schema(Class<?> row) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (RecordComponent column : row.getRecordComponents()) {
            Map<String, Object> says = constraints(column);
            says.remove("required");
            says.put("type", type(column));
            properties.put(column.getName(), says);
        }
        return ordered("type", "object", "properties", properties, "required", List.copyOf(properties.keySet()));
    }

    private static String type(RecordComponent column) {
        return column.getType() == int.class ? "integer" : column.getType() == boolean.class ? "boolean" : "string";
    }

    private static Map<String, Object> constraints(RecordComponent column) {
        Class<?> type = column.getType();
        Map<String, Object> says = ordered("required", true);
        if (type == int.class) {
            says.put("minimum", 0);
            says.put("maximum", 999_999);
        } else if (type.isEnum()) {
            says.put(
                    "enum",
                    Arrays.stream(type.getEnumConstants())
                            .map(constant -> Term.of((Enum<?>) constant))
                            .toList());
        } else if (type == String.class) {
            says.put("pattern", "^[a-z][A-Za-z0-9-]*$");
        } else {
            assertThat(type).isIn(Cited.class, boolean.class);
        }
        return says;
    }

    private static Class<?> row(Path table) {
        return Arrays.stream(TableRow.class.getPermittedSubclasses())
                .filter(row -> table.endsWith(Tables.name(row) + ".csv"))
                .findFirst()
                .orElseThrow();
    }

    private static List<Path> tables() throws IOException {
        try (Stream<Path> files = Files.walk(RULES)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        }
    }

    private static Map<String, Object> ordered(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}
