package casus;

import static org.assertj.core.api.Assertions.assertThat;

import casus.inferences.Inferences;
import casus.model.Case;
import casus.smallcase.WorkedCase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every folder under {@code facts} has the conclusions that its {@code expected.json} says, and as of a day those of
 * {@code expected-as-of-<day>.json} where there is one. {@code -Dbless=true} writes them anew; an empty file of such a name
 * adds a day.
 */
public class WorkedCasesTest {

    private static final Casus CASUS = Casus.shipped();

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

    /** {@return the whole case, and the case as of each day that has expectations, by the file that contains them} */
    public static Map<String, Case> days(Path folder) {
        Map<String, Case> days = new TreeMap<>();
        WorkedCase.in(folder, new ArrayList<>())
                .forEach(worked -> days.put(String.valueOf(worked.file().getFileName()), worked.subject()));
        return days;
    }

    private static void check(Case subject, Path expected) throws IOException {
        WorkedCase worked = new WorkedCase(expected, subject);
        Inferences now = CASUS.reason(subject).inferences();
        if (Boolean.getBoolean("bless")) {
            worked.bless(now);
        }
        assertThat(WorkedCase.written(now)).isEqualTo(Files.readString(expected));
    }
}
