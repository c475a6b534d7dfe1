package casus.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that one voice says in one or more documents. */
public sealed interface CaseRecord extends Fact permits Act, Authorship, Reason, Judgement, Tie, Territory, Remark {

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

    /** {@return the documents in which it is said, each once, in the order of the citations} */
    default List<DocumentId> documents() {
        return said().citations().stream().map(Citation::document).distinct().toList();
    }

    /** {@return the event of which this says who had to do with it, or null if it says that of none} */
    default @Nullable EventId eventLaid() {
        if (this instanceof Act.Attack it) {
            return it.event();
        }
        if (this instanceof Authorship.Claim it) {
            return it.event();
        }
        if (this instanceof Authorship.Acknowledgement it) {
            return it.event();
        }
        if (this instanceof Authorship.Accusation it) {
            return it.event();
        }
        if (this instanceof Authorship.Finding it) {
            return it.event();
        }
        if (this instanceof Authorship.Denial it) {
            return it.event();
        }
        return this instanceof Authorship.Rejection it ? it.event() : null;
    }

    /** {@return the events of which it speaks in a way that may ask who carried them out} */
    default List<AuthorshipStep.Mentioned> mentions() {
        return AuthorshipStep.Mentioned.in(this);
    }

    /** {@return the mood it speaks in} */
    default Modality modality() {
        return said().modality();
    }
}
