package casus.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The frame of a case: the documents, actors, places and events that records name. An entity is the coder's bookkeeping and
 * nobody's word; statements about it are {@link CaseRecord}s.
 */
public sealed interface Entity extends Fact {

    /** {@return the name by which records refer to this entity} */
    Id id();

    /**
     * A document that records quote.
     *
     * @param origin whose report the publisher relays, or null
     * @param date when it was published
     * @param sha256 hash of the text's bytes, 64 hexadecimal digits, or null if the text was never available
     * @param text file name of the text beside the case, or null if it is given on the command line or not at all
     * @param translatedFrom the language of the original, or null if it is no translation or that is not known
     * @param translatedBy {@code machine}, {@code person} or a name; null if it is no translation or that is not known
     */
    record Document(
            DocumentId id,
            String title,
            @Nullable String publisher,
            @Nullable String origin,
            @Nullable When date,
            @Nullable String url,
            @Nullable String language,
            @Nullable String sha256,
            @Nullable String text,
            @Nullable Grade grade,
            @Nullable String translatedFrom,
            @Nullable String translatedBy)
            implements Entity {}

    /**
     * An actor.
     *
     * @param partOf the groups this actor is a member or branch of; statements do not carry over to members or groups
     * @param speaksFor those whose word this actor's word counts as, by mandate
     */
    record Actor(
            ActorId id,
            String name,
            ActorKind kind,
            List<String> aliases,
            List<ActorId> partOf,
            List<ActorId> speaksFor,
            List<Citation> citations)
            implements Entity {
        public Actor {
            aliases = List.copyOf(aliases);
            partOf = List.copyOf(partOf);
            speaksFor = List.copyOf(speaksFor);
            citations = List.copyOf(citations);
        }

        /** The document's own voice, an actor of every case. */
        public static final Actor NARRATOR = new Actor(
                ActorId.NARRATOR, "the document", ActorKind.MEDIA, List.of(), List.of(), List.of(), List.of());

        /** {@return true for a human being} */
        public boolean human() {
            return kind == ActorKind.PERSON;
        }

        /** {@return true if the actor has that name or alias, however it is spelled} */
        public boolean isCalled(String other) {
            return PlainWords.same(name, other) || aliases.stream().anyMatch(alias -> PlainWords.same(alias, other));
        }
    }

    /**
     * A place.
     *
     * @param within the larger place it lies in
     */
    record Place(PlaceId id, String name, @Nullable PlaceId within) implements Entity {}

    /**
     * An event, or an alleged one.
     *
     * @param kind the coder's word for it, for example {@code airstrike}
     * @param territory the state on whose territory it took place, if known
     * @param aggregate true for a series counted as one event
     * @param allegedBy whose word the occurrence rests on, if it is not established
     */
    record Event(
            EventId id,
            String title,
            @Nullable String kind,
            @Nullable When date,
            @Nullable PlaceId place,
            @Nullable ActorId territory,
            boolean aggregate,
            Occurrence occurrence,
            List<ActorId> allegedBy,
            List<Citation> citations)
            implements Entity {
        public Event {
            allegedBy = List.copyOf(allegedBy);
            citations = List.copyOf(citations);
        }

        /** {@return true if the word stands in what the coder calls the event, however it is spelled} */
        public boolean isCalled(String word) {
            return kind != null && PlainWords.of(kind).containsAll(PlainWords.of(word));
        }

        /** {@return true unless the dates rule out that this event came before the other} */
        public boolean mayComeBefore(Event other) {
            return date == null || other.date == null || date.isBefore(other.date) != Certainty.NO;
        }

        /**
         * {@return true if the dates leave no doubt that this event came before the other} A series, and what went on from one date
         * to another, came when it began.
         */
        public boolean surelyComesBefore(Event other) {
            if (date == null || other.date == null) {
                return false;
            }
            boolean began = aggregate
                    && !date.doubtful()
                    && !other.date.doubtful()
                    && date.earliest() != null
                    && other.date.earliest() != null
                    && date.earliest().isBefore(other.date.earliest());
            return began || date.beganBefore(other.date) || date.isBefore(other.date) == Certainty.YES;
        }

        /** {@return true if the dates leave no doubt that both events fell on one day} */
        public boolean sharesDayWith(Event other) {
            return date != null && other.date != null && date.isTheDayOf(other.date);
        }

        /** {@return true if both events are dated without doubt, so that the days between them can be counted} */
        public boolean countsDaysFrom(Event other) {
            return date != null && other.date != null && !date.doubtful() && !other.date.doubtful();
        }

        /** {@return the least number of whole days from the other event to this one, which came no earlier} */
        public int leastDaysFrom(Event other) {
            LocalDate from = other.date == null ? null : other.date.latest();
            LocalDate to = date == null ? null : date.earliest();
            return from == null || to == null ? 0 : (int) Math.max(0, ChronoUnit.DAYS.between(from, to));
        }

        /** {@return the largest number of whole days from the other event to this one, or null if the dates set no bound} */
        public @Nullable Integer mostDaysFrom(Event other) {
            LocalDate from = other.date == null ? null : other.date.earliest();
            LocalDate to = date == null ? null : date.latest();
            return from == null || to == null ? null : (int) ChronoUnit.DAYS.between(from, to);
        }

        /** {@return true if this event certainly came after the other, by at most a number of hours} */
        public boolean followsWithin(Event other, int hours) {
            return date != null
                    && other.date != null
                    && other.date.isBefore(date) == Certainty.YES
                    && date.atMostHoursAfter(other.date, hours);
        }
    }
}
