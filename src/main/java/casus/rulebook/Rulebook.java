package casus.rulebook;

import casus.model.Nearest;
import casus.model.Problem;
import casus.model.TableRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything there is to reason by: vocabulary, rules and tables.
 *
 * @param rules in the order of files by name, then of lines
 * @param tables in the order of files by name, then of rows
 * @param sources what the engine compiles, one for each file, in the order of files by name
 * @param hash SHA-256 over files and tables, 64 hexadecimal digits
 * @param version of the shipped rulebook
 */
public record Rulebook(
        Vocabulary vocabulary,
        List<Rule> rules,
        List<TableRow> tables,
        List<Source> sources,
        String hash,
        String version) {

    /**
     * What the engine compiles for one file.
     *
     * @param file where it stands
     * @param text in the engine's language, line for line with the file
     */
    public record Source(String file, String text) {

        /** {@return SHA-256 of the text, 64 hexadecimal digits} */
        public String hash() {
            return Hash.of(text);
        }
    }

    /**
     * A file of a rulebook.
     *
     * @param trusted false for a file that may not carry anything but rules and tables
     */
    public record Text(String file, String text, boolean trusted) {

        private String name() {
            return file.substring(file.lastIndexOf('/') + 1);
        }
    }

    /**
     * What reading a rulebook gave.
     *
     * @param rulebook made of all that is sound; do not reason by it if there is an error
     * @param problems in order of place
     */
    public record Reading(Rulebook rulebook, List<Problem> problems) {

        /** {@return true if nothing keeps the rulebook from being used} */
        public boolean sound() {
            return problems.stream().noneMatch(problem -> problem.severity() == Problem.Severity.ERROR);
        }
    }

    /**
     * {@return the rulebook that some files make up; all mistakes in them are told}
     *
     * @param texts the shipped files first, so that rows of own tables take the place of shipped ones with the same key
     */
    public static Reading read(List<Text> texts, String version) {
        List<Problem> problems = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        for (Text text : texts) {
            if (text.name().equals("vocabulary") && text.trusted()) {
                sentences.addAll(
                        Vocabulary.parse(text.file(), text.text(), problems).sentences());
            }
        }
        Vocabulary vocabulary = new Vocabulary(List.copyOf(sentences));
        List<Rule> rules = new ArrayList<>();
        List<Source> sources = new ArrayList<>();
        Map<Object, TableRow> rows = new LinkedHashMap<>();
        for (Text text : texts) {
            if (text.name().endsWith(".rules")) {
                List<Rule> read = RuleFile.parse(text.file(), text.text(), vocabulary, problems);
                rules.addAll(read);
                if (!read.isEmpty()) {
                    sources.add(new Source(text.file(), Translation.of(read)));
                }
            } else if (text.name().endsWith(".csv")) {
                for (TableRow row : Tables.parse(text.file(), text.text(), problems)) {
                    rows.put(List.of(row.getClass(), row.key()), row);
                }
            } else if (!text.trusted()) {
                refuse(text, problems);
            } else if (text.name().endsWith(".drl")) {
                sources.add(new Source(text.file(), text.text()));
            }
        }
        checkIds(rules, problems);
        List<TableRow> tables = List.copyOf(rows.values());
        checkWindows(rules, tables, problems);
        StringBuilder all = new StringBuilder();
        sources.forEach(source -> all.append(source.text()).append('\f'));
        tables.forEach(row -> all.append(row).append('\f'));
        rules.forEach(rule -> all.append(rule.title())
                .append(rule.because())
                .append(rule.reference())
                .append('\f'));
        return new Reading(
                new Rulebook(
                        vocabulary, List.copyOf(rules), tables, List.copyOf(sources), Hash.of(all.toString()), version),
                problems.stream().sorted().toList());
    }

    private static void refuse(Text text, List<Problem> problems) {
        if (text.name().equals("vocabulary")) {
            problems.add(Problem.error(
                    text.file(),
                    0,
                    0,
                    "own folders may not define sentences in the engine's language",
                    "use the sentences of the shipped vocabulary"));
        } else if (text.name().endsWith(".drl") || text.name().endsWith(".java")) {
            problems.add(Problem.error(
                    text.file(),
                    0,
                    0,
                    "own folders may not carry code",
                    "write the rule in sentences, in a file that ends in .rules"));
        }
    }

    private static void checkIds(List<Rule> rules, List<Problem> problems) {
        Map<String, Rule> byId = new HashMap<>();
        for (Rule rule : rules) {
            Rule first = byId.putIfAbsent(rule.id(), rule);
            if (first != null) {
                problems.add(Problem.error(
                        rule.file(),
                        rule.line(),
                        1,
                        "the id `" + rule.id() + "` is taken",
                        "it stands at " + first.file() + ":" + first.line() + "; give this rule another"));
            }
        }
    }

    private static void checkWindows(List<Rule> rules, List<TableRow> tables, List<Problem> problems) {
        List<String> windows = tables.stream()
                .filter(TableRow.Window.class::isInstance)
                .map(row -> ((TableRow.Window) row).name())
                .toList();
        for (Rule rule : rules) {
            for (Rule.Line line : rule.when()) {
                line.fillers().forEach((slot, filler) -> {
                    if (line.sentence().slot(slot).named() && !Rule.isName(filler) && !windows.contains(filler)) {
                        problems.add(Problem.error(
                                rule.file(),
                                line.number(),
                                line.column(),
                                "`" + filler + "` is no window",
                                Nearest.to(filler, windows)
                                                .map(near -> "maybe `" + near + "`; ")
                                                .orElse("") + "the table has " + String.join(", ", windows)));
                    }
                });
            }
        }
    }

    /** {@return the rule of that id} */
    public Optional<Rule> rule(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
