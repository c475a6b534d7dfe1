package casus.model;

import casus.model.Judgement.Dimension;
import casus.model.Judgement.Subject;

/** Steps on parties' accounts of one subject, and on accounts that cannot both hold. */
public sealed interface NarrativeStep extends Step {

    /**
     * A party holds that an actor carried out an event, or that it did not.
     *
     * @param party whose account it is
     * @param author the actor it names, as the principal to whom its acts are attributed
     * @param strength how firmly it is asserted
     * @param saying the kind of record
     */
    record Account(
            EventId event,
            ActorId party,
            ActorId author,
            boolean did,
            Strength strength,
            Saying saying,
            RecordId utterance)
            implements NarrativeStep {

        /** {@return the pole of this account: {@code by-borland} or {@code not-by-borland}} */
        public String pole() {
            return (did ? "by-" : "not-by-") + author;
        }

        /** {@return the kind of record, as spelled in files} */
        public String word() {
            return Term.of(saying);
        }
    }

    /** A party says in one record that an event answers another, or that it does not. */
    record Motive(EventId response, EventId cause, ActorId party, boolean answers, RecordId utterance)
            implements NarrativeStep {

        /** {@return the pole of this motive: {@code answers-raid} or {@code no-answer-to-raid}} */
        public String pole() {
            return (answers ? "answers-" : "no-answer-to-") + cause;
        }

        /** {@return the kind of record, as spelled in files} */
        public String word() {
            return answers ? "response" : "responseDenial";
        }
    }

    /** A party takes a pole on a dimension of a subject, in one record's words. */
    record Framing(
            Subject aboutKind,
            Id about,
            Dimension dimension,
            String pole,
            ActorId party,
            String frame,
            RecordId utterance,
            Manner manner)
            implements NarrativeStep {}

    /** One party's account and another's, or the same party's, on one dimension of one subject cannot both hold. */
    record Clash(
            Subject aboutKind,
            Id about,
            Dimension dimension,
            ActorId partyA,
            String poleA,
            ActorId partyB,
            String poleB)
            implements NarrativeStep {}

    /** Two poles of a {@link Clash}, for either order of the parties. */
    record Exclusion(
            Subject aboutKind,
            Id about,
            Dimension dimension,
            ActorId partyA,
            String poleA,
            ActorId partyB,
            String poleB)
            implements NarrativeStep {}

    /** A party now maintains the opposite of what it said in an earlier record. */
    record Dropped(Subject aboutKind, Id about, Dimension dimension, String pole, ActorId party, RecordId utterance)
            implements NarrativeStep {}

    /** A party maintains a pole: it took it in at least one record, and has not said the opposite since. */
    record Stand(Subject aboutKind, Id about, Dimension dimension, String pole, ActorId party, Manner manner)
            implements NarrativeStep {}

    /** Two parties take opposing poles on one dimension of one subject; the parties are in order of name. */
    record Contest(
            Subject aboutKind,
            Id about,
            Dimension dimension,
            ActorId partyA,
            String poleA,
            ActorId partyB,
            String poleB,
            Narrative.Status status)
            implements NarrativeStep {}

    /** How a pole is taken. */
    enum Manner {
        /** In framing words, which may stress one thing or another. */
        WORDS,
        /** As a plain fact that is true or false. */
        FACT,
        /** By a statement that implies it. */
        IMPLICATION
    }

    /** A kind of record that takes a pole without framing words; a record type with stages has several kinds. */
    enum Saying {
        ATTACK,
        NO_ATTACK,
        CLAIM,
        ACKNOWLEDGEMENT,
        ACCUSATION,
        FINDING,
        DENIAL,
        REJECTION,
        CONSENT_GIVEN,
        CONSENT_DECLARED_ABSENT
    }
}
