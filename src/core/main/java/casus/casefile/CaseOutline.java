package casus.casefile;

import casus.casefile.tree.Node;
import casus.casefile.tree.Node.Field;
import casus.casefile.tree.Node.Fields;
import casus.casefile.tree.Node.Items;
import casus.casefile.tree.Node.Mark;
import casus.casefile.tree.Node.Text;
import casus.casefile.tree.Report;
import casus.casefile.tree.Tree;
import casus.model.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of the small cases beside rules, with their places; records are skipped.
 *
 * @param cases in the order of the file
 * @param problems that prevented the file from being read
 */
public record CaseOutline(List<Entry> cases, List<Problem> problems) {

    /** The keys that a small case may have, as rules/cases.md describes them. */
    public static final List<String> KEYS = List.of(
            "case",
            "same as",
            "as of",
            "documents",
            "actors",
            "events",
            "places",
            "records",
            "with",
            "without",
            "concludes",
            "not",
            "only",
            "fires",
            "silent");

    /** The keys of an entry that explains why no case need fail when a rule is changed. */
    public static final List<String> SURVIVOR_KEYS = List.of("survivor", "line", "change", "because");

    /** A word and its place, line and column from 1. */
    public record Word(String text, int line, int column) {}

    /**
     * One case.
     *
     * @param sentence its title, empty if it has none
     * @param keys in its order
     * @param base the sentence after `same as`, or empty
     * @param fires ids of rules
     * @param silent ids of rules
     * @param handles of conclusions that are expected or ruled out, each with a status or an empty one
     * @param only families
     */
    public record Entry(
            Word sentence,
            List<Word> keys,
            Word base,
            List<Word> fires,
            List<Word> silent,
            Map<Word, Word> handles,
            List<Word> only) {}

    /** {@return the outline of a file of cases} */
    public static CaseOutline read(String file, String text) {
        Report report = new Report(file);
        List<Entry> entries = new ArrayList<>();
        Node root = text.isBlank() ? null : Tree.read(text, Tree.Notation.YAML, report);
        if (root instanceof Items items) {
            for (Node item : items.each()) {
                if (item instanceof Fields fields) {
                    entries.add(entry(fields));
                } else {
                    report.error(item, item.sort() + " stands where a case should", "begin it with - case:");
                }
            }
        } else if (root != null) {
            report.error(root, root.sort() + " stands where a list of cases should", "begin each with - case:");
        }
        return new CaseOutline(List.copyOf(entries), report.problems());
    }

    private static Entry entry(Fields fields) {
        Map<Word, Word> handles = new LinkedHashMap<>();
        if (fields.at("concludes") instanceof Fields concludes) {
            handles(concludes, handles);
        }
        for (Node not : fields.items("not")) {
            if (not instanceof Fields status) {
                handles(status, handles);
            } else if (not instanceof Text handle) {
                handles.put(word(handle), new Word("", 0, 0));
            }
        }
        return new Entry(
                at(fields, "case"),
                fields.byKey().entrySet().stream()
                        .map(key -> word(key.getKey(), key.getValue().mark()))
                        .toList(),
                at(fields, "same as"),
                words(fields, "fires"),
                words(fields, "silent"),
                handles,
                words(fields, "only"));
    }

    private static void handles(Fields conclusions, Map<Word, Word> handles) {
        for (Map.Entry<String, Field> one : conclusions.byKey().entrySet()) {
            Node value = one.getValue().value();
            Node status = value instanceof Fields members ? members.at("status") : value;
            handles.put(
                    word(one.getKey(), one.getValue().mark()),
                    status instanceof Text text ? word(text) : new Word("", 0, 0));
        }
    }

    private static Word at(Fields fields, String key) {
        Mark mark = fields.markOf(key);
        String text = fields.text(key);
        return word(text == null ? "" : text, mark);
    }

    private static List<Word> words(Fields fields, String key) {
        return fields.items(key).stream()
                .filter(Text.class::isInstance)
                .map(item -> word((Text) item))
                .toList();
    }

    private static Word word(Text text) {
        return word(text.value(), text.mark());
    }

    private static Word word(String text, Mark mark) {
        return new Word(text, mark.line(), mark.column());
    }
}
