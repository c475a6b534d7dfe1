package casus.casefile.sheet;

import casus.casefile.tree.Node.Mark;
import casus.casefile.tree.Report;
import casus.files.TextFile;
import casus.model.Bound;
import casus.model.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The small cases that stand in one file beside the rules, and what is said there about changes to rules.
 *
 * @param file as the user named it
 * @param cases those without a mistake, in the order of the file
 * @param excuses in the order of the file
 * @param problems in the order of the file
 */
public record CaseSheet(String file, List<SmallCase> cases, List<Excuse> excuses, List<Problem> problems) {

    /** What the name of such a file ends in. */
    public static final String ENDING = ".cases.yaml";

    /** What is said of a file that holds no cases. */
    public static final String NOTHING = "this file holds no cases";

    /** What to do about it. */
    public static final String REMEDY =
            "write one, which begins with - case: and a sentence, as rules/cases.md says, or take the file away";

    private static final int DEEPEST = 6;

    /**
     * Why a change to a rule or to a row of a table need not make any case fail.
     *
     * @param of id of the rule, or name of the row
     * @param line of the rule that may be changed, as written; empty for any
     * @param change that may be made, such as {@code left out}; empty for any
     */
    public record Excuse(SmallCase.Place place, String of, String line, String change, String because) {}

    /** {@return the sheets of a folder and below, in order of path; a file is read as the one sheet} */
    public static List<CaseSheet> in(Path folderOrFile) {
        if (!Files.isDirectory(folderOrFile)) {
            return List.of(read(folderOrFile));
        }
        try (Stream<Path> files = Files.walk(folderOrFile, DEEPEST)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .map(file -> of(file, TextFile.found(file, Bound.CASES_BYTES.most())))
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            Report report = new Report(folderOrFile.toString());
            report.error(Mark.WHOLE_FILE, "this folder cannot be read", "are you allowed to read it?");
            return List.of(new CaseSheet(folderOrFile.toString(), List.of(), List.of(), report.problems()));
        }
    }

    /** {@return the cases of one file; every mistake is a problem} */
    public static CaseSheet read(Path file) {
        return of(file, TextFile.named(file, Bound.CASES_BYTES.most()));
    }

    private static CaseSheet of(Path file, TextFile read) {
        Report report = new Report(file.toString());
        String text = read.text();
        if (text == null) {
            report.unread(file, read);
            return new CaseSheet(file.toString(), List.of(), List.of(), report.problems());
        }
        return of(file.toString(), text);
    }

    /**
     * {@return the cases that a text writes; every mistake is a problem}
     *
     * @param file as which it is reported
     */
    public static CaseSheet of(String file, String text) {
        return of(file, text, true);
    }

    /** {@return true if a file says nothing, but perhaps in comments} */
    public static boolean isEmpty(String text) {
        return text.lines()
                .allMatch(line -> line.isBlank() || line.stripLeading().startsWith("#"));
    }

    /** @param expecting true if a case that expects nothing is a mistake */
    static CaseSheet of(String file, String text, boolean expecting) {
        return WrittenSheet.of(file, text, expecting).sheet();
    }
}
