package casus.casefile.text;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Optional;
import java.util.Set;

/**
 * Finds a negation right beside some words, where a script sets no spaces by which a reader would see that the words are cut off
 * from it; behind Korean words also in the next word.
 */
final class Negations {

    /** No negation with the marks and line breaks in it is longer. */
    private static final int WIDEST = 40;

    private final String text;

    Negations(String text) {
        this.text = text;
    }

    /** {@return the words with the negation at them, if there is one} */
    Optional<Stretch> with(Stretch words) {
        int from = before(words.from());
        int to = behind(words.to());
        return from == words.from() && to == words.to() ? Optional.empty() : Optional.of(new Stretch(from, to));
    }

    private int before(int at) {
        if (at == text.length() || !Script.unspaced(text.codePointAt(at))) {
            return at;
        }
        Set<String> negations = SmallWords.NEGATION_BEFORE.words();
        for (int from = Math.max(0, at - WIDEST); from < at; from++) {
            if (begins(from) && negations.contains(plain(from, at)) && !alike(from, at)) {
                return from;
            }
        }
        return at;
    }

    private int behind(int at) {
        if (at == 0) {
            return at;
        }
        int last = text.codePointBefore(at);
        boolean korean = UnicodeScript.of(last) == UnicodeScript.HANGUL;
        if (!korean && !Script.unspaced(last)) {
            return at;
        }
        int start = korean ? nextWord(at) : at;
        Set<String> negations = SmallWords.NEGATION_BEHIND.words();
        for (int to = Math.min(text.length(), start + WIDEST); to > start; to--) {
            if (ends(to) && negations.contains(plain(start, to)) && !alike(start, to)) {
                return to;
            }
        }
        return at;
    }

    /** {@return where the next word begins, past a particle} */
    private int nextWord(int at) {
        int end = at;
        while (end < text.length() && UnicodeScript.of(text.charAt(end)) == UnicodeScript.HANGUL) {
            end++;
        }
        boolean particle = end == at || SmallWords.PARTICLE.words().contains(plain(at, end));
        int next = particle ? end : at;
        while (next < text.length() && Script.blank(text.charAt(next))) {
            next++;
        }
        return next;
    }

    private boolean begins(int at) {
        return !Script.blank(text.charAt(at)) && !Character.isLowSurrogate(text.charAt(at));
    }

    private boolean ends(int at) {
        return !Script.blank(text.charAt(at - 1)) && (at == text.length() || !Script.mark(text.codePointAt(at)));
    }

    /** {@return true if a longer word that is no negation stands over this one} */
    private boolean alike(int from, int to) {
        return SmallWords.LOOK_ALIKE.words().stream().anyMatch(word -> {
            for (int start = Math.max(0, to - word.length()); start <= from; start++) {
                if (text.startsWith(word, start) && start + word.length() >= to) {
                    return true;
                }
            }
            return false;
        });
    }

    /** {@return what stands there without what cannot be seen and without line breaks, which such scripts set anywhere} */
    private String plain(int from, int to) {
        StringBuilder plain = new StringBuilder();
        for (int i = from; i < to; ) {
            int c = text.codePointAt(i);
            Folding.Blank blank = Script.blank(c) ? Folding.Blank.at(text, i) : null;
            if (blank != null && blank.lineEnd()) {
                i = blank.end();
                continue;
            }
            if (Script.joiner(c) || !Script.invisible(c)) {
                plain.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        return Normalizer.normalize(plain, Normalizer.Form.NFC);
    }
}
