package casus.rulebook.rule;

import casus.rulebook.text.Characters;
import casus.rulebook.text.Mistake;
import casus.rulebook.text.Mistakes;
import casus.rulebook.text.Wrapped;
import casus.rulebook.vocabulary.Sentence;
import casus.rulebook.vocabulary.SentenceForm;
import casus.rulebook.vocabulary.SlotType;
import casus.rulebook.vocabulary.SlotsWritten;
import casus.rulebook.vocabulary.Vocabulary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads sentences that a {@code .rules} file defines by others: {@code sentence "..."}, a gloss, {@code means}, the
 * sentences it stands for, {@code end}. A definition with a mistake is left out and each of its mistakes reported. Lines
 * outside definitions are left to {@link RuleFile}.
 */
public final class DefinedSentences {

    /** The beginning of a definition, correct or not. */
    static final Pattern OPENING = Pattern.compile("(?s)(?i:sentence)\\s*[:=]?\\s*[\"“”„'].*|sentence\\s.*");

    private static final Pattern TITLE = Pattern.compile("sentence\\s+\"([^\"]+)\"");
    /** A slot, correct or not. */
    private static final Pattern SLOT = Pattern.compile("\\{[^{}\\s]*}");

    private static final Pattern GLOSS = Pattern.compile("@gloss\\s*\\(\\s*\"([^\"]*\\S[^\"]*)\"\\s*\\)");
    private static final Pattern RULE = Pattern.compile("(?s)(?i:rule)\\s*[\"“”„'].*");

    private final String file;
    private final List<String> lines;
    private final List<Sentence> known;
    private final Map<String, SentenceForm> all;
    private final Set<String> tried;
    private final Mistakes mistakes;
    private @Nullable DefinedDraft draft;

    private DefinedSentences(
            String file,
            List<String> lines,
            List<Sentence> known,
            Map<String, SentenceForm> all,
            Set<String> tried,
            Mistakes mistakes) {
        this.lines = lines;
        this.tried = tried;
        this.file = file;
        this.known = known;
        this.all = all;
        this.mistakes = mistakes;
    }

    /** {@return the forms of all sentences that a file defines, sound or not, by their texts; slot types are ignored} */
    public static Map<String, SentenceForm> forms(String text) {
        Map<String, SentenceForm> forms = new LinkedHashMap<>();
        for (String line : text.lines().toList()) {
            Matcher title = TITLE.matcher(line.strip());
            if (title.matches()) {
                AtomicInteger slots = new AtomicInteger();
                String plain =
                        SLOT.matcher(title.group(1)).replaceAll(slot -> "{s" + slots.incrementAndGet() + ":subject}");
                try {
                    forms.put(title.group(1), SentenceForm.of(plain, Sentence.slots(plain)));
                } catch (IllegalArgumentException e) {
                    // reported when the definition is read
                }
            }
        }
        return forms;
    }

    /**
     * Reads the definitions of one file.
     *
     * @param known the sentences known so far, to which the sound ones are added
     * @param all the forms of those that any file defines
     * @param tried the texts of those read so far, sound or not
     */
    public static void read(
            String file,
            String text,
            List<Sentence> known,
            Map<String, SentenceForm> all,
            Set<String> tried,
            Mistakes mistakes) {
        DefinedSentences reader = new DefinedSentences(file, text.lines().toList(), known, all, tried, mistakes);
        int more;
        for (int i = 0; i < reader.lines.size() && !mistakes.tooMany(i + 1); i += 1 + more) {
            more = reader.line(reader.lines.get(i), i + 1);
        }
        reader.unended();
    }

    /** {@return true if a line ends a definition, or was meant to} */
    static boolean isEnd(String line) {
        return Keyword.ofSentence(line, true)
                .filter(keyword -> keyword.word().equals("end"))
                .isPresent();
    }

    /** {@return how many of the lines below were read together with this one} */
    private int line(String raw, int number) {
        String line = raw.strip();
        int column = raw.length() - raw.stripLeading().length() + 1;
        if (line.isEmpty() || line.startsWith("#")) {
            return 0;
        }
        DefinedDraft open = draft;
        if (OPENING.matcher(line).matches()) {
            unended();
            draft = open(line, number, column);
        } else if (open != null && RULE.matcher(line).matches()) {
            unended();
        } else if (open != null && Characters.trouble(raw).isPresent()) {
            open.broken = true; // reported with the other lines of the file
        } else if (open != null) {
            return content(open, line, number, column);
        }
        return 0;
    }

    private void unended() {
        if (draft != null) {
            mistakes.add(
                    Mistake.MISSING_END,
                    draft.line,
                    1,
                    "the sentence " + Characters.shown(draft.text) + " has no `end`",
                    "write `end` on a line of its own after what it means");
            draft = null;
        }
    }

