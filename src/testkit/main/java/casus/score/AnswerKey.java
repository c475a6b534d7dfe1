package casus.score;

import casus.model.Conclusion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an analyst expects of one case, written without looking at what the rules conclude.
 *
 * @param entries in the order of the file
 */
record AnswerKey(List<Entry> entries) {

    /** What an analyst thinks of a conclusion. */
    enum Weight {
        /** The case is misread without it. */
        MUST,
        /** It is right and wanted, but less central. */
        SHOULD,
        /** It is neither wanted nor wrong. */
        TOLERATED,
        /** It would be false or unfair. */
        FORBIDDEN
    }

    /**
     * One expected or forbidden conclusion.
     *
     * @param line of the file, from 1
     * @param statuses any of which is right, the best first; empty if the status does not matter
     * @param why ids of the records that its explanation has to reach, as in the file
     */
    record Entry(Weight weight, ExpectedConclusion conclusion, int line, List<String> statuses, List<String> why) {

        boolean wanted() {
            return weight == Weight.MUST || weight == Weight.SHOULD;
        }

        /** {@return true if this is what is said to be false: a forbidden status, or any status if none is named} */
        boolean forbids(Conclusion conclusion) {
            return weight == Weight.FORBIDDEN
                    && this.conclusion.matches(conclusion)
                    && (statuses.isEmpty() || statuses.contains(conclusion.term()));
        }

        /** {@return true if no rulebook can satisfy both, or one of them says nothing new} */
        boolean contradicts(Entry other) {
            if (!conclusion.equalTo(other.conclusion)) {
                return false;
            }
            boolean forbids = weight == Weight.FORBIDDEN;
            if (forbids == (other.weight == Weight.FORBIDDEN)) {
                return !forbids || statuses.equals(other.statuses);
            }
            Entry forbidden = forbids ? this : other;
            Entry wanted = forbids ? other : this;
            return forbidden.statuses.isEmpty()
                    || (!wanted.statuses.isEmpty() && forbidden.statuses.containsAll(wanted.statuses));
        }

        @Nullable
        String best() {
            return statuses.isEmpty() ? null : statuses.get(0);
        }
    }
}
