package casus.model;

import casus.model.Judgement.Dimension;
import casus.model.Judgement.Subject;

/** Steps of what parties tell of one thing, and of what cannot both hold. */
public sealed interface NarrativeStep extends Step {

    /**
     * A party holds that an actor carried out an event, or that it did not.
     *
     * @param party whose account it is
     * @param author the actor spoken of, as the principal to which its acts are put down
     * @param strength how firmly it is put
     * @param saying in what sort of record
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

        /** {@return the sort of record, as files spell it} */
        public String word() {
            return Term.of(saying);
        }
    }

    /** A party says in one record that an event answers another, or that it does not. */
    record Motive(EventId response, EventId cause, ActorId party, boolean answers, RecordId utterance)
            implements NarrativeStep {

        /** {@return the pole of this word: {@code answers-raid} or {@code no-answer-to-raid}} */
        public String pole() {
            return (answers ? "answers-" : "no-answer-to-") + cause;
        }

        /** {@return the sort of record, as files spell it} */
        public String word() {
            return answers ? "response" : "responseDenial";
        }
    }

    /**
     * A party puts one event before another, or says something else that cannot be without it.
     *
     * @param manner {@link Manner#FACT} or {@link Manner#IMPLICATION}
     */
    record Order(EventId earlier, EventId later, ActorId party, RecordId utterance, Manner manner)
            implements NarrativeStep {

        /** {@return the one of the two events whose name comes first, of which the order is told} */
        public EventId subject() {
            return earlier.compareTo(later) < 0 ? earlier : later;
        }

        /** {@return the pole of this word on the subject: {@code before-strike} or {@code after-strike}} */
        public String pole() {
            return subject().equals(earlier) ? "before-" + later : "after-" + earlier;
        }

        /** {@return the pole, which is its own word} */
        public String word() {
            return pole();
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

    /** What one party tells and what another, or the same, tells on one dimension of one subject cannot both hold. */
    record Clash(
            Subject aboutKind,
            Id about,
            Dimension dimension,
            ActorId partyA,
            String poleA,
            ActorId partyB,
            String poleB)
            implements NarrativeStep {}

    /** Two poles that make a {@link Clash} in either order of the parties. */
    record Exclusion(
            Subject aboutKind,
            Id about,
            Dimension dimension,
            ActorId partyA,
            String poleA,
            ActorId partyB,
            String poleB)
            implements NarrativeStep {}

    /** A party has come to tell the opposite of what it said in an earlier record. */
    record Dropped(Subject aboutKind, Id about, Dimension dimension, String pole, ActorId party, RecordId utterance)
            implements NarrativeStep {}

    /** A party stands by a pole: it took it, in at least one record, and has not come to tell the opposite. */
    record Stand(Subject aboutKind, Id about, Dimension dimension, String pole, ActorId party, Manner manner)
            implements NarrativeStep {}

    /** Two parties' poles on one dimension of one subject stand against each other; the parties are in order of name. */
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
        /** As a plain fact that holds or does not. */
        FACT,
        /** By saying something else that cannot be without it. */
        IMPLICATION
    }

    /** What sort of record takes a pole without framing words; more than one sort where a record type has stages. */
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
