package casus.smallcase;

import casus.model.Nearest;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looks up the words of a test, so that a misspelt one does not make an expectation that can never fail. */
public final class KnownWords {

    /** The number of known words that are listed if none is near. */
    private static final int MOST = 12;

    private KnownWords() {}

    /**
     * Refuses a list that is null or contains null.
     *
     * @throws NullPointerException naming the list
     */
    public static void present(@Nullable Collection<?> all, String what) {
        Objects.requireNonNull(all, () -> "there is no list of " + what + "; give one, which may be empty");
        all.forEach(each -> Objects.requireNonNull(each, () -> "one of the " + what + " is null; leave it out"));
    }

    /**
     * Refuses an empty list.
     *
     * @throws IllegalArgumentException if nothing is named, so that nothing would be tried
     */
    public static void some(Object[] named, String what) {
        present(named, what);
        if (named.length == 0) {
            throw new IllegalArgumentException("nothing is named; name " + what);
        }
    }

    /**
     * Refuses an array that is null or contains null.
     *
     * @throws NullPointerException naming it
     */
    public static void present(Object @Nullable [] all, String what) {
        present(all == null ? null : Arrays.asList(all), what);
    }

    /**
     * Refuses an unknown word.
     *
     * @throws IllegalArgumentException if the word is unknown; the message suggests the nearest
     */
    public static void word(String word, String sort, Collection<String> known) {
        Objects.requireNonNull(word, () -> "there is no " + sort + "; give one as a text");
        if (!known.contains(word)) {
            throw new IllegalArgumentException("there is no " + sort + " `" + word + "`"
                    + Nearest.to(word, known)
                            .map(near -> "; maybe `" + near + "`")
                            .orElse(known.isEmpty() ? "" : "; there are " + listed(known)));
        }
    }

    private static String listed(Collection<String> known) {
        return known.stream().sorted().limit(MOST).collect(Collectors.joining(", "))
                + (known.size() > MOST ? " and " + (known.size() - MOST) + " more" : "");
    }
}
