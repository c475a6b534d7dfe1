package casus.rulebook;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a line looks like that is a certain sentence. */
final class SentenceForm {

    /** A slot as vocabularies write it: name, colon, type. */
    static final Pattern SLOT = Pattern.compile("\\{([\\w-]+):([\\w-]+)}");

    private static final Pattern PART = Pattern.compile("(\\s+)|(" + SLOT.pattern() + ")|[^\\s{]+|\\{");
    private static final String ANY = "(\\S+)";

    private final String text;
    private final List<String> slots;
    private final List<Word> words;
    private final Pattern strict;
    private final Pattern loose;

    private SentenceForm(String text, List<String> slots, Pattern strict, Pattern loose) {
        this.text = text;
        this.words = Pattern.compile("\\s+")
                .splitAsStream(text.strip())
                .map(Word::of)
                .toList();
        this.slots = slots;
        this.strict = strict;
        this.loose = loose;
    }

    /**
     * What stands in the slots of a line.
     *
     * @param fillers by slot, in the order of the text
     * @param starts by slot, where the filler begins in the line, from 0
     */
    record Filled(Map<String, String> fillers, Map<String, Integer> starts) {}

    /** {@return the form of a sentence whose slots have these types} */
    static SentenceForm of(String text, Map<String, SlotType> slots) {
        return new SentenceForm(
                text,
                List.copyOf(slots.keySet()),
                Pattern.compile(form(text, slots.values())),
                Pattern.compile(SLOT.matcher(words(text)).replaceAll(Matcher.quoteReplacement(ANY))));
    }

    private static String form(String text, Collection<SlotType> types) {
        StringBuilder form = new StringBuilder();
        Matcher slot = SLOT.matcher(text);
        int from = 0;
        for (SlotType type : types) {
            slot.find();
            form.append(words(text.substring(from, slot.start()))).append(type.form());
            from = slot.end();
        }
        return form.append(words(text.substring(from))).toString();
    }

    /** Quotes what is neither space nor slot. */
    private static String words(String text) {
        StringBuilder form = new StringBuilder();
        Matcher part = PART.matcher(text);
        while (part.find()) {
            form.append(
                    part.group(1) != null
                            ? "[ \\t]+"
                            : part.group(2) != null ? part.group() : Pattern.quote(part.group()));
        }
        return form.toString();
    }

    /** {@return what stands in each slot if the whole line is the sentence} */
    Optional<Filled> match(String line) {
        return match(strict, line);
    }

    /** {@return what stands in each slot if the whole line is the sentence but for what stands in the slots} */
    Optional<Filled> matchLoosely(String line) {
        return match(loose, line);
    }

    private Optional<Filled> match(Pattern form, String line) {
        Matcher whole = form.matcher(line);
        if (!whole.matches()) {
            return Optional.empty();
        }
        Map<String, String> fillers = new LinkedHashMap<>();
        Map<String, Integer> starts = new LinkedHashMap<>();
        for (int i = 0; i < slots.size(); i++) {
            fillers.put(slots.get(i), whole.group(i + 1));
            starts.put(slots.get(i), whole.start(i + 1));
        }
        return Optional.of(new Filled(fillers, starts));
    }

    /** {@return true if some line has both forms} */
    boolean overlaps(SentenceForm other) {
        if (words.size() != other.words.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).meets(other.words.get(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * What stands between two spaces of a sentence.
     *
     * @param sample what may stand there in a rule
     * @param form null where there is no slot in it, so that nothing else may
     */
    private record Word(String sample, @Nullable Pattern form) {

        static Word of(String token) {
            StringBuilder form = new StringBuilder();
            Matcher slot = SLOT.matcher(token);
            int from = 0;
            while (slot.find()) {
                form.append(Pattern.quote(token.substring(from, slot.start())))
                        .append(SlotType.of(slot.group(2)).orElseThrow().form());
                from = slot.end();
            }
            form.append(Pattern.quote(token.substring(from)));
            return new Word(SLOT.matcher(token).replaceAll("Xx"), from == 0 ? null : Pattern.compile(form.toString()));
        }

        /** Two words meet if they are the same with every slot filled alike, or one fits a slot of the other. */
        boolean meets(Word other) {
            return sample.equals(other.sample) || admits(other.sample) || other.admits(sample);
        }

        private boolean admits(String word) {
            return form != null && form.matcher(word).matches();
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SentenceForm form
                && slots.equals(form.slots)
                && strict.pattern().equals(form.strict.pattern());
    }

    @Override
    public int hashCode() {
        return strict.pattern().hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
