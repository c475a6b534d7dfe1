package casus.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records of how somebody judges or names something. */
public sealed interface Judgement extends CaseRecord {

    /** The voice condemns an event on grounds; conditional if only under some condition. */
    record Condemnation(RecordId id, Said said, EventId event, List<Wrong> grounds, boolean conditional)
            implements Judgement {
        public Condemnation {
            grounds = List.copyOf(grounds);
        }
    }

    /** The voice approves of, accepts or plays down an event. */
    record Endorsement(RecordId id, Said said, EventId event, boolean conditional) implements Judgement {}

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

    /** The ground of a condemnation. */
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
        CONSENT
    }
}
