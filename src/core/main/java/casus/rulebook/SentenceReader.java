package casus.rulebook;

import casus.model.Nearest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the sentences of one rule and keeps the names they speak of. */
final class SentenceReader {

    private static final Pattern NAME = Pattern.compile("\\b" + SlotType.NAME);

    private final Vocabulary vocabulary;
    private final Mistakes mistakes;
    private final Map<String, SlotType> names = new HashMap<>();
    private int locals;

    /** Names about which something has been said already; that a mistake is in them is told once. */
    private final Set<String> blurred = new HashSet<>();

    SentenceReader(Vocabulary vocabulary, Mistakes mistakes) {
        this.vocabulary = vocabulary;
        this.mistakes = mistakes;
    }

    /** {@return true unless a name is one that no condition so far speaks of} */
    boolean knows(String name) {
        return names.containsKey(name) || blurred.contains(name);
    }

    /** {@return advice on a name that is not known} */
    String near(String name, String otherwise) {
        Set<String> known = new HashSet<>(names.keySet());
        known.addAll(blurred);
        return Nearest.to(name, known).map(near -> "maybe `" + near + "`").orElse(otherwise);
    }

    /** Takes note of a line that could not be read, so that names in it are not missed below. */
    void skip(String line) {
        NAME.matcher(line).results().forEach(name -> blurred.add(name.group()));
    }

    /** Makes a name known before any sentence speaks of it. */
    void declare(String name, SlotType type) {
        names.put(name, type);
    }

    /** {@return the conditions that a line stands for, mostly one; none if it has a mistake, which is told} */
    List<Rule.Line> conditions(String line, int number, int column) {
        Set<String> above = Set.copyOf(names.keySet());
        Rule.Line asked = asked(line, number, column);
        return asked == null ? List.of() : Expansion.of(asked, above, this);
    }

    /** {@return a name that nobody can write, made of one that somebody wrote} */
    String local(String name, SlotType type) {
        String local = name + "_" + ++locals;
        names.put(local, type);
        return local;
    }

    /** {@return a condition as it stands there, or null if it has a mistake, which is told} */
    Rule.@Nullable Line asked(String line, int number, int column) {
        Vocabulary.Use use = find(line, number, column);
        return use == null ? null : check(use, line, number, column, true);
    }

    /** {@return a conclusion, or null if it has a mistake, which is told} */
    Rule.@Nullable Line conclusion(String line, int number, int column) {
        Vocabulary.Use use = find(line, number, column);
        if (use != null && use.sentence().conclusion().isEmpty()) {
            mistakes.add(
                    Mistake.NOT_CONCLUDABLE,
                    number,
                    column,
                    Characters.shown(line) + " can be asked but not concluded",
                    "`casus rules` shows what other rules say after `then`");
            return null;
        }
        return use == null ? null : check(use, line, number, column, false);
    }

    private Vocabulary.@Nullable Use find(String line, int number, int column) {
        Vocabulary.Use use = vocabulary.find(line).orElse(null);
        if (use == null) {
            unknown(line, number, column);
            skip(line);
        }
        return use;
    }

    private void unknown(String line, int number, int column) {
        Characters.Trouble foreign = Characters.foreign(line).orElse(null);
        if (foreign != null) {
            mistakes.add(foreign.kind(), number, column + foreign.column() - 1, foreign.what(), foreign.help());
            return;
        }
        Vocabulary.Use loose = vocabulary.findLoosely(line).orElse(null);
        if (loose == null) {
            String otherwise = otherwise(line);
            Sentence near = vocabulary.nearest(line).orElse(null);
            List<Sentence> related = near == null ? vocabulary.related(line, 3) : List.of();
            mistakes.add(
                    near == null ? Mistake.UNKNOWN_SENTENCE : Mistake.ALMOST_SENTENCE,
                    number,
                    column,
                    Characters.shown(line) + " is no sentence of the vocabulary",
                    near != null
                            ? "maybe `" + near.example() + "`" + (plain(otherwise) ? "" : "; " + otherwise)
                            : related.isEmpty()
                                    ? otherwise
                                    : "maybe "
                                            + related.stream()
                                                    .map(sentence -> "`" + sentence.example() + "`")
                                                    .collect(Collectors.joining(" or "))
                                            + "; " + otherwise);
            return;
        }
        loose.filled().fillers().forEach((slot, filler) -> {
            SlotType wanted = loose.sentence().slot(slot);
            if (!wanted.looksLike(filler)) {
                int at = column + loose.filled().starts().getOrDefault(slot, 0);
                mistakes.add(
                        Mistake.BAD_NAME,
                        number,
                        at,
                        Characters.shown(filler) + " is no name",
                        nameHelp(filler, wanted));
            }
        });
    }

    private static boolean plain(String otherwise) {
        return otherwise.startsWith("`casus rules");
    }

    private static String otherwise(String line) {
        if (line.contains("//") || line.contains("#")) {
            return "a comment begins with # and stands on a line of its own";
        }
        if (line.startsWith("-") || line.endsWith(".") || line.endsWith(",") || line.endsWith(";")) {
            return "a line is a sentence and nothing else, without a dash before it or a stop behind it";
        }
        if (line.matches("(?i)(or|and)\\b.*|.*\\b(or|and)")) {
            return "all lines must hold; for `or` write two rules";
        }
        if (line.matches("(?i)(.*\\s)?not\\b.*")) {
            return "there is no `not` of its own: choose a sentence that says so, such as one that begins with `nobody`";
        }
        return "`casus rules --vocabulary` lists the sentences; a name begins with a capital letter";
    }

    private static String nameHelp(String filler, SlotType wanted) {
        String capital = Sentence.capital(filler);
        String help = (capital.matches(SlotType.NAME) ? "maybe `" + capital + "`; " : "")
                + "a name begins with a capital letter, goes on with letters and digits, and stands for whoever or whatever"
                + " fits: a rule cannot be about one actor, event or place alone";
        return wanted.hasWords() && !wanted.words().isEmpty()
                ? help + "; a word for " + wanted.name() + " is one of " + String.join(", ", wanted.words())
                : help;
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
        List<String> words = wanted.words();
        String word = Sentence.small(filler);
        SlotType known = names.get(filler);
        if (words.contains(word)) {
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
                Nearest.to(value, words).map(near -> "maybe `" + near + "`; ").orElse("") + "there are "
                        + String.join(", ", words));
    }
}
