package casus.rulebook.text;

import casus.model.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The mistakes found in one file. */
public final class Mistakes {

    /** Further mistakes are not reported: with so many, one more message does not help. */
    private static final int MOST = 100;

    private final String file;
    private final List<Problem> problems;
    private int count;

    /**
     * @param problems to which the mistakes of all files are added
     */
    public Mistakes(String file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    public void add(Mistake kind, int line, int column, String what, @Nullable String help) {
        count += kind.severity() == Problem.Severity.ERROR ? 1 : 0;
        problems.add(kind.at(file, line, column, what, help));
    }

    /** {@return the number of errors so far} */
    public int count() {
        return count;
    }

    /** {@return true if it is time to stop; this is reported at the current line} */
    public boolean tooMany(int line) {
        if (count < MOST) {
            return false;
        }
        add(
                Mistake.TOO_MANY_MISTAKES,
                line,
                1,
                "from here on the file was not read; it has " + MOST + " mistakes above",
                "mend those first");
        return true;
    }
}
