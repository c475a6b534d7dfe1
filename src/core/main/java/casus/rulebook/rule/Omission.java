package casus.rulebook.rule;

import casus.rulebook.text.Characters;
import casus.rulebook.text.Mistake;
import casus.rulebook.text.Mistakes;
import casus.rulebook.text.RuleText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * That a rule is left out, which a {@code .rules} file says on a line of its own, {@code without "retaliation.stated" because
 * "..."}.
 *
 * @param id of the rule
 * @param because why
 * @param file where it is said
 * @param line from 1; 0 where no file says it
 */
public record Omission(String id, String because, String file, int line) {

    /** How such a line begins, or was meant to. */
    static final Pattern OPENING = Pattern.compile("(?i)without\\b.*");

    private static final Pattern WRITTEN =
            Pattern.compile("without\\s+\"([^\"]*[^\"\\s][^\"]*)\"\\s+because\\s+\"([^\"]*[^\"\\s][^\"]*)\"");

    /** {@return what a command or a program says, which no file does} */
    public static Omission of(String id) {
        return new Omission(id, "", "without " + id, 0);
    }

    /** {@return what a file says, in its order; what is not written as it should be is left aside} */
    public static List<Omission> in(RuleText text) {
        List<Omission> all = new ArrayList<>();
        List<String> lines =
                text.name().endsWith(".rules") ? text.text().lines().toList() : List.of();
        for (int i = 0; i < lines.size(); i++) {
            Matcher written = WRITTEN.matcher(lines.get(i).strip());
            if (written.matches()) {
                all.add(new Omission(written.group(1).strip(), written.group(2).strip(), text.file(), i + 1));
            }
        }
        return all;
    }

    /** {@return the same file, from which nothing is left out} */
    public static RuleText none(RuleText text) {
        return new RuleText(text.file(), text.text().replaceAll("(?m)^\\s*without\\s+\".*$", ""), text.trusted());
    }

    /** Tells of a line that is not written as it should be. */
    static void check(String line, int number, int column, Mistakes mistakes) {
        if (!WRITTEN.matcher(line).matches()) {
            mistakes.add(
                    Mistake.BAD_OMISSION,
                    number,
                    column,
                    Characters.shown(line) + " does not say which rule is left out, and why",
                    "write without \"retaliation.stated\" because \"a reason\", on one line");
        }
    }
}
