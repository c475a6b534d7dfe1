package casus.model;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A mistake in a user's file, described so that it can be fixed.
 *
 * @param kind a stable name for mistakes of its kind, such as {@code unknown-sentence}, or empty if it has none
 * @param file the file as the user named it
 * @param line from 1, or 0 if the whole file is meant
 * @param column from 1, or 0 if the whole line is meant
 * @param what one sentence in lower case without a full stop, the user's own words in backticks
 * @param help advice in the same style, or null if {@code what} is clear enough
 */
public record Problem(
        Severity severity,
        String kind,
        String file,
        int line,
        int column,
        String what,
        @Nullable String help) implements Comparable<Problem> {

    private static final Comparator<Problem> BY_PLACE = Comparator.comparing(Problem::file)
            .thenComparingInt(Problem::line)
            .thenComparingInt(Problem::column)
            .thenComparing(Problem::what);

    /** {@return an error at a place, without a kind} */
    public static Problem error(String file, int line, int column, String what, @Nullable String help) {
        return new Problem(Severity.ERROR, "", file, line, column, what, help);
    }

    /** {@return a warning at a place, without a kind} */
    public static Problem warning(String file, int line, int column, String what, @Nullable String help) {
        return new Problem(Severity.WARNING, "", file, line, column, what, help);
    }

    /** Orders problems by file, line, column and text. */
    @Override
    public int compareTo(Problem other) {
        return BY_PLACE.compare(this, other);
    }

    /** {@return {@code file:line:column: error: what}, and the help on a second, indented line} */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(file);
        if (line > 0) {
            text.append(':').append(line);
            if (column > 0) {
                text.append(':').append(column);
            }
        }
        text.append(": ").append(Term.of(severity)).append(": ").append(what);
        if (help != null) {
            text.append("\n    help: ").append(help);
        }
        return text.toString();
    }

    /** Whether work can continue. */
    public enum Severity {
        ERROR,
        WARNING
    }
}
