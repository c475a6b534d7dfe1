package casus.json;

import casus.findings.Findings;
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
 * Why a conclusion holds, as {@code docs/why.schema.json} has it.
 *
 * @param handle of the conclusion
 * @param flags what to know beside the status, in order
 * @param says the conclusion in one sentence
 * @param independent the independent voices one by one, in a stable order
 * @param fragility how firmly it stands with those who speak, in one sentence; empty if it rests on nobody's word
 * @param because what the status rests on
 * @param beside the steps behind members and flags, which the status does not rest on
 * @param verified what reasoning again on each support alone came to; null, and left out in JSON, if nobody asked for it
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
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Verified verified) {

    /**
     * {@return the answer} A step or an absence that several lines rest on is shown once; afterwards its number stands for it.
     *
     * @param places where quotes stand in their documents
     */
    public static WhyAnswer of(Findings findings, Explanation explanation, QuotePlaces places) {
        return new Premises(findings, places).answer(explanation);
    }

    /** {@return the same answer, with what became of its supports} */
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
                verified);
    }

    /**
     * One of the independent voices that were counted: a camp, or an origin of texts.
     *
     * @param voices who speaks for it, in order of name
     * @param records its records among those the conclusion rests on, in order of name
     * @param critical true if the conclusion would not outlive the loss of its word
     */
    public record Independent(
            @Distinct List<String> voices, @Distinct List<String> records, boolean critical) {}

    /**
     * A step that the status, a member or a flag rests on.
     *
     * @param says the step in words
     */
    public record Part(String says, @JsonUnwrapped Premise.Step step) {}

    /**
     * What reasoning again on the records of each support alone came to.
     *
     * @param holds true if every support that was tried suffices and can spare nothing
     * @param all false if there are more supports than were tried
     */
    public record Verified(boolean holds, boolean all, List<Trial> trials) {}

    /**
     * A support that was tried; records by id, in order of name.
     *
     * @param guards the records that had to be there as well, to keep out what would stand against the conclusion
     * @param suffices true if the status follows again
     * @param spared the records of the support that it can do without
     */
    public record Trial(
            @Distinct List<String> support,
            @Distinct List<String> guards,
            boolean suffices,
            @Distinct List<String> spared) {}
}
