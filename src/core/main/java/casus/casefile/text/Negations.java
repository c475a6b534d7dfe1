package casus.casefile.text;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Optional;
import java.util.Set;

/**
 * Finds a negation directly beside a quote in a script without spaces, where a reader would not see that it was cut off;
 * after Korean words also in the next word.
 */
final class Negations {

    /** The maximum length of a negation, including marks and line breaks in it. */
    private static final int WIDEST = 40;

    private final String text;

    Negations(String text) {
        this.text = text;
    }

    /** {@return the quote together with the negation, if there is one} */
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

    /** {@return the start of the next word, after a particle} */
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

    /** {@return true if the word is part of a longer word that is no negation} */
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

    /** {@return the text without invisible characters and line breaks, which such scripts allow anywhere} */
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
