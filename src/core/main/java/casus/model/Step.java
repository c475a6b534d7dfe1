package casus.model;

/**
 * Something a rule derived: a rung of the ladder from records to conclusions. Steps compare by content, so what two rules
 * derive alike is one step with two derivations.
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
     * Somebody's word or conduct stands against a conclusion.
     *
     * @param family of the conclusion
     * @param event what the conclusion is about; of a retaliation, the response
     * @param other of a retaliation, the cause; otherwise the event again
     */
    record Doubted(Conclusion.Family family, EventId event, EventId other) implements Step {}

    /** Somebody reports that what an attribution rests on is not verified or shown; that is no word against it. */
    record Unproven(EventId event) implements Step {}
}
