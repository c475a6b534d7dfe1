package casus.rulebook.rule;

import casus.rulebook.text.Characters;
import casus.rulebook.text.Mistake;
import casus.rulebook.vocabulary.Sentence;
import casus.rulebook.vocabulary.SentenceForm;
import casus.rulebook.vocabulary.SlotType;
import casus.rulebook.vocabulary.Vocabulary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds out what an author probably meant by a line that is no sentence of the vocabulary. */
final class Slips {

    private static final String ONE_LINE = "a line is one sentence and nothing else";
    /** In words; no sentence with several words in its slots is longer. */
    private static final int LONGEST = 60;

    private static final Pattern COMMENT = Pattern.compile("\\s*(?://|#|/\\*).*$");
    private static final Pattern MARK = Pattern.compile("^(?:[-*•·–—▪●‣+]+|\\(?(?:\\d{1,2}|[a-z])[.)])\\s+");
    private static final Pattern STOP = Pattern.compile("\\s*[.,;:!?]+$");
    private static final Pattern QUOTES = Pattern.compile("^[\"'`“”„‘](.*)[\"'`“”‘’]$");
    private static final Pattern JOINED =
            Pattern.compile("(?i)^(and|but|if|that|when|where|also|then)\\s+|\\s+(and|but)$");
    private static final Pattern SPAN = Pattern.compile("(?i)\\b\\d+\\s*(?:hours?|days?|weeks?|months?|years?)\\b");
    private static final Pattern DATE = Pattern.compile("\\b\\d{4}(?:-\\d\\d(?:-\\d\\d)?)?\\b");

    private final Language language;
    private final String line;
    private final Meant meant;

    /**
     * A mistake in a line.
     *
     * @param start its index in the line, from 0
     */
    record Slip(Mistake kind, int start, String what, String help) {}

    private Slips(Language language, String line) {
        this.language = language;
        this.line = line;
        this.meant = new Meant(language.vocabulary(), line);
    }

    /** {@return the mistake in a line that is not a sentence} */
    static Slip of(Language language, String line) {
        Slips slips = new Slips(language, line);
        return slips.around()
                .or(slips::foreign)
                .or(slips::either)
                .or(slips::names)
                .or(slips::longNames)
                .orElseGet(slips::unknown);
    }

    private Slip slip(Mistake kind, String help) {
        return new Slip(kind, 0, Characters.shown(line) + " is no sentence of the vocabulary", help);
    }

    private boolean isSentence(String text) {
        return language.vocabulary().findLoosely(text).isPresent() || language.isBroken(text);
    }

    /** A sentence with something before or after it. */
    private Optional<Slip> around() {
        Map<String, String> reasons = new LinkedHashMap<>();
        String bare = line;
        bare = without(COMMENT, bare, "a comment begins with # and stands on a line of its own", reasons);
        bare = without(QUOTES, bare, ONE_LINE + ", without quotes", reasons);
        bare = without(MARK, bare, ONE_LINE + ", without a mark or number before it", reasons);
        bare = without(STOP, bare, ONE_LINE + ", without a stop or comma behind it", reasons);
        bare = without(JOINED, bare, "all lines must hold, without a word between them", reasons);
        return bare.equals(line) || !isSentence(bare)
                ? Optional.empty()
                : Optional.of(slip(
                        Mistake.ALMOST_SENTENCE,
                        "write " + Characters.whole(bare) + "; " + String.join("; ", reasons.values())));
    }

    private static String without(Pattern what, String text, String reason, Map<String, String> reasons) {
        Matcher matcher = what.matcher(text);
        if (!matcher.find()) {
            return text;
        }
        reasons.put(what.pattern(), reason);
        return (what == QUOTES ? matcher.group(1) : matcher.replaceAll("")).strip();
    }

    private Optional<Slip> foreign() {
        return Characters.foreign(line)
                .map(trouble -> new Slip(trouble.kind(), trouble.column() - 1, trouble.what(), trouble.help()));
    }

    private Optional<Slip> either() {
        return Joined.advice(line, this::isSentence).map(advice -> slip(Mistake.UNKNOWN_SENTENCE, advice));
    }

