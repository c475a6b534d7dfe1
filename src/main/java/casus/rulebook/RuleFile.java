package casus.rulebook;

import casus.model.Bound;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the rules of one {@code .rules} file. A rule with a mistake is left out and each of its mistakes told; the others
 * are read.
 */
final class RuleFile {

    /** More rules than this are no longer one topic. */
    static final int MOST_RULES = Bound.RULES.most();

    private static final Pattern TITLE = Pattern.compile("rule\\s+\"([^\"]*[^\"\\s][^\"]*)\"");
    private static final Pattern OPENING = Pattern.compile("(?s)(?i:(rule)\\s*[\"“”„'].*)|(rule)(\\W.*)?");
    private static final Pattern KEYWORD = Pattern.compile("(?s)(?i:(when|then|end)[\\s.,:;]*)|(when|then|end)\\W.*");

    private final String file;
    private final Vocabulary vocabulary;
    private final Mistakes mistakes;
    private final List<Rule> rules = new ArrayList<>();
    private Part part = Part.OUTSIDE;
    private RuleDraft draft;
    private boolean strayed;
    private int opened;

    private RuleFile(String file, Vocabulary vocabulary, Mistakes mistakes) {
        this.file = file;
        this.vocabulary = vocabulary;
        this.mistakes = mistakes;
        this.draft = new RuleDraft("", 0, vocabulary, mistakes, false);
    }

    /** The parts of a rule, in order. */
    private enum Part {
        OUTSIDE,
        /** In the definition of a sentence, which has been read before. */
        SENTENCE,
        NOTES,
        WHEN,
        THEN
    }

    /** {@return the sound rules of a file, in its order; every mistake is told} */
    static List<Rule> parse(String file, String text, Vocabulary vocabulary, Mistakes mistakes) {
        RuleFile reader = new RuleFile(file, vocabulary, mistakes);
        reader.read(text.lines().toList());
        return List.copyOf(reader.rules);
    }

    private void read(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            int number = i + 1;
            if (mistakes.tooMany(number)) {
                return;
            }
            if (opened > MOST_RULES) {
                mistakes.add(
                        Mistake.TOO_MANY_RULES,
                        draft.line(),
                        1,
                        "a file has at most " + MOST_RULES + " rules; from here on it was not read",
                        "make two files of it");
                return;
            }
            line(lines.get(i), number);
        }
        if (inRule()) {
            unended();
        }
    }

    private boolean inRule() {
        return part != Part.OUTSIDE && part != Part.SENTENCE;
    }

    private void line(String raw, int number) {
        Characters.Trouble trouble = Characters.trouble(raw).orElse(null);
        if (trouble != null) {
            mistakes.add(trouble.kind(), number, trouble.column(), trouble.what(), trouble.help());
        }
        String line = raw.substring(0, Math.min(raw.length(), Characters.LONGEST_LINE))
                .strip();
        int column = raw.length() - raw.stripLeading().length() + 1;
        if (line.isEmpty() || line.startsWith("#")) {
            strayed = false;
            return;
        }
        Matcher keyword = KEYWORD.matcher(line);
        if (OPENING.matcher(line).matches()) {
            open(line, number, column, trouble == null);
        } else if (DefinedSentences.OPENING.matcher(line).matches()) {
            if (inRule()) {
                unended();
            }
            part = Part.SENTENCE;
        } else if (part == Part.SENTENCE) {
            part = line.equals("end") ? Part.OUTSIDE : part;
        } else if (part != Part.OUTSIDE && keyword.matches()) {
            String word = keyword.group(1) == null ? keyword.group(2) : keyword.group(1);
            keyword(word.toLowerCase(Locale.ROOT), line, number, column);
        } else if (trouble != null) {
            draft.skip(raw.strip(), part == Part.THEN);
        } else if (part == Part.OUTSIDE) {
            stray(line, number, column);
        } else {
            content(line, number, column);
        }
    }

    private void open(String line, int number, int column, boolean clean) {
        if (inRule()) {
            unended();
        }
        Matcher title = TITLE.matcher(line);
        boolean sound = title.matches();
        if (!sound) {
            mistakes.add(
                    Mistake.BAD_TITLE,
                    number,
                    column,
                    Characters.shown(line) + " is no title of a rule",
                    "write rule \"A sentence about what it concludes\", in straight quotes and nothing after them");
        }
        draft = new RuleDraft(sound ? title.group(1).strip() : "", number, vocabulary, mistakes, sound && clean);
        part = Part.NOTES;
        opened++;
    }

    private void unended() {
        mistakes.add(
                Mistake.MISSING_END,
                draft.line(),
                1,
                draft.called() + " has no `end`",
                "write `end` on a line of its own after its conclusion");
        part = Part.OUTSIDE;
    }

    /** Tells of the first of a run of lines: it is the beginning of what is missing. */
    private void stray(String line, int number, int column) {
        if (!strayed) {
            mistakes.add(
                    Mistake.STRAY_LINE,
                    number,
                    column,
                    Characters.shown(line) + " stands outside every rule",
                    "a rule begins with rule \"A sentence about what it concludes\"; a comment begins with #");
        }
        strayed = true;
    }

    private void keyword(String word, String line, int number, int column) {
        if (!line.equals(word)) {
            mistakes.add(
                    Mistake.BAD_KEYWORD,
                    number,
                    column,
                    Characters.shown(line) + " is not `" + word + "`",
                    "`" + word + "` stands alone on its line, in small letters");
        }
        switch (word) {
            case "when" -> {
                if (part != Part.NOTES) {
                    mistakes.add(
                            Mistake.KEYWORD_TWICE,
                            number,
                            column,
                            "`when` stands twice in this rule",
                            "keep the first");
                } else {
                    part = Part.WHEN;
                }
            }
            case "then" -> {
                if (part == Part.THEN) {
                    mistakes.add(
                            Mistake.KEYWORD_TWICE,
                            number,
                            column,
                            "`then` stands twice in this rule",
                            "keep the first");
                } else if (part == Part.NOTES) {
                    mistakes.add(
                            Mistake.KEYWORD_ORDER,
                            number,
                            column,
                            "`then` comes before `when`",
                            "write `when` and the conditions above it");
                }
                part = Part.THEN;
            }
            default -> {
                if (part != Part.THEN) {
                    String missing = part == Part.NOTES ? "when" : "then";
                    mistakes.add(
                            part == Part.NOTES ? Mistake.MISSING_WHEN : Mistake.MISSING_THEN,
                            number,
                            column,
                            draft.called() + " ends without `" + missing + "`",
                            "write `" + missing + "` on a line of its own above the "
                                    + (part == Part.NOTES ? "conditions" : "conclusion"));
                }
                draft.finish(file, part == Part.THEN).ifPresent(rules::add);
                part = Part.OUTSIDE;
            }
        }
    }

    private void content(String line, int number, int column) {
        if (part == Part.NOTES && !line.startsWith("@") && vocabulary.find(line).isPresent()) {
            mistakes.add(
                    Mistake.MISSING_WHEN,
                    number,
                    column,
                    Characters.shown(line) + " stands before `when`",
                    "write `when` on a line of its own above the conditions");
            part = Part.WHEN;
        }
        if (part == Part.NOTES) {
            draft.note(line, number, column);
        } else if (line.startsWith("@")) {
            mistakes.add(
                    Mistake.MISPLACED_NOTE,
                    number,
                    column,
                    Characters.shown(line) + " stands after `when`",
                    "notes stand above `when`");
        } else if (part == Part.WHEN) {
            draft.condition(line, number, column);
        } else {
            draft.conclusion(line, number, column);
        }
    }
}
