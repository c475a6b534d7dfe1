package casus.json;

import casus.inferences.Inferences;
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
 * Why something expected does not follow, as in {@code docs/why-not.schema.json}.
 *
 * @param asked the question, in the words of handles
 * @param answer {@code there}, {@code otherStatus}, {@code part} or {@code absent}
 * @param subject the case, {@code case} in JSON
 * @param asOf the day as of which the question was asked; null for the whole case
 * @param leftOut how many records were left out for that day; null for the whole case
 * @param there the conclusions that follow and match the question, except perhaps in status; of a chain, the longer ones
 * @param missing the steps that would have to exist, in the order of a chain, or the nearest first
 * @param moreCauses how many less near causes are not followed
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
     * {@return the answer} A missing step that several rules look for is shown once; other occurrences refer to its number.
     *
     * @param places the places of quotes in their documents
     */
    public static WhyNotAnswer of(Inferences inferences, WhyNot answer, QuotePlaces places) {
        return new MissingSteps(inferences, places).answer(answer);
    }

    /** A conclusion that follows. */
    public record There(String handle, String status) {}

    /** A missing step. */
    public sealed interface Missing {}

    /**
     * A missing step at its first occurrence.
     *
     * @param step its number in this answer, from 1
     * @param says the step in words
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

    /** A missing step that is too many levels down. */
    public record NotFollowed(String says) implements Missing {

        /** {@return false} */
        @JsonProperty
        public boolean followed() {
            return false;
        }
    }

    /**
     * The attempt of a rule that could have derived a step.
     *
     * @param rule its id
     * @param holding how many of its conditions hold
     * @param engineFault true if all hold and the step is missing nonetheless
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
     * A condition, under the names with which its rule gets furthest.
     *
     * @param outcome {@code holds}, {@code fails} or {@code open}
     * @param absence true if it requires an absence
     * @param blocking facts that exist and must not, in order of content; omitted in JSON if there are none
     * @param nearest facts that nearly match, the most informative first; null, and omitted in JSON, except for the first
     *     condition that fails, and for one that the dates of two events rule out
     * @param missing the derived step that it looks for; null, and omitted in JSON, except for the first condition that
     *     fails
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
     * A fact in words, and what it rests on.
     *
     * @param facts the records of one smallest set behind it, and entities and table rows
     */
    public record Shown(String says, List<GivenPremise> facts) {}
}
