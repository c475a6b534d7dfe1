package casus.picture;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/** Spells out invisible characters with an effect, such as moving a cursor or changing the direction of writing. */
@API(status = Status.INTERNAL)
public final class Spelled {

    private Spelled() {}

    /** {@return true for a code point that could affect the program that displays it} */
    public static boolean harmful(int c) {
        boolean joiner = c == '\u200c' || c == '\u200d' || c == '\u00ad';
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.FORMAT -> !joiner;
            default -> false;
        };
    }

    /** {@return a character as {@code \}{@code u202e}, or as two such if it takes two} */
    public static String spelled(int c) {
        StringBuilder spelled = new StringBuilder();
        for (char half : Character.toChars(c)) {
            spelled.append(String.format("\\u%04x", (int) half));
        }
        return spelled.toString();
    }

    /** {@return the text in one line, white space as single characters, harmful characters as {@code \}{@code u202e}} */
    static String line(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (c == '\n' || c == '\t' || c == '\r') {
                safe.append(' ');
            } else if (harmful(c) || alone(c)) {
                safe.append(spelled(c));
            } else {
                safe.appendCodePoint(c);
            }
        }
        return safe.toString();
    }

    /** {@return true for an unpaired surrogate, which cannot be encoded} */
    private static boolean alone(int c) {
        return Character.getType(c) == Character.SURROGATE;
    }
}
