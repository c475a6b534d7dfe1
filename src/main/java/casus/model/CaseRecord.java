package casus.model;

import org.jspecify.annotations.Nullable;

/** One thing that one voice says in one or more documents. */
public sealed interface CaseRecord extends Fact permits Act, Authorship, Reason, Judgement, Tie, Setting, Remark {

    /** {@return the record's name} */
    RecordId id();

    /** {@return on whose word the record stands} */
    Said said();

    /** {@return who utters it} */
    default ActorId voice() {
        return said().voice();
    }

    /** {@return whom the coder put the utterance down to, or null} */
    default @Nullable ActorId principal() {
        return said().principal();
    }

    /** {@return true if the dates leave no doubt that this was said after the other} */
    default boolean saidAfter(CaseRecord other) {
        When earlier = other.said().date();
        When later = said().date();
        return earlier != null && later != null && earlier.isBefore(later) == Certainty.YES;
    }

    /** {@return the mood it speaks in} */
    default Modality modality() {
        return said().modality();
    }
}
