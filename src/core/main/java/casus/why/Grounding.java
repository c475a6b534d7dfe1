package casus.why;

import casus.inferences.Inferences;
import casus.model.Conclusion;
import casus.model.RecordId;

/**
 * The supports and the standing of a conclusion, computed together since both follow every derivation down to the records.
 */
public record Grounding(Supports supports, Standing standing) {

    /**
     * {@return the grounding of a conclusion}
     *
     * @throws IllegalArgumentException if it does not follow there
     */
    public static Grounding of(Inferences inferences, Conclusion conclusion) {
        Grounds<RecordId> grounds = Supports.grounds(inferences, inferences.following(conclusion));
        Supports supports = Supports.of(grounds);
        return new Grounding(supports, Standing.of(inferences, conclusion, grounds, supports));
    }
}
