package casus.model;

/** Records of who belongs to or backs whom. The record's date is the beginning or the period of the tie. */
public sealed interface Tie extends CaseRecord {

    /** A tie of membership, command or residence between two actors. */
    record Affiliation(RecordId id, Said said, ActorId member, Bond bond, ActorId group) implements Tie {}

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
