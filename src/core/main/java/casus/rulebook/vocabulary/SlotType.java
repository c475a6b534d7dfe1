package casus.rulebook.vocabulary;

import casus.model.ActorId;
import casus.model.ActorKind;
import casus.model.Attribution;
import casus.model.Authorship;
import casus.model.AuthorshipStep;
import casus.model.Chain;
import casus.model.Cited;
import casus.model.DocumentId;
import casus.model.EventId;
import casus.model.Id;
import casus.model.Judgement;
import casus.model.LegalPlea;
import casus.model.Narrative;
import casus.model.NarrativeStep;
import casus.model.PlaceId;
import casus.model.Reason;
import casus.model.RecordId;
import casus.model.Remark;
import casus.model.Retaliation;
import casus.model.Role;
import casus.model.Sovereignty;
import casus.model.SovereigntyStep;
import casus.model.Strength;
import casus.model.TableRow;
import casus.model.Term;
import casus.model.Territory;
import casus.model.Tie;
import casus.model.When;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * The type of a slot of a sentence.
 *
 * @param name as in vocabulary files
 * @param type the model's type for it
 * @param named true if a rule may write a value from a table there, in lower case
 */
@API(status = Status.MAINTAINED)
public record SlotType(String name, Class<?> type, boolean named) {

    /** The form of names in rules. */
    public static final String NAME = "[A-Z][A-Za-z0-9]*";

    private static final Map<String, SlotType> ALL = new TreeMap<>();

    static {
        add("event", EventId.class, false);
        add("actor", ActorId.class, false);
        add("place", PlaceId.class, false);
        add("record", RecordId.class, false);
        add("document", DocumentId.class, false);
        add("name", String.class, false);
        add("subject", Id.class, false);
        add("subject-kind", Judgement.Subject.class, false);
        add("dimension", Judgement.Dimension.class, false);
        add("frame", String.class, false);
        add("pole", String.class, false);
        add("window", String.class, true);
        add("date", When.class, false);
        add("number", int.class, false);
        add("source", TableRow.Frame.Source.class, false);
        add("manner", NarrativeStep.Manner.class, false);
        add("saying", NarrativeStep.Saying.class, false);
        add("footing", AuthorshipStep.Footing.class, false);
        add("will", SovereigntyStep.Will.class, false);
        add("wrong", Judgement.Wrong.class, false);
        add("ground", Reason.Ground.class, false);
        add("role", Role.class, false);
        add("backing", Tie.Backing.class, false);
        add("reaction", Judgement.Reaction.class, false);
        add("silence", Authorship.Silence.class, false);
        add("weight", Remark.Weight.class, false);
        add("strength", Strength.class, false);
        add("actor-kind", ActorKind.class, false);
        add("stance", AuthorshipStep.Stance.class, false);
        add("mention", AuthorshipStep.Mention.class, false);
        add("events", TableRow.Question.Events.class, false);
        add("attribution-status", Attribution.Status.class, false);
        add("attribution-flag", Attribution.Flag.class, false);
        add("retaliation-status", Retaliation.Status.class, false);
        add("chain-status", Chain.Status.class, false);
        add("retaliation-flag", Retaliation.Flag.class, false);
        add("sovereignty-status", Sovereignty.Status.class, false);
        add("narrative-status", Narrative.Status.class, false);
        add("sovereignty-flag", Sovereignty.Flag.class, false);
        add("stage", Territory.Consent.Stage.class, false);
        add("consent-standing", SovereigntyStep.ConsentStanding.class, false);
        add("attitude", SovereigntyStep.Attitude.class, false);
        add("legal-flag", LegalPlea.Flag.class, false);
        add("where", TableRow.Element.Where.class, false);
        add("legal-status", LegalPlea.Status.class, false);
        add("element", LegalPlea.Element.class, false);
        add("side", LegalPlea.Side.class, false);
        add("standing", LegalPlea.Standing.class, false);
        add("reference", Cited.class, false);
    }

    private static void add(String name, Class<?> type, boolean named) {
        ALL.put(name, new SlotType(name, type, named));
    }

    /** {@return the type with a name} */
    static Optional<SlotType> of(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    /** {@return the names of all types, in order} */
    static List<String> names() {
        return List.copyOf(ALL.keySet());
    }

    /** {@return the words a rule may write in such a slot instead of a name, in the domain's order; empty if none} */
    public List<String> words() {
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                        .map(constant -> Term.of((Enum<?>) constant))
                        .toList()
                : List.of();
    }

    /** {@return the word meant by a spelling with other capitals, with spaces or with hyphens: {@code civilian harm}} */
    public Optional<String> word(String written) {
        return among(words(), written);
    }

    /** {@return the first of some words that is equal except for capitals and separators} */
    public static Optional<String> among(Collection<String> words, String written) {
        String wanted = letters(written);
        return words.stream().filter(word -> letters(word).equals(wanted)).findFirst();
    }

    private static String letters(String word) {
        return word.replaceAll("[\\s_-]+", "").toLowerCase(Locale.ROOT);
    }

    /** {@return true if a filler could be valid in such a slot: a name, or a word if words are allowed} */
    public boolean looksLike(String filler) {
        char first = filler.isEmpty() ? ' ' : filler.charAt(0);
        boolean name = first >= 'A' && first <= 'Z';
        boolean word = hasWords() && first >= 'a' && first <= 'z';
        return (name || word)
                && filler.chars()
                        .allMatch(c -> (c >= 'A' && c <= 'Z')
                                || (c >= 'a' && c <= 'z')
                                || (c >= '0' && c <= '9')
                                || (c == '-' && word));
    }

    /** {@return the value of a word in such a slot: a constant of the domain, or the word itself} */
    public Object value(String word) {
        for (Object constant : type.isEnum() ? type.getEnumConstants() : new Object[0]) {
            if (Term.of((Enum<?>) constant).equals(word)) {
                return constant;
            }
        }
        return word;
    }

    /** {@return a word of such a slot in the engine's language} */
    public String constant(String word) {
        return value(word) instanceof Enum<?> constant
                ? type.getCanonicalName() + "." + constant.name()
                : '"' + word + '"';
    }

    /** {@return true if rules may write a word there instead of a name} */
    public boolean hasWords() {
        return named || type.isEnum();
    }

    /** {@return true if a name bound as another type is allowed where this one is required} */
    public boolean accepts(SlotType other) {
        return type.isAssignableFrom(other.type) && (type != String.class || name.equals(other.name));
    }
}
