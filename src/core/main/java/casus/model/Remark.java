package casus.model;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Records of all other statements in documents. */
public sealed interface Remark extends CaseRecord {

    /**
     * How many were harmed.
     *
     * @param group who they were, in the coder's words
     */
    record Casualties(
            RecordId id,
            Said said,
            EventId event,
            @Nullable Count killed,
            @Nullable Count injured,
            @Nullable String group)
            implements Remark {

        /**
         * {@return the killed in words, such as {@code killed 24 to 30 militants} or {@code killed 1 (militants)}; null if
         * there is no figure}
         */
        public @Nullable String killedInWords() {
            return Count.inWords("killed", killed, group);
        }

        /** {@return the injured in words, such as {@code injured at least 3 people}; null where no figure says} */
        public @Nullable String injuredInWords() {
            return Count.inWords("injured", injured, group);
        }

        /** {@return the people counted, in the coder's words; where there are none, people as such} */
        public String people() {
            return group == null || group.isBlank()
                    ? Count.ANYBODY
                    : group.strip().replaceAll("\\s+", " ");
        }

        /** {@return true if the figure says that at least so many were killed} */
        public boolean killedAtLeast(int number) {
            return killed != null && killed.least() >= number;
        }

        /** {@return true if a citation is from the document} */
        public boolean isToldIn(Entity.Document document) {
            return documents().contains(document.id());
        }

        /**
         * {@return true if this was surely said later than another count} A document says its own words on its own date.
         * Others spoke on or before that date, so an undated count precedes a later dated one, and follows none. Two
         * undated counts are compared by the documents that tell them.
         *
         * @param own a document that tells this
         * @param theirs a document that tells the other
         */
        public boolean isToldAfter(Entity.Document own, Casualties other, Entity.Document theirs) {
            if (other.said.date() != null) {
                When date = said.date() == null && voice().equals(ActorId.NARRATOR) ? own.date() : said.date();
                return saidAfter(date, other, other.said.date());
            }
            When date = said.date() == null ? own.date() : said.date();
            return (date != null && theirs.date() != null && theirs.date().isBefore(date) == Certainty.YES)
                    || saidAfter(null, other, null);
        }
    }

    /**
     * The voice apologises for an event.
     *
     * @param settles the events that are settled by it, as far as the voice is concerned
     */
    record Apology(RecordId id, Said said, EventId event, List<ActorId> to, List<EventId> settles) implements Remark {
        public Apology {
            to = List.copyOf(to);
            settles = List.copyOf(settles);
        }
    }

    /**
     * The voice signals that its side wants no more of it.
     *
     * @param settles the events that are settled by it, as far as the voice is concerned; to want no more settles nothing
     */
    record Deescalation(
            RecordId id,
            Said said,
            List<EventId> about,
            List<EventId> settles,
            @Nullable String content) implements Remark {
        /** What is settled is what it is about, whether or not that is said twice. */
        public Deescalation {
            about = Stream.concat(about.stream(), settles.stream()).distinct().toList();
            settles = List.copyOf(settles);
        }
    }

    /**
     * Something is brought forward for or against a statement or an event, or its verification is spoken of.
     *
     * @param verification whether the statement, or footage of the event, is verified; then nothing turns on {@code supports}
     */
    record Evidence(
            RecordId id,
            Said said,
            @Nullable EventId event,
            @Nullable RecordId of,
            boolean supports,
            @Nullable Verification verification,
            String content)
            implements Remark {

        /** {@return what it says of that on which it bears} */
        public Weight weight() {
            if (verification == null) {
                return supports ? Weight.SUPPORTING : Weight.CONTRADICTING;
            }
            return switch (verification) {
                case VERIFIED -> Weight.VERIFIED;
                case UNVERIFIED -> Weight.UNVERIFIED;
                case DISPUTED -> Weight.DISPUTED;
            };
        }
    }

    /** Where the verification of a statement or of footage stands. */
    enum Verification {
        VERIFIED,
        UNVERIFIED,
        DISPUTED
    }

    /** What evidence or its verification says of that on which it bears. */
    enum Weight {
        SUPPORTING,
        CONTRADICTING,
        VERIFIED,
        UNVERIFIED,
        DISPUTED
    }

