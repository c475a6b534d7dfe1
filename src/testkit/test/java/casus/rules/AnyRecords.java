package casus.rules;

import casus.model.Case;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes up cases: a few parties, three events of a few days, and any records about them. The same seed, the same case. */
final class AnyRecords {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int RECORDS = 30;

    private final String prefix;
    private final Random random;
    private final AnyRecord any;

    private AnyRecords(String prefix, long seed) {
        this.prefix = prefix;
        this.random = new Random(seed);
        this.any = new AnyRecord(random);
    }

    /** {@return a case each of its names beginning with the prefix} */
    static Case of(String prefix, long seed) {
        return InShort.only("[" + new AnyRecords(prefix, seed).whole() + "]");
    }

    private ObjectNode whole() {
        ObjectNode whole = JSON.createObjectNode();
        whole.put("case", "any records").putArray("only").add("chain");
        whole.set("documents", json("[\"Xjournal\"]"));
        whole.set("actors", json("""
                {"Xarland": "state", "Xborland": "state", "Xfront": "armedGroup", "Xleague": "armedGroup",
                 "Xwing": {"kind": "armedGroup", "partOf": ["Xfront"]},
                 "Xspokesman": {"kind": "person", "speaksFor": ["X%s"]},
                 "Xsplinter": {"kind": "armedGroup", "aliases": ["Xleague"]}, "Xcourt": "body",
                 "Xmember": {"kind": "person", "partOf": ["Xfront"]}, "Xmilitias": "collective"}
                """.formatted(any.one(List.of("arland", "front")))));
        whole.set("places", json("""
                {"Xregion": null, "Xvalley": {"within": "Xregion"}, "Xcoast": null, "Xpass": {"within": "Xvalley"},
                 "Xhill": {"within": "Xvalley"}}"""));
        ObjectNode events = whole.putObject("events");
        for (String event : AnyRecord.EVENTS) {
            events.setAll((ObjectNode) json("""
                    {"X%s": {"date": "2024-03-0%d", "territory": "X%s", "place": "X%s", "kind": "raid", "aggregate": %b,
                     "occurrence": "%s", "allegedBy": ["X%s"]}}
                    """.formatted(
                            event,
                            1 + random.nextInt(6),
                            any.one(List.of("arland", "borland")),
                            any.one(AnyRecord.PLACES),
                            random.nextInt(5) == 0,
                            random.nextInt(5) == 0 ? "alleged" : "established",
                            any.actor())));
        }
        ArrayNode records = whole.putArray("records");
        for (int i = 0; i < RECORDS; i++) {
            JsonNode record = json(any.next());
            record.properties().forEach(typed -> {
                if (typed.getValue() instanceof ObjectNode keys) {
                    String id = prefix + typed.getKey().toLowerCase(Locale.ROOT) + random.nextInt(1 << 30);
                    keys.put("id", id);
                    any.made(typed.getKey(), id);
                    if (random.nextInt(4) == 0) {
                        keys.putArray("citations")
                                .addObject()
                                .put("document", prefix + "journal")
                                .put("quote", "as told");
                    }
                    if (random.nextInt(8) == 0) {
                        keys.put("modality", any.one(List.of("hypothetical", "future", "historical", "negated")));
                    }
                    if (random.nextBoolean()) {
                        keys.put("date", "2024-03-0" + (1 + random.nextInt(9)));
                    }
                }
            });
            records.add(record);
        }
        return whole;
    }

    private JsonNode json(String text) {
        return JSON.readTree(text.replace("\"X", "\"" + prefix));
    }
}
