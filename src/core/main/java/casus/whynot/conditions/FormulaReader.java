package casus.whynot.conditions;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses formulas, and refuses whatever it does not know. */
final class FormulaReader {

    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(\\|\\||==|!=|<|[!().,]|\\{[\\w-]+}|\\$\\w+|\"[^\"]*\"|\\d+|casus(?:\\.\\w+)+|\\w+)\\s*");

    private final String text;
    private final List<String> tokens = new ArrayList<>();
    private int at;

    private FormulaReader(String text) {
        this.text = text;
        Matcher token = TOKEN.matcher(text);
        int end = 0;
        while (token.find() && token.start() == end) {
            tokens.add(token.group(1));
            end = token.end();
        }
        if (end < text.length()) {
            throw trouble("`" + text.substring(end) + "`");
        }
    }

    static Formula read(String text) {
        FormulaReader reader = new FormulaReader(text);
        Formula formula = reader.either();
        if (reader.at < reader.tokens.size()) {
            throw reader.trouble("`" + reader.peek() + "`");
        }
        return formula;
    }

    private Formula either() {
        List<Formula> any = new ArrayList<>(List.of(comparison()));
        while (peek().equals("||")) {
            at++;
            any.add(comparison());
        }
        return any.size() == 1 ? any.get(0) : new Formula.Either(List.copyOf(any));
    }

    private Formula comparison() {
        Formula left = operand();
        String operator = peek();
        if (!List.of("==", "!=", "<").contains(operator)) {
            return left;
        }
        at++;
        return new Formula.Compare(left, operator, operand());
    }

    private Formula operand() {
        if (peek().equals("!")) {
            at++;
            return new Formula.Not(operand());
        }
        String token = next();
        Formula value = peek().equals("(") ? ask(new Formula.Self(), token) : value(token);
        while (peek().equals(".")) {
            at++;
            String name = next();
            if (peek().equals("(")) {
                value = ask(value, name);
            } else if (name.equals("empty")) {
                value = new Formula.Empty(value);
            } else {
                throw trouble("`." + name + "`");
            }
        }
        return value;
    }

    private Formula ask(Formula of, String method) {
        if (!method.matches("[a-z]\\w*")) {
            throw trouble("`" + method + "(`");
        }
        List<Formula> arguments = new ArrayList<>();
        at++;
        while (!peek().equals(")")) {
            if (!arguments.isEmpty()) {
                expect(",");
            }
            arguments.add(operand());
        }
        expect(")");
        return new Formula.Ask(of, method, List.copyOf(arguments));
    }

    private Formula value(String token) {
        char first = token.charAt(0);
        if (first == '{') {
            return new Formula.Slot(token.substring(1, token.length() - 1));
        }
        if (first == '$') {
            return new Formula.Local(token.substring(1));
        }
        if (first == '"') {
            return new Formula.Word(token.substring(1, token.length() - 1));
        }
        if (Character.isDigit(first)) {
            return new Formula.Word(Integer.valueOf(token));
        }
        if (token.startsWith("casus.")) {
            return new Formula.Word(constant(token));
        }
        return switch (token) {
            case "this" -> new Formula.Self();
            case "true" -> new Formula.Word(true);
            case "false" -> new Formula.Word(false);
            case "null" -> new Formula.Nothing();
            default -> {
                if (!token.matches("[a-z]\\w*")) {
                    throw trouble("`" + token + "`");
                }
                yield new Formula.Field(token);
            }
        };
    }

    /** {@return a constant by its full name} In binary names, {@code $} precedes a nested type. */
    private Object constant(String name) {
        int last = name.lastIndexOf('.');
        String type = name.substring(0, last).replaceAll("(?<=\\.[A-Z]\\w{0,99})\\.", "\\$");
        try {
            Object value =
                    Class.forName(type).getField(name.substring(last + 1)).get(null);
            if (value != null) {
                return value;
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("`" + name + "` in `" + text + "` is no constant", e);
        }
        throw trouble("`" + name + "`");
    }

    private String peek() {
        return at < tokens.size() ? tokens.get(at) : "";
    }

    private String next() {
        if (at == tokens.size()) {
            throw trouble("its end");
        }
        return tokens.get(at++);
    }

    private void expect(String token) {
        if (!next().equals(token)) {
            throw trouble("a missing `" + token + "`");
        }
    }

    private IllegalArgumentException trouble(String what) {
        return new IllegalArgumentException("the test `" + text + "` is not understood at " + what);
    }
}
