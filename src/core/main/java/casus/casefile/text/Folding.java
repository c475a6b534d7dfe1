package casus.casefile.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * Reads a text as letters, gaps between them and optional marks. Characters that look alike are unified: kinds of quotation
 * marks, dots and ellipses, composed and decomposed letters, ligatures and presentation forms, wide and narrow forms.
 * Invisible characters are skipped. Case is kept.
 */
final class Folding {

    /** Receives the parts of a text, in order. */
    interface Sink {

        /**
         * A letter.
         *
         * @param origin offset of the grapheme that it is part of
         */
        void letter(char c, int origin);

        /** An optional mark of the last letter; without it the word is still spelled correctly, but may be another word. */
        default void mark(char c) {}

        /** White space or a dash: one of {@link #SPACE}, {@link #LINE_END}, {@link #HYPHEN}, {@link #DASH}. */
        default void gap(char c) {}
    }

    /** White space within a line or between paragraphs. */
    static final char SPACE = ' ';

    /** White space with a single line break. */
    static final char LINE_END = '\n';

    /** A hyphen at which a word may be broken. */
    static final char HYPHEN = '-';

    /** Any other dash. */
    static final char DASH = '\u2013';

    /** Two letters for which Arabic and Persian use different characters. */
    private static final char PERSIAN_YEH = 0x6CC;

    private static final char PERSIAN_KAF = 0x6A9;
    private static final String CYRILLIC_VOWELS = "аеиоуыэюяєіАЕИОУЫЭЮЯЄІ";

    private final String text;
    private final Graphemes graphemes;
    private final Sink sink;

    private Folding(String text, Graphemes graphemes, Sink sink) {
        this.text = text;
        this.graphemes = graphemes;
        this.sink = sink;
    }

    /** Reads the text between two offsets, which are boundaries of graphemes. */
    static void read(String text, Graphemes graphemes, int from, int to, Sink sink) {
        Folding folding = new Folding(text, graphemes, sink);
        for (int i = from; i < to; ) {
            i = folding.next(i);
        }
    }

    /** {@return the offset at which to continue} */
    private int next(int at) {
        char c = text.charAt(at);
        if (c > ' ' && c < 0x7F && c != '-' && c != '`' && (at + 1 == text.length() || text.charAt(at + 1) < 0x300)) {
            sink.letter(c, at);
            return at + 1;
        }
        int point = text.codePointAt(at);
        int after = at + Character.charCount(point);
        if (Script.blank(point)) {
            return blank(at);
        }
        if (point == Script.SOFT_HYPHEN
                && after < text.length()
                && Blank.at(text, after).lineEnd()) {
            return Blank.at(text, after).end();
        }
        if (Script.invisible(point)) {
            return after;
        }
        if (Script.dash(point) && (after == text.length() || !Script.mark(text.codePointAt(after)))) {
            sink.gap(Script.breaksWord(point) ? HYPHEN : DASH);
            return after;
        }
        int end = graphemes.end(at);
        grapheme(at, end);
        return end;
    }

    private int blank(int at) {
        Blank blank = Blank.at(text, at);
        sink.gap(blank.lineEnd() ? LINE_END : SPACE);
        return blank.end();
    }

