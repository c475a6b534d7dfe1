package casus.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The records of a small case, written short: names stand for titles, a kind for an actor, a type before the keys of a
 * record. What is left out is filled in here, and nothing else; whether it makes sense is for the reader of cases to say.
 */
final class ShortForm {

    static final List<String> SECTIONS = List.of("documents", "actors", "events", "places");

    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, ObjectNode> sections = new HashMap<>();
    private final ArrayNode records = JSON.createArrayNode();
    private final Map<String, Integer> numbers = new HashMap<>();

    ShortForm() {
        SECTIONS.forEach(section -> sections.put(section, JSON.createObjectNode()));
        section("documents").putNull("paper");
    }

    /** {@return a form that can be added to without changing this one} */
    ShortForm copy() {
        ShortForm copy = new ShortForm();
        sections.forEach((section, entries) -> copy.section(section).setAll(entries.deepCopy()));
        copy.records.addAll(records.deepCopy());
        copy.numbers.putAll(numbers);
        return copy;
    }

    /** Adds what a section names; an entry of the same name takes the place of the earlier one. */
    void name(String section, JsonNode entries) {
        if (entries.isArray()) {
            entries.forEach(id -> section(section).putNull(id.asString()));
        } else {
            entries.properties().forEach(entry -> section(section).set(entry.getKey(), entry.getValue()));
        }
    }

    /** Adds a record: {@code type: {keys}}, with an id of type and number unless it has one. */
    void record(JsonNode typed) {
        if (!typed.isObject() || typed.size() != 1) {
            throw new IllegalArgumentException("a record is written `type: {keys}`, not " + typed);
        }
        Map.Entry<String, JsonNode> entry = typed.properties().iterator().next();
        ObjectNode record = records.addObject().put("type", entry.getKey());
        int number = numbers.merge(entry.getKey(), 1, Integer::sum);
        record.put("id", entry.getKey().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT) + "-" + number);
        record.put("voice", "NARRATOR");
        record.putArray("citations").addObject().put("document", "paper").put("quote", "as told");
        entry.getValue().properties().forEach(key -> record.set(key.getKey(), key.getValue()));
    }

    /** Takes a record out again. */
    void without(String id) {
        for (int i = 0; i < records.size(); i++) {
            if (records.get(i).path("id").asString().equals(id)) {
                records.remove(i);
                return;
            }
        }
        throw new IllegalArgumentException("there is no record `" + id + "` to leave out; there are "
                + StreamSupport.stream(records.spliterator(), false)
                        .map(record -> record.path("id").asString())
                        .toList());
    }

    /** {@return a case as a case file writes it} */
    ObjectNode whole(String title) {
        ObjectNode whole = JSON.createObjectNode();
        whole.put("case", "small-case").put("title", title);
        entries(whole, "documents", "title");
        entries(whole, "actors", "name");
        entries(whole, "places", "name");
        entries(whole, "events", "title");
        whole.set("records", records.deepCopy());
        return whole;
    }

    private void entries(ObjectNode whole, String section, String title) {
        ArrayNode entries = whole.putArray(section);
        section(section).properties().forEach(named -> {
            ObjectNode entry = entries.addObject().put("id", named.getKey()).put(title, named.getKey());
            JsonNode value = named.getValue();
            if (section.equals("actors")) {
                entry.put("kind", value.isString() ? value.asString() : "state");
            }
            if (value.isObject()) {
                value.properties().forEach(key -> entry.set(key.getKey(), key.getValue()));
            }
        });
    }

    private ObjectNode section(String name) {
        ObjectNode section = sections.get(name);
        if (section == null) {
            throw new IllegalArgumentException("`" + name + "` is none of " + SECTIONS);
        }
        return section;
    }
}
