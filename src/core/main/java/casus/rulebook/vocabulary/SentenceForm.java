package casus.rulebook.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The form of lines that match a sentence. A line is compared word by word, which is fast even for adversarial lines.
 *
 * @param words the parts of the sentence between spaces
 */
public record SentenceForm(List<Word> words) {

    /** A slot as vocabularies write it: name, colon, type. */
    public static final Pattern SLOT = Pattern.compile("\\{([\\w-]+):([\\w-]+)}");

    /**
     * The content of the slots of a line.
     *
     * @param fillers by slot, in the order of the text
     * @param starts by slot, index in the line where the filler begins, from 0
     */
    public record Filled(Map<String, String> fillers, Map<String, Integer> starts) {}

    /**
     * A part of a sentence between two spaces: letters alone, or a slot with letters before and after it.
     *
     * @param before all letters if there is no slot
     */
    public record Word(
            String before, @Nullable String slot, @Nullable SlotType type, String after) {

        public static Word of(String token, Map<String, SlotType> slots) {
            Matcher slot = SLOT.matcher(token);
            return slot.find()
                    ? new Word(
                            token.substring(0, slot.start()),
                            slot.group(1),
                            slots.get(slot.group(1)),
                            token.substring(slot.end()))
                    : new Word(token, null, null, "");
        }

        public boolean frames(String token) {
            return token.length() > before.length() + after.length()
                    && token.startsWith(before)
                    && token.endsWith(after);
        }

        public String filler(String token) {
            return token.substring(before.length(), token.length() - after.length());
        }

        String sample() {
            return type == null ? before : before + "Xx" + after;
        }

        boolean admits(String token) {
            return type == null ? token.equals(before) : frames(token) && type.looksLike(filler(token));
        }
    }

    /** A word of a line and its index in the line. */
    public record Token(String text, int start) {}

    /**
     * {@return the form of a sentence whose slots have these types}
     *
     * @throws IllegalArgumentException with a message for the user, if two slots touch
     */
    public static SentenceForm of(String text, Map<String, SlotType> slots) {
        List<Word> words = new ArrayList<>();
        for (Token token : tokens(text)) {
            Word word = Word.of(token.text(), slots);
            if (SLOT.matcher(word.after()).find()) {
                throw new IllegalArgumentException(
                        "two slots touch in `" + token.text() + "`; put a word between them");
            }
            words.add(word);
        }
        return new SentenceForm(List.copyOf(words));
    }

    /** {@return the words of a line, in order} */
    public static List<Token> tokens(String line) {
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || line.charAt(i) == ' ' || line.charAt(i) == '\t') {
                if (i > start) {
                    tokens.add(new Token(line.substring(start, i), start));
                }
                start = i + 1;
            }
        }
        return tokens;
    }

    /** {@return the content of each slot if these words of a line are the sentence} */
    public Optional<Filled> match(List<Token> line) {
        return match(line, SlotType::looksLike);
    }

    /** {@return the content of each slot if the words match the sentence except in its slots} */
    public Optional<Filled> matchLoosely(List<Token> line) {
        return match(line, (type, filler) -> true);
    }

    private Optional<Filled> match(List<Token> line, BiPredicate<SlotType, String> fits) {
        if (line.size() != words.size()) {
            return Optional.empty();
        }
        // most sentences differ in a word; what stands in slots takes longer to look at
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (word.type() == null && !line.get(i).text().equals(word.before())) {
                return Optional.empty();
            }
        }
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            String token = line.get(i).text();
            if (word.type() != null && (!word.frames(token) || !fits.test(word.type(), word.filler(token)))) {
                return Optional.empty();
            }
        }
        Map<String, String> fillers = new LinkedHashMap<>();
        Map<String, Integer> starts = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (word.slot() != null) {
                fillers.put(word.slot(), word.filler(line.get(i).text()));
                starts.put(word.slot(), line.get(i).start() + word.before().length());
            }
        }
        return Optional.of(new Filled(fillers, starts));
    }

    /** {@return true if all words of the sentence outside slots are among these} */
    public boolean hasOnly(Set<String> some) {
        return words.stream().allMatch(word -> word.slot() != null || some.contains(word.before()));
    }

    /** {@return true if some line could have both forms} */
    public boolean overlaps(SentenceForm other) {
        if (words.size() != other.words.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            Word one = words.get(i);
            Word two = other.words.get(i);
            if (!one.sample().equals(two.sample()) && !one.admits(two.sample()) && !two.admits(one.sample())) {
                return false;
            }
        }
        return true;
    }
}
