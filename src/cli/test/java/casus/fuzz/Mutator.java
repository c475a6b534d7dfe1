package casus.fuzz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Changes a text at random, as slips, damage and malice would. The same seed, the same changes. */
final class Mutator {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_-]+");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}(-\\d{2})?");
    private static final List<String> NUMBERS = List.of(
            "0",
            "-1",
            "00",
            "1e9",
            "2147483647",
            "2147483648",
            "-2147483649",
            "9223372036854775808",
            "0.5",
            "NaN",
            "1e999999",
            "0x10",
            "٣",
            "99999999999999999999999999");
    private static final List<String> DATES = List.of(
            "0000-01-01",
            "9999-12-31",
            "2024-02-30",
            "2023-02-29",
            "2024-00-10",
            "2024-13-01",
            "-2024-01-01",
            "+12024-01-01",
            "2024-1-1",
            "24-01-01",
            "2024-01",
            "2024",
            "2024-01-24/2023-01-01",
            "2024-01-24/2024-01-26",
            "2024-W03",
            "yesterday",
            "2024-01-24T00:00:00Z");
    private static final List<String> SIGNS = List.of(
            "\u0000",
            "\u001b[2J",
            "\r",
            "\u2028",
            "\u202e",
            "\u200b",
            "\ufeff",
            "\u0085",
            "\u00a0",
            "é",
            "e\u0301",
            "Ａ",
            "\ud83d\ude00",
            "\ud800",
            "\"",
            "'",
            "\\",
            "\\u0000",
            "#",
            ",",
            ";",
            ":",
            "{",
            "}",
            "[",
            "]",
            "(",
            ")",
            "`",
            "@",
            "*",
            "&",
            "%",
            "\t");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonReadFeature.ALLOW_JAVA_COMMENTS).build();

    private final Random random;

    Mutator(Random random) {
        this.random = random;
    }

    /** {@return the text with one to three changes} */
    String text(String text) {
        String mutant = text;
        for (int i = few(); i > 0; i--) {
            mutant = once(mutant);
        }
        return mutant;
    }

    /** One, mostly: of many changes one is refused, and the others go unseen. */
    private int few() {
        return random.nextInt(3) > 0 ? 1 : 1 + random.nextInt(3);
    }

    /** {@return the bytes of a text, with some of them flipped} */
    byte[] bytes(byte[] text) {
        byte[] mutant = text.clone();
        for (int i = few(); i > 0 && mutant.length > 0; i--) {
            mutant[random.nextInt(mutant.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return mutant;
    }

    private String once(String text) {
        return switch (random.nextInt(10)) {
            case 0 -> lines(text, 0);
            case 1 -> lines(text, 1);
            case 2 -> lines(text, 2);
            case 3 -> replaced(text, WORD, other(text, WORD));
            case 4 -> replaced(text, NUMBER, one(NUMBERS));
            case 5 -> replaced(text, DATE, one(DATES));
            case 6 -> random.nextInt(4) > 0 ? text : text.substring(0, random.nextInt(text.length() + 1));
            case 7 -> inserted(text, one(SIGNS));
            case 8 -> replaced(text, WORD, "");
            default -> replaced(text, WORD, slip(other(text, WORD)));
        };
    }

    private String lines(String text, int how) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        int at = random.nextInt(lines.size());
        int other = random.nextInt(lines.size());
        switch (how) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(other, lines.get(at));
            default -> {
                String line = lines.get(at);
                lines.set(at, lines.get(other));
                lines.set(other, line);
            }
        }
        return String.join("\n", lines);
    }

    private String replaced(String text, Pattern what, String with) {
        List<MatchResult> found = what.matcher(text).results().toList();
        if (found.isEmpty()) {
            return text;
        }
        MatchResult at = found.get(random.nextInt(found.size()));
        return text.substring(0, at.start()) + with + text.substring(at.end());
    }

    private String other(String text, Pattern what) {
        Matcher matcher = what.matcher(text);
        List<String> found = matcher.results().map(MatchResult::group).toList();
        return found.isEmpty() ? "x" : one(found);
    }

    private String slip(String word) {
        int at = random.nextInt(word.length() + 1);
        return random.nextBoolean() && at < word.length()
                ? word.substring(0, at) + word.substring(at + 1)
                : word.substring(0, at) + (char) ('a' + random.nextInt(26)) + word.substring(at);
    }

    private String inserted(String text, String sign) {
        int at = random.nextInt(text.length() + 1);
        return text.substring(0, at) + sign + text.substring(at);
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** {@return the JSON with one to three changes of its structure} */
    String structure(String json) {
        JsonNode root = JSON.readTree(json);
        for (int i = few(); i > 0; i--) {
            List<JsonNode> parents = new ArrayList<>();
            gather(root, parents);
            JsonNode parent = one(parents);
            if (parent instanceof ObjectNode fields) {
                change(fields, parents);
            } else {
                change((ArrayNode) parent, parents);
            }
        }
        return root.toPrettyString();
    }

    private void change(ObjectNode fields, List<JsonNode> parents) {
        List<String> keys = new ArrayList<>(fields.propertyNames());
        String key = one(keys);
        switch (random.nextInt(9)) {
            case 0 -> fields.remove(key);
            case 1 -> fields.set(slip(key), fields.remove(key));
            case 2 -> fields.set(key, value(parents));
            case 3 -> fields.set(one(keysOf(parents)), fields.path(key).deepCopy());
            case 4 -> fields.set(one(keysOf(parents)), value(parents));
            case 5, 6, 7 -> fields.set(key, one(under(key, parents)).deepCopy());
            default -> {
                String other = one(keys);
                JsonNode held = fields.get(key);
                fields.set(key, fields.get(other));
                fields.set(other, held);
            }
        }
    }

    private void change(ArrayNode items, List<JsonNode> parents) {
        int at = random.nextInt(items.size());
        switch (random.nextInt(5)) {
            case 0 -> items.remove(at);
            case 1 -> items.add(items.get(at).deepCopy());
            case 2 -> items.set(at, value(parents));
            case 3 -> items.insert(at, value(parents));
            default -> items.add(items.remove(at));
        }
    }

    /** A value of the same key elsewhere has the right type, and is therefore likely to be sound. */
    private static List<JsonNode> under(String key, List<JsonNode> parents) {
        return parents.stream()
                .filter(parent -> parent.has(key))
                .map(parent -> parent.get(key))
                .toList();
    }

    private static List<String> keysOf(List<JsonNode> parents) {
        return parents.stream()
                .filter(ObjectNode.class::isInstance)
                .flatMap(fields -> fields.propertyNames().stream())
                .distinct()
                .toList();
    }

    /** A value from elsewhere in the file, or one of another type. */
    private JsonNode value(List<JsonNode> parents) {
        JsonNode elsewhere = one(parents);
        List<JsonNode> children = new ArrayList<>();
        elsewhere.forEach(children::add);
        return switch (random.nextInt(10)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.createArrayNode();
            case 2 -> JSON.createObjectNode();
            case 3 -> JSON.valueToTree(random.nextBoolean());
            case 4 -> JSON.valueToTree(random.nextInt());
            case 5 -> JSON.valueToTree("x".repeat(1 << random.nextInt(14)));
            case 6 -> nested(random.nextInt(60));
            default -> children.isEmpty() ? JSON.nullNode() : one(children).deepCopy();
        };
    }

    private static JsonNode nested(int depth) {
        ArrayNode inner = JSON.createArrayNode();
        for (int i = 0; i < depth; i++) {
            ArrayNode outer = JSON.createArrayNode();
            outer.add(inner);
            inner = outer;
        }
        return inner;
    }

    private static void gather(JsonNode node, List<JsonNode> parents) {
        if (node.isContainer() && !node.isEmpty()) {
            parents.add(node);
        }
        node.forEach(child -> gather(child, parents));
    }

    /** {@return the list in another order} */
    <T> List<T> shuffled(List<T> list) {
        List<T> shuffled = new ArrayList<>(list);
        java.util.Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
