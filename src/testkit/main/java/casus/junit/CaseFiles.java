package casus.junit;

import casus.Casus;
import casus.casefile.sheet.CaseSheet;
import casus.casefile.sheet.SmallCase;
import casus.model.Problem;
import casus.smallcase.TestRun;
import casus.smallcase.Verdict;
import casus.verify.Verifier;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/**
 * The small cases beside rules as tests: one for each case, with its line as the test source, in one container for each
 * file.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicNode> cases(Verifier verifier) {
 *     return CaseFiles.in("rules", verifier);
 * }
 * }</pre>
 */
public final class CaseFiles {

    private CaseFiles() {}

    /** {@return the cases of a folder and its subfolders, or of one file, with the shipped rules} */
    public static Stream<DynamicNode> in(String folderOrFile) {
        return in(folderOrFile, Verifier.shipped());
    }

    /**
     * {@return the cases of a folder and its subfolders, or of one file} A file with mistakes has a test that fails and lists
     * them all.
     *
     * @param verifier the verifier whose rules are used, regardless of which rules it judges
     * @throws IllegalArgumentException if there are no cases
     */
    public static Stream<DynamicNode> in(String folderOrFile, Verifier verifier) {
        Objects.requireNonNull(folderOrFile, "there is no folder or file of cases; give its path, such as `rules`");
        Objects.requireNonNull(verifier, "there is no verifier; give one, such as `Verifier.shipped()`");
        Path path = Path.of(folderOrFile);
        List<CaseSheet> sheets = Files.exists(path) ? CaseSheet.in(path) : List.of();
        if (sheets.isEmpty()) {
            throw new IllegalArgumentException("there are no cases in `" + folderOrFile
                    + "`; put them beside the rules, in files whose names end in " + CaseSheet.ENDING);
        }
        Casus casus = verifier.casus();
        return sheets.stream().map(sheet -> container(sheet, casus));
    }

    private static DynamicNode container(CaseSheet sheet, Casus casus) {
        URI file = Path.of(sheet.file()).toUri();
        List<Problem> problems = TestRun.problems(List.of(sheet), casus.rulebook());
        Stream<DynamicNode> unsound = problems.stream()
                .limit(1)
                .map(first -> DynamicTest.dynamicTest("is written without mistakes", at(file, first.line()), () -> {
                    throw new AssertionError(
                            problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
                }));
        Stream<DynamicNode> cases = sheet.cases().stream()
                .map(small ->
                        DynamicTest.dynamicTest(small.sentence(), at(file, small.line()), () -> judge(small, casus)));
        return DynamicContainer.dynamicContainer(sheet.file(), file, Stream.concat(unsound, cases));
    }

    private static URI at(URI file, int line) {
        return line == 0 ? file : URI.create(file + "?line=" + line);
    }

    private static void judge(SmallCase small, Casus casus) {
        Verdict.of(small, casus.reason(small.subject()).inferences()).check();
    }
}
