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
 * The small cases in one file beside the rules, and the survivors explained there.
 *
 * @param file as the user named it
 * @param cases those without a mistake, in the order of the file
 * @param excuses in the order of the file
 * @param problems in the order of the file
 */
public record CaseSheet(String file, List<SmallCase> cases, List<Excuse> excuses, List<Problem> problems) {

    /** The extension of such a file. */
    public static final String ENDING = ".cases.yaml";

    /** The message for a file without cases. */
    public static final String NOTHING = "this file holds no cases";

    /** The advice that goes with it. */
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

    /** {@return the sheets in a folder and its subfolders, in order of path; for a file, its sheet alone} */
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

    /** {@return the cases in a file; every mistake becomes a problem} */
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
     * {@return the cases in a text; every mistake becomes a problem}
     *
     * @param file name used in messages
     */
    public static CaseSheet of(String file, String text) {
        return of(file, text, true);
    }

    /** {@return true if a file contains nothing except comments} */
    public static boolean isEmpty(String text) {
        return text.lines()
                .allMatch(line -> line.isBlank() || line.stripLeading().startsWith("#"));
    }

    /**
     * @param expecting true if a case without expectations is a mistake
     */
    static CaseSheet of(String file, String text, boolean expecting) {
        return WrittenSheet.of(file, text, expecting).sheet();
    }
}
