package casus.model;

/**
 * A fact that a rule derived: a rung of the ladder from records to conclusions. Steps compare by content, so a step that two
 * rules derive is one step with two derivations.
 */
public sealed interface Step extends Fact
        permits CampStep,
                AuthorshipStep,
                RetaliationStep,
                SovereigntyStep,
                LegalStep,
                NarrativeStep,
                Step.Doubted,
                Step.Unproven {

    /**
     * Somebody's statement or conduct opposes a conclusion.
     *
     * @param family of the conclusion
     * @param event its subject; of a retaliation, the response
     * @param other of a retaliation, the cause; otherwise the event again
     */
    record Doubted(Conclusion.Family family, EventId event, EventId other) implements Step {}

    /** Somebody reports that what an attribution rests on is not verified or shown; that is no word against it. */
    record Unproven(EventId event) implements Step {}
}
