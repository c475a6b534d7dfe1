package casus.casefile.sheet;

import casus.casefile.sheet.SmallCase.Place;
import casus.casefile.sheet.SmallCase.Word;
import casus.casefile.tree.Node;
import casus.casefile.tree.Node.Field;
import casus.casefile.tree.Node.Fields;
import casus.casefile.tree.Node.Mark;
import casus.casefile.tree.Node.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An entry of a file of small cases as it is written, sound or not: each word with its place. The records in it are not looked at.
 *
 * @param sentence what it shows, empty if it does not say
 * @param keys in its order
 * @param base what stands after `same as`, or empty
 * @param fires ids of rules
 * @param silent ids of rules
 * @param handles of conclusions that are expected or ruled out, each with a status or an empty one
 * @param only families
 */
public record WrittenCase(
        Word sentence,
        List<Word> keys,
        Word base,
        List<Word> fires,
        List<Word> silent,
        Map<Word, Word> handles,
        List<Word> only) {

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

    private static final Word NONE = new Word(new Place(0, 0), "");

    static WrittenCase of(Fields fields) {
        Map<Word, Word> handles = new LinkedHashMap<>();
        if (fields.at("concludes") instanceof Fields concludes) {
            handles(concludes, handles);
        }
        for (Node not : fields.items("not")) {
            if (not instanceof Fields status) {
                handles(status, handles);
            } else if (not instanceof Text handle) {
                handles.put(word(handle), NONE);
            }
        }
        return new WrittenCase(
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

    /** {@return true if it explains why no case need fail, and so is no case} */
    public boolean isSurvivor() {
        return keys.stream().anyMatch(key -> key.text().equals(SURVIVOR_KEYS.get(0)));
    }

    private static void handles(Fields conclusions, Map<Word, Word> handles) {
        for (Map.Entry<String, Field> one : conclusions.byKey().entrySet()) {
            Node value = one.getValue().value();
            Node status = value instanceof Fields members ? members.at("status") : value;
            handles.put(word(one.getKey(), one.getValue().mark()), status instanceof Text text ? word(text) : NONE);
        }
    }

    private static Word at(Fields fields, String key) {
        String text = fields.text(key);
        return word(text == null ? "" : text, fields.markOf(key));
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
        return new Word(new Place(mark.line(), mark.column()), text);
    }
}
