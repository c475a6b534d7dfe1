package casus.casefile.form;

import casus.model.ActorId;
import casus.model.Authorship.Authorised;
import casus.model.Authorship.Extent;
import casus.model.Components;
import casus.model.EventId;
import casus.model.Id;
import casus.model.Modality;
import casus.model.Occurrence;
import casus.model.RecordId;
import casus.model.Role;
import casus.model.Strength;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Constraints that the types of the model do not express: which keys may be omitted and what that means, which lists must
 * not be empty, and the bounds of values. Keys are written {@code group.key}.
 */
public final class Constraints {

    private static final Map<Class<?>, Object> OTHERWISE_OF_TYPE = Map.of(
            List.class, List.of(),
            boolean.class, false,
            Modality.class, Modality.ACTUAL,
            Occurrence.class, Occurrence.ESTABLISHED,
            Role.class, Role.PERPETRATOR,
            Strength.class, Strength.ASSERTS,
            Authorised.class, Authorised.UNSTATED,
            Extent.class, Extent.FULL);

    private static final Map<String, Object> OTHERWISE =
            Map.of("evidence.supports", true, "finding.strength", Strength.FOUND);

    private static final Set<String> AT_LEAST_ONE = Set.of(
            "said.citations",
            "accusation.accused",
            "response.causes",
            "responseDenial.causes",
            "justification.grounds",
            "consent.to",
            "series.members",
            "contact.with",
            "beneficiary.who");

    private static final Map<String, Form.Whole> BOUNDS = Map.of(
            "grade.credibility", new Form.Whole(1, 6),
            "citation.offset", new Form.Whole(0, Integer.MAX_VALUE),
            "count.low", new Form.Whole(0, Integer.MAX_VALUE),
            "count.best", new Form.Whole(0, Integer.MAX_VALUE),
            "count.high", new Form.Whole(0, Integer.MAX_VALUE));

    /** The kinds of actor or types of record that a reference may point to, if not all are allowed. */
    private static final Map<String, Set<String>> ONLY = Map.of(
            "event.territory", Set.of("state"),
            "location.territory", Set.of("state"),
            "consent.state", Set.of("state"),
            "disavowal.of", Set.of("claim"),
            "refusal.of", Set.of("consent", "demand"));

    private static final Set<String> NARRATOR = Set.of("said.voice", "said.relayedBy", "event.allegedBy");

    /** Words that only a court or body uses. */
    private static final Map<String, Set<Strength>> NEVER = Map.of(
            "accusation.strength",
            Set.of(Strength.FOUND, Strength.CONCLUDED, Strength.CLOSED, Strength.DROPPED, Strength.DECLINED));

    private static final Map<String, Form.Pointer> POINTERS = Map.of(
            "characterization.about",
            new Form.Pointer(
                    "aboutKind",
                    Map.<String, Class<? extends Id>>of(
                            "event", EventId.class,
                            "target", EventId.class,
                            "actor", ActorId.class,
                            "statement", RecordId.class)));

    private static final Form.Text ANY_TEXT = new Form.Text(Pattern.compile("\\S"), "a text may not be empty");
    private static final Map<String, Form.Text> PATTERNS = Map.of(
            "document.sha256",
            new Form.Text(Pattern.compile("^[0-9a-fA-F]{64}$"), "a SHA-256 is 64 hexadecimal digits"));

    private Constraints() {}

    /** {@return whether the key is required} */
    static boolean required(String key, RecordComponent component) {
        return !Components.nullable(component) && (AT_LEAST_ONE.contains(key) || otherwise(key, component) == null);
    }

    /** {@return the meaning of an omitted key, or null if it means "not stated" or the key is required} */
    public static @Nullable Object otherwise(String key, RecordComponent component) {
        if (Components.nullable(component) || AT_LEAST_ONE.contains(key)) {
            return null;
        }
        Object special = OTHERWISE.get(key);
        return special != null ? special : OTHERWISE_OF_TYPE.get(component.getType());
    }

    static boolean atLeastOne(String key) {
        return AT_LEAST_ONE.contains(key);
    }

    static Form.Whole bounds(String key) {
        return BOUNDS.getOrDefault(key, new Form.Whole(Integer.MIN_VALUE, Integer.MAX_VALUE));
    }

    static Form.Reference reference(String key, Class<? extends Id> kind) {
        return new Form.Reference(kind, ONLY.getOrDefault(key, Set.of()), NARRATOR.contains(key));
    }

    static Form text(String key) {
        Form.Pointer pointer = POINTERS.get(key);
        return pointer != null ? pointer : PATTERNS.getOrDefault(key, ANY_TEXT);
    }

    static Form.Choice choice(String key, Class<?> type) {
        Set<Strength> never = NEVER.getOrDefault(key, Set.of());
        return new Form.Choice(Form.Choice.all(type).among().stream()
                .filter(constant -> !never.contains(constant))
                .toList());
    }

    /** {@return every key with a constraint} */
    static List<String> keys() {
        return List.of(
                        OTHERWISE.keySet(),
                        AT_LEAST_ONE,
                        BOUNDS.keySet(),
                        ONLY.keySet(),
                        NARRATOR,
                        NEVER.keySet(),
                        POINTERS.keySet(),
                        PATTERNS.keySet())
                .stream()
                .flatMap(Set::stream)
                .sorted()
                .toList();
    }
}
