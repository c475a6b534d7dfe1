package casus.cli.screen;

import casus.picture.Spelled;

/**
 * Makes text from other people's files fit to be printed: characters that move the cursor, change colours or turn the
 * direction of writing are spelled out instead of obeyed.
 */
public final class Harmless {

    private Harmless() {}

    /** {@return one line of text in which nothing can take hold of a terminal} */
    public static String text(String text) {
        return escaped(text, false);
    }

    /** {@return JSON or YAML that says the same; the characters stand within quotes, where an escape means them} */
    public static String data(String text) {
        return escaped(text, true);
    }

    private static String escaped(String text, boolean lines) {
        StringBuilder safe = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (lines && (c == '\n' || c == '\r')) {
                safe.append((char) c);
            } else if (!lines && (c == '\n' || c == '\t')) {
                safe.append(' ');
            } else if (Spelled.harmful(c)) {
                safe.append(Spelled.spelled(c));
            } else {
                safe.appendCodePoint(c);
            }
        }
        return safe.toString();
    }
}
