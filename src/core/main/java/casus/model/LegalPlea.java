package casus.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A ground that a user of force pleads, and the state of the record on the elements of its test. Never a verdict: an act is
 * not lawful because every element is supported, nor unlawful because one is contradicted.
 *
 * @param state on whose territory the force was used; null if no foreign territory is at issue, and a flag says why
 * @param rejectedBy who speaks against the plea
 * @param elements of the test, in the order of {@link Element}
 */
public record LegalPlea(
        EventId event,
        ActorId user,
        @Nullable ActorId state,
        Reason.Ground ground,
        Status status,
        List<ActorId> rejectedBy,
        List<ElementStanding> elements,
        List<String> flags,
        List<Step> basis,
        List<Step> detail)
        implements Conclusion {

    @Override
    public String handle() {
        return "legal " + Term.of(ground) + " of " + user + " for " + event + (state == null ? "" : " in " + state);
    }

    @Override
    public Family family() {
        return Family.LEGAL;
    }

    @Override
    public String term() {
        return Term.of(status);
    }

    @Override
    public LegalPlea withoutSteps() {
        return new LegalPlea(event, user, state, ground, status, rejectedBy, elements, flags, List.of(), List.of());
    }

    /** The status of a plea among the parties. */
    public enum Status {
        ASSERTED,
        /** Somebody outside the user's camp rejects it or calls the act wrong. */
        DISPUTED
    }

    /** Why no foreign territory is at issue. */
    public enum Flag {
        /** The force was on the user's own territory. */
        OWN_TERRITORY,
        /** Nobody says on whose territory the force was. */
        TERRITORY_UNKNOWN,
        /** The force was where no state has title. */
        AT_SEA,
        /** The user is no state, and so the force is none of one state against another. */
        NO_STATE
    }

    /** An element of a test. */
    public enum Element {
        ARMED_ATTACK,
        /** The attack was among the gravest forms of the use of force, by its scale and effects. */
        GRAVITY,
        /** The attack is that of the party struck. */
        ATTRIBUTABLE,
        IMMINENCE,
        NECESSITY,
        PROPORTIONALITY,
        /** The victim of the attack asked for help. */
        REQUEST_OF_VICTIM,
        /**
         * The state could not or would not deal with the danger from its territory: a doctrine that is invoked and disputed.
         */
        UNWILLING_OR_UNABLE,
        REPORT_TO_COUNCIL,
        CONSENT_COVER,
        AUTHORISATION,
        /** The pursuit began on own territory and was not broken off. */
        UNBROKEN_PURSUIT
    }

    /** The direction in which something in the record points. */
    public enum Side {
        FOR,
        AGAINST
    }

    /** The state of the record on an element. */
    public enum Standing {
        SUPPORTED,
        CONTRADICTED,
        /** The record speaks both for and against it. */
        DISPUTED,
        /** Nothing in the record speaks for or against it. */
        OPEN
    }

    /**
     * An element and the state of the record on it.
     *
     * @param reference where the element comes from
     * @param alternatives the elements of the same test of which each would do in its place
     */
    public record ElementStanding(Element element, Standing standing, String reference, List<Element> alternatives) {}
}
