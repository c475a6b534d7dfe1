package casus.casefile;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text in which characters that look alike are one: kinds of quotation marks and dashes, dots and ellipses, letters
 * composed and decomposed, and runs of white space. Case is kept.
 */
final class Folded {

    private final char[] characters;
    private final int[] origins;
    private final int length;

    private Folded(char[] characters, int[] origins, int length) {
        this.characters = characters;
        this.origins = origins;
        this.length = length;
    }

    /** {@return the text folded} */
    static Folded of(String text) {
        Maker maker = new Maker(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            maker.add(c, i);
            i += Character.charCount(c);
        }
        return new Folded(maker.characters, maker.origins, maker.length);
    }

    /** {@return the folded text} */
    String text() {
        return new String(characters, 0, length);
    }

    /** {@return where in the original a character of the folded text comes from} */
    int origin(int index) {
        return origins[index];
    }

    /** {@return the first character of the folded text that comes from a place in the original} */
    int first(int origin) {
        int first = Arrays.binarySearch(origins, 0, length, origin);
        while (first > 0 && origins[first - 1] == origin) {
            first--;
        }
        return first;
    }

    /** Grows a folded text character by character. */
    private static final class Maker {
        private char[] characters;
        private int[] origins;
        private int length;

        Maker(int size) {
            characters = new char[size + 16];
            origins = new int[size + 16];
        }

        void add(int c, int origin) {
            if (c < 0x80 && c > ' ' && c != '`') {
                put((char) c, origin);
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85) {
                if (length == 0 || characters[length - 1] != ' ') {
                    put(' ', origin);
                }
            } else if (c == 0x2026) {
                put('.', origin);
                put('.', origin);
                put('.', origin);
            } else if (!invisible(c)) {
                char plain = plain(c);
                if (plain != 0) {
                    put(plain, origin);
                } else {
                    String whole = Character.toString(c);
                    String parts = Normalizer.normalize(whole, Normalizer.Form.NFD);
                    for (int i = 0; i < parts.length(); i++) {
                        put(parts.charAt(i), origin);
                    }
                }
            }
        }

        private static boolean invisible(int c) {
            return c == 0xAD || (c >= 0x200B && c <= 0x200F) || c == 0x2060 || c == 0xFEFF;
        }

        private static char plain(int c) {
            return switch (c) {
                case '`', 0xB4, 0x2018, 0x2019, 0x201A, 0x201B, 0x2032, 0x2039, 0x203A -> '\'';
                case 0xAB, 0xBB, 0x201C, 0x201D, 0x201E, 0x201F, 0x2033 -> '"';
                case 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212 -> '-';
                default -> 0;
            };
        }

        private void put(char c, int origin) {
            if (length == characters.length) {
                characters = Arrays.copyOf(characters, length * 2);
                origins = Arrays.copyOf(origins, length * 2);
            }
            characters[length] = c;
            origins[length++] = origin;
        }
    }
}