    private void grapheme(int from, int end) {
        StringBuilder parts = new StringBuilder();
        int joiner = 0;
        for (int i = from; i < end; ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Script.joiner(c)) {
                joiner = shapes(from, i) ? c : joiner;
            } else if (!Script.invisible(c)) {
                append(c, parts);
            }
        }
        String plain = Normalizer.normalize(parts, Normalizer.Form.NFD);
        letters(plain.length() > 2 ? Marks.sorted(plain) : plain, from);
        if (joiner != 0) {
            sink.mark((char) joiner);
        }
    }

    /** {@return true if a joiner that ends at an offset is between letters that it can shape} */
    private boolean shapes(int from, int end) {
        return end < text.length()
                && !Script.blank(text.codePointAt(end))
                && Script.shapedByJoiner(text.codePointAt(from))
                && (Script.ofWord(text.codePointAt(end)) || Character.isSurrogate(text.charAt(end)));
    }

    private static void append(int c, StringBuilder parts) {
        if (!Presentation.contains(c)) {
            parts.appendCodePoint(c);
            return;
        }
        String whole = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD);
        // a vowel mark alone is written on a space
        parts.append(whole.length() > 1 && whole.charAt(0) == ' ' ? whole.substring(1) : whole);
    }

    private void letters(String plain, int origin) {
        char base = 0;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (mayBeLeftOut(base, c)) {
                sink.mark(c);
            } else if (c < 0x80 && c > ' ' && c != '-' && c != '`') {
                sink.letter(c, origin);
                base = c;
            } else if (Script.blank(c)) {
                sink.gap(SPACE);
            } else if (Script.dash(c)) {
                sink.gap(Script.breaksWord(c) ? HYPHEN : DASH);
            } else if (c == 0x2026) {
                sink.letter('.', origin);
                sink.letter('.', origin);
                sink.letter('.', origin);
            } else if (c != Script.TATWEEL) {
                letter(c, origin);
                base = Script.mark(c) ? base : c;
            }
        }
    }

    private void letter(char c, int origin) {
        char plain = plain(c);
        sink.letter(plain, origin);
        if (c == PERSIAN_YEH || c == PERSIAN_KAF) {
            sink.mark(c);
        }
    }

    private static char plain(char c) {
        return switch (c) {
            case '`', 0xB4, 0x2018, 0x2019, 0x201A, 0x201B, 0x2032, 0x2039, 0x203A, 0x2BB, 0x2BC, 0x5F3 -> '\'';
            case 0xAB, 0xBB, 0x201C, 0x201D, 0x201E, 0x201F, 0x2033, 0x5F4 -> '"';
            case 0x301C -> '~';
            case PERSIAN_YEH -> 0x64A;
            case PERSIAN_KAF -> 0x643;
            default -> c;
        };
    }

    /** {@return true for vowel marks and accents that most texts omit, and for the dots of the Russian yo} */
    private static boolean mayBeLeftOut(char base, char c) {
        if (c < 0x300) {
            return false;
        }
        if (c <= 0x308) {
            return (c == 0x308 && (base == 'е' || base == 'Е'))
                    || (c <= 0x301 && CYRILLIC_VOWELS.indexOf(base) >= 0 && base != 0);
        }
        boolean hebrew = c >= 0x591 && c <= 0x5C7;
        boolean arabic = (c >= 0x64B && c <= 0x652)
                || (c >= 0x656 && c <= 0x65F)
                || c == 0x670
                || (c >= 0x6D6 && c <= 0x6ED)
                || (c >= 0x8D3 && c <= 0x8FF);
        boolean syriac = c >= 0x730 && c <= 0x74A;
        return (hebrew || arabic || syriac) && Script.mark(c);
    }

    /**
     * White space, including invisible characters in it.
     *
     * @param end offset of its end
     * @param lineEnd true if it contains a single line break, so that the paragraph continues
     */
    record Blank(int end, boolean lineEnd) {

        /** {@return the white space at an offset, possibly empty} */
        static Blank at(String text, int from) {
            int breaks = 0;
            boolean page = false;
            int i = from;
            while (i < text.length()) {
                int c = text.codePointAt(i);
                if (!Script.blank(c) && !Script.invisible(c)) {
                    break;
                }
                boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
                breaks += switch (c) {
                    case '\n', '\r', 0x85, 0x2028 -> 1;
                    case 0x2029 -> 2;
                    default -> 0;
                };
                page |= c == '\f' || c == 0xB;
                i += pair ? 2 : Character.charCount(c);
            }
            return new Blank(i, breaks == 1 || (breaks == 0 && page));
        }
    }

    /**
     * Characters that are presentation forms of others. Superscript digits are not among them, since a footnote mark is not
     * a number.
     */
    private static final class Presentation {

        static boolean contains(int c) {
            return c >= 0x132 && (c < 0x250 ? latin(c) : other(c));
        }

        private static boolean latin(int c) {
            return c == 0x132
                    || c == 0x133
                    || c == 0x13F
                    || c == 0x140
                    || c == 0x149
                    || c == 0x17F
                    || (c >= 0x1C4 && c <= 0x1CC)
                    || (c >= 0x1F1 && c <= 0x1F3);
        }

        private static boolean other(int c) {
            return c == 0x587
                    || c == 0xE33
                    || c == 0xEB3
                    || (c >= 0x2160 && c <= 0x217F)
                    || (c >= 0x2E80 && c <= 0x2FDF)
                    || (c >= 0xFB00 && c <= 0xFDFF)
                    || (c >= 0xFE10 && c <= 0xFE1F)
                    || (c >= 0xFE30 && c <= 0xFEFC)
                    || (c >= 0xFF00 && c <= 0xFFEF)
                    || (c >= 0x1D400 && c <= 0x1D7FF);
        }
    }

    /** Marks of Thai, Lao and Burmese whose order is invisible and not normalized by Unicode. */
    private static final class Marks {

        static String sorted(String plain) {
            char first = plain.charAt(0);
            if (!(first >= 0xE00 && first <= 0xEFF) && !(first >= 0x1000 && first <= 0x109F)) {
                return plain;
            }
            char[] all = plain.toCharArray();
            for (int from = 0; from < all.length; from++) {
                int to = from;
                while (to < all.length
                        && Character.getType(all[to]) == Character.NON_SPACING_MARK
                        && all[to] != 0x1039) {
                    to++;
                }
                Arrays.sort(all, from, to);
                from = Math.max(from, to);
            }
            return String.valueOf(all);
        }
    }
}
