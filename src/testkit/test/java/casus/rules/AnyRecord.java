package casus.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes up the text of one record after the other, some about earlier ones. Names that begin with X are to be given the prefix of
 * their case.
 */
final class AnyRecord {

    private static final List<String> ROLES =
            List.of("perpetrator", "ordered", "supported", "sponsored", "harboured", "responsible");
    private static final List<String> ACTORS =
            List.of("arland", "borland", "front", "wing", "league", "spokesman", "militias", "splinter", "member");
    static final List<String> EVENTS = List.of("ambush", "raid", "strike");
    static final List<String> PLACES = List.of("region", "valley", "coast", "pass", "hill");
    private static final List<String> FRAMES =
            List.of("lawful", "unlawful", "proportionate", "disproportionate", "calming", "escalatory", "precise");
    private static final List<String> VERDICTS = List.of("true", "false", "credible", "baseless");
    private static final List<String> GROUPS = List.of("civilians", "Civilians", "soldiers");

    private final Random random;
    private final List<String> reported = new ArrayList<>();
    private final List<String> claims = new ArrayList<>();

    AnyRecord(Random random) {
        this.random = random;
    }

    /** {@return a record as JSON, without an id} */
    String next() {
        return random.nextInt(12) == 0 && !reported.isEmpty() ? verdict() : record();
    }

    /** Lets later records be about one that was made. */
    void made(String type, String id) {
        reported.add(id);
        if (type.equals("claim")) {
            claims.add(id);
        }
    }

    private String verdict() {
        return ("{\"characterization\": {\"voice\": \"%s\", \"aboutKind\": \"statement\", \"about\": \"%s\","
                        + " \"frame\": \"%s\"}}")
                .formatted(voice(), one(reported), one(VERDICTS));
    }

