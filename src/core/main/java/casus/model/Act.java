package casus.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records of what was done, announced or demanded. */
public sealed interface Act extends CaseRecord {

    /**
     * A use of force.
     *
     * @param authors empty if nobody is named
     * @param targets the parties struck, empty if none is named
     */
    record Attack(RecordId id, Said said, EventId event, List<ActorId> authors, List<ActorId> targets) implements Act {
        public Attack {
            authors = List.copyOf(authors);
            targets = List.copyOf(targets);
        }
    }

    /**
     * An act without violence, such as the recall of envoys.
     *
     * @param measure what was done, in the coder's words
     * @param answers the events it is said to answer
     */
    record Measure(
            RecordId id,
            Said said,
            @Nullable EventId event,
            List<ActorId> authors,
            List<ActorId> against,
            String measure,
            List<EventId> answers)
            implements Act {
        public Measure {
            authors = List.copyOf(authors);
            against = List.copyOf(against);
            answers = List.copyOf(answers);
        }

        /** {@return true if the word stands in what was done, however it is spelled} */
        public boolean speaksOf(String word) {
            return PlainWords.of(measure).containsAll(PlainWords.of(word));
        }
    }

    /** One party informs another of an act, before or after it. */
    record Notification(
            RecordId id,
            Said said,
            List<ActorId> to,
            @Nullable EventId event,
            @Nullable String content) implements Act {
        public Notification {
            to = List.copyOf(to);
        }
    }

    /**
     * The voice announces harm of its own side's making, or reserves the right to it.
     *
     * @param answers the events it is said to answer
     */
    record Threat(
            RecordId id,
            Said said,
            List<ActorId> against,
            List<EventId> answers,
            @Nullable String content) implements Act {
        public Threat {
            against = List.copyOf(against);
            answers = List.copyOf(answers);
        }

        /** {@return true if it is meant for nobody in particular} */
        public boolean atLarge() {
            return against.isEmpty();
        }

        /**
         * {@return true if the dates leave no doubt that it was uttered between two events: on the day of the first or later, and
         * before the day of the last, or on it if that is coded}
         */
        public boolean fellBetween(Entity.Event first, Entity.Event last) {
            When uttered = said.date();
            return uttered != null
                    && first.date() != null
                    && last.date() != null
                    && (first.date().isBefore(uttered) == Certainty.YES
                            || first.date().isTheDayOf(uttered))
                    && (uttered.isBefore(last.date()) == Certainty.YES
                            || (said.saidBefore().contains(last.id())
                                    && last.date().isBefore(uttered) != Certainty.YES));
        }

        /** {@return true unless the dates leave no doubt that it was uttered after the event} */
        public boolean mayPrecede(Entity.Event event) {
            When uttered = said.date();
            return uttered == null || event.date() == null || event.date().isBefore(uttered) != Certainty.YES;
        }
    }

    /** The voice foretells somebody else's act. */
    record Forewarning(
            RecordId id,
            Said said,
            List<ActorId> of,
            @Nullable EventId event,
            @Nullable String content) implements Act {
        public Forewarning {
            of = List.copyOf(of);
        }
    }

    /** The voice asks a party to do or cease something. */
    record Demand(RecordId id, Said said, List<ActorId> to, List<EventId> about, String content) implements Act {
        public Demand {
            to = List.copyOf(to);
            about = List.copyOf(about);
        }

        /** {@return true if the demand contains a word, however it is spelled} */
        public boolean speaksOf(String word) {
            return PlainWords.of(content).containsAll(PlainWords.of(word));
        }
    }

    /** The voice refuses a demand or request. */
    record Refusal(
            RecordId id,
            Said said,
            @Nullable RecordId of,
            @Nullable String content) implements Act {}
}
