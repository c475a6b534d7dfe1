package casus.rulebook.vocabulary;

import casus.model.Nearest;
import casus.model.Problem;
import casus.rulebook.text.Mistake;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * The sentences rules may use. In a vocabulary file each sentence has a line with its meaning after {@code =} and its gloss
 * in quotes on the indented lines below; {@code #} starts a comment. Between two comments that start with {@code # ---}
 * sentences are in alphabetical order, ignoring braces and types.
 *
 * @param sentences in the order of the file
 */
@API(status = Status.MAINTAINED)
public record Vocabulary(List<Sentence> sentences) {

    /** Computing edit distances takes quadratic time, and no sentence is nearly this long. */
    private static final int LONGEST_COMPARED = 250;

    /** A word that occurs in more than one sentence in eight is not distinctive. */
    private static final double COMMON = Math.log(8);

    /**
     * A line that matches a sentence, at least loosely.
     *
     * @param filled the content of its slots
     */
    @API(status = Status.INTERNAL)
    public record Use(Sentence sentence, SentenceForm.Filled filled) {}

    /** {@return the vocabulary in a file; mistakes are added to the problems} */
    public static Vocabulary parse(String file, String text, List<Problem> problems) {
        List<Sentence> sentences = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.stripLeading().startsWith("#")) {
                continue;
            }
            int start = i + 1;
            StringBuilder meaning = new StringBuilder();
            String gloss = "";
            while (i + 1 < lines.size() && lines.get(i + 1).matches("\\s+\\S.*")) {
                String below = lines.get(++i).strip();
                if (below.startsWith("\"") && below.endsWith("\"") && below.length() > 1) {
                    gloss = below.substring(1, below.length() - 1);
                } else {
                    meaning.append(' ').append(below.startsWith("=") ? below.substring(1) : below);
                }
            }
            try {
                Sentence sentence = Sentence.of(line.strip(), meaning.toString().strip(), gloss, file, start);
                sentences.stream()
                        .filter(other -> sentence.form().overlaps(other.form()))
                        .findFirst()
                        .ifPresent(other -> problems.add(Mistake.SENTENCE_OVERLAP.at(
                                file,
                                start,
                                1,
                                "this sentence can be read as the one on line " + other.line(),
                                "change a word")));
                sentences.add(sentence);
            } catch (IllegalArgumentException e) {
                problems.add(Mistake.BAD_VOCABULARY.at(file, start, 1, String.valueOf(e.getMessage()), null));
            }
        }
        return new Vocabulary(List.copyOf(sentences));
    }

    /** {@return the sentence that matches the whole line} */
    @API(status = Status.INTERNAL)
    public Optional<Use> find(String line) {
        return first(line, SentenceForm::match);
    }

    /** {@return the sentence that would match the whole line with other content in its slots} */
    @API(status = Status.INTERNAL)
    public Optional<Use> findLoosely(String line) {
        return first(line, SentenceForm::matchLoosely);
    }

    /** A loop, since this runs several times for every line of every rule. */
    private Optional<Use> first(
            String line, BiFunction<SentenceForm, List<SentenceForm.Token>, Optional<SentenceForm.Filled>> match) {
        List<SentenceForm.Token> words = SentenceForm.tokens(line);
        for (Sentence sentence : sentences) {
            Optional<SentenceForm.Filled> filled = match.apply(sentence.form(), words);
            if (filled.isPresent()) {
                return filled.map(slots -> new Use(sentence, slots));
            }
        }
        return Optional.empty();
    }

    /** {@return the sentence with the fewest edits from the line, ignoring names} */
    public Optional<Sentence> nearest(String line) {
        if (line.length() > LONGEST_COMPARED) {
            return Optional.empty();
        }
        Map<String, Sentence> skeletons = new HashMap<>();
        sentences.stream()
                .sorted(Comparator.comparing(Sentence::text).reversed())
                .forEach(sentence -> skeletons.put(sentence.plain().replaceAll("\\{[\\w-]+}", "_"), sentence));
        String skeleton = line.strip().replaceAll("\\b[A-Z]\\w*", "_");
        return Nearest.to(skeleton, skeletons.keySet()).map(skeletons::get);
    }

    /**
     * {@return sentences that share words with the line, those with its rarest words first} Used if the edit distance is too
     * large to identify one.
     *
     * @param most the maximum number
     */
    public List<Sentence> related(String line, int most) {
        Set<String> wanted = words(line);
        Map<Sentence, Set<String>> all = new LinkedHashMap<>();
        sentences.forEach(sentence -> all.put(sentence, words(sentence.example())));
        Map<Sentence, Double> scores = new LinkedHashMap<>();
        Set<Sentence> telling = new HashSet<>();
        for (String word : wanted) {
            List<Sentence> with = all.entrySet().stream()
                    .filter(entry -> entry.getValue().stream().anyMatch(other -> same(word, other)))
                    .map(Map.Entry::getKey)
                    .toList();
            double rarity = with.isEmpty() ? 0 : Math.log((double) sentences.size() / with.size());
            with.forEach(sentence -> scores.merge(sentence, rarity, Double::sum));
            if (rarity > COMMON) {
                telling.addAll(with);
            }
        }
        return scores.entrySet().stream()
                .filter(entry -> telling.contains(entry.getKey()))
                .sorted(Comparator.comparingDouble((Map.Entry<Sentence, Double> entry) -> -entry.getValue()
                                / Math.sqrt(
                                        all.getOrDefault(entry.getKey(), wanted).size()))
                        .thenComparing(entry -> entry.getKey().text()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** {@return the word of a line that the fewest sentences contain, if any does} */
    public Optional<String> rarest(String line) {
        return words(line).stream()
                .filter(word -> count(word) > 0)
                .min(Comparator.comparingLong(this::count).thenComparing(Comparator.naturalOrder()));
    }

    private long count(String word) {
        return sentences.stream().filter(sentence -> has(sentence, word)).count();
    }

    private static boolean has(Sentence sentence, String word) {
        return words(sentence.example()).stream().anyMatch(other -> same(word, other));
    }

    /** {@return the sentences that contain a word, those with the fewest words not in the line first} */
    public List<Sentence> with(String word, String line, int most) {
        return new Vocabulary(sentences.stream()
                        .filter(sentence -> has(sentence, word))
                        .toList())
                .nearestWords(line, most);
    }

    /** {@return the sentences with the fewest words not in the line} */
    public List<Sentence> nearestWords(String line, int most) {
        Set<String> wanted = words(line);
        return sentences.stream()
                .sorted(Comparator.comparingLong((Sentence sentence) -> words(sentence.example()).stream()
                                .filter(other -> wanted.stream().noneMatch(one -> same(one, other)))
                                .count())
                        .thenComparing(Sentence::text))
                .limit(most)
                .toList();
    }

    private static boolean same(String word, String other) {
        int stem = Math.max(4, word.length() - 2);
        return word.equals(other)
                || (word.length() > 4
                        && word.charAt(0) == other.charAt(0)
                        && (Nearest.edits(word, other) == 1
                                || other.regionMatches(0, word, 0, Math.min(stem, word.length()))));
    }

    private static Set<String> words(String line) {
        return Stream.of(line.split("[^\\p{L}\\d_]+", -1))
                .filter(word -> !word.isEmpty() && Character.isLowerCase(word.charAt(0)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