    private String record() {
        String event = event();
        String other = one(EVENTS.stream().filter(e -> !e.equals(event)).toList());
        String voice = "\"voice\": \"%s\", \"event\": \"X%s\"".formatted(voice(), event);
        if (!reported.isEmpty() && random.nextInt(4) == 0) {
            return answer();
        }
        return one(List.of(
                "{\"attack\": {%s, \"authors\": %s, \"targets\": %s}}".formatted(voice, actors(), actors()),
                "{\"attack\": {\"event\": \"X%s\", \"authors\": %s, \"targets\": %s}}"
                        .formatted(event, actors(), actors()),
                "{\"claim\": {%s, \"jointlyWith\": %s}}".formatted(voice, actors()),
                "{\"claim\": {%s, \"claimant\": \"X%s\", \"jointlyWith\": %s, \"authorised\": \"%s\"}}"
                        .formatted(voice, actor(), actors(), one(List.of("yes", "no", "unstated"))),
                "{\"acknowledgement\": {%s, \"targets\": %s}}".formatted(voice, actors()),
                "{\"acknowledgement\": {%s, \"extent\": \"%s\"}}"
                        .formatted(voice, one(List.of("partial", "orderOnly"))),
                "{\"finding\": {\"voice\": \"Xcourt\", \"event\": \"X%s\", \"named\": %s, \"role\": \"%s\", \"strength\": \"%s\"}}"
                        .formatted(
                                event,
                                actors(),
                                one(ROLES),
                                one(List.of("found", "concluded", "closed", "dropped", "assesses"))),
                "{\"rejection\": {%s, \"about\": [\"X%s\"]}}".formatted(voice, actor()),
                "{\"noComment\": {%s}}".formatted(voice),
                "{\"absence\": {%s, \"of\": \"%s\", \"by\": %s}}"
                        .formatted(voice, one(List.of("claim", "response", "culprit", "protest")), actors()),
                "{\"accusation\": {%s, \"accused\": [\"X%s\"], \"role\": \"%s\"}}"
                        .formatted(voice, actor(), one(ROLES)),
                "{\"denial\": {%s, \"scope\": \"%s\"}}".formatted(voice, one(ROLES)),
                "{\"denial\": {%s}}".formatted(voice),
                "{\"response\": {\"voice\": \"%s\", \"response\": \"X%s\", \"causes\": [\"X%s\"]}}"
                        .formatted(voice(), event, other),
                "{\"responseDenial\": {\"voice\": \"%s\", \"response\": \"X%s\", \"causes\": [\"X%s\"]}}"
                        .formatted(voice(), event, other),
                ("{\"measure\": {%s, \"authors\": %s, \"against\": %s, \"measure\": \"recall\","
                                + " \"answers\": [\"X%s\"]}}")
                        .formatted(voice, actors(), actors(), other),
                "{\"sequence\": {\"event\": \"X%s\", \"after\": \"X%s\"}}".formatted(event, other),
                "{\"sponsorship\": {\"voice\": \"%s\", \"sponsor\": \"X%s\", \"backing\": \"arms\", \"sponsored\": \"X%s\"}}"
                        .formatted(voice(), one(List.of("arland", "borland")), one(List.of("front", "league", "wing"))),
                "{\"justification\": {%s, \"grounds\": [\"%s\"]}}"
                        .formatted(voice, one(List.of("selfDefence", "consent", "punishment"))),
                "{\"condemnation\": {%s, \"grounds\": [\"%s\"]}}"
                        .formatted(voice, one(List.of("sovereignty", "civilianHarm", "escalation", "breachOfTerms"))),
                "{\"endorsement\": {%s}}".formatted(voice),
                ("{\"consent\": {\"voice\": \"%s\", \"state\": \"X%s\", \"to\": [\"X%s\"], \"stage\": \"given\","
                                + " \"events\": [\"X%s\"]}}")
                        .formatted(voice(), one(List.of("arland", "borland")), actor(), event),
                consent(event),
                consent(event),
                "{\"location\": {%s, \"place\": \"X%s\"%s}}"
                        .formatted(
                                voice,
                                one(PLACES),
                                random.nextBoolean() ? "" : ", \"territory\": \"X" + state() + "\""),
                "{\"territoryStatus\": {\"voice\": \"%s\", \"place\": \"X%s\", \"standing\": \"%s\", \"by\": \"X%s\"}}"
                        .formatted(
                                voice(),
                                one(PLACES),
                                one(List.of("sovereign", "occupied", "highSeas", "economicZone", "missionPremises")),
                                state()),
                "{\"measure\": {%s, \"authors\": %s, \"against\": %s, \"measure\": \"a patrol\", \"answers\": [\"X%s\"]}}"
                        .formatted(voice, actors(), actors(), other),
                "{\"notification\": {%s, \"to\": [\"X%s\"]}}".formatted(voice, actor()),
                "{\"absence\": {%s, \"of\": \"protest\", \"by\": %s}}".formatted(voice, actors()),
                "{\"apology\": {%s}}".formatted(voice),
                "{\"deescalation\": {\"voice\": \"%s\", \"about\": [\"X%s\"], \"settles\": [\"X%s\"]}}"
                        .formatted(voice(), event, event),
                "{\"demand\": {\"voice\": \"%s\", \"to\": [\"X%s\"], \"about\": [\"X%s\"], \"content\": \"%s\"}}"
                        .formatted(voice(), actor(), event, one(List.of("withdraw", "explain"))),
                "{\"sponsorship\": {\"sponsor\": \"X%s\", \"backing\": \"%s\", \"sponsored\": \"Xfront\"}}"
                        .formatted(state(), one(List.of("directs", "arms"))),
                ("{\"characterization\": {\"voice\": \"%s\", \"aboutKind\": \"event\", \"about\": \"X%s\","
                                + " \"frame\": \"%s\"}}")
                        .formatted(voice(), event, one(FRAMES)),
                "{\"affiliation\": {\"member\": \"X%s\", \"bond\": \"%s\", \"group\": \"X%s\"}}"
                        .formatted(
                                one(List.of("front", "league")),
                                one(List.of("basedIn", "partOf")),
                                one(List.of("arland", "borland", "militias"))),
                "{\"location\": {%s, \"place\": \"X%s\"}}".formatted(voice, one(PLACES)),
                "{\"location\": {%s, \"place\": \"X%s\", \"territory\": \"X%s\"}}"
                        .formatted(voice, one(PLACES), one(List.of("arland", "borland"))),
                "{\"territoryStatus\": {\"voice\": \"%s\", \"place\": \"X%s\", \"standing\": \"highSeas\"}}"
                        .formatted(voice(), one(PLACES)),
                "{\"casualties\": {%s, \"killed\": {\"low\": %d, \"high\": %d}, \"group\": \"%s\"}}"
                        .formatted(voice, random.nextInt(3), 3 + random.nextInt(3), one(GROUPS)),
                "{\"casualties\": {%s, \"killed\": {\"best\": %d}, \"injured\": {\"low\": %d}}}"
                        .formatted(voice, random.nextInt(3), random.nextInt(3)),
                "{\"rejection\": {%s, \"about\": [\"X%s\"]}}".formatted(voice, actor()),
                "{\"finding\": {%s, \"named\": [\"X%s\"], \"strength\": \"%s\"}}"
                        .formatted(voice, actor(), one(List.of("found", "dropped"))),
                "{\"attack\": {%s, \"modality\": \"negated\"}}".formatted(voice),
                "{\"attack\": {%s}}".formatted(voice),
                ("{\"consent\": {\"voice\": \"%s\", \"state\": \"X%s\", \"to\": [\"X%s\"],"
                                + " \"stage\": \"declaredAbsent\", \"events\": [\"X%s\"]}}")
                        .formatted(voice(), one(List.of("arland", "borland")), actor(), event),
                "{\"series\": {\"series\": \"X%s\", \"members\": [\"X%s\"]}}".formatted(event, other),
                "{\"threat\": {\"voice\": \"%s\", \"against\": %s, \"answers\": [\"X%s\"]}}"
                        .formatted(voice(), actors(), event),
                "{\"forewarning\": {%s, \"of\": [\"X%s\"]}}".formatted(voice, actor()),
                "{\"refusal\": {\"voice\": \"%s\", \"content\": \"a demand\"}}".formatted(voice()),
                "{\"designation\": {\"voice\": \"%s\", \"designator\": \"X%s\", \"designated\": \"X%s\", \"as\": \"terrorist\"}}"
                        .formatted(voice(), state(), actor()),
                "{\"context\": {\"voice\": \"%s\", \"content\": \"a quarrel\", \"about\": [\"X%s\"]}}"
                        .formatted(voice(), event),
                "{\"accusation\": {%s, \"accused\": [\"X%s\"], \"role\": \"harboured\", \"whom\": %s}}"
                        .formatted(voice, actor(), actors()),
                "{\"denial\": {%s, \"scope\": \"harboured\", \"whom\": %s}}".formatted(voice, actors()),
                "{\"finding\": {\"voice\": \"Xcourt\", \"event\": \"X%s\", \"wrongs\": [\"%s\"], \"victims\": [\"%s\"]}}"
                        .formatted(event, one(List.of("sovereignty", "civilianHarm")), one(GROUPS)),
                "{\"dating\": {%s, \"happened\": \"2024-03-0%d\"}}".formatted(voice, 1 + random.nextInt(6)),
                "{\"location\": {%s, \"place\": \"X%s\", \"territory\": \"X%s\", \"launchedFrom\": true}}"
                        .formatted(voice, one(PLACES), state()),
                "{\"contact\": {\"voice\": \"%s\", \"with\": [\"X%s\"], \"about\": [\"X%s\"]}}"
                        .formatted(voice(), actor(), event),
                "{\"beneficiary\": {%s, \"who\": [\"X%s\"]}}".formatted(voice, actor()),
                "{\"vote\": {\"voice\": \"%s\", \"cast\": \"%s\", \"about\": [\"X%s\"]}}"
                        .formatted(voice(), one(List.of("for", "against", "veto")), event),
                "{\"affiliation\": {\"member\": \"X%s\", \"bond\": \"partOf\", \"group\": \"X%s\", \"during\": \"%s\"}}"
                        .formatted(
                                one(List.of("front", "league")),
                                one(List.of("arland", "borland")),
                                one(List.of("2023", "2024-03-03/..")))));
    }

