package casus.rulebook.rule;

import casus.model.Problem;
import casus.rulebook.text.Mistake;
import casus.rulebook.text.RuleText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What rules in the engine's own language require and derive, by type of fact, as far as their text shows.
 *
 * @param id of the rule
 * @param given types of the facts it derives
 * @param asked types of the facts it requires
 * @param denied types of the facts whose absence or number it requires
 */
public record Machinery(String id, Set<Class<?>> given, Set<Class<?>> asked, Set<Class<?>> denied) {

    private static final Pattern RULE = Pattern.compile("(?ms)^\\s*rule\\s+\"([^\"]+)\"(.*?)^\\s*end\\b");
    private static final Pattern IMPORT = Pattern.compile("(?m)^\\s*import\\s+(?:static\\s+)?([\\w.]+);?");
    private static final Pattern INSERT =
            Pattern.compile("insertLogical\\(\\s*(?:new\\s+)?(\\w+)(?:\\.(\\w+))?\\s*\\(");
    private static final Pattern ASKED = Pattern.compile("\\b([A-Z]\\w*)\\s*\\(");
    private static final Pattern NEGATION = Pattern.compile("\\b(?:not|accumulate|forall)\\b");
    private static final Pattern EXISTS = Pattern.compile("\\bexists\\s*\\(");
    private static final Pattern COMMENT = Pattern.compile("//[^\n]*|(?s)/\\*.*?\\*/");

    /** {@return the rules of a file in the engine's language} */
    public static List<Machinery> read(String text) {
        Map<String, Class<?>> imports = imports(text);
        return RULE.matcher(text).results().map(rule -> one(rule, imports)).toList();
    }

    private static Map<String, Class<?>> imports(String text) {
        Map<String, Class<?>> imports = new HashMap<>();
        IMPORT.matcher(text).results().forEach(line -> {
            Class<?> type = type(line.group(1));
            if (type != null) {
                imports.put(type.getSimpleName(), type);
            }
        });
        return imports;
    }

    /** {@return a type by its imported name; nested types are imported with a dot but loaded with a dollar sign} */
    private static @Nullable Class<?> type(String name) {
        String wanted = name;
        while (wanted.startsWith("casus.model.")) {
            try {
                return Class.forName(wanted, false, Machinery.class.getClassLoader());
            } catch (ClassNotFoundException e) {
                int dot = wanted.lastIndexOf('.');
                wanted = wanted.substring(0, dot) + "$" + wanted.substring(dot + 1);
            }
        }
        return null;
    }

    private static Machinery one(MatchResult rule, Map<String, Class<?>> imports) {
        String body = COMMENT.matcher(rule.group(2)).replaceAll("");
        int then = Math.max(body.lastIndexOf("then"), 0);
        String when = body.substring(0, then);
        Machinery machinery = new Machinery(rule.group(1), types(), types(), types());
        INSERT.matcher(body.substring(then)).results().forEach(insert -> {
            Class<?> type = imports.get(insert.group(1));
            if (type != null) {
                machinery.given.addAll(insert.group(2) == null ? Set.of(type) : made(type, insert.group(2)));
            }
        });
        List<int[]> negations = spans(when);
        ASKED.matcher(when).results().forEach(asked -> {
            Class<?> type = imports.get(asked.group(1));
            if (type != null) {
                boolean denied =
                        negations.stream().anyMatch(span -> span[0] <= asked.start() && asked.start() < span[1]);
                (denied ? machinery.denied : machinery.asked).add(type);
            }
        });
        return machinery;
    }

    private static Set<Class<?>> types() {
        return new TreeSet<>((one, other) -> one.getName().compareTo(other.getName()));
    }

    private static Set<Class<?>> made(Class<?> type, String method) {
        Set<Class<?>> made = types();
        Arrays.stream(type.getMethods())
                .filter(one -> one.getName().equals(method))
                .forEach(one -> made.add(one.getReturnType()));
        return made;
    }

    private static List<int[]> spans(String text) {
        List<int[]> spans = new ArrayList<>();
        Matcher negation = NEGATION.matcher(text);
        while (negation.find()) {
            spans.add(new int[] {negation.start(), closing(text, text.indexOf('(', negation.end()))});
        }
        return spans;
    }

    private static int closing(String text, int open) {
        int depth = 0;
        for (int i = Math.max(open, 0); i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return text.length();
    }

    /** Reports patterns of a form for which the engine sometimes skips a rule of another file. */
    public static void faults(RuleText file, List<Problem> problems) {
        // comments become spaces, so that places do not change
        String text = COMMENT.matcher(file.text())
                .replaceAll(comment -> Matcher.quoteReplacement(comment.group().replaceAll("[^\n]", " ")));
        EXISTS.matcher(text).results().forEach(exists -> {
            String inside = text.substring(exists.end(), closing(text, exists.end() - 1));
            if (Pattern.compile("\\bnot\\b").matcher(inside).find()) {
                String above = text.substring(0, exists.start());
                problems.add(Mistake.ENGINE_FAULT.at(
                        file.file(),
                        (int) above.chars().filter(c -> c == '\n').count() + 1,
                        exists.start() - above.lastIndexOf('\n'),
                        "`exists` holds a `not` here, by which the engine passes over rules at times",
                        "lay down in a rule of its own what must exist, and ask for that"));
            }
        });
    }
}
