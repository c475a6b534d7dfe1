package casus.model;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Records of everything else a document says. */
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

        /** {@return the killed in words, such as {@code killed 24 to 30 militants} or {@code killed 1
         * (militants)}; null where no figure says} */
        public @Nullable String killedInWords() {
            return inWords("killed", killed);
        }

        /** {@return the injured in words, such as {@code injured at least 3}; null where no figure says} */
        public @Nullable String injuredInWords() {
            return inWords("injured", injured);
        }

        /** {@return true if both count the killed among the same people, and no figure can be in both ranges} */
        public boolean killedApart(Casualties other) {
            return ofSamePeople(other) && Count.apart(killed, other.killed);
        }

        /** {@return true if both count the injured among the same people, and no figure can be in both ranges} */
        public boolean injuredApart(Casualties other) {
            return ofSamePeople(other) && Count.apart(injured, other.injured);
        }

        /** Case and spaces aside; two without a group count the same people. */
        private boolean ofSamePeople(Casualties other) {
            return event.equals(other.event) && plain(group).equals(plain(other.group));
        }

        private static String plain(@Nullable String group) {
            return group == null ? "" : group.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
        }

        private @Nullable String inWords(String harm, @Nullable Count count) {
            String range = count == null ? "" : count.range();
            if (range.isEmpty()) {
                return null;
            }
            if (group == null) {
                return harm + " " + range;
            }
            String people = group.strip().replaceAll("\\s+", " ");
            // coders name them as many, which one is not
            return harm + " " + range + (range.equals("1") ? " (" + people + ")" : " " + people);
        }
    }

    /** The voice apologises for an event. */
    record Apology(RecordId id, Said said, EventId event, List<ActorId> to) implements Remark {
        public Apology {
            to = List.copyOf(to);
        }
    }

    /** The voice signals that its side wants no more of it. */
    record Deescalation(
            RecordId id,
            Said said,
            List<EventId> about,
            @Nullable String content) implements Remark {
        public Deescalation {
            about = List.copyOf(about);
        }

        /** {@return true if the word stands in what is signalled, however it is spelled} */
        public boolean speaksOf(String word) {
            return content != null && PlainWords.of(content).containsAll(PlainWords.of(word));
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

    /** One event came after another. It says nothing of why. */
    record Sequence(RecordId id, Said said, EventId event, EventId after) implements Remark {}

    /** An aggregate event counts others among its members. */
    record Series(RecordId id, Said said, EventId series, List<EventId> members) implements Remark {
        public Series {
            members = List.copyOf(members);
        }
    }

    /** Background that no rule reads. */
    record Context(RecordId id, Said said, String content, List<EventId> about) implements Remark {
        public Context {
            about = List.copyOf(about);
        }
    }

    /**
     * A number with its bounds, in persons.
     *
     * @param low at least
     * @param high at most
     */
    record Count(
            @Nullable Integer low,
            @Nullable Integer best,
            @Nullable Integer high) {

        /** {@return the least it can be; the best figure where no bound is given, 0 where nothing is} */
        public int least() {
            return low != null ? low : best != null ? best : 0;
        }

        /** {@return the most it can be; the best figure where no bound is given, the largest number where nothing is} */
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

        private static boolean apart(@Nullable Count one, @Nullable Count other) {
            return one != null && other != null && (one.most() < other.least() || other.most() < one.least());
        }
    }
}
