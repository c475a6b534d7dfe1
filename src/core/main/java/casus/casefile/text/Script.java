package casus.casefile.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** Properties of characters in writing: whether one belongs to a word, is visible, or is of a script without spaces. */
public final class Script {

    static final int SOFT_HYPHEN = 0xAD;
    static final int TATWEEL = 0x640;
    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;

    /** Scripts without spaces between words. */
    private static final Set<UnicodeScript> UNSPACED = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.YI,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR,
            UnicodeScript.TAI_LE,
            UnicodeScript.NEW_TAI_LUE,
            UnicodeScript.TAI_THAM,
            UnicodeScript.TAI_VIET,
            UnicodeScript.JAVANESE,
            UnicodeScript.BALINESE);

    /** Scripts in which a joiner has no visible effect. */
    private static final Set<UnicodeScript> UNJOINED = EnumSet.of(
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.ARMENIAN,
            UnicodeScript.GEORGIAN,
            UnicodeScript.HEBREW,
            UnicodeScript.ETHIOPIC,
            UnicodeScript.HANGUL,
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA);

    private Script() {}

    /** {@return true for characters of words: letters, digits, fractions and underscores} */
    public static boolean ofWord(int c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.CONNECTOR_PUNCTUATION
                || Character.getType(c) == Character.LETTER_NUMBER
                || fraction(c);
    }

    /** {@return true for a digit, or a fraction such as a half} */
    static boolean digit(int c) {
        return Character.isDigit(c) || fraction(c);
    }

    private static boolean fraction(int c) {
        return (c >= 0xBC && c <= 0xBE) || (c >= 0x2150 && c <= 0x215F) || c == 0x2189;
    }

    /** {@return true if words of its script may begin and end at any letter} */
    public static boolean unspaced(int c) {
        // the long vowel mark is common to both kana
        return c > 0xE00 && (UNSPACED.contains(UnicodeScript.of(c)) || c == 0x30FC || c == 0xFF70);
    }

    /** {@return true if a line may break beside it without a space, because of its script or punctuation} */
    static boolean breaksAnywhere(int c) {
        return unspaced(c)
                || (c >= 0x3001 && c <= 0x303F)
                || (c >= 0xFF01 && c <= 0xFF65)
                || Character.isSurrogate((char) c);
    }

    /** {@return true for a joiner or non-joiner, which shapes the letters around it} */
    static boolean joiner(int c) {
        return c == NON_JOINER || c == JOINER;
    }

    /** {@return true if a joiner after this character can change the word} */
    static boolean shapedByJoiner(int c) {
        return !UNJOINED.contains(UnicodeScript.of(c));
    }

    /** {@return true for characters without width: format and control characters, variation selectors, fillers} */
    static boolean invisible(int c) {
        if (c < 0x7F) {
            return c < ' ' && !Character.isWhitespace(c);
        }
        int type = Character.getType(c);
        if (type == Character.FORMAT) {
            return !signOfNumber(c);
        }
        return (type == Character.CONTROL && c != 0x85)
                || (c >= 0xFE00 && c <= 0xFE0F)
                || (c >= 0xE0100 && c <= 0xE01EF)
                || (c >= 0x180B && c <= 0x180F)
                || c == 0x34F
                || c == 0x115F
                || c == 0x1160
                || c == 0x17B4
                || c == 0x17B5
                || c == 0x3164
                || c == 0xFFA0;
    }

    /** Some format characters are visible: those that enclose the numbers, verses and abbreviations that follow. */
    private static boolean signOfNumber(int c) {
        return (c >= 0x600 && c <= 0x605) || c == 0x6DD || c == 0x70F || c == 0x890 || c == 0x891 || c == 0x8E2;
    }

    /** {@return true for white space of any kind, line breaks included} */
    public static boolean blank(int c) {
        return c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
    }

    /** {@return true for a mark that belongs to the letter before it} */
    public static boolean mark(int c) {
        if (c < 0x300) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** {@return true for a hyphen, dash or minus} */
    public static boolean dash(int c) {
        return c == '-'
                || c == 0xAC
                || (c > 0x200
                        && ((c >= 0x2010 && c <= 0x2015)
                                || c == 0x2212
                                || c == 0x58A
                                || c == 0x5BE
                                || c == 0x2E17
                                || c == 0xFE58
                                || c == 0xFE63
                                || c == 0xFF0D));
    }

    /** {@return true for a dash that joins words to one, and numbers to a range} */
    static boolean hyphen(int c) {
        return dash(c) && c != 0x2014 && c != 0x2015 && c != 0xFE58;
    }

    /** {@return true for a hyphen that marks a word broken over two lines} */
    static boolean breaksWord(int c) {
        return c == '-' || c == 0x2010 || c == 0xAC || c == 0x58A || c == 0x2E17 || c == 0xFE63 || c == 0xFF0D;
    }
}
