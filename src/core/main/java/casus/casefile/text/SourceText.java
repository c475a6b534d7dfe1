package casus.casefile.text;

import casus.casefile.text.Spelling.Difference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The text of a document, in which quotes are searched. Offsets are characters of the original text, from 0. */
public final class SourceText {

    /**
     * The places of a quote.
     *
     * @param places where it occurs as whole words, in order
     * @param alike where it occurs as whole words, except for optional marks, in order
     * @param inside where it first occurs as a part of larger words, or null
     */
    public record Found(
            List<Stretch> places,
            List<Stretch> alike,
            @Nullable Stretch inside) {

        /** {@return the places or, if there are none, those that are alike} */
        public List<Stretch> usable() {
            return places.isEmpty() ? alike : places;
        }

        /** {@return the place that begins at an offset, as whole words} */
        public Optional<Stretch> at(int offset) {
            return Stream.concat(places.stream(), alike.stream())
                    .filter(place -> place.from() == offset)
                    .findFirst();
        }
    }

    private static final int LONGEST_WORD = 100;
    private static final int LONGEST_OFFER = 160;
    private static final Pattern BROKEN = Pattern.compile("\\h*\\R\\h*");
    private static final Found NOWHERE = new Found(List.of(), List.of(), null);

    private final String original;
    private final Graphemes graphemes;
    private final Folded folded;
    private final WordEdges edges;
    private final Negations negations;
    private final int[] lineStarts;
    private @Nullable Fragments fragments;

    public SourceText(String original) {
        this.original = original;
        this.graphemes = new Graphemes(original);
        this.folded = Folded.of(original, graphemes);
        this.edges = new WordEdges(original);
        this.negations = new Negations(original);
        this.lineStarts = lineStarts(original);
    }

    /** {@return the text as it was read} */
    public String original() {
        return original;
    }

    /** {@return the places of a quote} */
    public Found find(String quote) {
        Spelling wanted = spelling(quote);
        String letters = wanted.letters();
        if (letters.isEmpty()) {
            return NOWHERE;
        }
        List<Stretch> places = new ArrayList<>();
        List<Stretch> alike = new ArrayList<>();
        Stretch inside = null;
        String searched = folded.text();
        for (int at = searched.indexOf(letters); at >= 0; at = searched.indexOf(letters, at + 1)) {
            boolean whole = folded.beginsGrapheme(at) && folded.beginsGrapheme(at + letters.length());
            if (inside != null && !whole) {
                continue;
            }
            int first = folded.graphemeOf(at);
            int from = folded.origin(first);
            int to = graphemes.end(folded.origin(at + letters.length() - 1));
            Difference difference = original.startsWith(wanted.words(), from)
                            && to - from == wanted.words().length()
                    ? Difference.NONE
                    : wanted.from(Spelling.of(original, graphemes, from, to), at - first);
            Stretch place = difference == Difference.WORDS ? null : withDashes(from, to, wanted);
            if (place == null) {
                continue;
            }
            if (!whole || !edges.begins(place.from()) || !edges.ends(place.to())) {
                inside = inside == null ? place : inside;
            } else if (difference == Difference.NONE) {
                places.add(place);
            } else {
                alike.add(place);
            }
        }
        return new Found(places, alike, inside);
    }

    private static Spelling spelling(String quote) {
        String words = quote.strip();
        return Spelling.of(words, new Graphemes(words), 0, words.length());
    }

    /** {@return the stretch with the dashes at the start and end of the quote, or null if they are missing in the text} */
    private @Nullable Stretch withDashes(int from, int to, Spelling wanted) {
        int start = past(from, new StringBuilder(wanted.lead()).reverse().toString(), true);
        int end = past(to, wanted.trail(), false);
        return start < 0 || end < 0 ? null : new Stretch(start, end);
    }

