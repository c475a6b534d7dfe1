package casus.casefile.sheet;

import casus.casefile.text.Words;
import casus.casefile.tree.Node;
import casus.casefile.tree.Node.Field;
import casus.casefile.tree.Node.Fields;
import casus.casefile.tree.Node.Items;
import casus.casefile.tree.Node.Mark;
import casus.casefile.tree.Node.Nothing;
import casus.casefile.tree.Node.Text;
import casus.casefile.tree.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The records of a small case in short form: names stand for titles, a kind for an actor, a type before the keys of a
 * record. This class only adds omitted values; the binder checks the result.
 */
final class ShortForm {

    static final List<String> SECTIONS = List.of("documents", "actors", "events", "places");

    private static final Mark NOWHERE = Mark.WHOLE_FILE;
    static final String PAPER = "paper";
    static final String AS_TOLD = "as told";

    private final Report report;
    private final Map<String, Map<String, Field>> sections = new HashMap<>();
    private final List<Fields> records = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    ShortForm(Report report) {
        this.report = report;
        SECTIONS.forEach(section -> sections.put(section, new LinkedHashMap<>()));
        section("documents").put(PAPER, new Field(NOWHERE, new Nothing(NOWHERE, "")));
    }

    /** {@return an independent copy} */
    ShortForm copy() {
        ShortForm copy = new ShortForm(report);
        sections.forEach((section, entries) -> copy.section(section).putAll(entries));
        copy.records.addAll(records);
        copy.numbers.putAll(numbers);
        return copy;
    }

    /** Adds the entries of a section; an entry with an existing name replaces the earlier one. */
    void name(String section, Node entries) {
        if (entries instanceof Items items) {
            for (Node id : items.each()) {
                if (id instanceof Text text) {
                    section(section).put(text.value(), new Field(text.mark(), new Nothing(text.mark(), "")));
                } else {
                    report.error(
                            id,
                            "this is " + id.sort() + "; wanted is a name",
                            id.quoted() == null ? "write `[raid, march]`" : id.quoted());
                }
            }
        } else if (entries instanceof Fields fields) {
            section(section).putAll(fields.byKey());
        } else {
            report.error(
                    entries,
                    "`" + section + "` is " + entries.sort() + "; wanted are names",
                    "write `[raid, march]`, or `{raid: {date: 2024-03-01}}`");
        }
    }

    /** Adds a record: {@code type: {keys}}, with an id made of type and number unless it has one. */
    void record(Node typed) {
        if (!(typed instanceof Fields fields) || fields.byKey().size() != 1) {
            report.error(
                    typed,
                    "this is no record",
                    "write the type before the keys, for example `claim: {voice: front, event: raid}`");
            return;
        }
        fields.byKey().forEach((type, field) -> {
            if (!(field.value() instanceof Fields keys)) {
                report.error(
                        field.value(),
                        "the record " + Words.shown(type) + " is "
                                + field.value().sort() + "; wanted are its keys in braces",
                        "for example `claim: {voice: front, event: raid}`");
                return;
            }
            Mark mark = field.mark();
            int number = numbers.merge(type, 1, Integer::sum);
            Map<String, Field> whole = new LinkedHashMap<>();
            put(whole, "type", mark, type);
            put(whole, "id", mark, type.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT) + "-" + number);
            put(whole, "voice", mark, "NARRATOR");
            Map<String, Field> citation = new LinkedHashMap<>();
            put(citation, "document", mark, PAPER);
            put(citation, "quote", mark, AS_TOLD);
            whole.put("citations", new Field(mark, new Items(mark, List.of(new Fields(mark, citation)))));
            whole.putAll(keys.byKey());
            records.add(new Fields(mark, whole));
        });
    }

    /** Removes a record. */
    void without(Node id) {
        List<String> ids = records.stream()
                .map(record -> String.valueOf(record.text("id")))
                .toList();
        int at = id instanceof Text text ? ids.indexOf(text.value()) : -1;
        if (at >= 0) {
            records.remove(at);
        } else if (id instanceof Text text) {
            report.error(
                    id.mark(),
                    "there is no record " + Words.shown(text.value()) + " to leave out",
                    ids.isEmpty()
                            ? "the case has no record to leave out"
                            : Words.meant(text.value(), ids, "there are"));
        } else {
            report.error(id, "this is " + id.sort() + "; wanted is the id of a record", id.quoted());
        }
    }

    /** {@return the case in the form of a case file} */
    Fields whole(String title, Mark mark) {
        Map<String, Field> whole = new LinkedHashMap<>();
        put(whole, "case", mark, "small-case");
        put(whole, "title", mark, title);
        entries(whole, "documents", "title");
        entries(whole, "actors", "name");
        entries(whole, "places", "name");
        entries(whole, "events", "title");
        whole.put("records", new Field(mark, new Items(mark, List.copyOf(records))));
        return new Fields(mark, whole);
    }

    private void entries(Map<String, Field> whole, String section, String title) {
        List<Node> entries = new ArrayList<>();
        section(section).forEach((name, field) -> {
            Map<String, Field> entry = new LinkedHashMap<>();
            put(entry, "id", field.mark(), name);
            put(entry, title, field.mark(), name);
            Node value = field.value();
            boolean actor = section.equals("actors");
            if (actor) {
                entry.put("kind", new Field(field.mark(), value instanceof Text ? value : text(field.mark(), "state")));
            }
            if (value instanceof Fields keys) {
                entry.putAll(keys.byKey());
            } else if (!(value instanceof Nothing || (actor && value instanceof Text))) {
                report.error(
                        value,
                        Words.shown(name) + " is " + value.sort() + "; wanted are its keys in braces",
                        actor ? "write its kind alone, or for example `{kind: person, speaksFor: [arland]}`" : null);
            }
            entries.add(new Fields(field.mark(), entry));
        });
        whole.put(section, new Field(NOWHERE, new Items(NOWHERE, entries)));
    }

    private static void put(Map<String, Field> fields, String key, Mark mark, String value) {
        fields.put(key, new Field(mark, text(mark, value)));
    }

    private static Text text(Mark mark, String value) {
        return new Text(mark, value);
    }

    private Map<String, Field> section(String name) {
        Map<String, Field> section = sections.get(name);
        if (section == null) {
            throw new IllegalArgumentException("`" + name + "` is none of " + SECTIONS);
        }
        return section;
    }
}
