package casus.model;

import java.util.List;
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

        /** {@return true if a citation is from the document} */
        public boolean isToldIn(Entity.Document document) {
            return documents().contains(document.id());
        }

        /**
         * {@return true if this was surely said later than another count} What has no date of its own is as late as a
         * document that tells it.
         *
         * @param own a document that tells this
         * @param theirs a document that tells the other
         */
        public boolean isToldAfter(Entity.Document own, Casualties other, Entity.Document theirs) {
            When later = said.date() == null ? own.date() : said.date();
            When earlier = other.said.date() == null ? theirs.date() : other.said.date();
            return earlier != null && later != null && earlier.isBefore(later) == Certainty.YES;
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

    /** Something is brought forward for or against a statement or an event. */
    record Evidence(
            RecordId id,
            Said said,
            @Nullable EventId event,
            @Nullable RecordId of,
            boolean supports,
            String content) implements Remark {}

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
