package casus.casefile.tree;

import casus.casefile.text.Words;
import casus.casefile.tree.Node.Mark;
import casus.files.TextFile;
import casus.model.Bound;
import casus.model.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the problems of one file, and of those read with it. */
public final class Report {

    /** Further problems are not reported: with so many, one more message does not help. */
    private static final int MOST = Bound.PROBLEMS.most();

    private static final int MOST_WITH_HINTS = 100;

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private int errors;

    /** @param file as the user named it */
    public Report(String file) {
        this.file = file;
    }

    public void error(Mark mark, String what, @Nullable String help) {
        errors++;
        add(Problem.error(fileOf(mark), mark.line(), mark.column(), what, help));
    }

    /** Reports a value that does not fit, unless it was already reported as unreadable. */
    public void error(Node unfit, String what, @Nullable String help) {
        if (!(unfit instanceof Node.Unread)) {
            error(unfit.mark(), what, help);
        }
    }

    public void warning(Mark mark, String what, @Nullable String help) {
        add(Problem.warning(fileOf(mark), mark.line(), mark.column(), what, help));
    }

    /** Reports a whole file that was not read. */
    public void unread(Path path, TextFile read) {
        error(new Mark(read.line(), read.column()), Words.shown(path.toString()) + " " + read.why(), read.help());
    }

    /** {@return a place, to be named in a message about another place} */
    public String place(Mark mark) {
        return (mark.file().isEmpty() ? "" : mark.file() + ", ") + "line " + mark.line();
    }

    private String fileOf(Mark mark) {
        return mark.file().isEmpty() ? file : mark.file();
    }

    private void add(Problem problem) {
        if (problems.size() < MOST) {
            problems.add(problem);
        } else if (problems.size() == MOST) {
            errors++;
            problems.add(Problem.error(
                    file,
                    Integer.MAX_VALUE,
                    0,
                    "there are more than " + MOST + " problems; the rest are not shown",
                    "mend these first"));
        }
    }

    /** Adds a problem from another report. */
    public void take(Problem problem) {
        errors += problem.severity() == Problem.Severity.ERROR ? 1 : 0;
        add(problem);
    }

    /** {@return the errors alone, in the order of the file} */
    public List<Problem> errors() {
        return problems().stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .toList();
    }

    /** {@return how many errors were reported} */
    public int count() {
        return errors;
    }

    /** {@return true if nothing but warnings was reported} */
    boolean sound() {
        return errors == 0;
    }

    /** {@return true once there are so many problems that similar names are no longer searched} */
    public boolean crowded() {
        return problems.size() > MOST_WITH_HINTS;
    }

    /** {@return all problems, without duplicates, in the order of the file} */
    public List<Problem> problems() {
        return problems.stream()
                .sorted()
                .distinct()
                .map(problem -> problem.line() == Integer.MAX_VALUE
                        ? Problem.error(file, 0, 0, problem.what(), problem.help())
                        : problem)
                .toList();
    }
}
