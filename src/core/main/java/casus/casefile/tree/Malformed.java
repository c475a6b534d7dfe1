package casus.casefile.tree;

import casus.casefile.text.Words;
import casus.casefile.tree.Node.Mark;
import casus.casefile.tree.Tree.Notation;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/** Explains in a coder's words why a text is not valid JSON or YAML. */
final class Malformed {

    /** A key with a word after it. */
    private static final Pattern BESIDE = Pattern.compile("\\h*(\\w[\\w-]*):\\h+([^\\h|>&{\\[#-].*?)\\h*");

    /** What programs write for a number that is none. */
    private static final Pattern NO_NUMBER = Pattern.compile("[:,\\[]\\s*([+-]?(?:Infinity|INF|inf|NaN|nan))\\b");

    /** A number that is longer than the parser reads. */
    private static final Pattern LONG_NUMBER = Pattern.compile("[:,\\[]\\s*([+-]?\\d{1000,})");

    private Malformed() {}

    /** Reports an error of the JSON parser. */
    static void explain(JacksonException stumble, String text, Report report) {
        TokenStreamLocation place = stumble.getLocation();
        Mark mark = place == null
                ? Mark.WHOLE_FILE
                : new Mark(Math.max(place.getLineNr(), 0), Math.max(place.getColumnNr(), 0));
        if (stumble instanceof StreamConstraintsException && number(text, report)) {
            return;
        }
        if (stumble instanceof StreamConstraintsException) {
            report.error(
                    mark,
                    "the file is nested too deep or holds a text or number that is too long",
                    "no case needs that; look for a bracket or quotation mark too many");
            return;
        }
        Matcher none = NO_NUMBER.matcher(text);
        int offset = offset(text, mark.line(), mark.column());
        while (none.find() && none.start(1) <= offset) {
            if (offset <= none.end(1) + 1) {
                report.error(
                        at(text, none.start(1)),
                        Words.shown(none.group(1)) + " is no number",
                        "write a whole number in digits, such as 12; leave the key out where no number is given");
                return;
            }
        }
        explain(mark, text, Notation.JSON, report);
    }

    /** Reports the first number that is far too long, if there is one. */
    private static boolean number(String text, Report report) {
        Matcher number = LONG_NUMBER.matcher(text);
        if (!number.find()) {
            return false;
        }
        int digits = number.group(1).replaceAll("\\D", "").length();
        report.error(
                at(text, number.start(1)),
                "this number has " + String.format(Locale.ROOT, "%,d", digits) + " digits",
                "write a whole number of at most nine digits; look for digits that were pasted twice");
        return true;
    }

    private static Mark at(String text, int offset) {
        String before = text.substring(0, offset);
        return new Mark((int) before.chars().filter(c -> c == '\n').count() + 1, offset - before.lastIndexOf('\n'));
    }

    /** Reports an error of the YAML parser. */
    static void explain(YamlEngineException stumble, String text, Report report) {
        Mark mark = mark(stumble, text);
        List<String> lines = text.lines().toList();
        if (mark.line() > 1
                && mark.line() <= lines.size()
                && lines.get(mark.line() - 1).strip().startsWith("- ")) {
            int above = mark.line() - 2;
            while (above > 0 && lines.get(above).isBlank()) {
                above--;
            }
            Matcher word = BESIDE.matcher(lines.get(above));
            if (word.matches()) {
                report.error(
                        new Mark(above + 1, word.start(2) + 1),
                        Words.shown(word.group(2)) + " stands behind `" + word.group(1) + "`, and a list below it",
                        "take one of the two away; a list begins on the line below its key");
                return;
            }
        }
        explain(mark, text, Notation.YAML, report);
    }

    private static void explain(Mark mark, String text, Notation notation, Report report) {
        int offset = offset(text, mark.line(), mark.column());
        if (text.substring(offset).isBlank()) {
            report.error(
                    mark,
                    "the file ends before the case does",
                    "close what is open: a quotation mark, a bracket or a brace");
            return;
        }
        String what = "from here on this is not " + notation + ": " + Words.shown(excerpt(text, offset));
        report.error(mark, what, notation == Notation.JSON ? json(text, offset) : yaml(text, offset));
    }

    private static Mark mark(YamlEngineException stumble, String text) {
        if (stumble instanceof MarkedYamlEngineException yaml
                && yaml.getProblemMark().isPresent()) {
            var problem = yaml.getProblemMark().get();
            return new Mark(problem.getLine() + 1, problem.getColumn() + 1);
        }
        if (stumble instanceof ReaderException sign) {
            int at = text.indexOf(Character.toString(sign.getCodePoint()));
            String before = text.substring(0, Math.max(at, 0));
            return new Mark(
                    (int) before.chars().filter(c -> c == '\n').count() + 1,
                    before.length() - before.lastIndexOf('\n'));
        }
        return Mark.WHOLE_FILE;
    }

    private static String json(String text, int offset) {
        char found = text.charAt(offset);
        char before = lastBefore(text, offset);
        if (before == ',' && (found == '}' || found == ']')) {
            return "remove the comma before it";
        }
        return switch (found) {
            case '\'', '\u201c', '\u201d', '\u2018', '\u2019' ->
                "write straight double quotes (\") around keys and texts";
            case '/', '#' -> "remove the comment; JSON has none";
            case '\n', '\r', '\t' ->
                "a text may not run over the end of a line or hold a tab; is a quotation mark missing?";
            case '"', '{', '[' -> "is a comma or a colon missing before it?";
            case '\\' -> "after a backslash only \" \\ / b f n r t and u may stand";
            default -> "is a quotation mark, a comma or a bracket missing before it?";
        };
    }

    private static String yaml(String text, int offset) {
        int start = text.lastIndexOf('\n', Math.max(offset - 1, 0)) + 1;
        int end = text.indexOf('\n', start);
        if (text.substring(start, end < 0 ? text.length() : end).contains("\t")) {
            return "indent with spaces, not with tabs";
        }
        return "check how far the line is indented, and put texts that hold a colon or begin with a sign in quotes";
    }

    private static char lastBefore(String text, int offset) {
        int i = offset - 1;
        while (i >= 0 && Character.isWhitespace(text.charAt(i))) {
            i--;
        }
        return i < 0 ? ' ' : text.charAt(i);
    }

    private static String excerpt(String text, int offset) {
        String rest = text.substring(offset, Math.min(text.length(), offset + 40));
        int end = rest.strip().indexOf('\n');
        return end < 0 ? rest.strip() : rest.strip().substring(0, end);
    }

    private static int offset(String text, int line, int column) {
        int offset = 0;
        for (int i = 1; i < line; i++) {
            int end = text.indexOf('\n', offset);
            if (end < 0) {
                break;
            }
            offset = end + 1;
        }
        return Math.min(text.length(), offset + Math.max(column - 1, 0));
    }
}
