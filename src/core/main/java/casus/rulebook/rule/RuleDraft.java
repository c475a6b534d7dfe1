package casus.rulebook.rule;

import casus.model.Nearest;
import casus.model.Signs;
import casus.rulebook.text.Allowance;
import casus.rulebook.text.Characters;
import casus.rulebook.text.Mistake;
import casus.rulebook.text.Mistakes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A rule while it is being read. */
public final class RuleDraft {

    private static final Pattern NOTE = Pattern.compile("@([A-Za-z-]+)\\s*\\(\\s*\"([^\"]*)\"\\s*\\)");
    private static final Pattern KEY = Pattern.compile("@([A-Za-z-]+).*", Pattern.DOTALL);
    private static final Pattern BARE = Pattern.compile("(?i)(id|because|reference|instead-of|allow)\\s*[:=(].*");
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z0-9-]+)*");
    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}|[{}]");
    private static final String KNOWN =
            "@id, @because (the reason it gives), @reference (where the judgement comes from),"
                    + " @instead-of (the rule it replaces) and @allow (a warning that is answered)";
    private static final List<String> NOTES = List.of("id", "because", "reference", "instead-of", "allow");

    private final String title;
    private final int line;
    private final Mistakes mistakes;
    private final int mistakesAbove;
    private final boolean titled;
    private final SentenceReader sentences;
    private final Map<String, Note> notes = new TreeMap<>();
    private final List<Allowance> allowed = new ArrayList<>();
    private final List<Rule.Line> when = new ArrayList<>();
    private Rule.@Nullable Line then;
    private int conditions;
    private int conclusions;

    /** @param column of the text */
    private record Note(String text, int line, int column) {}

    /**
     * @param titled false if a mistake in the title was already reported
     */
    public RuleDraft(String title, int line, Language language, Mistakes mistakes, boolean titled) {
        this.title = title;
        this.line = line;
        this.mistakes = mistakes;
        this.mistakesAbove = mistakes.count();
        this.titled = titled;
        this.sentences = new SentenceReader(language, mistakes);
    }

    /** {@return the line of its title} */
    int line() {
        return line;
    }

    /** {@return how messages refer to it} */
    String called() {
        return title.isBlank() ? "this rule" : "the rule " + Characters.shown(title);
    }

    /** {@return true if a line has the form of a note} */
    static boolean isNote(String line) {
        return NOTE.matcher(line).matches();
    }

    /** Reads a line that should be a note about the rule. */
    public void note(String text, int number, int column) {
        Matcher note = NOTE.matcher(text);
        String meant = meant(text);
        if (!note.matches()) {
            mistakes.add(
                    Mistake.BAD_NOTE,
                    number,
                    column,
                    Characters.shown(text) + " is no note about the rule",
                    meant.isEmpty()
                            ? "between the title and `when` stand " + KNOWN
                            : "write " + Characters.whole("@" + meant + "(\"" + said(text) + "\")")
                                    + ", the text in straight quotes and none within, nothing after the bracket");
        } else if (!NOTES.contains(note.group(1))) {
            mistakes.add(
                    Mistake.UNKNOWN_NOTE,
                    number,
                    column,
                    Characters.shown("@" + note.group(1)) + " is no note about a rule",
                    (meant.isEmpty() ? "" : "maybe `@" + meant + "`; ") + "there are " + KNOWN);
        } else if (meant.equals("allow")) {
            Allowance.read(note.group(2), number, column + note.start(2), mistakes)
                    .ifPresent(allowed::add);
            return;
        } else if (notes.containsKey(meant)) {
            mistakes.add(Mistake.NOTE_TWICE, number, column, "`@" + meant + "` appears twice", "keep one of them");
        }
        boolean sound = note.matches() && NOTES.contains(note.group(1));
        notes.putIfAbsent(
                meant, new Note(sound ? note.group(2) : "", sound ? number : 0, sound ? column + note.start(2) : 0));
    }

    /** Remembers a line that could not be read. */
    void skip(String text, boolean conclusion) {
        if (text.startsWith("@")) {
            notes.putIfAbsent(meant(text), new Note("", 0, 0));
        } else {
            sentences.skip(text);
            count(conclusion);
        }
    }

    private static String meant(String note) {
        Matcher key = KEY.matcher(note);
        Matcher bare = BARE.matcher(note);
        if (!key.matches()) {
            return bare.matches() ? bare.group(1).toLowerCase(Locale.ROOT) : "";
        }
        String word = key.group(1);
        return NOTES.contains(word) ? word : Nearest.to(word, NOTES).orElse("");
    }

    /** {@return the text of a note that is not written correctly} */
    private static String said(String note) {
        String said = note.replaceFirst("^@?[A-Za-z-]+\\s*[:=]?\\s*\\(?\\s*\"?", "")
                .replaceFirst("\"?\\s*\\)?\\s*[,;.]?$", "")
                .replace('"', '\'');
        return said.isBlank() ? "..." : said;
    }

    private void count(boolean conclusion) {
        conditions += conclusion ? 0 : 1;
        conclusions += conclusion ? 1 : 0;
    }

    /** Reads a line after {@code when}. */
    public void condition(String text, int number, int column) {
        count(false);
        List<Rule.Line> read = sentences.conditions(text, number, column);
        read.stream()
                .flatMap(line -> when.stream().filter(other -> same(line, other)))
                .findFirst()
                .ifPresent(other -> mistakes.add(
                        Mistake.CONDITION_TWICE,
                        number,
                        column,
                        Characters.shown(text) + " appears twice",
                        "it is on line " + other.number() + " too"));
        when.addAll(read);
    }

    private static boolean same(Rule.Line one, Rule.Line other) {
        return one.sentence().text().equals(other.sentence().text())
                && one.fillers().equals(other.fillers());
    }

    /** Reads a line after {@code then}. */
    public void conclusion(String text, int number, int column) {
        count(true);
        if (conclusions == 2) {
            boolean otherwise = text.matches("(?i)(?:or )?else:?|otherwise:?");
            mistakes.add(
                    Mistake.SECOND_CONCLUSION,
                    number,
                    column,
                    otherwise
                            ? "there is no " + Characters.shown(text) + "; a rule has one conclusion"
                            : "the rule has a second conclusion, " + Characters.shown(text),
                    otherwise
                            ? "write a second rule, with the conditions under which the other follows"
                            : "write a second rule for it");
        } else if (conclusions == 1) {
            then = sentences.conclusion(text, number, column);
        }
    }

    /**
     * {@return the rule; empty if it has a mistake}
     *
     * @param whole false if a missing part was already reported
     */
    public Optional<Rule> finish(String file, boolean whole) {
        String id = text("id", "write for example @id(\"retaliation.stated\")");
        Note place = notes.get("id");
        if (place != null && !id.isEmpty() && !ID.matcher(id).matches()) {
            badId(id, place);
        }
        String because =
                text("because", "say in one sentence why the conclusion holds, with the rule's names in braces");
        namesIn();
        if (whole && conditions == 0) {
            mistakes.add(
                    Mistake.NO_CONDITION,
                    line,
                    1,
                    called() + " has no condition",
                    "write at least one sentence after `when`");
        }
        if (whole && conclusions == 0) {
            mistakes.add(
                    Mistake.NO_CONCLUSION, line, 1, called() + " has no conclusion", "write one sentence after `then`");
        }
        if (then == null || !titled || sentences.broken() || mistakes.count() > mistakesAbove) {
            return Optional.empty();
        }
        return Optional.of(new Rule(
                id,
                title,
                because,
                optional("reference"),
                List.copyOf(when),
                then,
                file,
                line,
                optional("instead-of").strip(),
                List.copyOf(allowed)));
    }

    private void badId(String id, Note place) {
        int foreign = Signs.foreign(id);
        String better = id.toLowerCase(Locale.ROOT)
                .replaceAll("[\\p{Pd}\\s_\\u00ad\\u2212]+", "-")
                .replaceAll("[^a-z0-9.-]", "")
                .replaceAll("^[^a-z]+|[.-]+$", "");
        mistakes.add(
                Mistake.BAD_ID,
                place.line(),
                place.column() + Math.max(foreign, 0),
                Characters.shown(id) + " is no id" + Signs.hint(id),
                (ID.matcher(better).matches() ? "write `" + better + "`; " : "")
                        + "an id is made of words in small letters from a to z, joined by hyphens (-) and dots, such as"
                        + " retaliation.stated");
    }

    private String optional(String key) {
        Note note = notes.get(key);
        return note == null ? "" : note.text();
    }

    private String text(String key, String help) {
        Note note = notes.get(key);
        if (note == null) {
            mistakes.add(
                    key.equals("id") ? Mistake.MISSING_ID : Mistake.MISSING_BECAUSE,
                    line,
                    1,
                    called() + " has no @" + key,
                    help);
        } else if (note.text().isBlank() && note.line() > 0) {
            mistakes.add(Mistake.EMPTY_NOTE, note.line(), note.column(), "`@" + key + "` says nothing", help);
        }
        return note == null ? "" : note.text().strip();
    }

    private void namesIn() {
        Note note = notes.get("because");
        if (note == null) {
            return;
        }
        Matcher braces = BRACES.matcher(note.text());
        while (braces.find()) {
            int at = note.column() + braces.start();
            String name = braces.group(1);
            if (name == null) {
                mistakes.add(
                        Mistake.BECAUSE_BRACE,
                        note.line(),
                        at,
                        "this brace in @because has no partner",
                        "a name stands in braces, {Party}");
            } else if (!sentences.knows(name)) {
                mistakes.add(
                        Mistake.BECAUSE_NAME,
                        note.line(),
                        at,
                        Characters.shown(braces.group()) + " in @because is no name of this rule",
                        sentences.near(name.replaceFirst(":.*", ""), "name it in a condition"));
            }
        }
    }
}
