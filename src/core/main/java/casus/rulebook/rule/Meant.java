package casus.rulebook.rule;

import casus.rulebook.text.Characters;
import casus.rulebook.vocabulary.FactPattern;
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
import java.util.stream.Stream;

/** Suggests the sentences an author may have meant by a line that is not one, with the line's names. */
final class Meant {

    private static final Pattern ARTICLE = Pattern.compile("(?i)^(?:the|an?|this|that|any|some|each)\\s+");

    private static final Pattern NEGATION =
            Pattern.compile("(?i)\\b(?:(?:(?:does|do|did|has|have|is|are|was|were) )?not|never|without|unless"
                    + "|(?:does|do|did|has|have|is|are|was|were)n['’]t"
                    + "|^(?:except|no|nobody|none|there (?:is|are|was|were) no))\\b");

    /** How a sentence says that something is not there; "without more" and the like say something else. */
    private static final Pattern NEGATIVE = Pattern.compile("(?i)\\b(?:not|no|nobody|none|never)\\b");

    /** Words of nearly every sentence, which do not tell what a line is about. */
    private static final Pattern FILLING = Pattern.compile(
            "\\b(?:a|an|the|there|that|which|it|its|is|are|was|were|be|been|of|in|on|at|by|to|for|as|with"
                    + "|from|and|or|has|have|had|does|do|did|take|takes|took|part|place|one|any|some|say|says|said)\\b");

    /** Asked beside others by so many sentences that they do not tell what one is about. */
    private static final Set<String> COMMON = Set.of("Event", "Actor", "Document", "PutDownTo", "Concerns");

    private static final int MOST = 2;

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

    /**
     * {@return the sentences of absence nearest to what the line negates, at most two: those about the same kind of fact, or
     * with the rarest of its words that carry meaning; empty if no sentence says that it is absent}
     */
    List<Sentence> denying() {
        String negated =
                NEGATION.matcher(line).replaceAll("").replaceAll("[()]", " ").strip();
        Set<Class<?>> kinds = vocabulary
                .findLoosely(negated)
                .map(Vocabulary.Use::sentence)
                .or(() -> vocabulary.nearest(negated.replaceAll("\\s+", " ")))
                .map(sentence -> kinds(sentence, false))
                .orElse(Set.of());
        Vocabulary absences = new Vocabulary(vocabulary.sentences().stream()
                .filter(sentence -> !kinds(sentence, true).isEmpty() || denies(sentence.plain()))
                .filter(sentence -> NEGATIVE.matcher(sentence.plain()).find())
                .toList());
        Vocabulary same = new Vocabulary(absences.sentences().stream()
                .filter(sentence -> kinds(sentence, true).stream().anyMatch(kinds::contains))
                .toList());
        String telling = FILLING.matcher(negated).replaceAll(" ");
        String word = vocabulary.rarest(telling).orElse("");
        return Stream.of(same.with(word, line, MOST), absences.with(word, line, MOST), same.nearestWords(telling, MOST))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** {@return the kinds of facts that a sentence asks to be there, or to be absent; not those that many sentences ask} */
    private static Set<Class<?>> kinds(Sentence sentence, boolean absent) {
        return sentence.patterns().stream()
                .filter(pattern -> pattern.negated() == absent)
                .map(FactPattern::type)
                .filter(type -> !COMMON.contains(type.getSimpleName()))
                .collect(Collectors.toSet());
    }

    /** {@return true if the line only begins with what a sentence of absence may begin with} */
    boolean beginsAbsent() {
        return line.matches("(?i)(?:no|nobody|none)\\b.*");
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
