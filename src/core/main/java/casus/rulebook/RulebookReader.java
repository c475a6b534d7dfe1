package casus.rulebook;

import casus.files.TextFile;
import casus.model.Bound;
import casus.model.Problem;
import casus.model.TableRow;
import casus.rulebook.rule.DefinedSentences;
import casus.rulebook.rule.Language;
import casus.rulebook.rule.Omission;
import casus.rulebook.rule.Rule;
import casus.rulebook.rule.RuleFile;
import casus.rulebook.rule.Translation;
import casus.rulebook.rule.WindowNames;
import casus.rulebook.table.TableRows;
import casus.rulebook.table.Tables;
import casus.rulebook.text.Characters;
import casus.rulebook.text.Mistake;
import casus.rulebook.text.Mistakes;
import casus.rulebook.text.RuleText;
import casus.rulebook.vocabulary.Sentence;
import casus.rulebook.vocabulary.SentenceForm;
import casus.rulebook.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads files into a rulebook and checks them against each other. Whatever has a mistake is reported and left out. */
public final class RulebookReader {

    /** In characters; far more than a topic needs, and quick to read even if every line is wrong. */
    public static final int LARGEST_FILE = Bound.RULE_CHARACTERS.most();

    private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+casus\\.rules\\s*;?\\s*$");

    private final String version;
    private final List<Problem> problems = new ArrayList<>();

    /** Files whose rules can be replaced. */
    private final Set<String> shipped = new HashSet<>();

    /** Forms of sentences whose definition has a mistake. */
    private final List<SentenceForm> broken = new ArrayList<>();

    RulebookReader(String version) {
        this.version = version;
    }

    /** {@return the rulebook read from some files} */
    Rulebook.Reading read(List<RuleText> given) {
        List<RuleText> texts = given.stream()
                .map(RuleText::withoutMark)
                .sorted(Comparator.comparing((RuleText text) -> !text.trusted()).thenComparing(RuleText::file))
                .filter(this::readable)
                .map(text -> Straightened.of(text, problems))
                .toList();
        texts.stream().filter(RuleText::trusted).forEach(text -> shipped.add(text.file()));
        Vocabulary vocabulary = vocabulary(texts);
        TableRows rows = new TableRows(problems);
        texts.stream()
                .filter(text -> text.name().endsWith(".csv"))
                .forEach(text ->
                        rows.add(text, Tables.parse(text.file(), text.text(), new Mistakes(text.file(), problems))));
        List<TableRow> tables = rows.inOrder();
        Language language = Language.of(vocabulary, broken, tables);
        List<Rule> rules = new ArrayList<>();
        List<Omission> omissions = new ArrayList<>();
        for (RuleText text : texts) {
            empty(text);
            if (text.name().endsWith(".rules")) {
                rules.addAll(RuleFile.parse(text.file(), text.text(), language, new Mistakes(text.file(), problems)));
                omissions.addAll(Omission.in(text));
            } else if (!text.name().endsWith(".csv")) {
                other(text);
            }
        }
        RuleIds ids = new RuleIds(rules, shipped, problems);
        ids.dropTaken(texts);
        ids.dropReplaced();
        WindowNames.drop(rules, tables, problems);
        List<Rulebook.Source> sources = sources(texts, rules);
        LeftOut leftOut = LeftOut.of(
                new Rulebook(vocabulary, List.copyOf(rules), tables, sources, hash(rules, tables, sources), version),
                omissions);
        problems.addAll(leftOut.problems());
        problems.addAll(NegationLoops.in(leftOut.rulebook(), shipped));
        return new Rulebook.Reading(
                leftOut.rulebook(), problems.stream().sorted().distinct().toList());
    }

    private void empty(RuleText text) {
        boolean table = Tables.isKnown(text.name());
        long lines = text.text()
                .lines()
                .filter(line -> !line.isBlank() && !line.stripLeading().startsWith("#"))
                .count();
        if (!text.trusted()
                && (lines == 0 || (table && lines == 1))
                && (table || text.name().endsWith(".rules"))) {
            problem(
                    Mistake.EMPTY_FILE,
                    text,
                    table ? "this table has no rows" : "this file holds no rules",
                    table
                            ? "write rows into it, or take the file away; a row of yours takes the place of ours"
                            : "write rules into it, or take the file away; lines that begin with # say nothing");
        }
    }

    private void other(RuleText text) {
        if (!text.trusted()) {
            refuse(text);
        } else if (text.name().endsWith(".drl") && !PACKAGE.matcher(text.text()).find()) {
            problems.add(Mistake.ENGINE_PACKAGE.at(
                    text.file(),
                    1,
                    1,
                    "this file does not stand in the package `casus.rules`",
                    "write package casus.rules; on its first line"));
        }
    }

    private boolean readable(RuleText text) {
        if (text.text().length() <= LARGEST_FILE) {
            return true;
        }
        problems.add(Mistake.LARGE_FILE.at(
                text.file(),
                0,
                0,
                "this file is larger than " + LARGEST_FILE + " characters and was not read",
                "make several files of it"));
        return false;
    }

