package casus.rulebook.rule;

import casus.model.Bound;
import casus.rulebook.text.Characters;
import casus.rulebook.text.Mistake;
import casus.rulebook.text.Mistakes;
import casus.rulebook.text.Wrapped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the rules of one {@code .rules} file. A rule with a mistake is left out and each of its mistakes reported; the
 * others are read.
 */
public final class RuleFile {

    /** A file with more rules than this has more than one topic. */
    static final int MOST_RULES = Bound.RULES.most();

    private static final Pattern TITLE = Pattern.compile("rule\\s+\"([^\"]*[^\"\\s][^\"]*)\"");
    private static final Pattern OPENING = Pattern.compile("(?s)(?i:(rule)\\s*[:=]?\\s*[\"“”„'].*)|(rule)(\\W.*)?");

    private final String file;
    private final Language language;
    private final Mistakes mistakes;
    private final List<Rule> rules = new ArrayList<>();
    private Part part = Part.OUTSIDE;
    private RuleDraft draft;
    private boolean strayed;
    private int opened;
    private List<String> lines = List.of();

    private RuleFile(String file, Language language, Mistakes mistakes) {
        this.file = file;
        this.language = language;
        this.mistakes = mistakes;
        this.draft = new RuleDraft("", 0, language, mistakes, false);
    }

    /** The parts of a rule, in order. */
    private enum Part {
        OUTSIDE,
        /** Inside the definition of a sentence, which was read before. */
        SENTENCE,
        NOTES,
        WHEN,
        THEN;

        /** {@return the keyword that ends this part} */
        String next() {
            return this == NOTES ? "when" : this == WHEN ? "then" : "end";
        }
    }

    /** {@return the sound rules of a file, in its order; every mistake is reported} */
    public static List<Rule> parse(String file, String text, Language language, Mistakes mistakes) {
        RuleFile reader = new RuleFile(file, language, mistakes);
        reader.lines = text.lines().toList();
        reader.read();
        return List.copyOf(reader.rules);
    }

    private void read() {
        int more;
        for (int i = 0; i < lines.size(); i += 1 + more) {
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
            more = line(lines.get(i), number);
        }
        if (inRule()) {
            unended();
        }
    }

    private boolean inRule() {
        return part != Part.OUTSIDE && part != Part.SENTENCE;
    }

    /** {@return how many of the lines below were read together with this one} */
    private int line(String raw, int number) {
        Characters.Trouble trouble = Characters.trouble(raw).orElse(null);
        if (trouble != null) {
            mistakes.add(trouble.kind(), number, trouble.column(), trouble.what(), trouble.help());
        }
        String line = raw.substring(0, Math.min(raw.length(), Characters.LONGEST_LINE))
                .strip();
        int column = raw.length() - raw.stripLeading().length() + 1;
        if (line.isEmpty() || line.startsWith("#")) {
            strayed = false;
            return 0;
        }
        Keyword keyword = inRule() && !isSentence(line)
                ? Keyword.ofRule(line, part.next()).orElse(null)
                : null;
        if (OPENING.matcher(line).matches()) {
            return open(line, number, column, trouble == null);
        } else if (DefinedSentences.OPENING.matcher(line).matches()) {
            between();
            part = Part.SENTENCE;
        } else if (Omission.OPENING.matcher(line).matches() && !isSentence(line)) {
            between();
            Omission.check(line, number, column, mistakes);
        } else if (part == Part.SENTENCE) {
            part = DefinedSentences.isEnd(line) ? Part.OUTSIDE : part;
        } else if (keyword != null) {
            keyword(keyword, line, number, column);
        } else if (trouble != null) {
            draft.skip(raw.strip(), part == Part.THEN);
        } else if (part == Part.OUTSIDE) {
            stray(line, number, column);
        } else {
            return content(line, number, column);
        }
        return 0;
    }

    private boolean isSentence(String line) {
        return language.vocabulary().find(line).isPresent();
    }

