package casus.rulebook.text;

import casus.model.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The mistakes found in one file. */
public final class Mistakes {

    /** Past this many, a file is broken in some way that one more message does not make clearer. */
    private static final int MOST = 100;

    private final String file;
    private final List<Problem> problems;
    private int count;

    /** @param problems where the mistakes of all files are gathered */
    public Mistakes(String file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    public void add(Mistake kind, int line, int column, String what, @Nullable String help) {
        count += kind.severity() == Problem.Severity.ERROR ? 1 : 0;
        problems.add(kind.at(file, line, column, what, help));
    }

    /** {@return how many errors there are so far} */
    public int count() {
        return count;
    }

    /** {@return true if it is time to stop; the reader of the file is then told so, at the line reached} */
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
