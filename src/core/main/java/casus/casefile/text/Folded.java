package casus.casefile.text;

import java.util.Arrays;

/** The letters of a text as read by {@link Folding}, without white space, dashes and optional marks. */
final class Folded {

    private final String text;
    private final int[] origins;

    private Folded(String text, int[] origins) {
        this.text = text;
        this.origins = origins;
    }

    /** {@return the letters of a text} */
    static Folded of(String original, Graphemes graphemes) {
        Maker maker = new Maker(original.length());
        Folding.read(original, graphemes, 0, original.length(), maker);
        return new Folded(
                String.valueOf(maker.characters, 0, maker.length), Arrays.copyOf(maker.origins, maker.length));
    }

    /** {@return the letters} */
    String text() {
        return text;
    }

    /** {@return the offset in the original of the grapheme that a letter belongs to} */
    int origin(int index) {
        return origins[index];
    }

    /** {@return the first letter of the grapheme that a letter is part of} */
    int graphemeOf(int index) {
        int first = index;
        while (first > 0 && origins[first - 1] == origins[index]) {
            first--;
        }
        return first;
    }

    /** {@return true if a letter begins a grapheme, or the index is out of range} */
    boolean beginsGrapheme(int index) {
        return index == 0 || index == origins.length || origins[index - 1] != origins[index];
    }

    private static final class Maker implements Folding.Sink {
        private char[] characters;
        private int[] origins;
        private int length;

        Maker(int size) {
            characters = new char[size + 16];
            origins = new int[size + 16];
        }

        @Override
        public void letter(char c, int origin) {
            if (length == characters.length) {
                characters = Arrays.copyOf(characters, length * 2);
                origins = Arrays.copyOf(origins, length * 2);
            }
            characters[length] = c;
            origins[length++] = origin;
        }
    }
}
