package casus.json;

import casus.findings.Findings;
import casus.json.Contract.Least;
import casus.json.Contract.Pattern;
import casus.json.Contract.Word;
import casus.model.Conclusion;
import casus.why.QuotePlaces;
import casus.whynot.WhyNot;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.Nullable;

/**
 * Why something expected does not follow, as {@code docs/why-not.schema.json} has it.
 *
 * @param asked what was asked, in the words of handles
 * @param answer {@code there}, {@code otherStatus}, {@code part} or {@code absent}
 * @param subject the case, {@code case} in JSON
 * @param asOf the day as of which the question was asked; null for the case as it stands
 * @param leftOut how many records were left out for that day; null for the case as it stands
 * @param there what follows and is what was asked, but perhaps for its status; of a chain, the longer ones
 * @param missing what is not there and would have to be, in the order of a chain, or the nearest first
 * @param moreCauses how many causes are further off and not followed
 */
@API(status = Status.MAINTAINED)
public record WhyNotAnswer(
        String asked,
        @Word(Conclusion.Family.class) String family,
        @Word(WhyNot.Answer.class) String answer,
        Provenance.Rulebook rulebook,
        @JsonProperty("case") Provenance.CaseFile subject,
        @Nullable @Pattern(Contract.DAY) String asOf,
        Provenance.@Nullable LeftOut leftOut,
        List<There> there,
        List<Missing> missing,
        @Least(0) int moreCauses) {

    /**
     * {@return the answer} A missing step that several rules look for is shown once; afterwards its number stands for it.
     *
     * @param places where quotes stand in their documents
     */
    public static WhyNotAnswer of(Findings findings, WhyNot answer, QuotePlaces places) {
        return new MissingSteps(findings, places).answer(answer);
    }

    /** A conclusion that follows. */
    public record There(String handle, String status) {}

    /** A step that is not there. */
    public sealed interface Missing {}

    /**
     * A missing step where it comes up first.
     *
     * @param step its number in this answer, from 1
     * @param says what is looked for
     * @param rules every rule that derives such steps, the nearest first
     */
    public record Sought(@Least(1) int step, String says, List<Attempt> rules) implements Missing {}

    /**
     * A missing step that is shown further up.
     *
     * @param step its number
     */
    public record SoughtAbove(@Least(1) int step) implements Missing {

        /** {@return true} */
        @JsonProperty
        public boolean shownAbove() {
            return true;
        }
    }

    /** A missing step to which the way down is too long. */
    public record NotFollowed(String says) implements Missing {

        /** {@return false} */
        @JsonProperty
        public boolean followed() {
            return false;
        }
    }

    /**
     * What became of a rule that could have derived a step.
     *
     * @param rule its id
     * @param holding how many of its conditions hold
     * @param engineFault true if all hold and the step is absent all the same
     * @param conditions in the order of the rule
     */
    public record Attempt(
            String rule,
            String title,
            String reference,
            @Least(0) int holding,
            boolean engineFault,
            @Least(1) List<Condition> conditions) {}

    /**
     * A condition, under the names that bring its rule furthest.
     *
     * @param outcome {@code holds}, {@code fails} or {@code open}
     * @param absence true if it says that something is not there
     * @param blocking what is there and must not be, in order of content; left out in JSON if there is nothing
     * @param nearest what is nearly as asked for, the most telling first; null, and left out in JSON, but for the first
     *     condition that fails
     * @param missing the step that it looks for and that other rules derive; null, and left out in JSON, but for the first
     *     condition that fails
     */
    public record Condition(
            String says,
            @Word(WhyNot.Outcome.class) String outcome,
            boolean absence,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Shown> blocking,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            List<Shown> nearest,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Missing missing) {}

    /**
     * Something in words, and what it rests on.
     *
     * @param facts the records of one smallest set behind it, and what is coded or in a table
     */
    public record Shown(String says, List<GivenPremise> facts) {}
}
