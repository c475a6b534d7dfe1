package casus.casefile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The text of a document, in which quotes are looked up. Offsets are characters of the original text, from 0. */
final class SourceText {

    private final String original;
    private final Folded folded;
    private final String searched;
    private final int[] lineStarts;
    private @Nullable Fragments fragments;

    SourceText(String original) {
        this.original = original;
        this.folded = Folded.of(original);
        this.searched = folded.text();
        this.lineStarts = lineStarts(original);
    }

    /** {@return the text as it was read} */
    String original() {
        return original;
    }

    /** {@return where a quote begins, wherever it stands, in order; only as whole words if it stands so anywhere} */
    List<Integer> find(String quote) {
        String wanted = Folded.of(quote.strip()).text().strip();
        List<Integer> anywhere = new ArrayList<>();
        List<Integer> words = new ArrayList<>();
        if (wanted.isEmpty()) {
            return anywhere;
        }
        for (int at = searched.indexOf(wanted); at >= 0; at = searched.indexOf(wanted, at + 1)) {
            int origin = folded.origin(at);
            anywhere.add(origin);
            if (edge(at) && edge(at + wanted.length())) {
                words.add(origin);
            }
        }
        return words.isEmpty() ? anywhere : words;
    }

    /** {@return where a quote ends that was found to begin at an offset; the character there is no longer one of it} */
    int end(int offset, String quote) {
        int length = Folded.of(quote.strip()).text().strip().length();
        int last = folded.origin(folded.first(offset) + length - 1);
        return last + Character.charCount(original.codePointAt(last));
    }

    private boolean edge(int at) {
        return at == 0
                || at == searched.length()
                || !Character.isLetterOrDigit(searched.charAt(at - 1))
                || !Character.isLetterOrDigit(searched.charAt(at));
    }

    /** {@return the fragment that differs least from the quote, if one is anything like it} */
    Optional<Fragments.Near> nearest(String quote) {
        if (fragments == null) {
            fragments = new Fragments(searched);
        }
        return fragments.nearest(Folded.of(quote.strip()).text()).map(near -> {
            int start = folded.origin(near.offset());
            int end = folded.origin(near.offset() + near.text().length() - 1) + 1;
            return new Fragments.Near(start, original.substring(start, Math.max(start, end)));
        });
    }

    /** {@return the line of an offset, from 1} */
    int line(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** {@return the column of an offset, from 1} */
    int column(int offset) {
        return offset - lineStarts[line(offset) - 1] + 1;
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
            if (ends) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }
}
