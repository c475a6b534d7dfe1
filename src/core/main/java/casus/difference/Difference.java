package casus.difference;

import casus.findings.Derivation;
import casus.findings.Findings;
import casus.model.Conclusion;
import casus.model.Fact;
import casus.model.RecordId;
import casus.why.Standing;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What changes from one set of findings to another: two versions of a case, of a rulebook, two dates, or what is and what
 * would be. Conclusions are the same if their handles are, and contests too if they are of one matter between sides that share
 * parties.
 *
 * @param changes by family, then by handle
 * @param unchanged how many conclusions are there before and after and are the same in everything that a change tells
 */
public record Difference(Findings before, Findings after, List<Change> changes, int unchanged) {

    /** What became of a conclusion. */
    public enum Kind {
        APPEARED,
        VANISHED,
        /** It has another status. */
        STATUS,
        /** It has the same status and other members or flags. */
        DETAIL,
        /** It reads the same and rests on other records. */
        SUPPORT
    }

    /**
     * A conclusion that changes.
     *
     * @param lost supports that it has before and not after, smallest first; of a conclusion that appears or vanishes, none
     * @param gained supports that it has after and not before
     * @param standing before and after, where they differ
     * @param rules that lay its status down on one side only, or otherwise than on the other, in order of id
     * @param causes what it comes down to: those that take away first, machinery last, else in order of rule
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

        /** {@return the conclusion as it is afterwards, or as it was where it vanishes} */
        public Conclusion conclusion() {
            return after.or(() -> before).orElseThrow();
        }
    }

    /** How a conclusion stands with those who speak, before and after. */
    public record Standings(Standing before, Standing after) {}

    /**
     * A firing of a rule that is there on one side only, and not for want of another step: the root of a change.
     *
     * @param gained true if it is there afterwards, false if it was there before
     * @param because what makes the difference
     * @param names what the rule's names stand for
     * @param line the condition that holds on one side only, with names in braces; empty where there is none to tell
     * @param facts what is there on one side only: what the firing rests on, or what stands in its way on the other
     */
    public record Cause(
            boolean gained,
            Derivation.Rule rule,
            SortedMap<String, Object> names,
            Because because,
            String line,
            List<Fact> facts) {}

    /** What makes a rule fire on one side only. */
    public enum Because {
        /** The rulebook of the other side has no such rule, or it has other conditions. */
        RULE,
        /** What it rests on is there on one side only. */
        GIVEN,
        /** What must not be there is there on the other side. */
        IN_THE_WAY
    }

    /** {@return what changes from one set of findings to another} The same findings differ in nothing. */
    public static Difference between(Findings before, Findings after) {
        return new Comparison(before, after).difference();
    }
}
