package casus.casefile;

import casus.casefile.Node.Mark;
import casus.casefile.Tree.Notation;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/** Says in a coder's words why a text is not JSON or YAML. */
final class Malformed {

    private Malformed() {}

    /** Reports what the parser stumbled over. */
    static void explain(JacksonException stumble, String text, Notation notation, Report report) {
        Mark mark = mark(stumble);
        int line = mark.line();
        int column = mark.column();
        if (stumble instanceof StreamConstraintsException) {
            report.error(
                    new Mark(line, column),
                    "the file is nested too deep or holds a text or number that is too long",
                    "no case needs that; look for a bracket or quotation mark too many");
            return;
        }
        int offset = offset(text, line, column);
        if (text.substring(offset).isBlank()) {
            report.error(
                    new Mark(line, column),
                    "the file ends before the case does",
                    "close what is open: a quotation mark, a bracket or a brace");
            return;
        }
        String what = "from here on this is not " + notation + ": " + Words.shown(excerpt(text, offset));
        report.error(new Mark(line, column), what, notation == Notation.JSON ? json(text, offset) : yaml(text, offset));
    }

    /** {@return where the text goes wrong} For YAML the parser's own place is only that of the last thing it understood. */
    private static Mark mark(JacksonException stumble) {
        if (stumble.getCause() instanceof MarkedYamlEngineException yaml
                && yaml.getProblemMark().isPresent()) {
            var problem = yaml.getProblemMark().get();
            return new Mark(problem.getLine() + 1, problem.getColumn() + 1);
        }
        TokenStreamLocation place = stumble.getLocation();
        return place == null
                ? Mark.WHOLE_FILE
                : new Mark(Math.max(place.getLineNr(), 0), Math.max(place.getColumnNr(), 0));
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
