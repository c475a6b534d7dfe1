package casus.picture.catalogue;

import casus.model.TableRow;
import casus.rulebook.Rulebook;
import casus.rulebook.rule.Rule;
import casus.rulebook.table.Rows;
import casus.rulebook.text.RuleText;
import casus.rulebook.vocabulary.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A rulebook with examples of its rules from small cases, arranged for reading.
 *
 * @param purposes the purpose of each table, in its author's words, by the table's name; tables without one are omitted
 */
public record Catalogue(Rulebook rulebook, Examples examples, Map<String, String> purposes) {

    /**
     * Rules on one topic.
     *
     * @param name the folder that contains them
     */
    public record Topic(String name, List<Rule> rules) {}

    /** {@return the rules by topic, topics and rules in the order of the rulebook} */
    public List<Topic> topics() {
        Map<String, List<Rule>> topics = new LinkedHashMap<>();
        rulebook.rules()
                .forEach(rule -> topics.computeIfAbsent(topic(rule.file()), name -> new ArrayList<>())
                        .add(rule));
        return topics.entrySet().stream()
                .map(topic -> new Topic(topic.getKey(), List.copyOf(topic.getValue())))
                .toList();
    }

    private static String topic(String file) {
        String folder = file.contains("/") ? file.substring(0, file.lastIndexOf('/')) : file;
        return folder.substring(folder.lastIndexOf('/') + 1);
    }

    /** {@return the tables by name, each with its rows} */
    public Map<String, List<TableRow>> tables() {
        return Rows.byTable(rulebook.tables());
    }

    /** {@return the rules with a sentence among their conditions} */
    public List<Rule> asking(Sentence sentence) {
        return rules(
                rule -> rule.when().stream().anyMatch(line -> line.sentence().equals(sentence)));
    }

    /** {@return the rules that conclude a sentence} */
    public List<Rule> concluding(Sentence sentence) {
        return rules(rule -> rule.then().sentence().equals(sentence));
    }

    private List<Rule> rules(Predicate<Rule> which) {
        return rulebook.rules().stream().filter(which).toList();
    }

    /** {@return the sentences that look up a table, in the vocabulary's order} */
    public List<Sentence> asking(String table) {
        Set<Class<?>> rows = rulebook.tables().stream()
                .filter(row -> Rows.table(row).equals(table))
                .map(Object::getClass)
                .collect(Collectors.toSet());
        return rulebook.vocabulary().sentences().stream()
                .filter(sentence -> sentence.patterns().stream().anyMatch(pattern -> rows.contains(pattern.type())))
                .toList();
    }

    /** {@return a sentence with names filled in from some case, or else as a rule may write it} */
    public String example(Sentence sentence) {
        for (Rule rule : rulebook.rules()) {
            Optional<Examples.Example> example = examples.of(rule).example();
            if (example.isPresent()) {
                if (rule.then().sentence().equals(sentence)) {
                    return example.get().then();
                }
                for (int i = 0; i < rule.when().size(); i++) {
                    if (rule.when().get(i).sentence().equals(sentence)) {
                        return example.get().when().get(i);
                    }
                }
            }
        }
        return sentence.example();
    }

    /** {@return the purposes of tables: the comments above their first rows} */
    public static Map<String, String> purposes(List<RuleText> texts) {
        Map<String, String> purposes = new LinkedHashMap<>();
        for (RuleText text : texts) {
            if (text.file().endsWith(".csv")) {
                List<String> said = text.text()
                        .lines()
                        .takeWhile(line -> line.startsWith("#"))
                        .map(line -> line.substring(1).strip())
                        .toList();
                String table =
                        text.file().substring(text.file().lastIndexOf('/') + 1).replace(".csv", "");
                if (!said.isEmpty()) {
                    purposes.putIfAbsent(table, String.join(" ", said).replaceAll("\\s+", " "));
                }
            }
        }
        return purposes;
    }
}
