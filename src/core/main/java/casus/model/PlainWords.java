package casus.model;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares coders' own words with each other and with terms of the domain, regardless of spelling. */
final class PlainWords {

    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private PlainWords() {}

    /** {@return the words of a text in lower case, without articles and plural s} */
    static List<String> of(String text) {
        String spaced = CAMEL.matcher(text).replaceAll(" ").toLowerCase(Locale.ROOT);
        return NO_WORD.splitAsStream(spaced)
                .filter(word -> !word.isEmpty() && !word.equals("the") && !word.equals("a"))
                .map(word -> word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
                .toList();
    }

    /** {@return true if the two are the same words: {@code counter-terrorism} and {@code counterTerrorism}} */
    static boolean same(String one, String other) {
        return !of(one).isEmpty() && of(one).equals(of(other));
    }

    /** {@return true if every word of the first occurs in the second: {@code training} and {@code training mission}} */
    static boolean widerOrSame(String one, String other) {
        return !of(one).isEmpty() && of(other).containsAll(of(one));
    }
}
