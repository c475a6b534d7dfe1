package casus.setwise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads terms of the engine's language. */
final class TermReader {

    private static final String MODEL = "casus";

    private final Tokens tokens;
    private final Map<String, Integer> variables;
    private final Map<String, Class<?>> types = new HashMap<>(Map.of("String", String.class));

    /**
     * @param variables their numbers by name, as far as they are bound when a term is read
     */
    TermReader(Tokens tokens, Map<String, Integer> variables) {
        this.tokens = tokens;
        this.variables = variables;
    }

    /** Makes a type known by its simple name. */
    void use(String first, List<String> names) {
        Class<?> type = null;
        StringBuilder name = new StringBuilder(first);
        for (String each : names) {
            // nested types are imported with a dot but loaded with a dollar sign
            name.append(type == null ? '.' : '$').append(each);
            type = Character.isUpperCase(each.charAt(0)) ? loaded(name.toString()) : type;
        }
        if (type == null) {
            throw new Unread("`" + name + "`");
        }
        types.put(type.getSimpleName(), type);
    }

    private static Class<?> loaded(String name) {
        try {
            return Class.forName(name, false, TermReader.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new Unread("`" + name + "`");
        }
    }

    /** {@return the type with a simple name} */
    Class<?> type(String name) {
        Class<?> type = types.get(name);
        if (type == null) {
            throw new Unread("`" + name + "`");
        }
        return type;
    }

    /** {@return the number of a variable that is bound} */
    int known(String name) {
        Integer number = variables.get(name);
        if (number == null) {
            throw new Unread("`" + name + "`");
        }
        return number;
    }

    Term term() {
        List<Term> any = new ArrayList<>(List.of(conjunction()));
        while (tokens.skip("||")) {
            any.add(conjunction());
        }
        return any.size() == 1 ? any.get(0) : new Term.Several(false, List.copyOf(any));
    }

    private Term conjunction() {
        List<Term> all = new ArrayList<>(List.of(comparison()));
        while (tokens.skip("&&")) {
            all.add(comparison());
        }
        return all.size() == 1 ? all.get(0) : new Term.Several(true, List.copyOf(all));
    }

    private Term comparison() {
        Term left = operand();
        switch (tokens.peek()) {
            case "==", "!=", "<", ">", "<=", ">=", "contains" -> {
                String operator = tokens.next();
                return new Term.Compare(left, operator, operand());
            }
            default -> {
                return left;
            }
        }
    }

    Term operand() {
        if (tokens.skip("!")) {
            return new Term.Not(operand());
        }
        Term value = tokens.peek().equals("(") ? bracketed() : named();
        while (tokens.skip(".")) {
            String name = tokens.next();
            value = new Term.Ask(value, name, tokens.skip("(") ? arguments() : List.of());
        }
        return tokens.skip("/") ? new Term.Quotient(value, operand()) : value;
    }

    private Term bracketed() {
        tokens.expect("(");
        if (tokens.peek().equals("java")) {
            while (!tokens.skip(")")) {
                tokens.next(); // a cast, for the compiler alone
            }
            return operand();
        }
        Term inside = term();
        tokens.expect(")");
        return inside;
    }

    private List<Term> arguments() {
        List<Term> arguments = new ArrayList<>();
        while (!tokens.skip(")")) {
            if (!arguments.isEmpty()) {
                tokens.expect(",");
            }
            arguments.add(term());
        }
        return List.copyOf(arguments);
    }

    private Term named() {
        String token = tokens.next();
        char first = token.charAt(0);
        if (first == '$') {
            return new Term.Variable(known(token));
        }
        if (first == '"') {
            return new Term.Constant(token.substring(1, token.length() - 1));
        }
        if (Character.isDigit(first)) {
            return new Term.Constant(Integer.valueOf(token));
        }
        if (Character.isUpperCase(first)) {
            return ofType(type(token));
        }
        return switch (token) {
            case "this" -> new Term.Self();
            case "true" -> new Term.Constant(true);
            case "false" -> new Term.Constant(false);
            case "null" -> new Term.Constant(null);
            case "new" -> {
                Class<?> type = type(tokens.next());
                tokens.expect("(");
                yield new Term.New(type.asSubclass(Record.class), arguments());
            }
            case MODEL -> constant();
            default -> {
                if (!Character.isLowerCase(first)) {
                    throw new Unread("`" + token + "`");
                }
                yield new Term.Ask(new Term.Self(), token, tokens.skip("(") ? arguments() : List.of());
            }
        };
    }

    /** {@return a constant by its full name} */
    private Term constant() {
        StringBuilder name = new StringBuilder(MODEL);
        Class<?> type = null;
        while (true) {
            tokens.expect(".");
            String next = tokens.next();
            if (type != null && next.equals(next.toUpperCase(Locale.ROOT))) {
                return new Term.Constant(constant(type, next));
            }
            name.append(type == null ? '.' : '$').append(next);
            if (Character.isUpperCase(next.charAt(0))) {
                type = loaded(name.toString());
            }
        }
    }

    private Term ofType(Class<?> type) {
        tokens.expect(".");
        String name = tokens.next();
        return tokens.skip("(") ? new Term.Made(type, name, arguments()) : new Term.Constant(constant(type, name));
    }

    private static Object constant(Class<?> type, String name) {
        try {
            Object value = type.getField(name).get(null);
            if (value != null) {
                return value;
            }
        } catch (ReflectiveOperationException e) {
            throw new Unread("`" + type.getSimpleName() + "." + name + "`");
        }
        throw new Unread("`" + type.getSimpleName() + "." + name + "`");
    }
}
