package casus.cli.screen;

import casus.picture.Spelled;

/**
 * Makes text from other people's files safe to print: characters that move the cursor, change colours or change the
 * direction of writing are spelled out instead of obeyed.
 */
public final class Harmless {

    private Harmless() {}

    /** {@return one line of text without terminal control characters} */
    public static String text(String text) {
        return escaped(text, false);
    }

    /** {@return equivalent JSON or YAML; the characters occur within quotes, where they can be escaped} */
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
