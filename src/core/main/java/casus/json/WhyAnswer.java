package casus.json;

import casus.inferences.Inferences;
import casus.json.Contract.Distinct;
import casus.json.Contract.Flag;
import casus.json.Contract.Least;
import casus.json.Contract.OfFamily;
import casus.json.Contract.Word;
import casus.model.Conclusion;
import casus.why.Explanation;
import casus.why.QuotePlaces;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.Nullable;

/**
 * Why a conclusion holds, as in {@code docs/why.schema.json}.
 *
 * @param handle of the conclusion
 * @param flags further properties, in order
 * @param says the conclusion in one sentence
 * @param independent the independent voices one by one, in a stable order
 * @param fragility its standing in one sentence; empty if it rests on nobody's word
 * @param because what the status rests on
 * @param beside the steps behind members and flags, on which the status does not rest
 * @param rules the rules by which steps were derived, in order of their first use, each with all its ways
 * @param premises what steps rest on that no rule derived, in order of number
 * @param cut the steps of which ways are left out, in order of number; omitted if there are none
 * @param alsoOnRecord the other records that speak of the subject or of a record shown above, those about records first, then by
 *     type and id; omitted if there are none
 * @param verified the result of reasoning again on each support alone; null, and omitted in JSON, if not requested
 */
@API(status = Status.MAINTAINED)
public record WhyAnswer(
        String handle,
        @Word(Conclusion.Family.class) String family,
        @OfFamily String status,
        List<@Flag String> flags,
        String says,
        @JsonUnwrapped Provenance provenance,
        @JsonUnwrapped GroundingParts.Voices voices,
        List<Independent> independent,
        String fragility,
        @JsonUnwrapped GroundingParts.Records records,
        @Least(1) List<Part> because,
        List<Part> beside,
        List<RuleWays> rules,
        List<Numbered> premises,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Cut> cut,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Also> alsoOnRecord,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Verified verified) {

    /**
     * {@return the answer} Whatever several ways rest on is written once, and referred to by its number. Steps and premises
     * share one series of numbers, from 1.
     *
     * @param places the places of quotes in their documents
     */
    public static WhyAnswer of(Inferences inferences, Explanation explanation, QuotePlaces places) {
        return new Premises(inferences, places).answer(explanation);
    }

    /** {@return this answer, with its supports checked} */
    public WhyAnswer with(Verified verified) {
        return new WhyAnswer(
                handle,
                family,
                status,
                flags,
                says,
                provenance,
                voices,
                independent,
                fragility,
                records,
                because,
                beside,
                rules,
                premises,
                cut,
                alsoOnRecord,
                verified);
    }

    /**
     * One of the independent voices that were counted: a camp, or an origin of texts.
     *
     * @param voices the actors that speak for it, in order of name
     * @param records its records among those the conclusion rests on, in order of id
     * @param critical true if the conclusion would not survive the loss of its records
     */
    public record Independent(
            @Distinct List<String> voices, @Distinct List<String> records, boolean critical) {}

    /**
     * A step that the status, a member or a flag rests on.
     *
     * @param says the step in words
     * @param step its number
     */
    public record Part(String says, @Least(1) int step) {}

    /**
     * A premise that no rule derived.
     *
     * @param premise its number
     */
    public record Numbered(
            @Least(1) int premise, @JsonUnwrapped Premise it) {}

    /**
     * A step of which ways are left out.
     *
     * @param step its number
     * @param more how many
     */
    public record Cut(@Least(1) int step, @Least(1) int more) {}

    /**
     * A record that no conclusion rests on or shows.
     *
     * @param says its type and what it names, in words
     */
    public record Also(String says, @JsonUnwrapped GivenPremise.Said said) {}

    /**
     * The result of reasoning again on the records of each support alone.
     *
     * @param holds true if every support that was tried suffices and no record of it is dispensable
     * @param all false if there are more supports than were tried
     */
    public record Verified(boolean holds, boolean all, List<Trial> trials) {}

    /**
     * A support that was tried; records by id, in order.
     *
     * @param guards further records that had to be present, to exclude what would oppose the conclusion
     * @param suffices true if the status follows again
     * @param spared the dispensable records of the support
     */
    public record Trial(
            @Distinct List<String> support,
            @Distinct List<String> guards,
            boolean suffices,
            @Distinct List<String> spared) {}
}
