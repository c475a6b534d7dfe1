package casus.json;

import casus.inferences.Chains;
import casus.inferences.Derivation;
import casus.inferences.Inferences;
import casus.json.Contract.Distinct;
import casus.json.Contract.Flag;
import casus.json.Contract.Least;
import casus.json.Contract.LeftOutIfTrue;
import casus.json.Contract.OfFamily;
import casus.json.Contract.Word;
import casus.model.Conclusion;
import casus.model.Term;
import casus.why.AlsoOnRecord;
import casus.why.Grounding;
import casus.words.Naming;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * What follows from a case, as in {@code docs/reason.schema.json}.
 *
 * @param conclusions all of them, by family, then by handle
 * @param alsoOnRecord records that no conclusion rests on or shows, in order of id; omitted if there are none
 * @param chainsComplete false if there may be more chains than are shown; otherwise omitted in JSON
 */
@API(status = Status.MAINTAINED)
public record ReasonAnswer(
        @JsonUnwrapped Provenance provenance,
        List<Concluded> conclusions,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Also> alsoOnRecord,
        @LeftOutIfTrue boolean chainsComplete) {

    /**
     * A conclusion.
     *
     * @param handle a stable, readable name
     * @param members its subject and members
     * @param flags further properties, in order
     * @param rules ids of the rules that derived the status, in the order of the steps and their derivations
     */
    public record Concluded(
            String handle,
            @Word(Conclusion.Family.class) String family,
            @OfFamily String status,
            @OfFamily Members members,
            List<@Flag String> flags,
            @Least(1) @Distinct List<String> rules,
            @JsonUnwrapped GroundingParts.Records records,
            @JsonUnwrapped GroundingParts.Voices voices) {}

    /**
     * A record that no conclusion rests on or shows.
     *
     * @param says its type and what it names, in words
     */
    public record Also(String record, String voice, String says) {}

    /** {@return the answer} */
    public static ReasonAnswer of(Inferences inferences) {
        Naming naming = new Naming(inferences.subject());
        return new ReasonAnswer(
                Provenance.of(inferences),
                inferences.conclusions().stream()
                        .map(conclusion -> concluded(inferences, conclusion))
                        .toList(),
                AlsoOnRecord.of(inferences).stream()
                        .map(said -> new Also(said.id().value(), said.voice().value(), naming.record(said)))
                        .toList(),
                Chains.complete(inferences.conclusions()));
    }

    private static Concluded concluded(Inferences inferences, Conclusion conclusion) {
        Grounding grounding = Grounding.of(inferences, conclusion);
        return new Concluded(
                conclusion.handle(),
                Term.of(conclusion.family()),
                conclusion.term(),
                Members.of(conclusion),
                conclusion.flags(),
                rules(inferences, conclusion),
                GroundingParts.Records.of(grounding.supports(), inferences),
                GroundingParts.Voices.of(grounding.standing()));
    }

    private static List<String> rules(Inferences inferences, Conclusion conclusion) {
        return conclusion.basis().stream()
                .flatMap(step -> inferences.derivations(step).stream())
                .map(Derivation::rule)
                .filter(rule -> !rule.machinery())
                .map(Derivation.Rule::id)
                .distinct()
                .toList();
    }
}
