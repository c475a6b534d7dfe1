package casus.verify;

import casus.model.Nearest;
import java.util.Collection;
import java.util.stream.Collectors;

/** Looks words of a test up, so that a misspelt one is no expectation that can never fail. */
final class Known {

    /** So many known words are told where none is near. */
    private static final int MOST = 12;

    private Known() {}

    /** @throws IllegalArgumentException if the word is not known; it offers the nearest */
    static void word(String word, String sort, Collection<String> known) {
        if (!known.contains(word)) {
            throw new IllegalArgumentException("there is no " + sort + " `" + word + "`"
                    + Nearest.to(word, known)
                            .map(near -> "; maybe `" + near + "`")
                            .orElse(known.isEmpty() || known.size() > MOST ? "" : "; there are " + told(known)));
        }
    }

    private static String told(Collection<String> known) {
        return known.stream().sorted().collect(Collectors.joining(", "));
    }
}
