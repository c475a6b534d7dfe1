package casus.rulebook.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A text that an author broke over several lines.
 *
 * @param text on one line
 * @param more the number of lines after the first
 */
public record Wrapped(String text, int more) {

    private static final int MOST = 4;

    /** The beginning of something else, which ends the text above. */
    private static final Pattern ELSE =
            Pattern.compile("(?:when|then|means|end)\\b.*|[#@].*|(?:rule|sentence|without)\\s*\".*|");

    /**
     * {@return a text that begins on a line and is complete only together with the lines below}
     *
     * @param from index of the first line, from 0
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

    /** Reports it. */
    public void report(String what, int number, int column, Mistakes mistakes) {
        mistakes.add(
                Mistake.WRAPPED_LINE,
                number,
                column,
                "this " + what + " goes on in the next " + (more == 1 ? "line" : more + " lines"),
                "write it on one line: " + Characters.whole(text));
    }
}
