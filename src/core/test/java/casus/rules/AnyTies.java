package casus.rules;

import casus.model.Case;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes up cases rich in what rests on itself: who belongs to whom, in rings too, said by anybody; words taken back, and words
 * that take those back; answers to answers. The same seed, the same case.
 */
public final class AnyTies {

    private static final int RECORDS = 45;
    private static final List<String> GROUPS = List.of("a", "b", "c", "d", "e");
    private static final List<String> PARTIES = List.of("a", "b", "c", "d", "e", "x", "y", "m", "l");
    private static final List<String> VOICES = List.of("a", "b", "c", "d", "e", "x", "y", "o", "s");
    private static final List<String> EVENTS = List.of("raid", "strike", "ambush", "shelling");

    private final Random random;
    private final List<String> ids = new ArrayList<>();
    private final List<String> retractions = new ArrayList<>();

    private AnyTies(long seed) {
        this.random = new Random(seed);
    }

    /** {@return a case of 45 records, none of which may mean anything} */
    public static Case of(long seed) {
        return new AnyTies(seed).whole();
    }

    private Case whole() {
        StringBuilder sections = new StringBuilder("""
                actors:
                  x: state
                  y: state
                  a: armedGroup
                  b: {kind: armedGroup, partOf: [a]}
                  c: armedGroup
                  d: armedGroup
                  e: armedGroup
                  m: collective
                  l: intergovernmental
                  o: {kind: organ, partOf: [x]}
                  s: {kind: person, speaksFor: [%s]}
                places:
                  region: null
                  valley: {within: region}
                  hill: {within: valley}
                events:
                """.formatted(one(GROUPS)));
        for (String event : EVENTS) {
            sections.append("  %s: {kind: raid, date: 2024-03-0%d, place: %s, territory: %s}%n"
                    .formatted(event, 1 + random.nextInt(6), one(List.of("valley", "hill")), one(List.of("x", "y"))));
        }
        sections.append("records:\n");
        for (int i = 0; i < RECORDS; i++) {
            String id = "r" + i;
            sections.append("  - ").append(record("id: " + id, id)).append('\n');
            ids.add(id);
        }
        return InShort.of(sections.toString());
    }

    private String record(String key, String id) {
        String voice = key + ", voice: " + one(VOICES);
        int kind = random.nextInt(20);
        if (kind < 7) {
            String member = one(PARTIES);
            String group =
                    one(PARTIES.stream().filter(other -> !other.equals(member)).toList());
            String said = random.nextInt(3) == 0 ? key + ", voice: " + one(List.of(member, group)) : key;
            return "affiliation: {%s, member: %s, bond: %s, group: %s}"
                    .formatted(said, member, one(List.of("partOf", "branchOf", "runBy", "leads")), group);
        }
        if (kind < 11 && !ids.isEmpty()) {
            String of = random.nextBoolean() && !retractions.isEmpty() ? one(retractions) : one(ids);
            retractions.add(id);
            return "retraction: {%s, of: %s}".formatted(random.nextBoolean() ? key : voice, of);
        }
        String event = one(EVENTS);
        String other = one(EVENTS.stream().filter(one -> !one.equals(event)).toList());
        return switch (kind) {
            case 11 -> "claim: {%s, event: %s}".formatted(voice, event);
            case 12 -> "acknowledgement: {%s, event: %s, targets: [%s]}".formatted(voice, event, one(PARTIES));
            case 13 -> "accusation: {%s, event: %s, accused: [%s]}".formatted(voice, event, one(PARTIES));
            case 14 -> "denial: {%s, event: %s}".formatted(voice, event);
            case 15 ->
                "attack: {%s, event: %s, authors: [%s], targets: [%s]}"
                        .formatted(key, event, one(PARTIES), one(PARTIES));
            case 16 -> "condemnation: {%s, event: %s, grounds: [sovereignty]}".formatted(voice, event);
            default -> "response: {%s, response: %s, causes: [%s]}".formatted(voice, event, other);
        };
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
