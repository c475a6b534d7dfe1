package casus.rulebook.rule;

import casus.model.TableRow;
import casus.rulebook.table.Rows;
import casus.rulebook.vocabulary.Sentence;
import casus.rulebook.vocabulary.SentenceForm;
import casus.rulebook.vocabulary.SlotType;
import casus.rulebook.vocabulary.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The language of rules: sentences and words of tables.
 *
 * @param broken the forms of sentences whose definition has a mistake that was already reported
 * @param words the words of tables by the type of slot that they can fill, each with the files that contain it
 */
public record Language(Vocabulary vocabulary, List<SentenceForm> broken, Map<String, Map<String, Set<String>>> words) {

    /** {@return the vocabulary alone} */
    public static Language of(Vocabulary vocabulary) {
        return new Language(vocabulary, List.of(), Map.of());
    }

    /** {@return the vocabulary, with some sentences that could not be understood, and with tables} */
    public static Language of(Vocabulary vocabulary, List<SentenceForm> broken, List<TableRow> rows) {
        Map<String, Map<String, Set<String>>> words = new TreeMap<>();
        for (TableRow row : rows) {
            List<String> columns = Rows.columns(row);
            List<String> cells = Rows.cells(row);
            for (int i = 0; i < columns.size(); i++) {
                String type = type(row, columns.get(i));
                if (!type.isEmpty()) {
                    words.computeIfAbsent(type, any -> new TreeMap<>())
                            .computeIfAbsent(cells.get(i), any -> new TreeSet<>())
                            .add(Rows.table(row) + ".csv");
                }
            }
        }
        return new Language(vocabulary, broken, words);
    }

    private static String type(TableRow row, String column) {
        return switch (column) {
            case "frame" -> "frame";
            case "pole", "opposite" -> "pole";
            case "name" -> row instanceof TableRow.Frame || row instanceof TableRow.Verdict ? "frame" : "";
            default -> "";
        };
    }

    /** {@return the tables that have a word for such a slot; empty if it is no word of a table} */
    Set<String> tables(SlotType type, String word) {
        Map<String, Set<String>> known = words.getOrDefault(type.name(), Map.of());
        return SlotType.among(known.keySet(), word).map(known::get).orElse(Set.of());
    }

    /** {@return the tables that have words for such a slot} */
    Set<String> tables(SlotType type) {
        Set<String> tables = new TreeSet<>();
        words.getOrDefault(type.name(), Map.of()).values().forEach(tables::addAll);
        return tables;
    }

    /** {@return the sentences that look up the content of such a slot in a table} */
    List<Sentence> lookUps(SlotType type) {
        return vocabulary.sentences().stream()
                .filter(sentence -> sentence.parts().isEmpty()
                        && sentence.slots().containsValue(type)
                        && sentence.patterns().stream()
                                .allMatch(pattern -> TableRow.class.isAssignableFrom(pattern.type())))
                .toList();
    }

    /** {@return true if a line is a sentence whose definition has a mistake} */
    boolean isBroken(String line) {
        List<SentenceForm.Token> words = SentenceForm.tokens(line);
        return broken.stream().anyMatch(form -> form.matchLoosely(words).isPresent());
    }
}
