package casus.casefile.form;

import casus.casefile.form.Form.Group;
import casus.model.Case;
import casus.model.CaseRecord;
import casus.model.Components;
import casus.model.Entity;
import casus.model.Id;
import casus.model.RecordId;
import casus.model.Said;
import casus.model.When;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Derives the form of case files from the model's records. */
public final class Forms {

    /** Every type of record in a case, by its name, in order. */
    public static final Form.Typed RECORDS = new Form.Typed(records(), shared());

    /** A whole case file. */
    public static final Group CASE = whole();

    private Forms() {}

    /** {@return the form of a document, actor, place or event; null for any other word} */
    public static @Nullable Group entity(String sort) {
        Form.Key section = CASE.keys().get(sort + "s");
        return section != null && section.form() instanceof Form.Items items && items.item() instanceof Group group
                ? group
                : null;
    }

    private static Group whole() {
        Form text = Constraints.text("case.title");
        Map<String, Form.Key> keys = new LinkedHashMap<>();
        keys.put("$schema", new Form.Key("$schema", text, false, null));
        keys.put(
                "case",
                new Form.Key(
                        "case",
                        new Form.Text(Form.Name.PATTERN, "a case is named in lower case, words joined by hyphens"),
                        true,
                        null));
        keys.put("title", new Form.Key("title", text, true, null));
        keys.put("documents", section("documents", group(Entity.Document.class)));
        keys.put("actors", section("actors", group(Entity.Actor.class)));
        keys.put("places", section("places", group(Entity.Place.class)));
        keys.put("events", section("events", group(Entity.Event.class)));
        keys.put("records", section("records", RECORDS));
        return new Group("case", Case.class, Collections.unmodifiableMap(keys));
    }

    private static Form.Key section(String name, Form item) {
        return new Form.Key(name, new Form.Items(item, false), false, null);
    }

    private static Map<String, Group> records() {
        // sorted by name, since a sealed type does not guarantee an order
        Map<String, Group> types = new TreeMap<>();
        collect(CaseRecord.class, types);
        return Collections.unmodifiableMap(types);
    }

    private static void collect(Class<?> type, Map<String, Group> types) {
        if (type.isRecord()) {
            Group group = group(type);
            types.put(group.name(), group);
        } else {
            for (Class<?> part : type.getPermittedSubclasses()) {
                collect(part, types);
            }
        }
    }

    /** The keys of an entry of unknown type. */
    private static Group shared() {
        Map<String, Form.Key> keys = new LinkedHashMap<>();
        addType(keys);
        keys.put("id", new Form.Key("id", new Form.Name(RecordId.class), true, null));
        addAll("said", Said.class, keys);
        return new Group("record", Said.class, Collections.unmodifiableMap(keys));
    }

    private static Group group(Class<?> type) {
        String name = name(type);
        Map<String, Form.Key> keys = new LinkedHashMap<>();
        if (CaseRecord.class.isAssignableFrom(type)) {
            addType(keys);
        }
        addAll(name, type, keys);
        return new Group(name, type, Collections.unmodifiableMap(keys));
    }

    private static void addType(Map<String, Form.Key> keys) {
        keys.put("type", new Form.Key("type", Constraints.text("record.type"), true, null));
    }

    private static void addAll(String group, Class<?> type, Map<String, Form.Key> keys) {
        for (RecordComponent component : Components.of(type)) {
            if (component.getType() == Said.class) {
                addAll("said", Said.class, keys);
            } else {
                keys.put(component.getName(), key(group, component));
            }
        }
    }

    private static Form.Key key(String group, RecordComponent component) {
        String key = group + "." + component.getName();
        return new Form.Key(
                component.getName(),
                form(key, component.getGenericType()),
                Constraints.required(key, component),
                Constraints.otherwise(key, component));
    }

    private static Form form(String key, Type declared) {
        if (declared instanceof ParameterizedType list) {
            return new Form.Items(form(key, list.getActualTypeArguments()[0]), Constraints.atLeastOne(key));
        }
        Class<?> type = (Class<?>) declared;
        if (Id.class.isAssignableFrom(type)) {
            Class<? extends Id> kind = type.asSubclass(Id.class);
            return key.endsWith(".id") ? new Form.Name(kind) : Constraints.reference(key, kind);
        }
        if (type == String.class) {
            return Constraints.text(key);
        }
        if (type == When.class) {
            return new Form.Day();
        }
        if (type == int.class || type == Integer.class) {
            return Constraints.bounds(key);
        }
        if (type == boolean.class || type == Boolean.class) {
            return new Form.Flag();
        }
        if (type.isEnum()) {
            return Constraints.choice(key, type);
        }
        if (type.isRecord()) {
            return group(type);
        }
        throw new IllegalStateException("no form for " + key + " of type " + type);
    }

    /** {@return the simple name in lower camel case} */
    public static String name(Class<?> type) {
        String name = type.getSimpleName();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** {@return the value made from the parts of a group} */
    public static Object make(Class<?> type, Map<String, @Nullable Object> parts) {
        return Components.make(
                type,
                Components.names(type).stream()
                        .map(name -> name.equals("said") ? make(Said.class, parts) : parts.get(name))
                        .toList());
    }
}
