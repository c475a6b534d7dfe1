package casus.casefile.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Word boundaries in a text, strictly: a hyphen, an apostrophe or a point within a number joins, and so does a hyphen at the
 * end of a line, since the rest of the word may follow. In scripts without spaces every grapheme is a boundary.
 */
final class WordEdges {

    /** After digits these characters continue a number: ten, hundred, thousand, ten thousand, hundred million and so on. */
    private static final String MYRIADS = "十百千万萬億亿兆";

    /** The maximum length of a gap between the halves of a word, unless it contains the end of a line. */
    private static final int WIDEST = 200;

    private final String text;

    WordEdges(String text) {
        this.text = text;
    }

    /** {@return true if a quote may begin at the grapheme at an offset} */
    boolean begins(int at) {
        return !within(at) || afterElision(at);
    }

    /** {@return true if a quote may end before the grapheme at an offset} */
    boolean ends(int at) {
        return !within(at) || beforeGenitive(at) || beforeParticle(at);
    }

    /** {@return true if an offset lies inside a word} */
    private boolean within(int at) {
        int before = before(at);
        int after = after(at);
        if (before < 0 || after == text.length()) {
            return false;
        }
        int left = text.codePointAt(before);
        int right = text.codePointAt(after);
        if (left < 0x80 && right < 0x80 && Script.ofWord(left) && Script.ofWord(right)) {
            return true;
        }
        return (left == 0x2212 && Character.isDigit(right)) || linked(at);
    }

    private boolean linked(int at) {
        int from = before(at);
        int least = Math.max(0, at - WIDEST);
        while (from > least && !Script.ofWord(text.codePointAt(from)) && mayLink(text.codePointAt(from))) {
            from = before(from);
        }
        int to = after(at);
        int most = Math.min(text.length(), at + WIDEST);
        while (to < most && !Script.ofWord(text.codePointAt(to)) && mayLink(text.codePointAt(to))) {
            to = after(to + Character.charCount(text.codePointAt(to)));
        }
        boolean parts = from >= 0
                && to < text.length()
                && Script.ofWord(text.codePointAt(from))
                && Script.ofWord(text.codePointAt(to));
        if (!parts) {
            return false;
        }
        int left = text.codePointAt(from);
        return joins(from, left, between(from + Character.charCount(left), to), text.codePointAt(to), to);
    }

    private static boolean mayLink(int c) {
        return Script.blank(c) || Script.hyphen(c) || apostrophe(c) || c == '"' || c == 0x5F4 || separator(c);
    }

    private static boolean separator(int c) {
        return c == '.' || c == ',' || c == ':' || c == '/' || c == 0x2044 || c == 0xB7 || c == 0x66B || c == 0x66C;
    }

    private static boolean apostrophe(int c) {
        return c == '\''
                || c == 0x2019
                || c == 0x2018
                || c == '`'
                || c == 0xB4
                || c == 0x2032
                || c == 0x5F3
                || c == 0xFF07;
    }

    /** {@return the visible characters between two words} */
    private String between(int from, int to) {
        StringBuilder seen = new StringBuilder();
        for (int i = from; i < to; ) {
            int c = text.codePointAt(i);
            if (!passedOver(c)) {
                seen.appendCodePoint(c);
            }
            i += Character.charCount(c);
            if (c == Script.SOFT_HYPHEN && Folding.Blank.at(text, i).lineEnd()) {
                i = Folding.Blank.at(text, i).end();
            }
        }
        return seen.toString();
    }

    private boolean joins(int from, int left, String between, int right, int to) {
        boolean digits = Script.digit(left) && Script.digit(right);
        if (between.isEmpty()) {
            return digits
                    || (!Script.unspaced(left) && !Script.unspaced(right))
                    || (Script.digit(left) && MYRIADS.indexOf(right) >= 0);
        }
        if (!digits && (Script.unspaced(left) || Script.unspaced(right))) {
            return false;
        }
        int link = between.codePointAt(0);
        if (between.length() > 1 && link == '.' && Script.hyphen(between.charAt(1))) {
            return joins(from, left, between.substring(1), right, to);
        }
        if (between.length() > 1) {
            return Script.hyphen(link) && broken(between, left, right);
        }
        if (Script.blank(link)) {
            return digits && link != '\n' && grouped(from, to);
        }
        if (link == '.') {
            return digits
                    || (Character.isLowerCase(left) && Character.isLowerCase(right))
                    || (Character.isUpperCase(left) && Character.isUpperCase(right));
        }
        return digits
                || Script.hyphen(link)
                || apostrophe(link)
                || link == 0xB7
                || ((link == '"' || link == 0x5F4) && hebrew(left) && hebrew(right));
    }

    /** {@return true for a hyphen before white space that may divide one word} */
    private static boolean broken(String between, int left, int right) {
        Folding.Blank blank = Folding.Blank.at(between, 1);
        if (blank.end() < between.length()) {
            return false;
        }
        boolean paragraph = !blank.lineEnd() && between.chars().anyMatch(c -> c == '\n' || c == '\r' || c == 0x2029);
        return blank.lineEnd()
                || (!paragraph
                        && Script.breaksWord(between.charAt(0))
                        && Character.isLetter(left)
                        && Character.isLetter(right));
    }

    /** {@return true if a space separates the thousands of a number} */
    private boolean grouped(int from, int to) {
        int right = to;
        while (right < text.length() && Character.isDigit(text.charAt(right))) {
            right++;
        }
        int left = from;
        while (left >= 0 && Character.isDigit(text.charAt(left))) {
            left--;
        }
        return right - to == 3 && from - left <= 3;
    }

    private static boolean hebrew(int c) {
        return c >= 0x5D0 && c <= 0x5EA;
    }

    private boolean afterElision(int at) {
        int mark = before(at);
        if (!apostrophe(text.codePointAt(mark))) {
            return false;
        }
        int start = mark;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return SmallWords.ELISION.words().contains(text.substring(start, mark).toLowerCase(Locale.ROOT))
                && !within(start);
    }

    private boolean beforeGenitive(int at) {
        int mark = after(at);
        return mark + 1 < text.length()
                && apostrophe(text.charAt(mark))
                && (text.charAt(mark + 1) == 's' || text.charAt(mark + 1) == 'S')
                && !within(mark + 2);
    }

    private boolean beforeParticle(int at) {
        int end = at;
        while (end < text.length()
                && end - at <= 12
                && Character.UnicodeScript.of(text.charAt(end)) == Character.UnicodeScript.HANGUL) {
            end++;
        }
        if (end == at || within(end)) {
            return false;
        }
        int before = before(at);
        boolean ofTwoLetters = before >= 0 && within(before);
        return ofTwoLetters
                && SmallWords.PARTICLE
                        .words()
                        .contains(Normalizer.normalize(text.substring(at, end), Normalizer.Form.NFC));
    }

    /** {@return the offset of the last visible character before an offset that is no mark, or -1} */
    private int before(int at) {
        int i = at;
        while (i > 0) {
            int c = text.codePointBefore(i);
            i -= Character.charCount(c);
            if (!passedOver(c)) {
                return i;
            }
        }
        return -1;
    }

    /** {@return the offset of the first visible character from an offset on that is no mark, or the end} */
    private int after(int at) {
        int i = at;
        while (i < text.length() && passedOver(text.codePointAt(i))) {
            i += Character.charCount(text.codePointAt(i));
        }
        return i;
    }

    private static boolean passedOver(int c) {
        return (c < ' ' || c > 0x7E) && (Script.invisible(c) || Script.mark(c) || c == Script.TATWEEL);
    }
}
