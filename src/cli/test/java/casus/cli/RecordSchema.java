package casus.cli;

import casus.json.Contract.Distinct;
import casus.json.Contract.Least;
import casus.json.Contract.LeftOutIfTrue;
import casus.json.Contract.OfFamily;
import casus.json.Contract.Pattern;
import casus.json.Contract.Word;
import casus.json.Members;
import casus.model.Conclusion.Family;
import casus.model.Term;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON Schema of what Jackson writes of a record, in maps and lists. Of Java it knows texts, whole numbers, truth values,
 * lists, maps of texts, records and sealed interfaces of records; of Jackson, the annotations that answers use; and what
 * {@link casus.json.Contract} adds.
 */
final class RecordSchema {

    private static final JsonMapper JSON = new JsonMapper();

    /** The schema of a key's value, whether the key is always present, and the keys that are present whenever it is. */
    private record Key(Map<String, ?> value, boolean required, List<String> with) {}

    private final Map<Class<?>, String> files;
    private final Map<String, Class<?>> names = new LinkedHashMap<>();
    private final Map<String, Object> definitions = new LinkedHashMap<>();

    private RecordSchema(Map<Class<?>, String> files) {
        this.files = files;
    }

    /**
     * {@return the schema of a record}
     *
     * @param files which other records have schemas of their own, and in which file beside this one
     */
    static Map<String, Object> of(String title, Class<?> root, Map<Class<?>, String> files) {
        RecordSchema schemas = new RecordSchema(files);
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", title);
        schema.putAll(schemas.objects(root));
        schema.put("$defs", schemas.definitions);
        return schema;
    }

    private Map<String, ?> objects(Class<?> type) {
        if (type.isSealed()) {
            return Map.of("oneOf", variants(type).map(this::reference).toList());
        }
        List<Map<String, Object>> objects =
                keys(type).stream().map(keys -> object(type, keys)).toList();
        return objects.size() == 1 ? objects.get(0) : Map.of("oneOf", objects);
    }

    private static Stream<Class<?>> variants(Class<?> type) {
        return type.isSealed()
                // the compiler lists them in the order in which it comes by them, which is not always the same
                ? Arrays.stream(type.getPermittedSubclasses())
                        .sorted(Comparator.comparing(Class::getName))
                        .flatMap(RecordSchema::variants)
                        .distinct()
                : Stream.of(type);
    }

