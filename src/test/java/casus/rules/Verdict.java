package casus.rules;

import casus.model.Conclusion;
import casus.model.Id;
import casus.model.Judgement.Dimension;
import casus.model.Nearest;
import casus.model.Term;
import casus.why.Derivation;
import casus.why.Findings;
import casus.why.Standing;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Holds what a small case expects against what followed. */
final class Verdict {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<String> INNER = Set.of("basis", "detail");

    private final SmallCase expected;
    private final Findings findings;
    private final List<String> faults = new ArrayList<>();

    private Verdict(SmallCase expected, Findings findings) {
        this.expected = expected;
        this.findings = findings;
    }

    /** Fails with everything that is not as expected, and with what was concluded instead. */
    static void check(SmallCase expected, Findings findings) {
        Verdict verdict = new Verdict(expected, findings);
        verdict.handles();
        expected.concludes().forEach(verdict::concluded);
        expected.absent().forEach(verdict::absent);
        expected.only().forEach(verdict::nothingElse);
        verdict.rules();
        if (!verdict.faults.isEmpty()) {
            throw new AssertionError(expected.place() + ": " + expected.sentence() + "\n  "
                    + String.join("\n  ", verdict.faults) + "\n  concluded was\n    "
                    + findings.conclusions().stream().map(Verdict::shown).collect(Collectors.joining("\n    ")));
        }
    }

    private void handles() {
        Set<String> seen = new TreeSet<>();
        findings.conclusions().stream()
                .filter(conclusion -> !seen.add(conclusion.handle()))
                .forEach(second -> faults.add("`" + shown(second) + "` is a second conclusion of that name"));
    }

    private void concluded(String handle, JsonNode wanted) {
        Conclusion actual = findings.conclusion(handle).orElse(null);
        if (actual == null) {
            faults.add("`" + handle + "` is not concluded"
                    + findings.nearest(handle)
                            .map(near -> "; nearest is `" + near + "`")
                            .orElse(""));
            return;
        }
        ObjectNode members = members(actual);
        Standing standing = Standing.of(findings, actual);
        members.put("standing", Term.of(standing.kind()));
        members.put("independentVoices", standing.voices());
        members.set("criticalVoices", plain(standing.critical()));
        members.set("grades", plain(standing.grades()));
        if (wanted.isString()) {
            compare(handle, "status", wanted, members);
        } else {
            wanted.propertyNames().forEach(key -> compare(handle, key, wanted.path(key), members));
        }
    }

    private void compare(String handle, String key, JsonNode wanted, ObjectNode members) {
        if (!members.has(key)) {
            faults.add("`" + handle + "` has no `" + key + "`; it has " + List.copyOf(members.propertyNames()));
        } else if (!agrees(wanted, members.path(key))) {
            faults.add("`" + handle + "`: " + key + " should be " + wanted + " and is " + members.path(key));
        }
    }

    private void absent(SmallCase.Absent absent) {
        known(absent);
        findings.conclusion(absent.handle())
                .filter(actual -> absent.status().isEmpty() || actual.term().equals(absent.status()))
                .ifPresent(actual -> faults.add("`" + shown(actual) + "` must not be concluded"));
    }

    /** A misspelt handle is always absent, so its words have to be words of the case. */
    private void known(SmallCase.Absent absent) {
        Set<String> words = new TreeSet<>(Set.of("for", "to", "by", "and", "in", "target", "of", "on", "between"));
        words.add("NARRATOR");
        for (Conclusion.Family family : Conclusion.Family.values()) {
            words.add(Term.of(family));
        }
        for (Dimension dimension : Dimension.values()) {
            words.add(Term.of(dimension));
        }
        for (String section : List.of("actors", "events", "records")) {
            expected.written()
                    .path(section)
                    .forEach(entry -> words.add(entry.path("id").asString()));
        }
        for (String word : absent.handle().split(" ", -1)) {
            if (!words.contains(word)) {
                faults.add("`" + word + "` in `" + absent.handle() + "` is no word of this case"
                        + Nearest.to(word, words)
                                .map(near -> "; maybe `" + near + "`")
                                .orElse(""));
            }
        }
    }

    private void nothingElse(String family) {
        for (Conclusion actual : findings.conclusions()) {
            if (Term.of(actual.family()).equals(family) && !expected.concludes().containsKey(actual.handle())) {
                faults.add("`" + shown(actual) + "` must not be concluded");
            }
        }
        if (Arrays.stream(Conclusion.Family.values()).map(Term::of).noneMatch(family::equals)) {
            faults.add("`" + family + "` is no family of conclusions");
        }
    }

    private void rules() {
        Set<String> fired = findings.derivations().values().stream()
                .flatMap(List::stream)
                .map(Derivation::rule)
                .map(Derivation.Rule::id)
                .collect(Collectors.toCollection(TreeSet::new));
        expected.fires().stream()
                .filter(id -> !fired.contains(id))
                .forEach(id -> faults.add("the rule " + id + " must fire and does not"));
        expected.silent().stream()
                .filter(fired::contains)
                .forEach(id -> faults.add("the rule " + id + " fires and must not"));
    }

    /** A list agrees if it holds the same things in any order; a group of keys if those that are named agree. */
    private static boolean agrees(JsonNode wanted, JsonNode actual) {
        if (wanted.isArray()) {
            List<JsonNode> left = new ArrayList<>();
            actual.forEach(left::add);
            for (JsonNode item : wanted) {
                JsonNode match = left.stream()
                        .filter(each -> agrees(item, each))
                        .findFirst()
                        .orElse(null);
                if (match == null || !left.remove(match)) {
                    return false;
                }
            }
            return left.isEmpty();
        }
        if (wanted.isObject()) {
            return wanted.properties().stream().allMatch(key -> agrees(key.getValue(), actual.path(key.getKey())));
        }
        return wanted.asString().equals(actual.asString());
    }

    private static String shown(Conclusion conclusion) {
        ObjectNode members = members(conclusion);
        String stated = members.properties().stream()
                .filter(member ->
                        member.getValue().isArray() && !member.getValue().isEmpty())
                .map(member -> ", " + member.getKey() + " " + member.getValue())
                .collect(Collectors.joining());
        return conclusion.handle() + ": " + conclusion.term() + stated;
    }

    private static ObjectNode members(Conclusion conclusion) {
        ObjectNode members = JSON.createObjectNode();
        parts(conclusion).entrySet().stream()
                .filter(part -> !INNER.contains(part.getKey()))
                .forEach(part -> members.set(part.getKey(), plain(part.getValue())));
        return members;
    }

    private static Map<String, Object> parts(Object value) {
        Map<String, Object> parts = new LinkedHashMap<>();
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            try {
                parts.put(component.getName(), component.getAccessor().invoke(value));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return parts;
    }

    private static JsonNode plain(Object value) {
        if (value instanceof Id id) {
            return JSON.valueToTree(id.value());
        }
        if (value instanceof Enum<?> constant) {
            return JSON.valueToTree(Term.of(constant));
        }
        if (value instanceof List<?> list) {
            ArrayNode items = JSON.createArrayNode();
            list.forEach(item -> items.add(plain(item)));
            return items;
        }
        if (value instanceof Record) {
            ObjectNode keys = JSON.createObjectNode();
            parts(value).forEach((key, part) -> keys.set(key, plain(part)));
            return keys;
        }
        return JSON.valueToTree(value);
    }
}