    /** Handles a line that belongs between rules. */
    private void between() {
        if (inRule()) {
            unended();
        }
        part = Part.OUTSIDE;
    }

    private int open(String first, int number, int column, boolean clean) {
        between();
        Optional<Wrapped> wrapped = wrapped(number, text -> TITLE.matcher(text).matches());
        wrapped.ifPresent(title -> title.report("title", number, column, mistakes));
        String line = wrapped.map(Wrapped::text).orElse(first);
        Matcher title = TITLE.matcher(line);
        boolean sound = title.matches();
        if (!sound) {
            mistakes.add(
                    Mistake.BAD_TITLE,
                    number,
                    column,
                    Characters.shown(line) + " is no title of a rule",
                    "write " + Characters.whole("rule \"" + titled(line) + "\"")
                            + ", in straight quotes and nothing after them");
        }
        draft = new RuleDraft(
                sound ? title.group(1).strip() : "", number, language, mistakes, sound && clean && wrapped.isEmpty());
        part = Part.NOTES;
        opened++;
        return wrapped.map(Wrapped::more).orElse(0);
    }

    /** {@return the words of a title that is not written correctly} */
    private static String titled(String line) {
        String words = line.replaceFirst("(?i)^rule[\\s:=]*", "")
                .replaceAll("[\"“”„']", "")
                .replaceFirst("[\\s.,:;{(]+$", "");
        return words.isBlank() ? "A sentence about what it concludes" : words;
    }

    /** {@return the text that begins on a line and continues below; empty if the line is already complete} */
    private Optional<Wrapped> wrapped(int number, Predicate<String> whole) {
        return whole.test(lines.get(number - 1).strip()) ? Optional.empty() : Wrapped.of(lines, number - 1, whole);
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

    /** Reports the first of a run of misplaced lines, which is where something is missing. */
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

    private void keyword(Keyword keyword, String line, int number, int column) {
        keyword.check(line, number, column, mistakes);
        switch (keyword.word()) {
            case "when" -> {
                if (part != Part.NOTES) {
                    mistakes.add(
                            Mistake.KEYWORD_TWICE,
                            number,
                            column,
                            "`when` appears twice in this rule",
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
                            "`then` appears twice in this rule",
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
                    String missing = part.next();
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
        if (isSentence(keyword.rest()) && inRule()) {
            sentence(keyword.rest(), number, column + line.lastIndexOf(keyword.rest()));
        }
    }

    private int content(String first, int number, int column) {
        if (part == Part.NOTES && !first.startsWith("@") && isSentence(first)) {
            mistakes.add(
                    Mistake.MISSING_WHEN,
                    number,
                    column,
                    Characters.shown(first) + " stands before `when`",
                    "write `when` on a line of its own above the conditions");
            part = Part.WHEN;
        }
        Optional<Wrapped> wrapped =
                part == Part.NOTES ? wrapped(number, RuleDraft::isNote) : wrapped(number, this::isSentenceAtLeast);
        wrapped.ifPresent(whole -> whole.report(part == Part.NOTES ? "note" : "sentence", number, column, mistakes));
        String line = wrapped.map(Wrapped::text).orElse(first);
        if (part == Part.NOTES) {
            draft.note(line, number, column);
        } else if (line.startsWith("@")) {
            mistakes.add(
                    Mistake.MISPLACED_NOTE,
                    number,
                    column,
                    Characters.shown(line) + " stands after `when`",
                    "notes stand above `when`");
        } else {
            sentence(line, number, column);
        }
        return wrapped.map(Wrapped::more).orElse(0);
    }

    private boolean isSentenceAtLeast(String line) {
        return language.vocabulary().findLoosely(line).isPresent() || language.isBroken(line);
    }

    private void sentence(String line, int number, int column) {
        if (part == Part.WHEN) {
            draft.condition(line, number, column);
        } else {
            draft.conclusion(line, number, column);
        }
    }
}
