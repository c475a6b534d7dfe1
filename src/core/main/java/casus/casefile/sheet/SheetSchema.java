package casus.casefile.sheet;

import casus.casefile.form.CaseSchema;
import casus.casefile.form.Form;
import casus.casefile.form.Form.Group;
import casus.casefile.form.Forms;
import casus.model.Conclusion;
import casus.model.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The structure of the small cases beside rules as a JSON Schema (2020-12), for editors. It covers single entries; what
 * follows from a case is determined only by reasoning.
 */
public final class SheetSchema {

    /** Keys that a small case adds by default or derives from the id. */
    private static final Set<String> GIVEN = Set.of("type", "id", "title", "name", "kind", "voice", "citations");

    private final CaseSchema shapes = new CaseSchema();

    private SheetSchema() {}

    /** {@return the schema, indented by two spaces, with a line feed at the end of every line} */
    public static String text() {
        return CaseSchema.written(new SheetSchema().whole());
    }

    private Map<String, Object> whole() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "Casus small cases beside rules");
        schema.put("type", "array");
        schema.put("items", map("if", has("survivor"), "then", survivor(), "else", small()));
        schema.put("$defs", shapes.definitions());
        return schema;
    }

    private Map<String, Object> small() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("case", text("the case in one sentence, unique in its file"));
        keys.put(
                "same as",
                text("sentence of a case above, of which actors, events, places and records are taken over"));
        keys.put(
                "as of",
                described(
                        map("type", "string", "pattern", "^\\d{4}-\\d{2}-\\d{2}$"), "the day as of which it is asked"));
        for (String section : ShortForm.SECTIONS) {
            keys.put(section, section(section));
        }
        keys.put("records", described(list(record()), "what is said, each as `type: {keys}`"));
        keys.put("with", described(list(record()), "records added to those taken over"));
        keys.put("without", described(list(word()), "ids of records left out"));
        keys.put(
                "concludes",
                described(concluded(), "what must follow: by handle a status, or members of the conclusion"));
        keys.put(
                "not",
                described(
                        list(either(word(), map("type", "object", "additionalProperties", word()))),
                        "handles that must not be concluded, or `handle: status`"));
        keys.put(
                "only",
                described(
                        list(Map.of(
                                "enum",
                                Arrays.stream(Conclusion.Family.values())
                                        .map(Term::of)
                                        .toList())),
                        "families of which nothing may follow but what `concludes` names"));
        keys.put("fires", described(list(word()), "ids of rules that must fire"));
        keys.put("silent", described(list(word()), "ids of rules that must not fire"));
        Map<String, Object> small = closed(keys, List.of("case"));
        small.put(
                "anyOf",
                Stream.of("concludes", "not", "only", "fires", "silent")
                        .map(SheetSchema::has)
                        .toList());
        return small;
    }

    private static Map<String, Object> survivor() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("survivor", text("id of the rule, or name of the row, that may be changed without any case failing"));
        keys.put("line", text("the line of the rule that may be changed"));
        keys.put("change", text("the change that may be made to it"));
        keys.put("because", text("why no case can tell"));
        return closed(keys, List.of("survivor", "because"));
    }

    private static Map<String, Object> concluded() {
        return map("type", "object", "additionalProperties", either(word(), Map.of("type", "object")));
    }

    private Map<String, Object> section(String section) {
        Group group = (Group) ((Form.Items) key(Forms.CASE, section).form()).item();
        List<Object> entries = new ArrayList<>(List.of(Map.of("type", "null"), shortened(group)));
        if (section.equals("actors")) {
            entries.add(shapes.property(group, key(group, "kind")));
        }
        return either(list(word()), map("type", "object", "additionalProperties", Map.of("anyOf", entries)));
    }

    private static Form.Key key(Group group, String name) {
        Form.Key key = group.keys().get(name);
        if (key == null) {
            throw new IllegalStateException("`" + group.name() + "` has no `" + name + "`");
        }
        return key;
    }

    private Map<String, Object> record() {
        if (!shapes.definitions().containsKey("short-record")) {
            Map<String, Object> types = new LinkedHashMap<>();
            Forms.RECORDS.types().forEach((type, group) -> types.put(type, shortened(group)));
            Map<String, Object> record = closed(types, List.of());
            record.put("minProperties", 1);
            record.put("maxProperties", 1);
            shapes.definitions().put("short-record", record);
        }
        return Map.of("$ref", "#/$defs/short-record");
    }

    private Map<String, Object> shortened(Group group) {
        Map<String, Object> keys = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        group.keys().forEach((name, key) -> {
            keys.put(name, shapes.property(group, key));
            if (key.required() && !GIVEN.contains(name)) {
                required.add(name);
            }
        });
        keys.remove("type");
        return closed(keys, required);
    }

    private static Map<String, Object> closed(Map<String, Object> keys, List<String> required) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", "object");
        object.put("properties", keys);
        if (!required.isEmpty()) {
            object.put("required", required);
        }
        object.put("additionalProperties", false);
        return object;
    }

    private static Map<String, Object> list(Map<String, Object> item) {
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("type", "array");
        list.put("items", item);
        return list;
    }

    private static Map<String, Object> either(Map<String, Object> one, Map<String, Object> other) {
        return Map.of("anyOf", List.of(one, other));
    }

    /** {@return the schema of a group with a key} Strict validators require keys to be defined where they are required. */
    private static Map<String, Object> has(String key) {
        return map("type", "object", "properties", Map.of(key, true), "required", List.of(key));
    }

    private static Map<String, Object> described(Map<String, Object> shape, String what) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("description", what);
        described.putAll(shape);
        return described;
    }

    private static Map<String, Object> map(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>(); // in insertion order, which Map.of does not keep
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }

    private static Map<String, Object> word() {
        return Map.of("type", "string");
    }

    private static Map<String, Object> text(String what) {
        Map<String, Object> text = new LinkedHashMap<>();
        text.put("description", what);
        text.put("type", "string");
        text.put("minLength", 1);
        return text;
    }
}
