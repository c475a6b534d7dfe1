package casus.rulebook.rule;

import casus.rulebook.text.Characters;
import casus.rulebook.vocabulary.Sentence;
import casus.rulebook.vocabulary.SentenceForm;
import casus.rulebook.vocabulary.SlotType;
import casus.rulebook.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Suggests the sentences an author may have meant by a line that is not one, with the line's names. */
final class Meant {

    private static final Pattern ARTICLE = Pattern.compile("(?i)^(?:the|an?|this|that|any|some|each)\\s+");

    private static final Pattern NEGATION =
            Pattern.compile("(?i)\\b(?:(?:(?:does|do|did|has|have|is|are|was|were) )?not|never|without|unless"
                    + "|(?:does|do|did|has|have|is|are|was|were)n['’]t)\\b");

    private final Vocabulary vocabulary;
    private final String line;

    Meant(Vocabulary vocabulary, String line) {
        this.vocabulary = vocabulary;
        this.line = line;
    }

    /** {@return the sentences as a suggestion, {@code maybe `...` or `...`}; empty if there are none} */
    String maybe(List<Sentence> meant) {
        return meant.isEmpty()
                ? ""
                : meant.stream()
                        .map(sentence -> Characters.whole(filled(sentence)))
                        .distinct()
                        .collect(Collectors.joining(" or ", "maybe ", ""));
    }

    /** {@return a sentence that resembles the line and can be a conclusion, unlike the line; empty if there is none} */
    String concludable() {
        Vocabulary concluded = new Vocabulary(vocabulary.sentences().stream()
                .filter(sentence -> sentence.conclusion().isPresent())
                .toList());
        String maybe = maybe(concluded.nearest(line).map(List::of).orElse(List.of()));
        return maybe.isEmpty() ? "" : maybe + "; ";
    }

    /** {@return the negative sentences about the subject of the line: those with the rarest of its words} */
    List<Sentence> denying() {
        Vocabulary denying = new Vocabulary(vocabulary.sentences().stream()
                .filter(sentence -> sentence.speaksOfAbsence() || denies(sentence.plain()))
                .toList());
        return vocabulary
                .rarest(NEGATION.matcher(line).replaceAll(""))
                .map(word -> denying.with(word, line, 2))
                .orElse(List.of());
    }

    /** {@return true if a text contains a negation} */
    static boolean denies(String text) {
        return NEGATION.matcher(text).find();
    }

    /** {@return the sentence with the line's own names where it has some} */
    String filled(Sentence sentence) {
        Alignment beside = Alignment.of(sentence, line);
        Set<String> taken = new TreeSet<>();
        return SentenceForm.SLOT.matcher(sentence.text()).replaceAll(slot -> {
            SlotType type = sentence.slot(slot.group(1));
            String filler = beside.fillers().getOrDefault(slot.group(1), "");
            boolean usable = beside.same() || filler.matches("[^\\p{Ll}\\s]*[A-Z][A-Za-z]*\\W*");
            String own = type.word(filler).orElseGet(() -> usable ? name(filler) : "");
            String written = own.isEmpty() || taken.contains(own) ? Sentence.capital(slot.group(1)) : own;
            while (!taken.add(written)) {
                written += "2";
            }
            return Matcher.quoteReplacement(written);
        });
    }

    /** {@return true if the words are probably one name: with an article, two words, or all capitalized} */
    static boolean isLongName(String filler) {
        List<String> words = List.of(ARTICLE.matcher(filler).replaceAll("").split(" "));
        return filler.matches("[\\w ’'-]+")
                && (words.size() < 3 || words.stream().allMatch(Rule::isName));
    }

    /** {@return a valid name made from an invalid one; empty if that is not possible} */
    static String name(String filler) {
        String bare = ARTICLE.matcher(filler.replaceAll("['’]s\\b", "").replaceAll(":[\\w-]+}", "}"))
                .replaceAll("");
        List<String> parts = new ArrayList<>(List.of(bare.split("[^A-Za-z0-9]+")));
        parts.removeIf(String::isEmpty);
        String name = parts.stream().map(Sentence::capital).collect(Collectors.joining());
        return parts.size() <= 3 && name.matches(SlotType.NAME) ? name : "";
    }
}
