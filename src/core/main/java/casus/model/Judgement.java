package casus.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records of how somebody judges or names something. */
public sealed interface Judgement extends CaseRecord {

    /** The voice condemns an event, on grounds if it states any; conditional where it says so only if something holds. */
    record Condemnation(RecordId id, Said said, EventId event, List<Wrong> grounds, boolean conditional)
            implements Judgement {
        public Condemnation {
            grounds = List.copyOf(grounds);
        }

        /** {@return that it condemns, or that it does so only if something holds} */
        public Reaction reaction() {
            return conditional ? Reaction.CONDEMNS_IF : Reaction.CONDEMNS;
        }
    }

    /** The voice approves of, accepts or plays down an event. */
    record Endorsement(RecordId id, Said said, EventId event, boolean conditional) implements Judgement {

        /** {@return that it endorses, or that it does so only if something holds} */
        public Reaction reaction() {
            return conditional ? Reaction.ENDORSES_IF : Reaction.ENDORSES;
        }
    }

    /**
     * The voice characterizes something by a frame.
     *
     * @param about the id of the event, actor or record; for {@link Subject#TARGET} the id of the event
     * @param frame a name from the rulebook's table of frames
     * @param dimension narrows the frame to one dimension; null leaves it to the table
     */
    record Characterization(
            RecordId id,
            Said said,
            Subject aboutKind,
            String about,
            String frame,
            @Nullable Dimension dimension) implements Judgement {

        /** {@return the id of what is characterized} */
        public Id subject() {
            return switch (aboutKind) {
                case EVENT, TARGET -> new EventId(about);
                case ACTOR -> new ActorId(about);
                case STATEMENT -> new RecordId(about);
            };
        }

        /** {@return the event that is itself characterized, or null} */
        public @Nullable EventId event() {
            return aboutKind == Subject.EVENT ? new EventId(about) : null;
        }

        /** {@return the actor that is characterized, or null} */
        public @Nullable ActorId actor() {
            return aboutKind == Subject.ACTOR ? new ActorId(about) : null;
        }

        /** {@return what is said where the frame is said not to fit, {@code not-unlawful}} */
        public String refused() {
            return "not-" + frame;
        }

        /** {@return true unless the frame was narrowed to a dimension that does not ask who had a part} */
        public boolean speaksOfPart() {
            return dimension == null || dimension.asksForPart();
        }

        /** {@return true unless the frame was narrowed to another dimension} */
        public boolean speaksOf(Dimension respect) {
            return dimension == null || dimension == respect;
        }
    }

    /**
     * An authority lists an actor under a label. The label is the designator's alone; it extends neither to members nor to
     * umbrella groups.
     *
     * @param as a name from the rulebook's table of frames
     */
    record Designation(RecordId id, Said said, ActorId designator, ActorId designated, String as)
            implements Judgement {}

    /**
     * The voice votes in a body. A vote against what is said of it is no denial.
     *
     * @param on the record that is voted on, if it is one
     * @param about the events that it concerns
     * @param in the body, if it is an actor of the case
     * @param content what is voted on, in the coder's words
     */
    record Vote(
            RecordId id,
            Said said,
            Cast cast,
            @Nullable RecordId on,
            List<EventId> about,
            @Nullable ActorId in,
            @Nullable String content)
            implements Judgement {
        public Vote {
            about = List.copyOf(about);
        }
    }

    /** A member of a body does not share what the body finds or decides. This does not undo it. */
    record Dissent(
            RecordId id, Said said, RecordId from, @Nullable String content) implements Judgement {}

    /** How a vote is cast. */
    enum Cast {
        FOR,
        AGAINST,
        /** Against, where that alone defeats what is voted on. */
        VETO,
        ABSTAINS,
        /** Is there and does not vote, or is not there. */
        ABSENT
    }

    /** How somebody takes an event. */
    enum Reaction {
        CONDEMNS,
        CONDEMNS_IF,
        ENDORSES,
        ENDORSES_IF;

        /** {@return true if it is said only in case something holds} */
        public boolean conditional() {
            return this == CONDEMNS_IF || this == ENDORSES_IF;
        }

        /** {@return true for a condemnation} */
        public boolean condemns() {
            return this == CONDEMNS || this == CONDEMNS_IF;
        }
    }

    /** What a condemnation holds against an event. */
    enum Wrong {
        SOVEREIGNTY,
        NO_CONSENT,
        AGGRESSION,
        CIVILIAN_HARM,
        TERRORISM,
        ESCALATION,
        BREACH_OF_TERMS,
        OTHER
    }

    /** The kind of thing that is characterized. */
    enum Subject {
        EVENT,
        ACTOR,
        TARGET,
        STATEMENT
    }

    /** A respect in which narratives may differ. */
    enum Dimension {
        OCCURRENCE,
        AUTHORSHIP,
        NATURE,
        LOCATION,
        LEGALITY,
        PROPORTIONALITY,
        CASUALTIES,
        TARGET_IDENTITY,
        ACTOR_STATUS,
        MOTIVE,
        EFFECT,
        CONSENT,
        /** Which of two events came first. */
        ORDER,
        /** When an event was. */
        DATE,
        /** The dimensions of parts in an event other than having done it, one for each role, as {@link #ofPart}. */
        PART_ORDERED,
        PART_APPROVED,
        PART_PREPARED,
        PART_SUPPORTED,
        PART_SPONSORED,
        PART_HARBOURED,
        PART_INSPIRED,
        PART_RESPONSIBLE,
        PART_LAUNCH_SITE,
        /** Whether an actor backs another, whatever the other did. */
        BACKING;

        /** {@return the dimension on which it is in question whether somebody had a part} */
        public static Dimension ofPart(Role role) {
            return role == Role.PERPETRATOR ? AUTHORSHIP : valueOf("PART_" + role.name());
        }

        /** {@return true if it asks whether somebody had a part in an event, or backs somebody} */
        public boolean asksForPart() {
            return this == AUTHORSHIP || compareTo(PART_ORDERED) >= 0;
        }
    }
}
