package casus.rulebook;

import casus.model.Nearest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads the sentences that a {@code .rules} file defines out of others: {@code sentence "..."}, a gloss, {@code means}, the
 * sentences it stands for, {@code end}. One with a mistake is left out and each of its mistakes told. What stands outside them is
 * for {@link RuleFile} to read.
 */
final class DefinedSentences {

    /** How a definition begins, or was meant to. */
    static final Pattern OPENING = Pattern.compile("(?s)(?i:sentence)\\s*[\"“”„'].*");

    private static final Pattern TITLE = Pattern.compile("sentence\\s+\"([^\"]+)\"");
    private static final Pattern GLOSS = Pattern.compile("@gloss\\s*\\(\\s*\"([^\"]*\\S[^\"]*)\"\\s*\\)");
    private static final Pattern RULE = Pattern.compile("(?s)(?i:rule)\\s*[\"“”„'].*");

    private final String file;
    private final List<Sentence> known;
    private final Map<String, SentenceForm> all;
    private final Set<String> tried;
    private final Mistakes mistakes;
    private @Nullable DefinedDraft draft;

    private DefinedSentences(
            String file, List<Sentence> known, Map<String, SentenceForm> all, Set<String> tried, Mistakes mistakes) {
        this.tried = tried;
        this.file = file;
        this.known = known;
        this.all = all;
        this.mistakes = mistakes;
    }

    /** {@return the forms of all sentences that a file defines, sound or not, by their texts} */
    static Map<String, SentenceForm> forms(String text) {
        Map<String, SentenceForm> forms = new LinkedHashMap<>();
        for (String line : text.lines().toList()) {
            Matcher title = TITLE.matcher(line.strip());
            if (title.matches()) {
                try {
                    forms.put(title.group(1), SentenceForm.of(title.group(1), Sentence.slots(title.group(1))));
                } catch (IllegalArgumentException e) {
                    // told when the definition is read
                }
            }
        }
        return forms;
    }

    /**
     * Reads the definitions of one file.
     *
     * @param known the sentences that are known so far, to which the sound ones are added
     * @param all the forms of those that any file defines
     * @param tried the texts of those that have been come to, sound or not
     */
    static void read(
            String file,
            String text,
            List<Sentence> known,
            Map<String, SentenceForm> all,
            Set<String> tried,
            Mistakes mistakes) {
        DefinedSentences reader = new DefinedSentences(file, known, all, tried, mistakes);
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size() && !mistakes.tooMany(i + 1); i++) {
            reader.line(lines.get(i), i + 1);
        }
        reader.unended();
    }

    private void line(String raw, int number) {
        String line = raw.strip();
        int column = raw.length() - raw.stripLeading().length() + 1;
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        DefinedDraft open = draft;
        if (OPENING.matcher(line).matches()) {
            unended();
            draft = open(line, number, column);
        } else if (open != null && RULE.matcher(line).matches()) {
            unended();
        } else if (open != null && line.equals("end")) {
            finish(open);
            draft = null;
        } else if (open != null && Characters.trouble(raw).isPresent()) {
            open.broken = true; // told with the other lines of the file
        } else if (open != null) {
            content(open, line, number, column);
        }
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
            slots = slots(text, number, column + title.start(1));
        }
        SentenceReader reader = new SentenceReader(new Vocabulary(List.copyOf(known)), mistakes);
        slots.forEach((slot, type) -> reader.declare(Sentence.capital(slot), type));
        return new DefinedDraft(text, number, slots, reader, above);
    }

    private Map<String, SlotType> slots(String text, int number, int column) {
        Map<String, SlotType> slots = new LinkedHashMap<>();
        Matcher slot = SentenceForm.SLOT.matcher(text);
        int before = mistakes.count();
        while (slot.find()) {
            SlotType type = SlotType.of(slot.group(2)).orElse(null);
            int at = column + slot.start();
            if (type == null) {
                mistakes.add(
                        Mistake.SLOT_TYPE,
                        number,
                        at + slot.group(1).length() + 2,
                        Characters.shown(slot.group(2)) + " is no type of slot",
                        Nearest.to(slot.group(2), SlotType.names())
                                        .map(near -> "maybe `" + near + "`; ")
                                        .orElse("")
                                + "there are " + String.join(", ", SlotType.names()));
            } else if (!slot.group(1).matches("[a-z][A-Za-z0-9]*")) {
                mistakes.add(
                        Mistake.BAD_SENTENCE,
                        number,
                        at,
                        Characters.shown(slot.group(1)) + " is no name of a slot",
                        "begin it with a small letter and go on with letters and digits");
            } else if (slots.put(slot.group(1), type) != null) {
                mistakes.add(
                        Mistake.SLOT_TWICE,
                        number,
                        at,
                        "the slot `" + slot.group(1) + "` stands twice",
                        "give each a name of its own");
            }
        }
        if (mistakes.count() == before) {
            try {
                SentenceCheck.text(text);
                overlaps(text, SentenceForm.of(text, slots), number, column);
            } catch (IllegalArgumentException e) {
                mistakes.add(Mistake.BAD_SENTENCE, number, column, String.valueOf(e.getMessage()), null);
            }
        }
        return slots;
    }

    private void overlaps(String text, SentenceForm form, int number, int column) {
        known.stream()
                .filter(other -> form.overlaps(other.form()))
                .findFirst()
                .ifPresent(other -> mistakes.add(
                        Mistake.SENTENCE_OVERLAP,
                        number,
                        column,
                        "a line could be read as " + Characters.shown(text) + " or as "
                                + Characters.shown(other.text()),
                        "change a word; the other stands at " + other.file() + ":" + other.line()));
    }

    private void content(DefinedDraft open, String line, int number, int column) {
        Matcher gloss = GLOSS.matcher(line);
        if (line.equals("means")) {
            open.means = true;
        } else if (!open.means && gloss.matches()) {
            open.gloss = gloss.group(1).strip();
        } else if (!open.means) {
            mistakes.add(
                    Mistake.BAD_NOTE,
                    number,
                    column,
                    Characters.shown(line) + " is no note about the sentence",
                    "between the sentence and `means` stands @gloss(\"what it means to a reader\")");
        } else {
            open.said = true;
            part(open, line, number, column);
        }
    }

    private void part(DefinedDraft open, String line, int number, int column) {
        List<SentenceForm.Token> words = SentenceForm.tokens(line);
        boolean isKnown = known.stream().anyMatch(one -> one.form().match(words).isPresent());
        String own = isKnown
                ? null
                : all.entrySet().stream()
                        .filter(one -> one.getValue().match(words).isPresent())
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(null);
        if (own != null) {
            boolean same = own.equals(open.text);
            if (!same && tried.contains(own)) {
                open.broken = true; // what is wrong has been told where that one stands
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
