package casus.model;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records of who is said to have carried out an event. */
public sealed interface Authorship extends CaseRecord {

    /**
     * The voice takes responsibility.
     *
     * @param claimant the group the voice claims for, if that is not the voice's own side
     * @param jointlyWith others named as joint authors
     * @param authorised whether the claiming voice may speak for the claimant
     */
    record Claim(
            RecordId id,
            Said said,
            EventId event,
            @Nullable ActorId claimant,
            List<ActorId> jointlyWith,
            Authorised authorised)
            implements Authorship {
        public Claim {
            jointlyWith = List.copyOf(jointlyWith);
        }
    }

    /**
     * The voice reports its own side's act.
     *
     * @param targets the parties it says it struck
     */
    record Acknowledgement(RecordId id, Said said, EventId event, Extent extent, List<ActorId> targets)
            implements Authorship {
        public Acknowledgement {
            targets = List.copyOf(targets);
        }
    }

    /**
     * The voice says that others did it.
     *
     * @param event null for a standing charge
     * @param whom whom they are said to have ordered, supported, harboured or the like
     */
    record Accusation(
            RecordId id,
            Said said,
            @Nullable EventId event,
            List<ActorId> accused,
            Role role,
            Strength strength,
            List<ActorId> whom)
            implements Authorship {
        public Accusation {
            accused = List.copyOf(accused);
            whom = List.copyOf(whom);
        }
    }

    /**
     * A court or body concludes.
     *
     * @param named empty if it expressly names nobody
     * @param whom whom the named are found to have ordered, supported, harboured or the like
     * @param wrongs what it finds wrong with the event; like {@code victims}, with nobody named, no finding on who did it
     * @param victims who it finds was harmed, in the coder's words
     */
    record Finding(
            RecordId id,
            Said said,
            @Nullable EventId event,
            List<ActorId> named,
            Role role,
            Strength strength,
            List<ActorId> whom,
            List<Judgement.Wrong> wrongs,
            List<String> victims)
            implements Authorship {
        public Finding {
            named = List.copyOf(named);
            whom = List.copyOf(whom);
            wrongs = List.copyOf(wrongs);
            victims = List.copyOf(victims);
        }

        /** {@return true if it says who had a part in the event, or leaves that open; false if it speaks of the event alone} */
        public boolean onAuthor() {
            return !named.isEmpty() || (wrongs.isEmpty() && victims.isEmpty());
        }
    }

    /**
     * The voice denies a charge against itself.
     *
     * @param scope the role it denies, and no other
     * @param answers the record it answers
     * @param whom whom it denies to have ordered, supported, harboured or the like
     */
    record Denial(
            RecordId id,
            Said said,
            @Nullable EventId event,
            Role scope,
            @Nullable RecordId answers,
            List<ActorId> whom) implements Authorship {
        public Denial {
            whom = List.copyOf(whom);
        }

        /** {@return true if this and the charge both name others, and none in common} */
        public boolean isOfOthersThan(CaseRecord charge) {
            return !whom.isEmpty() && !charge.whom().isEmpty() && Collections.disjoint(whom, charge.whom());
        }

        /** {@return the sort of record, as files spell it} */
        public String word() {
            return Term.of(NarrativeStep.Saying.DENIAL);
        }
    }

    /** The voice rejects a statement about somebody else. */
    record Rejection(
            RecordId id,
            Said said,
            List<ActorId> about,
            @Nullable EventId event,
            @Nullable RecordId answers) implements Authorship {
        public Rejection {
            about = List.copyOf(about);
        }

        /** {@return the sort of record, as files spell it} */
        public String word() {
            return Term.of(NarrativeStep.Saying.REJECTION);
        }
    }

    /** The voice takes back a statement of its own side. */
    record Retraction(RecordId id, Said said, RecordId of) implements Authorship {}

    /** An actor repudiates a claim made in its name. */
    record Disavowal(RecordId id, Said said, RecordId of) implements Authorship {}

    /** The voice comments without admitting or denying. */
    record NoComment(RecordId id, Said said, @Nullable EventId event) implements Authorship {}

    /**
     * A reported silence.
     *
     * @param of the kind of silence
     * @param by who is silent, empty for "nobody"
     */
    record Absence(
            RecordId id, Said said, Silence of, @Nullable EventId event, List<ActorId> by) implements Authorship {
        public Absence {
            by = List.copyOf(by);
        }
    }

    /** Whether a claiming voice may speak for the group named. */
    enum Authorised {
        YES,
        NO,
        UNSTATED
    }

    /** How much of an act is acknowledged. */
    enum Extent {
        FULL,
        PARTIAL,
        ORDER_ONLY
    }

    /** The kind of a reported silence. */
    enum Silence {
        CLAIM,
        PROTEST,
        RESPONSE,
        STATED_CAUSE,
        CULPRIT,
        EVIDENCE
    }
}