    /** Words about consent of every stage, standing or about an event, with limits or without. */
    private String consent(String event) {
        List<String> keys = new ArrayList<>(List.of(
                "\"voice\": \"%s\"".formatted(voice()),
                "\"state\": \"X%s\"".formatted(state()),
                "\"to\": [\"X%s\"]".formatted(actor()),
                "\"stage\": \"%s\""
                        .formatted(one(List.of(
                                "requested",
                                "given",
                                "given",
                                "withdrawalRequested",
                                "withdrawn",
                                "declaredAbsent")))));
        keys.addAll(some(
                "\"events\": [\"X%s\"]".formatted(event),
                "\"areas\": [\"X%s\"]".formatted(one(PLACES)),
                "\"purposes\": [\"%s\"]".formatted(one(List.of("raids", "training", "self-defence"))),
                "\"valid\": \"2024-03-0%d/..\"".formatted(1 + random.nextInt(9)),
                "\"issuedBy\": \"X%s\"".formatted(actor()),
                "\"binding\": %b".formatted(random.nextBoolean())));
        return "{\"consent\": {" + String.join(", ", keys) + "}}";
    }

    private List<String> some(String... keys) {
        return List.of(keys).stream().filter(key -> random.nextInt(3) == 0).toList();
    }

    private String state() {
        return one(List.of("arland", "borland"));
    }

    /** A record about another record. */
    private String answer() {
        String other = one(reported);
        return one(List.of(
                "{\"retraction\": {\"voice\": \"%s\", \"of\": \"%s\"}}".formatted(voice(), other),
                "{\"denial\": {\"voice\": \"%s\", \"answers\": \"%s\", \"scope\": \"%s\"}}"
                        .formatted(voice(), other, one(ROLES)),
                "{\"rejection\": {\"voice\": \"%s\", \"answers\": \"%s\", \"about\": [\"X%s\"]}}"
                        .formatted(voice(), other, actor()),
                claims.isEmpty()
                        ? "{\"noComment\": {\"voice\": \"%s\"}}".formatted(voice())
                        : "{\"disavowal\": {\"voice\": \"%s\", \"of\": \"%s\"}}".formatted(voice(), one(claims)),
                "{\"dissent\": {\"voice\": \"%s\", \"from\": \"%s\"}}".formatted(voice(), other),
                "{\"evidence\": {\"voice\": \"%s\", \"of\": \"%s\", \"supports\": %b, \"content\": \"a trace\"}}"
                        .formatted(voice(), other, random.nextBoolean())));
    }

    private String actors() {
        List<String> named = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            named.add("\"X" + actor() + "\"");
        }
        return named.stream().distinct().toList().toString();
    }

    private String voice() {
        return random.nextInt(4) == 0 ? "NARRATOR" : "X" + actor();
    }

    String actor() {
        return one(ACTORS);
    }

    private String event() {
        return one(EVENTS);
    }

    String one(List<String> among) {
        return among.get(random.nextInt(among.size()));
    }
}
