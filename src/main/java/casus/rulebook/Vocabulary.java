package casus.rulebook;

import casus.model.Nearest;
import casus.model.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The sentences rules may use. A vocabulary file holds them one after another, each on a line of its own with its meaning
 * after {@code =} and its gloss in quotes on the indented lines below; {@code #} starts a comment. Between two comments
 * that start with {@code # ---} they stand in alphabetical order, braces and types left aside.
 *
 * @param sentences in the order of the file
 */
public record Vocabulary(List<Sentence> sentences) {

    /** Counting edits takes as long as the square of the length, and no sentence is nearly this long. */
    private static final int LONGEST_COMPARED = 250;

    /**
     * A line that is a sentence, or nearly one.
     *
     * @param filled what stands in its slots
     */
    record Use(Sentence sentence, SentenceForm.Filled filled) {}

    /** {@return the vocabulary that a file holds; what is wrong with it is added to the problems} */
    static Vocabulary parse(String file, String text, List<Problem> problems) {
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

    /** {@return the sentence that the whole line is} */
    Optional<Use> find(String line) {
        List<SentenceForm.Token> words = SentenceForm.tokens(line);
        for (Sentence sentence : sentences) {
            Optional<SentenceForm.Filled> filled = sentence.form().match(words);
            if (filled.isPresent()) {
                return filled.map(slots -> new Use(sentence, slots));
            }
        }
        return Optional.empty();
    }

    /** {@return the sentence that the whole line would be if something else stood in its slots} */
    Optional<Use> findLoosely(String line) {
        List<SentenceForm.Token> words = SentenceForm.tokens(line);
        return sentences.stream()
                .flatMap(sentence ->
                        sentence.form().matchLoosely(words).stream().map(filled -> new Use(sentence, filled)))
                .findFirst();
    }

    /** {@return the sentence with the fewest edits from the line, names left aside} */
    Optional<Sentence> nearest(String line) {
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
}
