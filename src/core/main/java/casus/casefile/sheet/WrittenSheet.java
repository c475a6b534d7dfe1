package casus.casefile.sheet;

import casus.casefile.tree.Node;
import casus.casefile.tree.Node.Mark;
import casus.casefile.tree.Report;
import casus.casefile.tree.Tree;
import casus.casefile.tree.Tree.Notation;
import casus.files.TextFile;
import casus.model.Problem;
import java.util.List;

/**
 * A file of small cases as it is written, with what can be read of it.
 *
 * @param sheet its sound cases, and every mistake that can be seen without the rules
 * @param entries sound or not, in the order of the file
 * @param unreadable what keeps entries from being read at all
 */
public record WrittenSheet(CaseSheet sheet, List<WrittenCase> entries, List<Problem> unreadable) {

    /** {@return what a text writes, which is reported as that file} */
    public static WrittenSheet of(String file, String text) {
        return of(file, text, true);
    }

    /** @param expecting true if a case that expects nothing is a mistake */
    static WrittenSheet of(String file, String text, boolean expecting) {
        Report report = new Report(file);
        Node root = null;
        if (CaseSheet.isEmpty(text)) {
            report.error(Mark.WHOLE_FILE, CaseSheet.NOTHING, CaseSheet.REMEDY);
        } else {
            root = Tree.read(text, Notation.YAML, report);
        }
        SheetReader reader = new SheetReader(file, TextFile.hash(text), expecting, report);
        if (root != null) {
            reader.read(root);
        }
        return new WrittenSheet(
                new CaseSheet(file, reader.cases(), reader.excuses(), report.problems()),
                reader.entries(),
                reader.unreadable());
    }
}
