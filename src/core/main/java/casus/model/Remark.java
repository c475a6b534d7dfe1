package casus.model;

import java.util.List;
import java.util.Locale;
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
            return inWords("killed", killed);
        }

        /** {@return the injured in words, such as {@code injured at least 3}; null if there is no figure} */
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

        /** Ignores case and spaces; if neither has a group, they count the same people. */
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
            // coders name groups in the plural, which does not fit one person
            return harm + " " + range + (range.equals("1") ? " (" + people + ")" : " " + people);
        }
    }

    /** The voice apologises for an event. */
    record Apology(RecordId id, Said said, EventId event, List<ActorId> to) implements Remark {
        public Apology {
            to = List.copyOf(to);
        }
    }

    /** The voice signals that its side wants to end the matter. */
    record Deescalation(
            RecordId id,
            Said said,
            List<EventId> about,
            @Nullable String content) implements Remark {
        public Deescalation {
            about = List.copyOf(about);
        }

        /** {@return true if the content contains a word, however it is spelled} */
        public boolean speaksOf(String word) {
            return content != null && PlainWords.of(content).containsAll(PlainWords.of(word));
        }
    }

    /** Evidence for or against a statement or an event. */
    record Evidence(
            RecordId id,
            Said said,
            @Nullable EventId event,
            @Nullable RecordId of,
            boolean supports,
            String content) implements Remark {}

    /** One event came after another. It does not state a reason. */
    record Sequence(RecordId id, Said said, EventId event, EventId after) implements Remark {}

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

        private static boolean apart(@Nullable Count one, @Nullable Count other) {
            return one != null && other != null && (one.most() < other.least() || other.most() < one.least());
        }
    }
}
