package casus.picture;

/** Spells out characters that are not seen but do something, such as moving a cursor or turning the direction of writing. */
public final class Spelled {

    private Spelled() {}

    /** {@return true for a character that would take hold of whatever shows it} */
    public static boolean harmful(char c) {
        boolean joiner = c == '\u200c' || c == '\u200d' || c == '\u00ad';
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.FORMAT -> !joiner;
            default -> false;
        };
    }

    /** {@return the text in one line, white space as single characters, harmful characters as {@code \}{@code u202e}} */
    static String line(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\t' || c == '\r') {
                safe.append(' ');
            } else if (harmful(c) || alone(text, i)) {
                safe.append(String.format("\\u%04x", (int) c));
            } else {
                safe.append(c);
            }
        }
        return safe.toString();
    }

    /** {@return true for half of a character whose other half is missing, which no encoding has a place for} */
    private static boolean alone(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
