package casus.model;

import org.jspecify.annotations.Nullable;

/** Records of who belongs to or backs whom. */
public sealed interface Tie extends CaseRecord {

    /**
     * A tie of membership, command or residence between two actors.
     *
     * @param during from and until when, or null if not stated
     */
    record Affiliation(
            RecordId id,
            Said said,
            ActorId member,
            Bond bond,
            ActorId group,
            @Nullable When during) implements Tie {

        /** {@return the pole of this word on its member: {@code part-of-front} or {@code not-part-of-front}} */
        public String pole() {
            return (said.modality() == Modality.NEGATED ? "not-" : "") + "part-of-" + group;
        }

        /** {@return the sort of record, as files spell it} */
        public String word() {
            return "affiliation";
        }

        /** {@return true unless the dates leave no doubt that the event was before it or after it} */
        public boolean mayHoldAt(Entity.Event event) {
            When date = event.date();
            return during == null || date == null || date.isWithin(during) != Certainty.NO;
        }
    }

    /** One actor is said to back another. This makes it no author of the other's acts. */
    record Sponsorship(RecordId id, Said said, ActorId sponsor, Backing backing, ActorId sponsored) implements Tie {}

    /** A kind of affiliation. */
    enum Bond {
        PART_OF,
        BRANCH_OF,
        LEADS,
        RUN_BY,
        BASED_IN,
        CLAIMS_MEMBERSHIP,
        EXPELLED_FROM,
        PREVIOUSLY_ASSOCIATED_WITH
    }

    /** A kind of sponsorship. */
    enum Backing {
        BACKS,
        SUPPORTS,
        ARMS,
        TRAINS,
        FINANCES,
        DIRECTS
    }
}
