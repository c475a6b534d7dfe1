package casus.difference;

import casus.inferences.Derivation;
import casus.inferences.Inferences;
import casus.model.Conclusion;
import casus.model.Fact;
import casus.model.RecordId;
import casus.why.Standing;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What changes from one set of inferences to another: two versions of a case, of a rulebook, two dates, or what is and what
 * would be. Conclusions are the same if their handles are, and contests too if they are of one matter between sides that share
 * parties.
 *
 * @param changes by family, then by handle
 * @param unchanged how many conclusions exist before and after without any difference that a change would show
 */
public record Difference(Inferences before, Inferences after, List<Change> changes, int unchanged) {

    /** How a conclusion changed. */
    public enum Kind {
        APPEARED,
        VANISHED,
        /** Its status differs. */
        STATUS,
        /** Its status is the same, its members or flags differ. */
        DETAIL,
        /** It reads the same and rests on other records. */
        SUPPORT
    }

    /**
     * A conclusion that changes.
     *
     * @param lost supports that it has only before, smallest first; empty for a conclusion that appears or vanishes
     * @param gained supports that it has only after, smallest first; empty likewise
     * @param standing before and after, where they differ
     * @param rules ids of rules that derive its status on one side only, or differently on the other, in order
     * @param causes the root causes: those that remove something first, machinery last, otherwise in order of rule
     */
    public record Change(
            Kind kind,
            Optional<Conclusion> before,
            Optional<Conclusion> after,
            List<NavigableSet<RecordId>> lost,
            List<NavigableSet<RecordId>> gained,
            Optional<Standings> standing,
            List<String> rules,
            List<Cause> causes) {

        /** {@return the conclusion as it is afterwards, or as it was if it vanishes} */
        public Conclusion conclusion() {
            return after.or(() -> before).orElseThrow();
        }
    }

    /** The standing of a conclusion before and after. */
    public record Standings(Standing before, Standing after) {}

    /**
     * A rule firing that exists on one side only, and not because another step is missing: the root of a change.
     *
     * @param gained true if it exists only afterwards, false if only before
     * @param because the kind of difference
     * @param names what the rule's names stand for
     * @param line the condition that holds on one side only, with names in braces; empty if there is none
     * @param facts facts that exist on one side only: those the firing rests on, or those that block it on the other side
     */
    public record Cause(
            boolean gained,
            Derivation.Rule rule,
            SortedMap<String, Object> names,
            Because because,
            String line,
            List<Fact> facts) {}

    /** Why a rule fires on one side only. */
    public enum Because {
        /** The rulebook of the other side lacks the rule or has it with other conditions. */
        RULE,
        /** A fact that it rests on exists on one side only. */
        GIVEN,
        /** A fact that it requires to be absent exists on the other side. */
        IN_THE_WAY
    }

    /** {@return the changes from one set of inferences to another; none if they are the same} */
    public static Difference between(Inferences before, Inferences after) {
        return new Comparison(before, after).difference();
    }
}