    /** A sentence with invalid content in a slot. */
    private Optional<Slip> names() {
        Vocabulary.Use loose = language.vocabulary().findLoosely(line).orElse(null);
        if (loose == null) {
            return Optional.empty();
        }
        Sentence sentence = loose.sentence();
        List<String> wrong = loose.filled().fillers().keySet().stream()
                .filter(slot ->
                        !sentence.slot(slot).looksLike(loose.filled().fillers().getOrDefault(slot, "")))
                .toList();
        String first = wrong.get(0);
        SlotType wanted = sentence.slot(first);
        String filler = loose.filled().fillers().getOrDefault(first, "");
        int start = loose.filled().starts().getOrDefault(first, 0);
        Set<String> tables = language.tables(wanted, bare(filler));
        if (wrong.size() == 1 && !tables.isEmpty()) {
            return Optional.of(tableWord(sentence, first, filler, start));
        }
        Set<String> named = language.tables(wanted);
        if (wrong.size() == 1 && !named.isEmpty()) {
            return Optional.of(new Slip(
                    Mistake.BAD_NAME,
                    start,
                    Characters.shown(filler) + " is no name, and no word of a table",
                    "write `" + Sentence.capital(first) + "`, which stands for any " + wanted.name()
                            + "; words for it stand in " + String.join(", ", named) + ", and "
                            + lookUps(sentence, wanted)));
        }
        return Optional.of(new Slip(
                Mistake.BAD_NAME,
                start,
                wrong.stream()
                                .map(slot -> Characters.shown(
                                        loose.filled().fillers().getOrDefault(slot, "")))
                                .distinct()
                                .collect(Collectors.joining(" and "))
                        + (wrong.size() == 1 ? " is no name" : " are no names"),
                wrong.size() == 1
                        ? nameHelp(filler, wanted)
                        : "write " + Characters.whole(meant.filled(sentence)) + "; " + nameForm()));
    }

    private String lookUps(Sentence asked, SlotType wanted) {
        List<String> sentences = language.lookUps(wanted).stream()
                .filter(sentence -> !sentence.equals(asked))
                .map(sentence -> "`" + sentence.example() + "`")
                .limit(2)
                .toList();
        return sentences.isEmpty()
                ? "tables say what each word means"
                : "a line that looks it up in a table says which words are meant, such as "
                        + String.join(" or ", sentences);
    }

    /** {@return the text between quotes or braces} */
    private static String bare(String filler) {
        return filler.replaceAll("^[\"'`“”‘’{\\[<]+|[\"'`“”‘’}\\]>]+$", "");
    }

    private static String nameHelp(String filler, SlotType wanted) {
        Optional<String> word = wanted.word(bare(filler));
        if (word.isPresent()) {
            return "write `" + word.get() + "`"
                    + (word.get().equals(bare(filler)) ? ", without anything around it" : "");
        }
        if (filler.matches("[^\\p{L}\\d]*[\\p{L}\\d-]+[.,;:]+")) {
            return "write " + Characters.whole(filler.replaceAll("[.,;:]+$", ""))
                    + ", without a stop or comma behind it";
        }
        String name = Meant.name(filler);
        String help = (name.isEmpty() || filler.startsWith("\"") ? "" : "maybe `" + name + "`; ") + nameForm();
        return wanted.hasWords() && !wanted.words().isEmpty()
                ? help + "; a word for " + wanted.name() + " is one of " + String.join(", ", wanted.words())
                : help;
    }

    private static String nameForm() {
        return "a name begins with a capital letter, continues with letters and digits, and stands for anything"
                + " that fits: a rule cannot be about one actor, event or place alone";
    }

    /** A sentence with several words in a slot. */
    private Optional<Slip> longNames() {
        List<SentenceForm.Token> tokens = SentenceForm.tokens(line);
        Set<String> words = tokens.stream().map(SentenceForm.Token::text).collect(Collectors.toSet());
        return language.vocabulary().sentences().stream()
                .filter(sentence -> sentence.form().hasOnly(words) && tokens.size() <= LONGEST)
                .filter(sentence -> Alignment.of(sentence, line).same())
                .flatMap(sentence -> longNames(sentence).stream())
                .findFirst();
    }

