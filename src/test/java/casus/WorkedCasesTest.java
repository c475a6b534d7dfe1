package casus;

import static org.assertj.core.api.Assertions.assertThat;

import casus.casefile.CaseReader;
import casus.model.Case;
import casus.why.FindingsTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every folder under {@code facts} has the conclusions that its {@code expected.json} says, and as of a day those of
 * {@code expected-as-of-<day>.json} where there is one. {@code -Dbless=true} writes them anew; an empty file of such a name
 * adds a day.
 */
public class WorkedCasesTest {

    private static final Casus CASUS = Casus.shipped();
    private static final Pattern AS_OF = Pattern.compile("expected-as-of-(.*)\\.json");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @TestFactory
    Stream<DynamicTest> every_worked_case_comes_to_what_is_expected() {
        return folders().stream()
                .flatMap(folder -> days(folder).entrySet().stream()
                        .map(asked -> DynamicTest.dynamicTest(
                                folder.getFileName() + ", " + asked.getKey(),
                                () -> check(asked.getValue(), folder.resolve(asked.getKey())))));
    }

    /** {@return the folders of the worked cases, in order of name} */
    public static List<Path> folders() {
        try (Stream<Path> folders = Files.list(Path.of("facts"))) {
            return folders.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the case as it stands and as of each day that something is expected of, by the file that says what} */
    public static Map<String, Case> days(Path folder) {
        Case subject = CaseReader.read(folder).content().orElseThrow();
        Map<String, Case> days = new TreeMap<>(Map.of("expected.json", subject));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : new ArrayList<>(files.toList())) {
                Matcher asOf = AS_OF.matcher(file.getFileName().toString());
                if (asOf.matches()) {
                    days.put(file.getFileName().toString(), subject.asOf(LocalDate.parse(asOf.group(1))));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return days;
    }

    private static void check(Case subject, Path expected) throws IOException {
        Map<String, Object> told = new TreeMap<>(FindingsTree.of(CASUS.reason(subject)));
        // which rules and bytes they were changes more often than what they come to
        told.remove("rulebook");
        told.put("case", subject.id());
        String now = JSON.writeValueAsString(told) + "\n";
        if (Boolean.getBoolean("bless")) {
            Files.writeString(expected, now);
        }
        assertThat(now).isEqualTo(Files.readString(expected));
    }
}
