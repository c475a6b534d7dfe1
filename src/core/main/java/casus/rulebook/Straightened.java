package casus.rulebook;

import casus.model.Problem;
import casus.model.Signs;
import casus.rulebook.text.Mistake;
import casus.rulebook.text.RuleText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Normalizes a file of rules to what its author would have typed in a plain text editor: straight quotes around titles and
 * notes, no characters that only look like spaces, no prompt marks of an example it was copied from. Each kind of change is
 * reported once.
 */
final class Straightened {

    private static final Pattern QUOTED_LINE = Pattern.compile("\\s*(?:(?i:rule|sentence|without)\\b|@).*");
    private static final String DOUBLE = "\"“”„‟«»″＂";
    private static final String SINGLE = "'‘’‚‛`´";

    private Straightened() {}

    /** {@return the file with the same lines; except where such marks were removed, each line keeps its length} */
    static RuleText of(RuleText text, List<Problem> problems) {
        return text.name().endsWith(".rules") ? quotes(spaces(fences(text, problems), problems), problems) : text;
    }

    private static RuleText fences(RuleText text, List<Problem> problems) {
        return changed(
                text,
                line -> line.strip().startsWith("```") ? "" : line,
                (line, column) -> problems.add(Mistake.STRAY_LINE.at(
                        text.file(),
                        line,
                        column,
                        "three backticks mark an example in a text and are no part of it",
                        "take this line away, and the one that ends the example")));
    }

    private static RuleText spaces(RuleText text, List<Problem> problems) {
        return changed(
                text,
                line -> QUOTED_LINE.matcher(line).matches() ? line : line.replaceAll("[\\p{Zs}&&[^ ]]", " "),
                (line, column) -> problems.add(Mistake.FOREIGN_LETTER.at(
                        text.file(),
                        line,
                        column,
                        "here stands a character that only looks like a space, "
                                + Signs.called(text.text()
                                        .lines()
                                        .toList()
                                        .get(line - 1)
                                        .codePointAt(column - 1)),
                        "write ordinary spaces, here and below")));
    }

    /** {@return the text with its lines changed; the place of the first change is reported} */
    private static RuleText changed(RuleText text, UnaryOperator<String> change, BiConsumer<Integer, Integer> first) {
        List<String> lines = text.text().lines().toList();
        List<String> others = lines.stream().map(change).toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).equals(others.get(i))) {
                first.accept(i + 1, others.get(i).isEmpty() ? 1 : first(lines.get(i), others.get(i)) + 1);
                return new RuleText(text.file(), String.join("\n", others) + "\n", text.trusted());
            }
        }
        return text;
    }

    private static RuleText quotes(RuleText text, List<Problem> problems) {
        List<String> straight = new ArrayList<>();
        List<Integer> changed = new ArrayList<>();
        int column = 0;
        int sign = 0;
        for (String line : text.text().lines().toList()) {
            String better = QUOTED_LINE.matcher(line).matches() ? straight(line) : line;
            straight.add(better);
            if (!better.equals(line)) {
                changed.add(straight.size());
            }
            if (!better.equals(line) && sign == 0) {
                column = first(line, better);
                sign = line.codePointAt(column);
            }
        }
        if (changed.isEmpty()) {
            return text;
        }
        problems.add(
                Mistake.QUOTE_MARKS.at(text.file(), changed.get(0), column + 1, shown(sign), help(changed.size() - 1)));
        return new RuleText(text.file(), String.join("\n", straight) + "\n", text.trusted());
    }

    private static String shown(int sign) {
        String shown = "`" + Character.toString(sign) + "`";
        return "“”„‟".indexOf(sign) >= 0
                ? shown + " is a curly quote, as word processors write it; titles and notes stand in straight ones"
                : shown + " is no double straight quote, in which titles and notes stand";
    }

    private static String help(int others) {
        String where = others == 0 ? "" : ", here and on " + others + (others == 1 ? " line" : " lines") + " below";
        return "put \" in its place" + where + "; a plain text editor leaves quotes as they are typed";
    }

    private static String straight(String line) {
        String signs = line.chars().anyMatch(c -> DOUBLE.indexOf(c) >= 0) ? DOUBLE : SINGLE;
        StringBuilder straight = new StringBuilder(line);
        int open = first(line, signs, 0);
        int close = last(line, signs);
        if (open >= 0 && opens(line, open)) {
            straight.setCharAt(open, '"');
        }
        if (close > open && line.substring(close + 1).matches("[\\s)\\]:.,;]*")) {
            straight.setCharAt(close, '"');
        }
        return straight.toString();
    }

    /** {@return true if nothing but the word that the quotes belong to comes before} */
    private static boolean opens(String line, int at) {
        return line.substring(0, at).matches("\\s*@?[\\w-]+\\s*[:(=]?\\s*");
    }

    private static int first(String line, String signs, int from) {
        for (int i = from; i < line.length(); i++) {
            if (signs.indexOf(line.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static int last(String line, String signs) {
        for (int i = line.length() - 1; i >= 0; i--) {
            if (signs.indexOf(line.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** {@return the first index at which two lines of one length differ} */
    private static int first(String line, String other) {
        int at = 0;
        while (line.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }
}
