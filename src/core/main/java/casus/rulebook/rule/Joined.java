package casus.rulebook.rule;

import casus.rulebook.text.Characters;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds lines in which an author joined several sentences, or several words for one slot. */
final class Joined {

    private static final Pattern EITHER = Pattern.compile("(?i)^(?:either|or)\\b.*|.*\\bor");
    private static final Pattern SENTENCES = Pattern.compile("(?i),? (or|and) ");
    private static final Pattern WORDS = Pattern.compile("([\\w-]+),? (or|and) ([\\w-]+)");

    private Joined() {}

    /** {@return advice for a line that joins two sentences or words; empty if it does not} */
    static Optional<String> advice(String line, Predicate<String> isSentence) {
        if (EITHER.matcher(line).matches() || line.matches("(?i)and|but|else|otherwise")) {
            return Optional.of("all lines must hold; for `or` write a second rule with the same conclusion");
        }
        return words(line, isSentence).or(() -> sentences(line, isSentence));
    }

    private static Optional<String> words(String line, Predicate<String> isSentence) {
        Matcher words = WORDS.matcher(line);
        if (!words.find()) {
            return Optional.empty();
        }
        String first = line.substring(0, words.start()) + words.group(1) + line.substring(words.end());
        String second = line.substring(0, words.start()) + words.group(3) + line.substring(words.end());
        return isSentence.test(first) && isSentence.test(second)
                ? Optional.of(both(words.group(2), first, second))
                : Optional.empty();
    }

    private static Optional<String> sentences(String line, Predicate<String> isSentence) {
        Matcher between = SENTENCES.matcher(line);
        while (between.find()) {
            Optional<String> sentences = sentences(
                    line.substring(0, between.start()), between.group(1), line.substring(between.end()), isSentence);
            if (sentences.isPresent()) {
                return sentences;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> sentences(String before, String word, String behind, Predicate<String> isSentence) {
        boolean first = isSentence.test(before);
        if (first && isSentence.test(behind)) {
            return Optional.of(both(word, before, behind));
        }
        return first || isSentence.test(behind)
                ? Optional.of((word.equalsIgnoreCase("or")
                                ? "for `or` write two rules with the same conclusion"
                                : "write two lines")
                        + "; " + Characters.whole(first ? before : behind) + " is a sentence, and "
                        + Characters.whole(first ? behind : before) + " is none")
                : Optional.empty();
    }

    private static String both(String word, String first, String second) {
        String both = Characters.whole(first) + " and " + Characters.whole(second);
        return word.equalsIgnoreCase("or")
                ? "for `or` write two rules with the same conclusion, one with each of " + both
                : "write two lines, " + both;
    }
}
