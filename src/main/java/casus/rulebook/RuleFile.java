package casus.rulebook;

import casus.model.Nearest;
import casus.model.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rules of one {@code .rules} file. A rule with a mistake is left out and each of its mistakes reported; the
 * others are read.
 */
final class RuleFile {

    private static final Pattern TITLE = Pattern.compile("rule\\s+\"([^\"]+)\"");
    private static final Pattern NOTE = Pattern.compile("@([A-Za-z]+)\\s*\\(\\s*\"([^\"]*)\"\\s*\\)");
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z0-9-]+)*");
    private static final Pattern NAME = Pattern.compile("\\{([^{}]*)}");
    private static final List<String> NOTES = List.of("id", "because", "reference");

    private final String file;
    private final Vocabulary vocabulary;
    private final List<Problem> problems;
    private final List<Rule> rules = new ArrayList<>();

    private RuleFile(String file, Vocabulary vocabulary, List<Problem> problems) {
        this.file = file;
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    /** {@return the sound rules of a file, in its order; every mistake is added to the problems} */
    static List<Rule> parse(String file, String text, Vocabulary vocabulary, List<Problem> problems) {
        RuleFile reader = new RuleFile(file, vocabulary, problems);
        reader.read(text.lines().toList());
        return List.copyOf(reader.rules);
    }

    private enum Part {
        OUTSIDE,
        NOTES,
        WHEN,
        THEN
    }

    private static final class Draft {
        String title = "";
        int line;
        final Map<String, String> notes = new TreeMap<>();
        final Map<String, Integer> noteLines = new TreeMap<>();
        final List<Rule.Line> when = new ArrayList<>();
        final List<Rule.Line> then = new ArrayList<>();
        final Map<String, SlotType> names = new LinkedHashMap<>();
        int problemsBefore;
    }

    private void read(List<String> lines) {
        Part part = Part.OUTSIDE;
        Draft draft = new Draft();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            int number = i + 1;
            int column = lines.get(i).indexOf(line) + 1;
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (part != Part.OUTSIDE && TITLE.matcher(line).lookingAt()) {
                error(
                        draft.line,
                        1,
                        "the rule `" + draft.title + "` has no `end`",
                        "write `end` on a line of its own after its conclusion");
                part = Part.OUTSIDE;
            }
            switch (part) {
                case OUTSIDE -> {
                    Matcher title = TITLE.matcher(line);
                    if (title.matches()) {
                        draft = new Draft();
                        draft.title = title.group(1);
                        draft.line = number;
                        draft.problemsBefore = problems.size();
                        part = Part.NOTES;
                    } else {
                        error(
                                number,
                                column,
                                "`" + line + "` stands outside every rule",
                                "a rule begins with rule \"A sentence about what it concludes\"; a comment begins with #");
                    }
                }
                case NOTES -> {
                    if (line.equals("when")) {
                        part = Part.WHEN;
                    } else {
                        note(draft, line, number, column);
                    }
                }
                case WHEN -> {
                    if (line.equals("then")) {
                        part = Part.THEN;
                    } else {
                        condition(draft, line, number, column);
                    }
                }
                case THEN -> {
                    if (line.equals("end")) {
                        finish(draft);
                        part = Part.OUTSIDE;
                    } else {
                        conclusion(draft, line, number, column);
                    }
                }
            }
        }
        if (part != Part.OUTSIDE) {
            error(
                    draft.line,
                    1,
                    "the rule `" + draft.title + "` has no `end`",
                    "write `end` on a line of its own after its conclusion");
        }
    }

    private void note(Draft draft, String line, int number, int column) {
        Matcher note = NOTE.matcher(line);
        if (!note.matches()) {
            error(
                    number,
                    column,
                    "`" + line + "` is no note about the rule",
                    line.startsWith("@")
                            ? "write @id(\"...\"), the text in straight quotes and nothing after the bracket"
                            : "between the title and `when` stand @id, @because and @reference");
            return;
        }
        String key = note.group(1);
        if (!NOTES.contains(key)) {
            error(
                    number,
                    column,
                    "`@" + key + "` is no note about a rule",
                    "maybe `@" + Nearest.to(key, NOTES).orElse("because")
                            + "`; there are @id, @because and @reference");
        } else if (draft.notes.put(key, note.group(2)) != null) {
            error(number, column, "`@" + key + "` stands twice", "keep one of them");
        }
        draft.noteLines.put(key, number);
    }

    private void condition(Draft draft, String line, int number, int column) {
        Rule.Line read = sentence(draft, line, number, column, true);
        if (read == null) {
            return;
        }
        if (draft.when.stream().anyMatch(other -> other.text().equals(read.text()))) {
            error(number, column, "`" + line + "` stands twice", "take one away");
        }
        draft.when.add(read);
    }

    private void conclusion(Draft draft, String line, int number, int column) {
        Rule.Line read = sentence(draft, line, number, column, false);
        if (read == null) {
            return;
        }
        if (read.sentence().conclusion().isEmpty()) {
            error(
                    number,
                    column,
                    "`" + line + "` can be asked but not concluded",
                    "conclusions are sentences whose meaning is one step with every field given");
        }
        if (!draft.then.isEmpty()) {
            error(number, column, "the rule has a second conclusion, `" + line + "`", "write a second rule for it");
        }
        draft.then.add(read);
    }

    private Rule.@Nullable Line sentence(Draft draft, String line, int number, int column, boolean mayIntroduce) {
        Vocabulary.Use use = vocabulary.find(line).orElse(null);
        if (use == null) {
            error(
                    number,
                    column,
                    "`" + line + "` is no sentence of the vocabulary",
                    vocabulary
                            .nearest(line)
                            .map(near -> "maybe `" + near.plain() + "`")
                            .orElse(
                                    "`casus rules --vocabulary` lists the sentences; a name begins with a capital letter"));
            return null;
        }
        Set<String> introduced = new LinkedHashSet<>();
        boolean sound = true;
        for (Map.Entry<String, String> filler : use.fillers().entrySet()) {
            SlotType wanted = use.sentence().slot(filler.getKey());
            String value = filler.getValue();
            if (!Rule.isName(value)) {
                sound &= word(value, wanted, number, column);
                continue;
            }
            SlotType known = draft.names.get(value);
            if (known != null) {
                if (!wanted.accepts(known)) {
                    error(
                            number,
                            column,
                            "`" + value + "` is a name for " + known.name() + " above, here it is one for "
                                    + wanted.name(),
                            "use two names");
                    sound = false;
                }
            } else if (!mayIntroduce) {
                error(
                        number,
                        column,
                        "`" + value + "` stands in the conclusion but in no condition",
                        near(value, draft, "speak of it in a condition"));
                sound = false;
            } else if (use.sentence().introducesNothing()) {
                error(
                        number,
                        column,
                        "`" + value + "` is first spoken of in a sentence about something that is not there",
                        near(value, draft, "speak of it in a condition above"));
                sound = false;
            } else {
                draft.names.put(value, wanted);
                introduced.add(value);
            }
        }
        return sound ? new Rule.Line(line, number, column, use.sentence(), use.fillers(), introduced) : null;
    }

    private boolean word(String value, SlotType wanted, int number, int column) {
        List<String> words = wanted.words();
        if (wanted.named() || words.contains(value)) {
            return true;
        }
        error(
                number,
                column,
                "`" + value + "` is no " + wanted.name(),
                "maybe `" + Nearest.to(value, words).orElse(words.get(0)) + "`; there are " + String.join(", ", words));
        return false;
    }

    private void finish(Draft draft) {
        String id = draft.notes.getOrDefault("id", "");
        int idLine = draft.noteLines.getOrDefault("id", draft.line);
        if (id.isEmpty()) {
            error(
                    draft.line,
                    1,
                    "the rule `" + draft.title + "` has no @id",
                    "write for example @id(\"retaliation.stated\")");
        } else if (!ID.matcher(id).matches()) {
            error(idLine, 1, "`" + id + "` is no id", "use lower-case words joined by hyphens and dots");
        }
        String because = draft.notes.getOrDefault("because", "");
        if (because.isEmpty()) {
            error(
                    draft.line,
                    1,
                    "the rule `" + draft.title + "` has no @because",
                    "say in one sentence why the conclusion holds, with the rule's names in braces");
        }
        Matcher name = NAME.matcher(because);
        while (name.find()) {
            if (!draft.names.containsKey(name.group(1))) {
                error(
                        draft.noteLines.getOrDefault("because", draft.line),
                        1,
                        "`{" + name.group(1) + "}` in @because is no name of this rule",
                        near(name.group(1), draft, "name it in a condition"));
            }
        }
        if (draft.when.isEmpty()) {
            error(
                    draft.line,
                    1,
                    "the rule `" + draft.title + "` has no sound condition",
                    "write at least one sentence after `when`");
        }
        if (draft.then.isEmpty()) {
            error(
                    draft.line,
                    1,
                    "the rule `" + draft.title + "` has no sound conclusion",
                    "write one sentence after `then`");
        }
        if (problems.size() == draft.problemsBefore) {
            rules.add(new Rule(
                    id,
                    draft.title,
                    because,
                    draft.notes.getOrDefault("reference", ""),
                    List.copyOf(draft.when),
                    draft.then.get(0),
                    file,
                    draft.line));
        }
    }

    private static String near(String name, Draft draft, String otherwise) {
        return Nearest.to(name, draft.names.keySet())
                .map(near -> "maybe `" + near + "`")
                .orElse(otherwise);
    }

    private void error(int line, int column, String what, String help) {
        problems.add(Problem.error(file, line, column, what, help));
    }
}
