package casus.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement of one voice in one or more documents. */
public sealed interface CaseRecord extends Fact permits Act, Authorship, Reason, Judgement, Tie, Territory, Remark {

    /** {@return the record's id} */
    RecordId id();

    /** {@return on whose word the record rests, with its sources} */
    Said said();

    /** {@return who utters it} */
    default ActorId voice() {
        return said().voice();
    }

    /** {@return the principal to whom the coder attributes the record, or null} */
    default @Nullable ActorId principal() {
        return said().principal();
    }

    /**
     * {@return true if this was certainly said after the other} Where the dates leave it open, it is if it is coded so, and
     * nothing to the contrary.
     */
    default boolean saidAfter(CaseRecord other) {
        return saidAfter(said().date(), other, other.said().date());
    }

    /** {@return the same, where these dates are taken for those of the two records} */
    default boolean saidAfter(@Nullable When later, CaseRecord other, @Nullable When earlier) {
        if (earlier != null && later != null) {
            if (earlier.isBefore(later) == Certainty.YES) {
                return true;
            }
            if (later.isBefore(earlier) == Certainty.YES) {
                return false;
            }
        }
        return said().saidAfter().contains(other.id())
                && !other.said().saidAfter().contains(id());
    }

    /** {@return those whom a part that this alleges or denies is said to have been for, such as who was harboured} */
    default List<ActorId> whom() {
        return List.of();
    }

    /** {@return the documents it cites, without duplicates, in the order of the citations} */
    default List<DocumentId> documents() {
        return said().citations().stream().map(Citation::document).distinct().toList();
    }

    /** {@return the event whose authors this is about, or null} */
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

    /** {@return the record that it rejects, if it is a rejection that names one} */
    default @Nullable RecordId rejected() {
        return this instanceof Authorship.Rejection it ? it.answers() : null;
    }

    /** {@return whether it says, or brings evidence of, who had or had not a part in something} */
    default boolean speaksOfAuthorship() {
        if (this instanceof Authorship.Absence it) {
            return it.of() != Authorship.Silence.PROTEST && it.of() != Authorship.Silence.STATED_CAUSE;
        }
        return this instanceof Authorship
                || this instanceof Act.Attack
                || this instanceof Remark.Evidence
                || this instanceof Tie.Sponsorship;
    }

    /** {@return the events that it mentions in a way that may raise the question of who carried them out} */
    default List<AuthorshipStep.Mentioned> mentions() {
        return AuthorshipStep.Mentioned.in(this);
    }

    /** {@return the modality of the record} */
    default Modality modality() {
        return said().modality();
    }
}
