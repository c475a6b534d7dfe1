package casus.model;

import casus.model.Judgement.Dimension;
import casus.model.Judgement.Subject;
import org.jspecify.annotations.Nullable;

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
     * A party says in one record that somebody had a part, or had it not.
     *
     * @param aboutKind an event, or an actor for a standing charge
     * @param about the event; of a standing charge, the one who is charged
     * @param who the principal whose part it is
     */
    record PartWord(
            Subject aboutKind,
            Id about,
            Role role,
            ActorId who,
            ActorId party,
            boolean held,
            Saying saying,
            RecordId utterance)
            implements NarrativeStep {

        /** {@return the event, or null for a standing charge} */
        public @Nullable EventId event() {
            return about instanceof EventId it ? it : null;
        }

        /** {@return the pole of this word: {@code supported-by-arland} or {@code not-supported-by-arland}} */
        public String pole() {
            String part = switch (role) {
                case PERPETRATOR -> "by-";
                case RESPONSIBLE -> "responsible-";
                case LAUNCH_SITE -> "launched-from-";
                default -> Term.of(role) + "-by-";
            };
            return (held ? "" : "not-") + part + who;
        }

        /** {@return the dimension of that pole} */
        public Dimension dimension() {
            return Dimension.ofPart(role);
        }

        /** {@return the sort of record, as files spell it} */
        public String word() {
            return Term.of(saying);
        }
    }

    /**
     * A party says in one record that an actor backs another, or does not.
     *
     * @param sponsor the principal that backs
     */
    record TieWord(
            ActorId sponsor,
            Tie.Backing backing,
            ActorId sponsored,
            ActorId party,
            boolean held,
            Saying saying,
            RecordId utterance)
            implements NarrativeStep {

        /** {@return the pole of this word: {@code arms-front} or {@code not-arms-front}} */
        public String pole() {
            return (held ? "" : "not-") + Term.of(backing) + "-" + sponsored;
        }

        /** {@return the sort of record, as files spell it} */
        public String word() {
            return Term.of(saying);
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
        CONSENT_DECLARED_ABSENT,
        SPONSORSHIP,
        /** A characterization of a statement, in the words of the table of verdicts. */
        VERDICT
    }
}
