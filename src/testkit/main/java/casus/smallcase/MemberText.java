package casus.smallcase;

import casus.inferences.Inferences;
import casus.model.Components;
import casus.model.Conclusion;
import casus.model.Id;
import casus.model.Term;
import casus.why.Standing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The content of a conclusion as texts, lists and maps, as written in cases. */
public final class MemberText {

    private static final Set<String> INNER = Set.of("basis", "detail");

    /** The keys for the standing of a conclusion. */
    public static final Set<String> STANDING = Set.of("standing", "independentVoices", "criticalVoices", "grades");

    private MemberText() {}

    /** {@return the content of a conclusion by key, with its standing, which requires all its derivations} */
    public static Map<String, Object> withStanding(Inferences inferences, Conclusion conclusion) {
        Map<String, Object> members = of(conclusion);
        Standing standing = Standing.of(inferences, conclusion);
        members.put("standing", Term.of(standing.kind()));
        members.put("independentVoices", String.valueOf(standing.voices()));
        members.put("criticalVoices", plain(standing.critical()));
        members.put("grades", plain(standing.grades()));
        return members;
    }

    /** {@return the content of a conclusion by key} */
    public static Map<String, Object> of(Conclusion conclusion) {
        Map<String, Object> members = parts(conclusion);
        members.keySet().removeAll(INNER);
        return members;
    }

    /** {@return true if both agree: lists in any order, maps in the keys that are wanted} */
    public static boolean agree(@Nullable Object wanted, @Nullable Object actual) {
        if (wanted instanceof List<?> list) {
            List<?> left = actual instanceof List<?> there ? new ArrayList<>(there) : List.of();
            for (Object item : list) {
                Object match = left.stream()
                        .filter(each -> agree(item, each))
                        .findFirst()
                        .orElse(null);
                if (match == null || !left.remove(match)) {
                    return false;
                }
            }
            return left.isEmpty();
        }
        if (wanted instanceof Map<?, ?> map) {
            return actual instanceof Map<?, ?> there
                    && map.entrySet().stream().allMatch(key -> agree(key.getValue(), there.get(key.getKey())));
        }
        return String.valueOf(wanted).equals(String.valueOf(actual == null ? "" : actual));
    }

    /** {@return the value as written in a case; of a long list only its first elements} */
    public static String shown(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return "[" + Few.of(list.stream().map(MemberText::shown).toList(), ", ") + "]";
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(key -> key.getKey() + ": " + shown(key.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return value == null || value.equals("") ? "nothing" : String.valueOf(value);
    }

    /** {@return the value as in {@link #shown(Object)}, with list elements that another value lacks first} */
    public static String shown(@Nullable Object value, @Nullable Object other) {
        if (value instanceof List<?> list && other instanceof List<?> others) {
            Set<Object> there = new HashSet<>(others);
            List<?> groups = others.stream().filter(Map.class::isInstance).toList();
            return shown(Stream.of(true, false)
                    .flatMap(missing -> list.stream()
                            .filter(item -> missing
                                    == (!there.contains(item)
                                            && groups.stream()
                                                    .noneMatch(each -> agree(item, each) || agree(each, item)))))
                    .toList());
        }
        return shown(value);
    }

    /**
     * {@return a conclusion on one line as in {@link #line(Conclusion)}, with elements that another one of the same name
     * lacks first}
     */
    public static String line(Conclusion conclusion, @Nullable Conclusion other) {
        Map<String, Object> others = other == null ? Map.of() : of(other);
        return conclusion.handle() + ": " + conclusion.term()
                + of(conclusion).entrySet().stream()
                        .filter(member -> member.getValue() instanceof List<?> list && !list.isEmpty())
                        .map(member ->
                                ", " + member.getKey() + " " + shown(member.getValue(), others.get(member.getKey())))
                        .collect(Collectors.joining());
    }

    /** {@return a conclusion on one line: handle, status, and the lists that are not empty} */
    public static String line(Conclusion conclusion) {
        return line(conclusion, null);
    }

    private static Map<String, Object> parts(Object value) {
        Map<String, Object> parts = new LinkedHashMap<>();
        Components.of(value.getClass())
                .forEach(component -> parts.put(component.getName(), plain(Components.value(value, component))));
        return parts;
    }

    /** {@return the value as texts, lists and maps; the empty text for null} */
    public static Object plain(@Nullable Object value) {
        if (value instanceof Id id) {
            return id.value();
        }
        if (value instanceof Enum<?> constant) {
            return Term.of(constant);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(MemberText::plain).toList();
        }
        if (value instanceof Record) {
            return parts(value);
        }
        return value == null ? "" : value.toString();
    }
}