    private Optional<Slip> longNames(Sentence sentence) {
        Map<String, String> fillers = Alignment.of(sentence, line).fillers();
        List<String> several = sentence.slots().keySet().stream()
                .map(slot -> fillers.getOrDefault(slot, ""))
                .filter(filler -> filler.contains(" "))
                .distinct()
                .toList();
        Optional<Slip> word = longWord(sentence, fillers);
        if (word.isPresent()) {
            return word;
        }
        if (several.isEmpty()
                || several.stream()
                        .anyMatch(filler ->
                                Meant.name(filler).isEmpty() || Meant.denies(filler) || !Meant.isLongName(filler))) {
            return Optional.empty();
        }
        return Optional.of(new Slip(
                Mistake.BAD_NAME,
                Math.max(0, line.indexOf(several.get(0))),
                several.stream().map(Characters::shown).collect(Collectors.joining(" and "))
                        + (several.size() == 1 ? " is more than a name" : " are more than names"),
                "write " + Characters.whole(meant.filled(sentence))
                        + "; a name is one word that begins with a capital letter"));
    }

    /** A word of the domain or of a table that is written as several words. */
    private Optional<Slip> longWord(Sentence sentence, Map<String, String> fillers) {
        for (Map.Entry<String, String> filled : fillers.entrySet()) {
            String filler = filled.getValue();
            SlotType wanted = sentence.slot(filled.getKey());
            Set<String> tables = filler.contains(" ") ? language.tables(wanted, filler) : Set.of();
            if (filler.contains(" ") && wanted.word(filler).isPresent()) {
                return Optional.of(new Slip(
                        Mistake.UNKNOWN_WORD,
                        Math.max(0, line.indexOf(filler)),
                        Characters.shown(filler) + " is no " + wanted.name(),
                        "write " + Characters.whole(meant.filled(sentence))));
            }
            if (!tables.isEmpty()) {
                return Optional.of(tableWord(sentence, filled.getKey(), filler, Math.max(0, line.indexOf(filler))));
            }
        }
        return Optional.empty();
    }

    private Slip tableWord(Sentence sentence, String slot, String filler, int start) {
        SlotType wanted = sentence.slot(slot);
        return new Slip(
                Mistake.TABLE_WORD,
                start,
                Characters.shown(filler) + " is a word of " + String.join(", ", language.tables(wanted, bare(filler)))
                        + "; where it stands, a rule has a name for any such word",
                "write `" + Sentence.capital(slot) + "`; " + lookUps(sentence, wanted));
    }

    private Slip unknown() {
        Vocabulary vocabulary = language.vocabulary();
        Optional<Sentence> near = vocabulary.nearest(line);
        if (Meant.denies(line)
                && !(meant.beginsAbsent()
                        && near.filter(Sentence::speaksOfAbsence).isPresent())) {
            String maybe = meant.maybe(meant.denying());
            return slip(
                    Mistake.UNKNOWN_SENTENCE,
                    "there is no `not` of its own"
                            + (maybe.isEmpty()
                                    ? ", and no sentence says that this is absent; `casus rules nobody` and `casus rules"
                                            + " not` list what can be said to be absent"
                                    : ": choose a sentence that itself says that something is not so; " + maybe));
        }
        String maybe = meant.maybe(near.map(List::of).orElseGet(() -> vocabulary.related(line, 3)));
        String advice = SPAN.matcher(line).find()
                ? "spans of time have names in the table windows.csv"
                : DATE.matcher(line).find()
                        ? "a rule speaks of no day or year; tables and records do"
                        : near.isPresent()
                                ? ""
                                : "`casus rules --vocabulary` lists the sentences; a name begins with a capital letter";
        return slip(
                near.isPresent() ? Mistake.ALMOST_SENTENCE : Mistake.UNKNOWN_SENTENCE,
                maybe + (maybe.isEmpty() || advice.isEmpty() ? "" : "; ") + advice);
    }
}
