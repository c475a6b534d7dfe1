package casus.rulebook.text;

import casus.model.Bound;
import casus.model.Signs;
import java.util.Optional;

/** The characters allowed in a line of a rule file or table: visible ones, and a limited number of them. */
public final class Characters {

    /** Longer lines are not sentences. */
    public static final int LONGEST_LINE = Bound.LINE_CHARACTERS.most();

    private static final int LONGEST_SHOWN = 80;

    private Characters() {}

    /**
     * Why a line is refused.
     *
     * @param column of the first wrong character, from 1
     */
    public record Trouble(Mistake kind, int column, String what, String help) {}

    /** {@return a mistake in the characters of a line, whatever its meaning} */
    public static Optional<Trouble> trouble(String line) {
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            int c = line.codePointAt(i);
            if (hidden(c)) {
                return Optional.of(new Trouble(
                        Mistake.HIDDEN_CHARACTER,
                        i + 1,
                        "this line has a character that cannot be seen, " + Signs.code(c),
                        "take it away, or write the line again by hand"));
            }
        }
        return line.length() <= LONGEST_LINE
                ? Optional.empty()
                : Optional.of(new Trouble(
                        Mistake.LONG_LINE,
                        LONGEST_LINE + 1,
                        "this line is longer than " + LONGEST_LINE + " characters",
                        "say it in fewer words, or in two"));
    }

    /** {@return a mistake in the letters of a sentence, which is written from A to Z} */
    public static Optional<Trouble> foreign(String sentence) {
        for (int i = 0; i < sentence.length(); i++) {
            int c = sentence.codePointAt(i);
            if (c > '~') {
                boolean space = Character.isSpaceChar(c);
                return Optional.of(new Trouble(
                        Mistake.FOREIGN_LETTER,
                        i + 1,
                        space || Character.getType(c) == Character.FORMAT
                                ? "this sentence has a character that only looks like a space or like nothing, "
                                        + Signs.called(c)
                                : "`" + Character.toString(c) + "` is no letter from A to Z; it is " + Signs.code(c),
                        "“”„‘’‚«»".indexOf(c) >= 0
                                ? "it is a quote as word processors write them; names and words in a rule stand without"
                                        + " any: take the quotes away"
                                : "write it again by hand"));
            }
        }
        return Optional.empty();
    }

    /** {@return the text in backticks, shortened and safe to print} */
    public static String shown(String text) {
        return shown(text, LONGEST_SHOWN);
    }

    /** {@return a line as it should be written, in full, for copying} */
    public static String whole(String line) {
        return shown(line, LONGEST_LINE);
    }

    private static String shown(String text, int most) {
        StringBuilder shown = new StringBuilder("`");
        text.codePoints().limit(most).forEach(c -> shown.appendCodePoint(hidden(c) ? '\ufffd' : c));
        return shown.append(text.codePointCount(0, text.length()) > most ? "…`" : "`")
                .toString();
    }

    /**
     * {@return true for characters that make a line look different from what it is} Joiners, which some scripts need, are
     * not among them.
     */
    private static boolean hidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c != '\t';
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> true;
            default -> (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF;
        };
    }
}
