package casus.setwise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads rules in that part of the engine's language which translations and the shipped files use, and refuses the rest. */
final class RuleReader {

    private final Tokens tokens;
    private final TermReader terms;

    /** The numbers of the variables that can be used. */
    private final Map<String, Integer> variables = new HashMap<>();

    /** All variables of a rule, by number. */
    private final List<String> names = new ArrayList<>();

    private final List<Integer> outer = new ArrayList<>();

    /** Above 0 in conditions whose variables end with them. */
    private int depth;

    private RuleReader(String text) {
        tokens = new Tokens(text);
        terms = new TermReader(tokens, variables);
    }

    /**
     * {@return the rules of a file}
     *
     * @throws Unread if one of them has a form that cannot be evaluated here
     */
    static List<RuleTerms> read(String text) {
        RuleReader reader = new RuleReader(text);
        List<RuleTerms> rules = new ArrayList<>();
        reader.header();
        while (!reader.tokens.ended()) {
            rules.add(reader.rule());
        }
        return rules;
    }

    private void header() {
        while (!tokens.ended() && !tokens.peek().equals("rule")) {
            String word = tokens.next();
            if (word.equals("import")) {
                terms.use(tokens.next(), qualified());
            } else if (word.equals("package")) {
                tokens.next();
                qualified();
            } else if (!word.equals(";")) {
                throw new Unread("`" + word + "`");
            }
        }
    }

    private List<String> qualified() {
        List<String> names = new ArrayList<>();
        while (tokens.skip(".")) {
            names.add(tokens.next());
        }
        return names;
    }

    private RuleTerms rule() {
        variables.clear();
        names.clear();
        outer.clear();
        tokens.expect("rule");
        String id = unquoted(tokens.next());
        String because = "";
        while (!tokens.skip("when")) {
            if (tokens.skip("@")) {
                tokens.expect("because");
                tokens.expect("(");
                because = unquoted(tokens.next());
                tokens.expect(")");
            } else {
                // when a rule fires matters to the engine alone
                tokens.expect("salience");
                tokens.expect("-");
                tokens.next();
            }
        }
        List<Condition> conditions = conditions("then");
        tokens.expect("insertLogical");
        tokens.expect("(");
        Term conclusion = terms.term();
        if (!(conclusion instanceof Term.New || conclusion instanceof Term.Made)) {
            throw new Unread("the conclusion of `" + id + "`");
        }
        tokens.expect(")");
        tokens.expect(";");
        tokens.expect("end");
        return new RuleTerms(id, because, conditions, conclusion, List.copyOf(names), List.copyOf(outer));
    }

    private static String unquoted(String text) {
        return text.substring(1, text.length() - 1);
    }

    /** {@return conditions up to a token, which is skipped} */
    private List<Condition> conditions(String end) {
        List<Condition> conditions = new ArrayList<>();
        while (!tokens.skip(end)) {
            if (!tokens.skip("and")) {
                conditions.add(condition());
            }
        }
        return List.copyOf(conditions);
    }

    private Condition condition() {
        String word = tokens.peek();
        switch (word) {
            case "not", "exists" -> {
                tokens.next();
                return existence(word.equals("exists"));
            }
            case "accumulate" -> {
                tokens.next();
                return collection();
            }
            default -> {
                return match();
            }
        }
    }

    private Condition existence(boolean there) {
        Set<String> before = Set.copyOf(variables.keySet());
        depth++;
        List<Condition> of = tokens.skip("(") ? conditions(")") : List.of(match());
        depth--;
        variables.keySet().retainAll(before);
        return new Condition.Existence(there, of);
    }

    private Condition collection() {
        tokens.expect("(");
        Set<String> before = Set.copyOf(variables.keySet());
        depth++;
        List<Condition> of = conditions(";");
        depth--;
        String list = tokens.next();
        tokens.expect(":");
        tokens.expect("collectList");
        tokens.expect("(");
        int collected = terms.known(tokens.next());
        tokens.expect(")");
        tokens.expect(")");
        variables.keySet().retainAll(before);
        return new Condition.Collection(of, collected, bind(list));
    }

    private int bind(String name) {
        if (!name.startsWith("$") || variables.containsKey(name)) {
            throw new Unread("`" + name + "`");
        }
        int number = names.size();
        names.add(name);
        variables.put(name, number);
        if (depth == 0) {
            outer.add(number);
        }
        return number;
    }

    private Condition.Match match() {
        int variable = names.size();
        if (tokens.peek().startsWith("$")) {
            bind(tokens.next());
            tokens.expect(":");
        } else {
            names.add(""); // nothing names it
        }
        Class<?> type = terms.type(tokens.next());
        tokens.expect("(");
        List<Condition.Check> checks = new ArrayList<>();
        while (!tokens.skip(")")) {
            if (!checks.isEmpty()) {
                tokens.expect(",");
            }
            if (tokens.peek().startsWith("$") && tokens.peek(1).equals(":")) {
                String name = tokens.next();
                tokens.next();
                Term value = terms.term();
                checks.add(new Condition.Check(bind(name), value));
            } else {
                checks.add(new Condition.Check(-1, terms.term()));
            }
        }
        @Nullable Term from = tokens.skip("from") ? terms.operand() : null;
        return new Condition.Match(variable, type, List.copyOf(checks), from);
    }
}
