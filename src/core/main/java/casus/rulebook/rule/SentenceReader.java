package casus.rulebook.rule;

import casus.model.Nearest;
import casus.rulebook.text.Characters;
import casus.rulebook.text.Mistake;
import casus.rulebook.text.Mistakes;
import casus.rulebook.vocabulary.Sentence;
import casus.rulebook.vocabulary.SlotType;
import casus.rulebook.vocabulary.Vocabulary;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the sentences of one rule and records the names they use. */
final class SentenceReader {

    private static final Pattern NAME = Pattern.compile("\\b" + SlotType.NAME);

    private final Language language;
    private final Mistakes mistakes;
    private final Map<String, SlotType> names = new HashMap<>();
    private int locals;
    private boolean broken;

    /** Names with a mistake that was already reported. */
    private final Set<String> blurred = new HashSet<>();

    SentenceReader(Language language, Mistakes mistakes) {
        this.language = language;
        this.mistakes = mistakes;
    }

    /** {@return true unless no condition so far uses a name} */
    boolean knows(String name) {
        return names.containsKey(name) || blurred.contains(name);
    }

    /** {@return advice on an unknown name} */
    String near(String name, String otherwise) {
        Set<String> known = new HashSet<>(names.keySet());
        known.addAll(blurred);
        return Nearest.maybe(name, known).orElse(otherwise);
    }

    /** Remembers a line that could not be read, so that its names do not count as unknown below. */
    void skip(String line) {
        NAME.matcher(line).results().forEach(name -> blurred.add(name.group()));
    }

    /** {@return true if some sentence's definition has a mistake, which is reported at the definition} */
    boolean broken() {
        return broken;
    }

    /** Declares a name before any sentence uses it. */
    void declare(String name, SlotType type) {
        names.put(name, type);
    }

    /** {@return the conditions that a line stands for, usually one; none if it has a mistake, which is reported} */
    List<Rule.Line> conditions(String line, int number, int column) {
        Set<String> above = Set.copyOf(names.keySet());
        Rule.Line asked = asked(line, number, column);
        return asked == null ? List.of() : Expansion.of(asked, above, this);
    }

    /** {@return a name that no author can write, made from one that an author wrote} */
    String local(String name, SlotType type) {
        String local = name + "_" + ++locals;
        names.put(local, type);
        return local;
    }

    /** {@return a condition as written, or null if it has a mistake, which is reported} */
    Rule.@Nullable Line asked(String line, int number, int column) {
        Vocabulary.Use use = find(line, number, column);
        return use == null ? null : check(use, line, number, column, true);
    }

    /** {@return a conclusion, or null if it has a mistake, which is reported} */
    Rule.@Nullable Line conclusion(String line, int number, int column) {
        Vocabulary.Use use = find(line, number, column);
        if (use != null && use.sentence().conclusion().isEmpty()) {
            mistakes.add(
                    Mistake.NOT_CONCLUDABLE,
                    number,
                    column,
                    Characters.shown(line) + " can be asked but not concluded",
                    use.sentence().parts().isEmpty()
                            ? new Meant(language.vocabulary(), line).concludable()
                                    + "`casus rules` shows what other rules say after `then`"
                            : "a sentence of your own is asked after `when`; conclude one of the vocabulary");
            return null;
        }
        return use == null ? null : check(use, line, number, column, false);
    }

    private Vocabulary.@Nullable Use find(String line, int number, int column) {
        Vocabulary.Use use = language.vocabulary().find(line).orElse(null);
        if (use == null) {
            unknown(line, number, column);
            skip(line);
        }
        return use;
    }

    private void unknown(String line, int number, int column) {
        if (language.isBroken(line)) {
            broken = true;
            return;
        }
        Slips.Slip slip = Slips.of(language, line);
        mistakes.add(slip.kind(), number, column + slip.start(), slip.what(), slip.help());
    }

    private Rule.@Nullable Line check(Vocabulary.Use use, String line, int number, int column, boolean mayIntroduce) {
        int before = mistakes.count();
        Map<String, String> fillers = use.filled().fillers();
        Set<String> introduced = new LinkedHashSet<>();
        for (Sentence.Use mention : use.sentence().uses()) {
            String name = fillers.get(mention.slot());
            if (name == null || !Rule.isName(name) || knows(name)) {
                continue;
            }
            if (mayIntroduce && mention.binds()) {
                names.put(name, use.sentence().slot(mention.slot()));
                introduced.add(name);
            } else {
                int at = column + use.filled().starts().getOrDefault(mention.slot(), 0);
                unbound(name, mention, number, at, mayIntroduce);
                blurred.add(name);
            }
        }
        fillers.forEach((slot, filler) -> {
            int at = column + use.filled().starts().getOrDefault(slot, 0);
            type(filler, use.sentence().slot(slot), number, at, introduced.contains(filler));
        });
        return mistakes.count() == before
                ? new Rule.Line(line, number, column, use.sentence(), fillers, introduced, null, 0)
                : null;
    }

    private void unbound(String name, Sentence.Use mention, int number, int at, boolean condition) {
        if (!condition) {
            mistakes.add(
                    Mistake.LOOSE_NAME,
                    number,
                    at,
                    "`" + name + "` stands in the conclusion but in no condition",
                    near(name, "speak of it in a condition"));
        } else {
            mistakes.add(
                    mention.absent() ? Mistake.ABSENT_NAME : Mistake.COMPARED_NAME,
                    number,
                    at,
                    "`" + name + "` is first spoken of in a sentence "
                            + (mention.absent() ? "about something that is not there" : "that only compares it"),
                    near(name, "speak of it in a condition above"));
        }
    }

    private void type(String filler, SlotType wanted, int number, int at, boolean introduced) {
        if (!Rule.isName(filler)) {
            word(filler, wanted, number, at);
            return;
        }
        String word = wanted.word(filler).orElse("");
        SlotType known = names.get(filler);
        if (!word.isEmpty()) {
            mistakes.add(
                    Mistake.WORD_AS_NAME,
                    number,
                    at,
                    "`" + filler + "` with a capital letter is a name, which stands for any " + wanted.name(),
                    "write `" + word + "`, or choose a name that is no word for " + wanted.name());
        } else if (known != null && !wanted.accepts(known)) {
            mistakes.add(
                    Mistake.NAME_TYPE,
                    number,
                    at,
                    "`" + filler + "` is a name for " + known.name() + (introduced ? "" : " above")
                            + ", here it is one for " + wanted.name(),
                    "use two names");
        }
    }

    private void word(String value, SlotType wanted, int number, int at) {
        List<String> words = wanted.words();
        if (wanted.named() || words.contains(value)) {
            return;
        }
        mistakes.add(
                Mistake.UNKNOWN_WORD,
                number,
                at,
                "`" + value + "` is no " + wanted.name(),
                wanted.word(value)
                                .or(() -> Nearest.to(value, words))
                                .or(() -> words.stream()
                                        .filter(word -> word.startsWith(value))
                                        .findFirst())
                                .map(near -> "maybe `" + near + "`; ")
                                .orElse("")
                        + "there are "
                        + String.join(", ", words));
    }
}