    private Map<String, Object> object(Class<?> type, Map<String, Key> keys) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        Map<String, Object> together = new LinkedHashMap<>();
        keys.forEach((name, key) -> {
            properties.put(name, key.value());
            if (key.required()) {
                required.add(name);
            }
            if (!key.with().isEmpty()) {
                together.put(name, key.with());
            }
        });
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", "object");
        object.put("properties", properties);
        object.put("required", required);
        object.put("dependentRequired", together);
        object.put("additionalProperties", false);
        object.values().removeIf(Map.of()::equals);
        if (keys.containsKey("family") && isText(type, "status")) {
            Stream<Family> families = Arrays.stream(Family.values());
            object.put("oneOf", families.map(family -> ofFamily(type, family)).toList());
        }
        return object;
    }

    /** {@return true if the key is a word of its own and not, say, a figure about such words} */
    private static boolean isText(Class<?> type, String key) {
        return Arrays.stream(type.getRecordComponents())
                .anyMatch(component -> component.getName().equals(key) && component.getType() == String.class);
    }

    private Map<String, ?> ofFamily(Class<?> type, Family family) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("family", Map.of("const", Term.of(family)));
        properties.put("status", Map.of("enum", words(family.statuses().stream())));
        if (Arrays.stream(type.getRecordComponents()).anyMatch(component -> component.getType() == Members.class)) {
            Stream<Class<?>> members = variants(Members.class)
                    .filter(variant -> variant.getSimpleName().equalsIgnoreCase(family.name()));
            properties.put("members", reference(members.findFirst().orElseThrow()));
        }
        return Map.of("properties", properties);
    }

    /** {@return the keys of a record, once for each variant of what is unwrapped in it} */
    private List<Map<String, Key>> keys(Class<?> record) {
        List<Map<String, Key>> all = List.of(constants(record));
        for (RecordComponent component : record.getRecordComponents()) {
            List<Map<String, Key>> parts = component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)
                    ? unwrapped(component)
                    : List.of(Map.of(name(component), key(component)));
            all = all.stream()
                    .flatMap(keys -> parts.stream().map(part -> {
                        Map<String, Key> both = new LinkedHashMap<>(keys);
                        both.putAll(part);
                        return both;
                    }))
                    .toList();
        }
        return all;
    }

    private List<Map<String, Key>> unwrapped(RecordComponent component) {
        List<Map<String, Key>> parts = variants(component.getType())
                .flatMap(variant -> keys(variant).stream())
                .toList();
        if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            for (Map<String, Key> part : parts) {
                List<String> together = new ArrayList<>(part.keySet());
                part.forEach((name, key) -> together.remove(key.required() ? "" : name));
                part.replaceAll((name, key) -> new Key(
                        key.value(),
                        false,
                        together.stream().filter(other -> !other.equals(name)).toList()));
            }
        }
        return parts;
    }

    /**
     * {@return the properties of a record that are not components: they are the same for each value, so a blank one shows
     * them}
     */
    private static Map<String, Key> constants(Class<?> record) {
        try {
            Constructor<?> constructor = record.getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            Object[] nothing = Arrays.stream(constructor.getParameterTypes())
                    .map(type -> type == int.class ? Integer.valueOf(0) : type == boolean.class ? false : null)
                    .toArray();
            Map<?, ?> written = JSON.convertValue(constructor.newInstance(nothing), Map.class);
            Arrays.stream(record.getRecordComponents()).map(RecordSchema::name).forEach(written::remove);
            Map<String, Key> keys = new LinkedHashMap<>();
            written.forEach((name, value) -> keys.put((String) name, new Key(Map.of("const", value), true, List.of())));
            return keys;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String name(RecordComponent component) {
        JsonProperty property = component.getAccessor().getAnnotation(JsonProperty.class);
        return property == null ? component.getName() : property.value();
    }

    private Key key(RecordComponent component) {
        if (component.getAccessor().isAnnotationPresent(LeftOutIfTrue.class)) {
            return new Key(Map.of("const", false), false, List.of());
        }
        JsonInclude include = component.getAccessor().getAnnotation(JsonInclude.class);
        Map<String, Object> value = value(component.getAnnotatedType());
        if (include != null && include.value() == JsonInclude.Include.NON_EMPTY) {
            value.put("minItems", 1);
        }
        boolean nullable = include == null && component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return new Key(
                nullable ? Map.of("oneOf", List.of(value, Map.of("type", "null"))) : value, include == null, List.of());
    }

    private Map<String, Object> value(AnnotatedType annotated) {
        Class<?> type = (Class<?>)
                (annotated.getType() instanceof ParameterizedType it ? it.getRawType() : annotated.getType());
        Map<String, Object> value = new LinkedHashMap<>();
        String least = "minimum";
        if (type == String.class) {
            value.putAll(text(annotated));
            least = "minLength";
        } else if (type == int.class || type == Integer.class) {
            value.put("type", "integer");
        } else if (type == boolean.class) {
            value.put("type", "boolean");
        } else if (type == List.class) {
            value.put("type", "array");
            value.put("items", value(argument(annotated, 0)));
            least = "minItems";
        } else if (type == Map.class) {
            value.put("type", "object");
            value.put("additionalProperties", value(argument(annotated, 1)));
            least = "minProperties";
        } else {
            value.putAll(reference(type));
        }
        if (annotated.isAnnotationPresent(Least.class)) {
            value.put(least, annotated.getAnnotation(Least.class).value());
        }
        if (annotated.isAnnotationPresent(Distinct.class)) {
            value.put("uniqueItems", true);
        }
        return value;
    }

    private static AnnotatedType argument(AnnotatedType type, int number) {
        return ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[number];
    }

    private static Map<String, ?> text(AnnotatedType type) {
        Pattern pattern = type.getAnnotation(Pattern.class);
        Word word = type.getAnnotation(Word.class);
        for (Annotation annotation : type.getAnnotations()) {
            word = word == null ? annotation.annotationType().getAnnotation(Word.class) : word;
        }
        if (word != null) {
            List<String> words =
                    words(Arrays.stream(word.value()).flatMap(each -> Arrays.stream(each.getEnumConstants())));
            words.removeAll(List.of(word.except()));
            return Map.of("enum", words);
        }
        if (type.isAnnotationPresent(OfFamily.class)) {
            return Map.of("enum", words(Arrays.stream(Family.values()).flatMap(family -> family.statuses().stream())));
        }
        Map<String, Object> text = new LinkedHashMap<>(Map.of("type", "string"));
        if (pattern != null) {
            text.put("pattern", "^" + pattern.value() + "$");
        }
        return text;
    }

    private static List<String> words(Stream<? extends Enum<?>> constants) {
        return new ArrayList<>(constants.map(Term::of).distinct().toList());
    }

    private Map<String, ?> reference(Class<?> type) {
        if (files.containsKey(type)) {
            return Map.of("$ref", files.get(type));
        }
        String name = small(type.getSimpleName());
        if (names.getOrDefault(name, type) != type) {
            name = small(type.getEnclosingClass().getSimpleName()) + type.getSimpleName();
        }
        if (names.put(name, type) == null) {
            definitions.put(name, Map.of()); // holds the place, and ends a circle
            definitions.put(name, objects(type));
        }
        return Map.of("$ref", "#/$defs/" + name);
    }

    private static String small(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