    /** One event came after another. It does not state a reason. */
    record Sequence(RecordId id, Said said, EventId event, EventId after) implements Remark {}

    /**
     * The voice dates an event.
     *
     * @param happened when it says that the event was
     */
    record Dating(RecordId id, Said said, EventId event, When happened) implements Remark {

        /** {@return the date as it is written} */
        public String word() {
            return happened.text();
        }

        /** {@return the date as a pole: {@code on-2031-05-01}} */
        public String pole() {
            return "on-" + word();
        }

        /** {@return true if the event cannot have been at both dates} */
        public boolean datedApart(Dating other) {
            return happened.isBefore(other.happened) == Certainty.YES
                    || other.happened.isBefore(happened) == Certainty.YES;
        }
    }

    /** An aggregate event counts others among its members. */
    record Series(RecordId id, Said said, EventId series, List<EventId> members) implements Remark {
        public Series {
            members = List.copyOf(members);
        }
    }

    /** Background that rules do not use. */
    record Context(RecordId id, Said said, String content, List<EventId> about) implements Remark {
        public Context {
            about = List.copyOf(about);
        }
    }

    /**
     * The voice says that somebody was in contact with others. It is no support, no order and no part in an event.
     *
     * @param who the one side; the voice's own if empty
     * @param with the other side, at least one
     * @param about the events that it concerned or that are told with it
     * @param purpose in the coder's words
     */
    record Contact(
            RecordId id,
            Said said,
            List<ActorId> who,
            List<ActorId> with,
            List<EventId> about,
            @Nullable String purpose)
            implements Remark {
        public Contact {
            who = List.copyOf(who);
            with = List.copyOf(with);
            about = List.copyOf(about);
        }
    }

    /**
     * The voice says who gains by an event. Who gains by it need not have done it.
     *
     * @param who at least one
     */
    record Beneficiary(
            RecordId id,
            Said said,
            EventId event,
            List<ActorId> who,
            @Nullable String content) implements Remark {
        public Beneficiary {
            who = List.copyOf(who);
        }
    }

    /**
     * A number of persons with bounds.
     *
     * @param low lower bound
     * @param high upper bound
     */
    record Count(
            @Nullable Integer low,
            @Nullable Integer best,
            @Nullable Integer high) {

        /** {@return the lower bound; the best figure if no bound is given, 0 if there is no figure} */
        public int least() {
            return low != null ? low : best != null ? best : 0;
        }

        /** {@return the upper bound; the best figure if no bound is given, the largest number if there is no figure} */
        public int most() {
            return high != null ? high : best != null ? best : Integer.MAX_VALUE;
        }

        /** {@return the range in words: {@code 3}, {@code 2 to 4}, {@code at least 3}, {@code at most 4}; empty if open} */
        public String range() {
            if (most() == Integer.MAX_VALUE) {
                return low == null ? "" : "at least " + low;
            }
            if (low == null && best == null) {
                return "at most " + high;
            }
            return least() == most() ? Integer.toString(most()) : least() + " to " + most();
        }

        /** People as such, where a count does not say which. */
        static final String ANYBODY = "people";

        static @Nullable String inWords(String harm, @Nullable Count count, @Nullable String group) {
            String range = count == null ? "" : count.range();
            if (range.isEmpty()) {
                return null;
            }
            boolean one = range.equals("1");
            if (group == null || group.isBlank() || group.strip().equalsIgnoreCase(ANYBODY)) {
                return harm + " " + range + (one ? " person" : " people");
            }
            String people = group.strip().replaceAll("\\s+", " ");
            // coders name them as many, which one is not
            return harm + " " + range + (one ? " (" + people + ")" : " " + people);
        }

        /** {@return true if no figure can be in both ranges} */
        static boolean apart(@Nullable Count one, @Nullable Count other) {
            return one != null && other != null && (one.most() < other.least() || other.most() < one.least());
        }

        /** {@return true if every figure of the one is at least as high as every figure of the other} */
        static boolean notLower(@Nullable Count one, @Nullable Count other) {
            return one != null && other != null && one.least() >= other.most();
        }
    }
}
