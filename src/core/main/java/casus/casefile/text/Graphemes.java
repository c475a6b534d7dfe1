package casus.casefile.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the user-perceived characters of a text: a letter with its marks, a syllable, an emoji sequence. */
final class Graphemes {

    private static final Pattern ONE = Pattern.compile("\\X");

    private final String text;
    private final Matcher matcher;

    Graphemes(String text) {
        this.text = text;
        this.matcher = ONE.matcher(text).useTransparentBounds(true);
    }

    /** {@return the end of the grapheme that begins at an offset} */
    int end(int from) {
        int end = plain(from);
        if (end > 0) {
            return end;
        }
        end = cluster(from);
        while (end < text.length() && (Script.mark(text.codePointAt(end)) || stacks(text.charAt(end - 1)))) {
            end = cluster(end);
        }
        return end;
    }

    /** {@return the end of a grapheme that is certainly one character, or 0} */
    private int plain(int from) {
        char c = text.charAt(from);
        char next = from + 1 < text.length() ? text.charAt(from + 1) : ' ';
        boolean alone = (c < 0x300 || simple(c)) && (next < 0x300 || simple(next));
        return alone && !(c == '\r' && next == '\n') ? from + 1 : 0;
    }

    /** Cyrillic, kana and Chinese letters, of which most long non-Latin texts consist. */
    private static boolean simple(char c) {
        return (c >= 0x400 && c < 0x483)
                || (c >= 0x621 && c < 0x640)
                || (c >= 0x3001 && c < 0x302A)
                || (c >= 0x3041 && c < 0x3097)
                || (c >= 0x30A0 && c < 0x3100)
                || (c >= 0x3400 && c < 0xA000);
    }

    private int cluster(int from) {
        return matcher.region(from, text.length()).lookingAt() ? matcher.end() : from + 1;
    }

    /** {@return true for the signs by which Khmer, Burmese and Tai Tham stack the next consonant below} */
    private static boolean stacks(char c) {
        return c == 0x17D2 || c == 0x1039 || c == 0x1A60;
    }
}
