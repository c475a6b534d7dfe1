package casus.casefile.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The full spelling of some words.
 *
 * @param words as written
 * @param letters as read by {@link Folding}
 * @param gaps the gap before each letter, as in {@link Folding.Sink#gap}, and one after the last
 * @param marks the optional marks of each letter
 */
record Spelling(String words, String letters, List<String> gaps, List<String> marks) {

    /** The difference between two spellings with the same letters. */
    enum Difference {
        /** No significant difference. */
        NONE,
        /** One has marks that the other omits. */
        MARKS,
        /** They are different words. */
        WORDS
    }

    /** {@return the spelling of the text between two offsets} */
    static Spelling of(String text, Graphemes graphemes, int from, int to) {
        Maker maker = new Maker();
        Folding.read(text, graphemes, from, to, maker);
        maker.gaps.add(maker.gap.toString());
        maker.close();
        return new Spelling(text.substring(from, to), maker.letters.toString(), maker.gaps, maker.marks);
    }

    /** {@return the dashes before the first letter, with the spaces after them} */
    String lead() {
        return flat(gaps.get(0)).stripLeading();
    }

    /** {@return the dashes after the last letter, with the spaces before them} */
    String trail() {
        return flat(gaps.get(letters.length())).stripTrailing();
    }

    /**
     * {@return the difference from a text that has the same letters, starting at a letter of that text, from the first
     * letter to the last}
     */
    Difference from(Spelling other, int first) {
        boolean marked = false;
        for (int i = 0; i < letters.length(); i++) {
            String gap = other.gaps.get(first + i);
            if (i > 0 && !joins(gaps.get(i), gap, letters.charAt(i - 1), letters.charAt(i))) {
                return Difference.WORDS;
            }
            String one = marks.get(i);
            String two = other.marks.get(first + i);
            if (!one.equals(two)) {
                if (!within(one, two) && !within(two, one)) {
                    return Difference.WORDS;
                }
                marked = true;
            }
        }
        return marked ? Difference.MARKS : Difference.NONE;
    }

    private static boolean within(String few, String many) {
        return few.chars().allMatch(mark -> many.indexOf(mark) >= 0);
    }

    private static boolean joins(String one, String two, char before, char after) {
        return (one.isEmpty() && two.isEmpty())
                || flat(one).equals(flat(two))
                || reads(one, two, before, after)
                || reads(two, one, before, after);
    }

    /** {@return the gap with each line end a space, and each dash a hyphen} */
    static String flat(String gap) {
        return gap.replace(Folding.LINE_END, Folding.SPACE).replace(Folding.DASH, Folding.HYPHEN);
    }

    /** {@return true if a gap at the end of a line may be equivalent to another within a line} */
    private static boolean reads(String broken, String whole, char before, char after) {
        int last = broken.length() - 1;
        if (last < 0 || broken.charAt(last) != Folding.LINE_END) {
            return false;
        }
        if (last == 0) {
            return whole.isEmpty() && (Script.breaksAnywhere(before) || Script.breaksAnywhere(after));
        }
        String dashes = broken.substring(0, last);
        boolean joined = dashes.equals(String.valueOf(Folding.HYPHEN)) && !Script.digit(before) && !Script.digit(after);
        return dashes.indexOf(Folding.SPACE) < 0 && (flat(dashes).equals(flat(whole)) || (whole.isEmpty() && joined));
    }

    private static final class Maker implements Folding.Sink {
        private final StringBuilder letters = new StringBuilder();
        private final List<String> gaps = new ArrayList<>();
        private final List<String> marks = new ArrayList<>();
        private final StringBuilder gap = new StringBuilder();
        private final StringBuilder mark = new StringBuilder();

        @Override
        public void letter(char c, int origin) {
            close();
            letters.append(c);
            gaps.add(gap.toString());
            gap.setLength(0);
        }

        @Override
        public void mark(char c) {
            mark.append(c);
        }

        @Override
        public void gap(char c) {
            if (c != Folding.SPACE || gap.isEmpty() || gap.charAt(gap.length() - 1) != Folding.SPACE) {
                gap.append(c);
            }
        }

        private void close() {
            if (!letters.isEmpty()) {
                marks.add(mark.toString());
            }
            mark.setLength(0);
        }
    }
}
