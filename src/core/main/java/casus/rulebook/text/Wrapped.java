package casus.rulebook.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What an author broke over several lines.
 *
 * @param text on one line
 * @param more how many lines it takes besides the first
 */
public record Wrapped(String text, int more) {

    private static final int MOST = 4;

    /** What begins something else, and so ends what stands above. */
    private static final Pattern ELSE =
            Pattern.compile("(?:when|then|means|end)\\b.*|[#@].*|(?:rule|sentence|without)\\s*\".*|");

    /**
     * {@return what begins on a line and goes on in those below, so that only together they are whole}
     *
     * @param from the first line, from 0
     */
    public static Optional<Wrapped> of(List<String> lines, int from, Predicate<String> whole) {
        StringBuilder text = new StringBuilder(lines.get(from).strip());
        for (int i = from + 1; i < lines.size() && i <= from + MOST; i++) {
            String next = lines.get(i).strip();
            if (ELSE.matcher(next).matches() || whole.test(next)) {
                return Optional.empty();
            }
            text.append(' ').append(next);
            if (text.length() > Characters.LONGEST_LINE) {
                return Optional.empty();
            }
            if (whole.test(text.toString())) {
                return Optional.of(new Wrapped(text.toString(), i - from));
            }
        }
        return Optional.empty();
    }

    /** Tells of it. */
    public void report(String what, int number, int column, Mistakes mistakes) {
        mistakes.add(
                Mistake.WRAPPED_LINE,
                number,
                column,
                "this " + what + " goes on in the next " + (more == 1 ? "line" : more + " lines"),
                "write it on one line: " + Characters.whole(text));
    }
}
