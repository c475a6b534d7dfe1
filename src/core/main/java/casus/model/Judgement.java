package casus.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records of how somebody judges or names a thing. */
public sealed interface Judgement extends CaseRecord {

    /** The voice condemns an event, on grounds if it states any; conditional where it says so only if something holds. */
    record Condemnation(RecordId id, Said said, EventId event, List<Wrong> grounds, boolean conditional)
            implements Judgement {
        public Condemnation {
            grounds = List.copyOf(grounds);
        }
    }

    /** The voice approves of, accepts or plays down an event. */
    record Endorsement(RecordId id, Said said, EventId event, boolean conditional) implements Judgement {}

    /**
     * The voice puts a frame on something.
     *
     * @param about the id of the event, actor or record spoken of; for {@link Subject#TARGET} the id of the event
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

        /** {@return the id of what the frame is put on} */
        public Id subject() {
            return switch (aboutKind) {
                case EVENT, TARGET -> new EventId(about);
                case ACTOR -> new ActorId(about);
                case STATEMENT -> new RecordId(about);
            };
        }

        /** {@return the event that the frame is put on itself, or null} */
        public @Nullable EventId event() {
            return aboutKind == Subject.EVENT ? new EventId(about) : null;
        }

        /** {@return the actor that the frame is put on, or null} */
        public @Nullable ActorId actor() {
            return aboutKind == Subject.ACTOR ? new ActorId(about) : null;
        }

        /** {@return true unless the frame was narrowed to another dimension} */
        public boolean speaksOf(Dimension respect) {
            return dimension == null || dimension == respect;
        }
    }

    /**
     * An authority lists an actor under a label. It binds nobody but the designator, and neither the members nor the
     * umbrella of the one designated.
     *
     * @param as a name from the rulebook's table of frames
     */
    record Designation(RecordId id, Said said, ActorId designator, ActorId designated, String as)
            implements Judgement {}

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

    /** What a frame is put on. */
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
        CONSENT
    }
}
