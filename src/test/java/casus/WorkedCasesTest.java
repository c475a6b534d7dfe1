package casus;

import static org.assertj.core.api.Assertions.assertThat;

import casus.casefile.CaseReader;
import casus.why.FindingsTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every folder under {@code facts} has the conclusions that its {@code expected.json} says. {@code -Dbless=true} writes them
 * anew.
 */
class WorkedCasesTest {

    private static final Casus CASUS = Casus.shipped();
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @TestFactory
    Stream<DynamicTest> every_worked_case_comes_to_what_is_expected() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("facts"))) {
            return folders.filter(Files::isDirectory).sorted().toList().stream()
                    .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
        }
    }

    private static void check(Path folder) {
        Map<String, Object> told = new TreeMap<>(
                FindingsTree.of(CASUS.reason(CaseReader.read(folder).content().orElseThrow())));
        told.remove("rulebook"); // which rules they were changes more often than what they come to
        String now = JSON.writeValueAsString(told) + "\n";
        Path expected = folder.resolve("expected.json");
        try {
            if (Boolean.getBoolean("bless")) {
                Files.writeString(expected, now);
            }
            assertThat(now).isEqualTo(Files.readString(expected));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
