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
 * An omission of a rule, in a {@code .rules} file a separate line, {@code without "retaliation.stated" because "..."}.
 *
 * @param id of the rule
 * @param because the reason
 * @param file that contains it
 * @param line from 1; 0 if it is in no file
 */
public record Omission(String id, String because, String file, int line) {

    /** The beginning of such a line, correct or not. */
    static final Pattern OPENING = Pattern.compile("(?i)without\\b.*");

    private static final Pattern WRITTEN =
            Pattern.compile("without\\s+\"([^\"]*[^\"\\s][^\"]*)\"\\s+because\\s+\"([^\"]*[^\"\\s][^\"]*)\"");

    /** {@return an omission by a command or a program, in no file} */
    public static Omission of(String id) {
        return new Omission(id, "", "without " + id, 0);
    }

    /** {@return the omissions in a file, in order; malformed ones are skipped} */
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

    /** {@return the same file without its omissions} */
    public static RuleText none(RuleText text) {
        return new RuleText(text.file(), text.text().replaceAll("(?m)^\\s*without\\s+\".*$", ""), text.trusted());
    }

    /** Reports a line that is not written correctly. */
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