    /** {@return the offset past the dashes and white space before or after an offset, or -1 if they are missing} */
    private int past(int at, String gap, boolean back) {
        int i = at;
        for (int k = 0; k < gap.length(); k++) {
            boolean blank = gap.charAt(k) == Folding.SPACE;
            boolean met = false;
            while (back ? i > 0 : i < original.length()) {
                int c = back ? original.codePointBefore(i) : original.codePointAt(i);
                boolean fits = blank ? Script.blank(c) : Script.dash(c) && !met;
                if (!fits && !(Script.invisible(c) && !met)) {
                    break;
                }
                met |= fits;
                i += back ? -Character.charCount(c) : Character.charCount(c);
            }
            if (!met) {
                return -1;
            }
        }
        return i;
    }

    /** {@return the words of the text that are most similar to the quote, if any are similar} */
    public Optional<Stretch> nearest(String quote) {
        if (fragments == null) {
            fragments = new Fragments(folded.text());
        }
        return fragments
                .nearest(spelling(quote).letters())
                .map(near ->
                        whole(new Stretch(folded.origin(near.from()), graphemes.end(folded.origin(near.to() - 1)))));
    }

    /** {@return the stretch, extended to whole words at both ends} */
    public Stretch whole(Stretch part) {
        return new Stretch(beginOfWord(part.from()), endOfWord(part.to()));
    }

    /** {@return the words that are only partly in the stretch, whole and fit for display} */
    public List<String> largerWords(Stretch part) {
        Stretch whole = whole(part);
        List<Stretch> words = new ArrayList<>();
        if (whole.from() < part.from()) {
            words.add(new Stretch(whole.from(), endOfWord(part.from())));
        }
        if (whole.to() > part.to() && (words.isEmpty() || words.get(0).to() < whole.to())) {
            words.add(new Stretch(beginOfWord(part.to()), whole.to()));
        }
        if (words.isEmpty()) {
            // a letter without its marks
            words.add(whole);
        }
        return words.stream().map(this::shown).toList();
    }

    private int beginOfWord(int at) {
        int best = at;
        int i = Math.max(0, at - LONGEST_WORD);
        while (i > 0 && i < at && (Character.isLowSurrogate(original.charAt(i)) || Script.mark(original.charAt(i)))) {
            i++;
        }
        for (; i <= at; i = graphemes.end(i)) {
            if (edges.begins(i)) {
                best = i;
            }
            if (i == original.length()) {
                break;
            }
        }
        return best;
    }

    private int endOfWord(int at) {
        int most = Math.min(original.length(), at + LONGEST_WORD);
        int i = at;
        while (i < most && !edges.ends(i)) {
            i = graphemes.end(i);
        }
        return i;
    }

    /** {@return a text of bounded length on one line that a record can quote to cite the stretch} */
    public Optional<String> quotable(Stretch words) {
        Stretch shown = words;
        if (words.to() - words.from() > LONGEST_OFFER) {
            int end = words.from();
            for (int i = words.from(); i <= words.from() + LONGEST_OFFER; i = graphemes.end(i)) {
                end = edges.ends(i) && i > words.from() ? i : end;
            }
            shown = new Stretch(words.from(), end);
        }
        String text = Words.visible(original.substring(shown.from(), shown.to()));
        // if lines are broken without a space or within a word, the text without the break is easier to read
        return Stream.of(BROKEN.matcher(text).replaceAll(""), text)
                .map(Words::oneLine)
                .filter(offer -> find(offer).places().stream().anyMatch(place -> place.from() == words.from()))
                .findFirst();
    }

    /** {@return the words together with a negation directly beside them in a script without spaces, if there is one} */
    public Optional<Stretch> negated(Stretch words) {
        return negations.with(words);
    }

    /** {@return the words of the text, on one line} */
    public String shown(Stretch words) {
        return Words.oneLine(Words.visible(original.substring(words.from(), words.to())));
    }

    /** {@return true if it contains nothing that could be quoted} */
    public boolean isBlank() {
        return folded.text().isEmpty();
    }

    /** {@return the line of an offset, from 1} */
    public int line(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** {@return the column of an offset, from 1} */
    public int column(int offset) {
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
