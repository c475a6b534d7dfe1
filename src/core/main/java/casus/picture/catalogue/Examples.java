package casus.picture.catalogue;

import casus.inferences.Derivation;
import casus.rulebook.rule.Rule;
import casus.words.Naming;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Examples of rules from small cases.
 *
 * @param of hash of what the examples were made from; empty if that is irrelevant
 * @param judged by id of the rule, in order
 */
public record Examples(String of, Map<String, Judged> judged) {

    /** No examples. */
    public static final Examples NONE = new Examples("", Map.of());

    /**
     * The cases that test a rule.
     *
     * @param fires sentences of the cases in which it must fire, in order of place
     * @param silent sentences of the cases in which it must not fire
     * @param example of a derivation by the rule, from the first of those in which it fires
     */
    public record Judged(List<String> fires, List<String> silent, Optional<Example> example) {

        static final Judged BY_NONE = new Judged(List.of(), List.of(), Optional.empty());
    }

    /**
     * A derivation by a rule in a case, in words, with names filled in.
     *
     * @param subject sentence of the case
     * @param when the conditions, in the order of the rule
     */
    public record Example(String subject, String because, List<String> when, String then) {

        /** {@return a derivation by a rule, in words} */
        public static Example of(String subject, Rule rule, Derivation derivation, Naming naming) {
            return new Example(
                    subject,
                    naming.fill(rule.because(), derivation.names()),
                    rule.when().stream()
                            .map(line -> naming.fill(line.template(), derivation.names()))
                            .toList(),
                    naming.fill(rule.then().template(), derivation.names()));
        }
    }

    /** {@return the examples of a rule} */
    public Judged of(Rule rule) {
        return judged.getOrDefault(rule.id(), Judged.BY_NONE);
    }

    /** {@return these examples and others; if both have the same rule, the others take precedence} */
    public Examples with(Examples others) {
        Map<String, Judged> all = new TreeMap<>(judged);
        all.putAll(others.judged);
        return new Examples("", all);
    }

    /** {@return the examples as JSON, readable by {@link #read}} */
    public String written() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("of", of);
        Map<String, Object> rules = new LinkedHashMap<>();
        judged.forEach((id, shown) -> {
            Map<String, Object> rule = new LinkedHashMap<>();
            rule.put("fires", shown.fires());
            rule.put("silent", shown.silent());
            shown.example().ifPresent(example -> rule.put("example", example));
            rules.put(id, rule);
        });
        tree.put("rules", rules);
        return JsonMapper.shared().writeValueAsString(tree) + "\n";
    }

    /** {@return the examples written in a text} */
    public static Examples read(String json) {
        JsonNode tree = JsonMapper.shared().readTree(json);
        Map<String, Judged> judged = new TreeMap<>();
        tree.path("rules").properties().forEach(rule -> judged.put(rule.getKey(), judged(rule.getValue())));
        return new Examples(tree.path("of").asString(), judged);
    }

    private static Judged judged(JsonNode rule) {
        JsonNode example = rule.path("example");
        return new Judged(
                texts(rule.path("fires")),
                texts(rule.path("silent")),
                example.isMissingNode()
                        ? Optional.empty()
                        : Optional.of(new Example(
                                example.path("subject").asString(),
                                example.path("because").asString(),
                                texts(example.path("when")),
                                example.path("then").asString())));
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asString()));
        return List.copyOf(texts);
    }
}
