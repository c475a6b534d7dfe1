package casus.rulebook.text;

import casus.model.Problem.Severity;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An author's statement that a warning is no slip here.
 *
 * @param reason why not
 * @param line from 1
 * @param column of its text, from 1
 */
public record Allowance(Mistake kind, String reason, int line, int column) {

    private static final Pattern WRITTEN = Pattern.compile("([A-Za-z-]+)\\s*:\\s*(\\S.*)");

    /** {@return the allowance in a text of the form {@code kind: reason}; empty if it has a mistake, which is reported} */
    public static Optional<Allowance> read(String text, int line, int column, Mistakes mistakes) {
        Matcher written = WRITTEN.matcher(text.strip());
        if (!written.matches()) {
            mistakes.add(
                    Mistake.BAD_ALLOWANCE,
                    line,
                    column,
                    Characters.shown(text) + " gives no kind and reason",
                    "write the kind, a colon, and why it is right here, for example lone-name: any state will do");
            return Optional.empty();
        }
        String word = written.group(1);
        Mistake kind = Mistake.of(word).orElse(null);
        if (kind == null) {
            mistakes.add(
                    Mistake.UNKNOWN_ALLOWANCE,
                    line,
                    column,
                    Characters.shown(word) + " is no kind of mistake",
                    Mistake.nearest(word).map(near -> "maybe `" + near + "`; ").orElse("")
                            + "docs/checks.md lists the kinds");
            return Optional.empty();
        }
        if (kind.severity() == Severity.ERROR || kind == Mistake.IDLE_ALLOWANCE) {
            mistakes.add(
                    Mistake.NO_ALLOWANCE,
                    line,
                    column,
                    Characters.shown(word) + " cannot be allowed",
                    "mend it instead");
            return Optional.empty();
        }
        return Optional.of(new Allowance(kind, written.group(2).strip(), line, column));
    }
}
