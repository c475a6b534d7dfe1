package casus.model;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Steps on which event answers which. */
public sealed interface RetaliationStep extends Step {

    /** A dated blow of one party at another. */
    record Blow(EventId event, When date, ActorId by, ActorId at) implements RetaliationStep {}

    /** A response answers a cause. */
    record Retaliates(EventId response, EventId cause, Retaliation.Status status) implements RetaliationStep {}

    /** A flag of a link from a response to a cause. */
    record RetaliationFlag(EventId response, EventId cause, Retaliation.Flag flag) implements RetaliationStep {}

    /** A voice, attributed to a party or the document's own, calls one event the answer to another. */
    record CalledAnswer(EventId response, EventId cause, ActorId by) implements RetaliationStep {}

    /** The side that carried out a response denies that it answers a cause. */
    record AnswerDenied(EventId response, EventId cause) implements RetaliationStep {}

    /** A party took a measure, an act without violence. */
    record Measured(EventId event, ActorId party) implements RetaliationStep {}

    /** A measure is directed at a party. */
    record MeasuredAgainst(EventId event, ActorId party) implements RetaliationStep {}

    /** A response struck somebody of the camp of a claimant of the cause. */
    record ClaimantStruck(EventId response, EventId cause) implements RetaliationStep {}

    /** A link depends on an event whose authorship is open. */
    record ConditionalOn(EventId response, EventId cause, EventId event) implements RetaliationStep {}

    /**
     * Somebody names another cause for the response of a link.
     *
     * @param other the other cause
     * @param by who names it
     */
    record RivalCause(EventId response, EventId cause, EventId other, ActorId by) implements RetaliationStep {}

    /** One voice calls a response the answer to both of two causes; each pair in both orders, and a cause with itself. */
    record NamedTogether(EventId response, EventId one, EventId other) implements RetaliationStep {}

    /** Two voices name a common cause of a response. */
    record AgreeOnCause(EventId response, ActorId one, ActorId other) implements RetaliationStep {}

    /** Two events belong together: a series and its member, members of one series, an answer and its cause. */
    record OneStory(EventId one, EventId other) implements RetaliationStep {}

    /** An event may have been a use of force by one party against another, on any footing and at any date. */
    record MaybeBlow(EventId event, ActorId by, ActorId at) implements RetaliationStep {}

    /**
     * A blow was returned within a window.
     *
     * @param by who struck in the response
     * @param at whom it struck, of one camp with the author of the cause
     */
    record Returned(EventId response, EventId cause, String window, ActorId by, ActorId at)
            implements RetaliationStep {}

    /** Two parties one of whose camps returned a blow of the other's; in both orders. */
    record Exchanging(ActorId by, ActorId at) implements RetaliationStep {}

    /**
     * A possible blow of one party's camp at another's, between which blows were returned.
     *
     * @param series true for a series counted as one event
     * @param after events that it came after according to somebody, in order of name
     */
    record Traded(EventId event, @Nullable When date, boolean series, ActorId by, ActorId at, List<EventId> after)
            implements RetaliationStep {

        /** {@return a possible blow, with the sequences that somebody states about it} */
        public static Traded of(Entity.Event event, ActorId by, ActorId at, Collection<Remark.Sequence> sequences) {
            return new Traded(
                    event.id(),
                    event.date(),
                    event.aggregate(),
                    by,
                    at,
                    sequences.stream()
                            .map(Remark.Sequence::after)
                            .distinct()
                            .sorted()
                            .toList());
        }

        /** {@return true unless the dates, or somebody's statement, rule out that it fell in the hours before an event} */
        public boolean mayPrecedeWithin(Entity.Event event, int hours) {
            return !after.contains(event.id())
                    && (date == null || event.date() == null || date.mayPrecedeWithin(event.date(), hours));
        }

        /** {@return true unless the dates rule out that it went on at some time from the first event to the last} */
        public boolean mayRunBetween(Entity.Event first, Entity.Event last) {
            return date == null
                    || ((first.date() == null || date.isBefore(first.date()) != Certainty.YES)
                            && (last.date() == null || last.date().isBefore(date) != Certainty.YES));
        }
    }

    /**
     * How often the camp of one party strikes the camp of another.
     *
     * @param others number of blows besides the one examined
     * @param days whole days over which they were observed
     */
    record Tempo(ActorId by, ActorId at, int others, int days) implements RetaliationStep {}

    /** Direction, order and timing suggest that a response answers a cause, though nobody says so. */
    record LooksLikeAnswer(EventId response, EventId cause) implements RetaliationStep {}

    /**
     * The time between the cause and the response of a link, in whole days.
     *
     * @param least lower bound
     * @param most upper bound, or null if the dates set none
     */
    record Gap(
            EventId response,
            EventId cause,
            int least,
            @Nullable Integer most) implements RetaliationStep {}

    /** A retaliation link may be part of a chain of a status. */
    record ChainLink(EventId response, EventId cause, Chain.Status chain) implements RetaliationStep {}
}
