package casus.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Steps on which event answers which. */
public sealed interface RetaliationStep extends Step {

    /** A dated blow of one party at another. */
    record Blow(EventId event, When date, ActorId by, ActorId at) implements RetaliationStep {}

    /** A foreign party used force on a state's territory in some event; open if only by a charge or as a measure. */
    record ForceUsed(ActorId user, ActorId state, AuthorshipStep.Footing footing) implements RetaliationStep {}

    /** A party struck another in some event. */
    record Striking(ActorId by, ActorId at) implements RetaliationStep {}

    /**
     * All events in which one party struck another, as an index.
     *
     * @param events the events, found by their dates
     */
    record Strikes(ActorId by, ActorId at, Dated events) implements RetaliationStep {}

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

    /** An event struck somebody who can strike back: a state, an alliance of states or an armed group. */
    record ForceStruck(EventId event, ActorId party) implements RetaliationStep {}

    /** Something beside timing speaks for a blow's being an answer; the flag says what. */
    record BorneOut(EventId response, EventId cause, Retaliation.Flag flag) implements RetaliationStep {}

    /** A response looks like an answer by timing within the weak window, and nothing else speaks for it. */
    record WeakAnswer(EventId response, EventId cause) implements RetaliationStep {}

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

    /** A party takes an event for a blow at itself, by somebody whom it charges, whoever else is said to have done it. */
    record ChargedBlow(EventId event, ActorId by, ActorId at) implements RetaliationStep {}

    /** A link is directed at a party. */
    record DirectedAt(EventId response, EventId cause, ActorId party) implements RetaliationStep {}

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
     * @param after events that somebody says it came after, in order of name
     * @param before events that somebody says came after it, in order of name
     */
    record Traded(
            EventId event,
            @Nullable When date,
            boolean series,
            ActorId by,
            ActorId at,
            List<EventId> after,
            List<EventId> before)
            implements RetaliationStep {

        /**
         * {@return what may have been a blow}
         *
         * @param sequences in which somebody says what it came after
         * @param followed sequences in which somebody says what came after it
         */
        public static Traded of(
                Entity.Event event,
                ActorId by,
                ActorId at,
                Collection<Remark.Sequence> sequences,
                Collection<Remark.Sequence> followed) {
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
                            .toList(),
                    followed.stream()
                            .map(Remark.Sequence::event)
                            .distinct()
                            .sorted()
                            .toList());
        }

        /** {@return true unless the dates, or somebody's statement, rule out that it fell in the hours before an event} */
        public boolean mayPrecedeWithin(Entity.Event event, int hours) {
            return !after.contains(event.id())
                    && (date == null || event.date() == null || date.mayPrecedeWithin(event.date(), hours));
        }

        /** {@return the day on which it fell, or null where it is a series or the day is not known for certain} */
        public @Nullable LocalDate day() {
            return !series && date != null && date.isTheDayOf(date) ? date.earliest() : null;
        }

        /** {@return true if it was a single blow, without doubt on the day of an event, so that the two are of one exchange} */
        public boolean sharesDayWith(Entity.Event other) {
            return !series && date != null && other.date() != null && date.isTheDayOf(other.date());
        }

        /**
         * {@return true unless the dates, or somebody's word, rule out that this single blow fell after one event and before another}
         * One of the day of the first is one with it. One of the day of the second is of the same exchange, unless somebody
         * says that it came before. One without a date is not known to have been near.
         */
        public boolean mayFallBetween(Entity.Event first, Entity.Event last) {
            return !series
                    && date != null
                    && !sharesDayWith(first)
                    && (!sharesDayWith(last) || before.contains(last.id()))
                    && !after.contains(last.id())
                    && (first.date() == null || date.isBefore(first.date()) != Certainty.YES)
                    && (last.date() == null || last.date().isBefore(date) != Certainty.YES);
        }

        /** {@return true if it may have answered one event before another did, as {@link #mayFallBetween}, or on its day by somebody's word} */
        public boolean mayAnswerBefore(Entity.Event first, Entity.Event last) {
            return mayFallBetween(first, last)
                    || (after.contains(first.id()) && sharesDayWith(first) && !sharesDayWith(last));
        }

        /** {@return true if the dates leave no doubt that it fell on the day of an event, or after it and within so many hours} */
        public boolean followsWithin(Entity.Event first, int hours) {
            return date != null
                    && first.date() != null
                    && (sharesDayWith(first)
                            || (first.date().isBefore(date) == Certainty.YES
                                    && date.atMostHoursAfter(first.date(), hours)));
        }

        /** {@return true unless the dates rule out that it went on at some time from the first event to the last} */
        public boolean mayRunBetween(Entity.Event first, Entity.Event last) {
            return date == null
                    || ((first.date() == null || date.isBefore(first.date()) != Certainty.YES)
                            && (last.date() == null || last.date().isBefore(date) != Certainty.YES));
        }
    }

    /**
     * All possible blows of one party's camp at another's, as an index.
     *
     * @param blows the blows, found by their dates
     */
    record Campaign(ActorId by, ActorId at, Ledger blows) implements RetaliationStep {}

    /**
     * What is counted about the blows of one party's camp at another's, once for all their exchanges.
     *
     * @param blows the count
     */
    record Reckoning(ActorId by, ActorId at, Blows blows) implements RetaliationStep {}

    /** A blow of one camp at another, in either direction, that was returned and so may have begun an exchange. */
    record Exchange(EventId cause, ActorId by, ActorId at) implements RetaliationStep {}

    /**
     * How often the camp of one party strikes at the camp of another, beside an exchange between the two.
     *
     * @param cause with what the exchange began
     * @param others blows beside those of the exchange
     * @param days whole days over which they were observed
     */
    record Tempo(EventId cause, ActorId by, ActorId at, int others, int days) implements RetaliationStep {

        /** {@return the tempo of a pair, counted in all its blows} See {@link Blows#tempo}. */
        public static Tempo of(Blows blows, ActorId by, ActorId at, Entity.Event cause, TableRow.Window exchange) {
            return blows.tempo(by, at, cause, exchange);
        }
    }

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

    /** A chain that came to one event goes on with the answers to another: a series and its member. */
    record ChainJoint(EventId reached, EventId next) implements RetaliationStep {}

    /** A retaliation link may be part of a chain of that status. */
    record ChainLink(EventId response, EventId cause, Chain.Status chain) implements RetaliationStep {}
}
