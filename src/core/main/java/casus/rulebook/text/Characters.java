package casus.rulebook.text;

import casus.model.Bound;
import casus.model.Signs;
import java.util.Optional;

/** What a line of a rule file or table may hold: everything a reader sees, and not too much of it. */
public final class Characters {

    /** Longer lines are no sentences. */
    public static final int LONGEST_LINE = Bound.LINE_CHARACTERS.most();

    private static final int LONGEST_SHOWN = 80;

    private Characters() {}

    /**
     * Why a line cannot be taken as it is.
     *
     * @param column of the first wrong character, from 1
     */
    public record Trouble(Mistake kind, int column, String what, String help) {}

    /** {@return what is wrong with a line, whatever it says} */
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

    /** {@return what is wrong with a sentence because of its letters; sentences are written from A to Z} */
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
                        "write it again by hand"));
            }
        }
        return Optional.empty();
    }

    /** {@return the text, cut short and fit for any screen, in backticks} */
    public static String shown(String text) {
        return shown(text, LONGEST_SHOWN);
    }

    /** {@return a line as it should be written, whole, for somebody to copy} */
    public static String whole(String line) {
        return shown(line, LONGEST_LINE);
    }

    private static String shown(String text, int most) {
        StringBuilder shown = new StringBuilder("`");
        text.codePoints().limit(most).forEach(c -> shown.appendCodePoint(hidden(c) ? '\ufffd' : c));
        return shown.append(text.codePointCount(0, text.length()) > most ? "…`" : "`")
                .toString();
    }

    /** Marks that let a line read otherwise than it is; joiners and the like, which some scripts need, are none. */
    private static boolean hidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c != '\t';
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> true;
            default -> (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF;
        };
    }
}
