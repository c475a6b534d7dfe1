package casus.model;

import casus.model.Judgement.Dimension;
import casus.model.Judgement.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Steps on parties' accounts of one subject, and on accounts that cannot both hold. All stand in one file, as the compiler asks for every
 * kind of step of a family in one place.
 */
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

    /**
     * A party says in one record that something another says of a subject is not so.
     *
     * @param rejected the pole that it rejects
     * @param word the verdict, the word that is said not to fit, or the sort of record
     */
    record Rejected(
            Subject aboutKind,
            Id about,
            Dimension dimension,
            String rejected,
            ActorId party,
            String word,
            RecordId utterance)
            implements NarrativeStep {

        /** {@return the pole of this word: {@code not-terrorist}, and {@code terrorist} if that is rejected} */
        public String pole() {
            return rejected.startsWith("not-") ? rejected.substring("not-".length()) : "not-" + rejected;
        }
    }

    /** A record counts people, by the word that stands for all words that mean the same. */
    record Counted(RecordId utterance, String people) implements NarrativeStep {}

    /**
     * How many were harmed in an event.
     *
     * @param people who they are, as in {@link Counted}
     */
    record Tally(
            EventId event,
            RecordId utterance,
            String people,
            Remark.@Nullable Count killed,
            Remark.@Nullable Count injured)
            implements NarrativeStep {

        /** {@return the pole of the killed, such as {@code killed 24 to 30 militants}; null where no figure says} */
        public @Nullable String killedInWords() {
            return Remark.Count.inWords("killed", killed, people);
        }

        /** {@return the pole of the injured, such as {@code injured at least 3 people}; null where no figure says} */
        public @Nullable String injuredInWords() {
            return Remark.Count.inWords("injured", injured, people);
        }

        /** {@return true if both count the killed among the same people, and no figure can be in both ranges} */
        public boolean killedApart(Tally other) {
            return isOfSamePeople(other) && Remark.Count.apart(killed, other.killed);
        }

        /** {@return true if both count the injured among the same people, and no figure can be in both ranges} */
        public boolean injuredApart(Tally other) {
            return isOfSamePeople(other) && Remark.Count.apart(injured, other.injured);
        }

        /** {@return true if both count the killed among the same people, and no figure here is below one there} */
        public boolean killedNotLower(Tally other) {
            return isOfSamePeople(other) && Remark.Count.notLower(killed, other.killed);
        }

        /** {@return true if both count the injured among the same people, and no figure here is below one there} */
        public boolean injuredNotLower(Tally other) {
            return isOfSamePeople(other) && Remark.Count.notLower(injured, other.injured);
        }

        private boolean isOfSamePeople(Tally other) {
            return event.equals(other.event) && PlainWords.same(people, other.people);
        }
    }

    /** A statement charges a party and, by this pole, somebody else beside it. */
    record Beside(RecordId statement, String pole, ActorId party) implements NarrativeStep {}

    /** A denial takes this pole only because of what the table of disclaimers adds to its scope. */
    record Added(RecordId statement, String pole) implements NarrativeStep {}

    /** One count was surely made after another. */
    record CountedAfter(RecordId later, RecordId earlier) implements NarrativeStep {}

    /** A later count goes on from an earlier one and does not contest it. */
    record Updated(EventId event, RecordId earlier, String pole, RecordId later, String other)
            implements NarrativeStep {}

    /** A word by which a party takes a pole takes one on another dimension too, on which it is contested first. */
    record Echoed(
            Subject aboutKind,
            Id about,
            Dimension dimension,
            String pole,
            ActorId party,
            String frame,
            RecordId utterance,
            Dimension respect)
            implements NarrativeStep {}

    /** A party stands by a pole in words that take none on a dimension on which they would be contested first. */
    record OwnWords(Subject aboutKind, Id about, Dimension dimension, String pole, ActorId party)
            implements NarrativeStep {}

    /** Two parties' poles stand against each other in words by which the two contest something else already. */
    record Repeated(
            Subject aboutKind,
            Id about,
            Dimension dimension,
            ActorId partyA,
            String poleA,
            ActorId partyB,
            String poleB)
            implements NarrativeStep {}

    /** Two parties' verdicts on a statement stand against each other, and the two contest what it says already. */
    record VerdictRepeated(
            Subject aboutKind,
            Id about,
            Dimension dimension,
            ActorId partyA,
            String poleA,
            ActorId partyB,
            String poleB)
            implements NarrativeStep {}

    /** A party stands by a pole, and another, which is a different principal, by one that cannot hold beside it. */
    record Opposes(
            Subject aboutKind, Id about, Dimension dimension, ActorId party, String pole, ActorId of, String opposite)
            implements NarrativeStep {}

    /** Two parties stress different things of one subject, each in words that the other does not use; in order of name. */
    record Apart(Id about, ActorId one, ActorId other) implements NarrativeStep {}

    /** Two parties oppose the same one over a thing, or condemn it, and do not oppose each other; in order of name. */
    record FellowCritics(Id about, ActorId one, ActorId other) implements NarrativeStep {}

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

    /** Two poles between which a contest with others makes no difference, so that those who take them stand on one side. */
    record CommonSide(Subject aboutKind, Id about, Dimension dimension, String pole, String other)
            implements NarrativeStep {}

    /** How a pole is taken. */
    enum Manner {
        /** In framing words, which may stress one thing or another. */
        WORDS,
        /** As a plain fact that is true or false. */
        FACT,
        /** By saying something else that cannot be without it. */
        IMPLICATION,
        /** By a word on what another says of it. */
        VERDICT
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
        CONSENT_DECLARED_ABSENT,
        SPONSORSHIP,
        /** A characterization of a statement, in the words of the table of verdicts. */
        VERDICT
    }
}