    private DefinedDraft open(String line, int number, int column) {
        int above = mistakes.count();
        Matcher title = TITLE.matcher(line);
        String text = title.matches() ? title.group(1).strip() : "";
        Map<String, SlotType> slots = new LinkedHashMap<>();
        if (text.isEmpty()) {
            mistakes.add(
                    Mistake.BAD_SENTENCE,
                    number,
                    column,
                    Characters.shown(line) + " defines no sentence",
                    "write sentence \"words and {name:type}\", in straight quotes and nothing after them");
        } else {
            slots = new SlotsWritten(known, mistakes).of(text, number, column + title.start(1));
        }
        SentenceReader reader = new SentenceReader(Language.of(new Vocabulary(List.copyOf(known))), mistakes);
        slots.forEach((slot, type) -> reader.declare(Sentence.capital(slot), type));
        return new DefinedDraft(text, number, slots, reader, above);
    }

    private int content(DefinedDraft open, String line, int number, int column) {
        if (open.means && line.matches("(?i)when|then|if")) {
            mistakes.add(
                    Mistake.BAD_KEYWORD,
                    number,
                    column,
                    Characters.shown(line) + " has no place in a sentence",
                    "what stands below `means` are all the sentences it stands for; conclusions are drawn in rules");
            return 0;
        }
        Keyword keyword =
                isKnown(line) ? null : Keyword.ofSentence(line, open.means).orElse(null);
        if (keyword != null) {
            keyword.check(line, number, column, mistakes);
            open.means |= keyword.word().equals("means");
            if (keyword.word().equals("end")) {
                finish(open);
                draft = null;
            } else if (isKnown(keyword.rest())) {
                open.said = true;
                part(open, keyword.rest(), number, column + line.lastIndexOf(keyword.rest()));
            }
            return 0;
        }
        Predicate<String> whole =
                open.means ? this::isKnown : text -> GLOSS.matcher(text).matches();
        Optional<Wrapped> wrapped = whole.test(line) ? Optional.empty() : Wrapped.of(lines, number - 1, whole);
        wrapped.ifPresent(text -> text.report(open.means ? "sentence" : "note", number, column, mistakes));
        String text = wrapped.map(Wrapped::text).orElse(line);
        Matcher gloss = GLOSS.matcher(text);
        if (open.means) {
            open.said = true;
            part(open, text, number, column);
        } else if (gloss.matches()) {
            open.gloss = gloss.group(1).strip();
        } else {
            open.gloss = line.startsWith("@gloss") ? line : open.gloss;
            mistakes.add(
                    Mistake.BAD_NOTE,
                    number,
                    column,
                    Characters.shown(line) + " is no note about the sentence",
                    "between the sentence and `means` stands @gloss(\"what it means to a reader\")");
        }
        return wrapped.map(Wrapped::more).orElse(0);
    }

    private boolean isKnown(String line) {
        List<SentenceForm.Token> words = SentenceForm.tokens(line);
        return known.stream().anyMatch(one -> one.form().match(words).isPresent());
    }

    private void part(DefinedDraft open, String line, int number, int column) {
        List<SentenceForm.Token> words = SentenceForm.tokens(line);
        String own = isKnown(line)
                ? null
                : all.entrySet().stream()
                        .filter(one -> one.getValue().matchLoosely(words).isPresent())
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(null);
        if (own != null) {
            boolean same = own.equals(open.text);
            if (!same && tried.contains(own)) {
                open.broken = true; // the mistake was reported at that definition
                return;
            }
            mistakes.add(
                    same ? Mistake.SENTENCE_RECURSION : Mistake.SENTENCE_ORDER,
                    number,
                    column,
                    same
                            ? "this sentence is explained by itself"
                            : Characters.shown(line) + " is defined below, or with a mistake",
                    same ? "explain it by other sentences" : "define that sentence above this one");
            open.reader.skip(line);
            return;
        }
        Rule.Line read = open.reader.asked(line, number, column);
        if (read != null) {
            open.parts.add(new Sentence.Part(read.sentence(), read.fillers()));
        }
    }

    private void finish(DefinedDraft open) {
        tried.add(open.text);
        String called = "the sentence " + Characters.shown(open.text);
        if (open.gloss.isEmpty()) {
            mistakes.add(
                    Mistake.MISSING_GLOSS,
                    open.line,
                    1,
                    called + " has no @gloss",
                    "say in a few words what it means to a reader");
        }
        if (!open.means) {
            mistakes.add(
                    Mistake.MISSING_MEANS, open.line, 1, called + " has no `means`", "write it above what it means");
        } else if (!open.said && !open.broken) {
            mistakes.add(Mistake.NO_MEANING, open.line, 1, called + " has no meaning", "write sentences below `means`");
        }
        if (mistakes.count() == open.mistakesAbove && !open.broken) {
            unused(open, called);
        }
        if (mistakes.count() == open.mistakesAbove && !open.broken) {
            known.add(Sentence.defined(open.text, open.gloss, open.slots, open.parts, file, open.line));
        }
    }

    private void unused(DefinedDraft open, String called) {
        Set<String> used = open.parts.stream()
                .flatMap(part -> part.fillers().values().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        for (String slot : open.slots.keySet()) {
            if (!used.contains(Sentence.capital(slot))) {
                mistakes.add(
                        Mistake.SLOT_UNUSED,
                        open.line,
                        1,
                        "the meaning of " + called.substring(4) + " leaves `" + slot + "` aside",
                        "speak of " + Sentence.capital(slot) + " in it, or take the slot out");
            }
        }
    }
}
