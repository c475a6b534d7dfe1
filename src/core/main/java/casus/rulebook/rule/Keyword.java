package casus.rulebook.rule;

import casus.rulebook.text.Characters;
import casus.rulebook.text.Mistake;
import casus.rulebook.text.Mistakes;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that separates the parts of a rule or of the definition of a sentence, or was meant to.
 *
 * @param word the correct keyword
 * @param sound true if the line consists of it alone
 * @param rest the rest of the line, empty if there is none
 */
record Keyword(String word, boolean sound, String rest) {

    private static final Pattern RULE = Pattern.compile("(?s)(?i:(when|then|end)[\\s.,:;]*)|(when|then|end)\\W(.*)");
    private static final Pattern MEANS = Pattern.compile("(?s)(?i:(means|end)[\\s.,:;]*)|(means)\\W(.*)");

    private static final Pattern FOR_WHEN = Pattern.compile(
            "(?i)(?:if|where|whenever|given|given that|provided|provided that|assuming|conditions?|means)[\\s.,:;]*"
                    + "|(?:if|where|whenever|given that|provided that|When)\\s+(.+)");
    private static final Pattern FOR_THEN = Pattern.compile(
            "(?i)(?:so|therefore|thus|hence|consequently|it follows|it follows that|conclusion|conclude|result|means"
                    + "|[=-]>|→|⇒)[\\s.,:;]*|(?:so|therefore|thus|hence|it follows that|Then|[=-]>|→|⇒)\\s+(.+)");
    private static final Pattern FOR_MEANS =
            Pattern.compile("(?i)(?:when|if|where|is|then|meaning|stands for|:?=)[\\s.,:;]*|(?:when|if|where)\\s+(.+)");

    /**
     * {@return the keyword of a rule on a line}
     *
     * @param next the keyword expected next: {@code when} after the notes, {@code then} after the conditions, else
     *     {@code end}
     */
    static Optional<Keyword> ofRule(String line, String next) {
        Optional<Keyword> written = of(RULE, line);
        return switch (next) {
            case "when" -> written.or(() -> meant(FOR_WHEN, line, next));
            case "then" -> written.or(() -> meant(FOR_THEN, line, next));
            default -> written;
        };
    }

    /** {@return the keyword of a definition on a line} */
    static Optional<Keyword> ofSentence(String line, boolean meaning) {
        return meaning ? of(MEANS, line) : of(MEANS, line).or(() -> meant(FOR_MEANS, line, "means"));
    }

    private static Optional<Keyword> of(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String word = (matcher.group(1) == null ? matcher.group(2) : matcher.group(1)).toLowerCase(Locale.ROOT);
        String rest = matcher.group(3);
        return Optional.of(new Keyword(word, line.equals(word), rest == null ? "" : rest.strip()));
    }

    private static Optional<Keyword> meant(Pattern pattern, String line, String word) {
        Matcher matcher = pattern.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String rest = matcher.group(1);
        return Optional.of(new Keyword(word, false, rest == null ? "" : rest));
    }

    /** Reports it if it is not written correctly. */
    void check(String line, int number, int column, Mistakes mistakes) {
        if (!sound) {
            mistakes.add(
                    Mistake.BAD_KEYWORD,
                    number,
                    column,
                    Characters.shown(line) + " is not `" + word + "`",
                    "`" + word + "` stands alone on its line, in small letters" + place());
        }
    }

    private String place() {
        return switch (word) {
            case "when" -> "; below it stand the conditions of a rule";
            case "then" -> "; below it stands the conclusion of a rule";
            case "means" -> "; below it stands what a sentence means";
            default -> "";
        };
    }
}