    private Vocabulary vocabulary(List<RuleText> texts) {
        Meanings meanings = Meanings.in(texts.stream()
                .filter(text -> text.name().equals("vocabulary") && text.trusted())
                .toList());
        problems.addAll(meanings.problems());
        List<Sentence> sentences = new ArrayList<>(meanings.sentences());
        define(texts, sentences);
        return new Vocabulary(List.copyOf(sentences));
    }

    /**
     * The sentences of some vocabularies, with what is wrong in them. Those read last are kept, since whoever reads rules again
     * has seldom changed a vocabulary, and to compare each sentence with all others takes a quarter of the time.
     */
    private record Meanings(List<RuleText> texts, List<Sentence> sentences, List<Problem> problems) {

        private static volatile Meanings last = new Meanings(List.of(), List.of(), List.of());

        static Meanings in(List<RuleText> texts) {
            Meanings known = last;
            if (known.texts.equals(texts)) {
                return known;
            }
            Meanings read = read(texts);
            last = read;
            return read;
        }

        private static Meanings read(List<RuleText> texts) {
            List<Sentence> sentences = new ArrayList<>();
            List<Problem> problems = new ArrayList<>();
            for (RuleText text : texts) {
                List<Sentence> more =
                        Vocabulary.parse(text.file(), text.text(), problems).sentences();
                for (Sentence sentence : more) {
                    sentences.stream()
                            .filter(other -> sentence.form().overlaps(other.form()))
                            .findFirst()
                            .ifPresent(other -> problems.add(Mistake.SENTENCE_OVERLAP.at(
                                    text.file(),
                                    sentence.line(),
                                    1,
                                    "a line could be read as this sentence or as " + Characters.shown(other.text()),
                                    "change a word; the other stands at " + other.file() + ":" + other.line())));
                }
                sentences.addAll(more);
            }
            return new Meanings(texts, List.copyOf(sentences), List.copyOf(problems));
        }
    }

    private void define(List<RuleText> texts, List<Sentence> sentences) {
        List<RuleText> files =
                texts.stream().filter(text -> text.name().endsWith(".rules")).toList();
        Map<String, SentenceForm> all = new LinkedHashMap<>();
        Set<String> tried = new HashSet<>();
        files.forEach(text -> all.putAll(DefinedSentences.forms(text.text())));
        for (RuleText text : files) {
            DefinedSentences.read(text.file(), text.text(), sentences, all, tried, new Mistakes(text.file(), problems));
        }
        sentences.forEach(sentence -> all.remove(sentence.text()));
        broken.addAll(all.values());
    }

    private void refuse(RuleText text) {
        String name = text.name().toLowerCase(Locale.ROOT);
        if (name.equals("vocabulary")) {
            problem(
                    Mistake.OWN_VOCABULARY,
                    text,
                    "own folders may not give sentences a meaning in the engine's language",
                    "define a sentence out of others by `sentence ... means ... end` in a .rules file; `--trusted DIR` reads"
                            + " a folder of meanings that you trust");
        } else if (name.endsWith(".drl") || name.endsWith(".java")) {
            problem(
                    Mistake.OWN_CODE,
                    text,
                    "own folders may not carry code",
                    "write the rule in sentences, in a file whose name ends in .rules");
        } else if (name.endsWith(".rules") || name.endsWith(".csv")) {
            problem(
                    Mistake.FILE_NAME,
                    text,
                    "this file was not read because of its name",
                    "end the name in small letters, .rules or .csv");
        }
    }

    private void problem(Mistake kind, RuleText text, String what, String help) {
        problems.add(kind.at(text.file(), 0, 0, what, help));
    }

    private static List<Rulebook.Source> sources(List<RuleText> texts, List<Rule> rules) {
        List<Rulebook.Source> sources = new ArrayList<>();
        for (RuleText text : texts) {
            List<Rule> own = rules.stream()
                    .filter(rule -> rule.file().equals(text.file()))
                    .toList();
            if (!own.isEmpty()) {
                sources.add(new Rulebook.Source(text.file(), Translation.of(own)));
            } else if (text.trusted() && text.name().endsWith(".drl")) {
                sources.add(new Rulebook.Source(text.file(), text.text()));
            }
        }
        return List.copyOf(sources);
    }

    static String hash(List<Rule> rules, List<TableRow> tables, List<Rulebook.Source> sources) {
        StringBuilder all = new StringBuilder();
        sources.forEach(source -> all.append(source.text()).append('\f'));
        tables.forEach(row -> all.append(row).append('\f'));
        for (Rule rule : rules) {
            all.append(String.join("\n", rule.id(), rule.title(), rule.because(), rule.reference()));
            rule.when().forEach(line -> all.append('\n').append(line.text()));
            all.append('\n').append(rule.then().text()).append('\f');
        }
        return TextFile.hash(all.toString());
    }
}
