package casus.casefile.form;

import casus.casefile.form.Form.Group;
import casus.model.Term;
import casus.model.When;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/**
 * The structure of case files as a JSON Schema (2020-12), for editors and other validators. It covers single entries;
 * relations between entries, and with documents, are checked only when the file is read.
 */
public final class CaseSchema {

    private final Map<String, Object> definitions = new LinkedHashMap<>();

    public CaseSchema() {}

    /** {@return the definitions used so far, by name; mutable} */
    public Map<String, Object> definitions() {
        return definitions;
    }

    /** {@return the schema, indented by two spaces, with a line feed at the end of every line} */
    public static String text() {
        return written(new CaseSchema().whole());
    }

    /** {@return a schema as it is published} */
    public static String written(Map<String, Object> schema) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        return JsonMapper.shared().writer().with(printer).writeValueAsString(schema) + "\n";
    }

    private Map<String, Object> whole() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "Casus case file");
        schema.putAll(object(Forms.CASE));
        schema.put("$defs", definitions);
        return schema;
    }

    private Map<String, Object> object(Group group) {
        boolean record = Forms.RECORDS.types().containsKey(group.name());
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        group.keys().forEach((name, key) -> {
            boolean shared = record && Forms.RECORDS.shared().keys().containsKey(name);
            properties.put(name, shared ? true : property(group, key));
            if (key.required() && !shared) {
                required.add(name);
            }
        });
        Map<String, Object> object = new LinkedHashMap<>();
        KeyMeanings.of(group.name()).ifPresent(meaning -> object.put("description", meaning));
        object.put("type", "object");
        object.put("properties", properties);
        if (!required.isEmpty()) {
            object.put("required", required);
        }
        object.put("additionalProperties", false);
        return object;
    }

    /** {@return the schema of a key's value} */
    public Map<String, Object> property(Group group, Form.Key key) {
        Map<String, Object> property = new LinkedHashMap<>();
        KeyMeanings.of(group.name(), key.name()).ifPresent(meaning -> property.put("description", meaning));
        property.putAll(of(key.form()));
        if (key.otherwise() != null && !(key.otherwise() instanceof List<?>)) {
            property.put("default", key.otherwise() instanceof Enum<?> word ? Term.of(word) : key.otherwise());
        }
        return property;
    }

    private Map<String, Object> of(Form form) {
        if (form instanceof Form.Text text) {
            return string(text.pattern().pattern());
        } else if (form instanceof Form.Name) {
            return string(Form.Name.PATTERN.pattern());
        } else if (form instanceof Form.Day) {
            return string(When.FORM);
        } else if (form instanceof Form.Flag) {
            return Map.of("type", "boolean");
        } else if (form instanceof Form.Choice choice) {
            return Map.of("enum", choice.terms());
        } else if (form instanceof Form.Whole whole) {
            Map<String, Object> integer = new LinkedHashMap<>();
            integer.put("type", "integer");
            integer.put("minimum", whole.least());
            integer.put("maximum", whole.most());
            return integer;
        } else if (form instanceof Form.Items items) {
            Map<String, Object> array = new LinkedHashMap<>();
            array.put("type", "array");
            array.put("items", of(items.item()));
            if (items.atLeastOne()) {
                array.put("minItems", 1);
            }
            return array;
        } else if (form instanceof Group group) {
            return defined(group);
        } else if (form instanceof Form.Typed typed) {
            return record(typed);
        }
        return Map.of("type", "string");
    }

    private static Map<String, Object> string(String pattern) {
        Map<String, Object> string = new LinkedHashMap<>();
        string.put("type", "string");
        string.put("pattern", pattern);
        return string;
    }

    private Map<String, Object> defined(Group group) {
        if (!definitions.containsKey(group.name())) {
            definitions.put(group.name(), Map.of());
            definitions.put(group.name(), object(group));
        }
        return Map.of("$ref", "#/$defs/" + group.name());
    }

    /**
     * The keys that all records share are defined once. One condition for each type makes validators report mistakes only
     * for the intended type.
     */
    private Map<String, Object> record(Form.Typed typed) {
        Map<String, Object> record = object(typed.shared());
        record.remove("additionalProperties");
        if (record.get("properties") instanceof Map<?, ?> shared) {
            Map<Object, Object> properties = new LinkedHashMap<>(shared);
            properties.put("type", Map.of("enum", List.copyOf(typed.types().keySet())));
            record.put("properties", properties);
        }
        List<Object> conditions = new ArrayList<>();
        typed.types().forEach((type, group) -> {
            Map<String, Object> given = new LinkedHashMap<>();
            given.put("properties", Map.of("type", Map.of("const", type)));
            given.put("required", List.of("type"));
            Map<String, Object> condition = new LinkedHashMap<>();
            condition.put("if", given);
            condition.put("then", defined(group));
            conditions.add(condition);
        });
        record.put("allOf", conditions);
        definitions.put("record", record);
        return Map.of("$ref", "#/$defs/record");
    }
}
