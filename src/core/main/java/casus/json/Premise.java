package casus.json;

import casus.json.Contract.Distinct;
import casus.json.Contract.Least;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/** A premise of a condition of a rule. */
@API(status = Status.MAINTAINED)
@JsonPropertyOrder("kind")
public sealed interface Premise permits Premise.Step, Premise.Absence, Premise.Counted, GivenPremise {

    /** {@return the word that distinguishes the kinds of premises} */
    @JsonProperty("kind")
    String kind();

    /** A derived step. */
    sealed interface Step extends Premise {

        /** {@return its number in this answer, from 1} */
        int step();

        @Override
        default String kind() {
            return "derived";
        }
    }

    /**
     * A step at its first occurrence.
     *
     * @param ways every way in which rules derived it, in a stable order
     * @param more how many ways are not shown; omitted in JSON if none
     */
    record Derived(
            @Least(1) int step,
            List<Way> ways,

            @JsonInclude(JsonInclude.Include.NON_DEFAULT) @Least(1)
            int more) implements Step {}

    /** A step that is shown further up. */
    record DerivedAbove(@Least(1) int step) implements Step {

        /** {@return true} */
        @JsonProperty
        public boolean shownAbove() {
            return true;
        }
    }

    /**
     * One way in which a rule derived a step.
     *
     * @param rule its id
     * @param because its reason, with names filled in
     * @param lines one for each condition, in the order of the rule
     */
    record Way(String rule, String title, String because, String reference, List<Line> lines) {}

    /**
     * A condition of a rule.
     *
     * @param says the condition in words; empty for machinery
     * @param absence true if it states an absence, at least in part
     * @param restsOnAnyOf any one of the outer lists suffices, and all of an inner one is needed
     * @param more how many alternatives are not shown; omitted in JSON if none
     */
    record Line(
            String says,
            boolean absence,
            List<@Least(1) List<Premise>> restsOnAnyOf,

            @JsonInclude(JsonInclude.Include.NON_DEFAULT) @Least(1)
            int more) {}

    /** An absence that a condition requires. */
    sealed interface Absence extends Premise {

        /** {@return its number in this answer, from 1} */
        int absence();

        @Override
        default String kind() {
            return "absent";
        }
    }

    /**
     * An absence at its first occurrence.
     *
     * @param type of what was looked for, such as {@code denial}
     * @param about ids of its subject
     * @param among the records that name all of these, in order of id
     * @param alike facts of that type about the same subject that differ otherwise
     */
    record Absent(
            @Least(1) int absence,
            String type,
            String says,
            @Distinct List<String> about,
            @Distinct List<String> among,
            List<Alike> alike)
            implements Absence {}

    /** An absence that is shown further up. */
    record AbsentAbove(@Least(1) int absence) implements Absence {

        /** {@return true} */
        @JsonProperty
        public boolean shownAbove() {
            return true;
        }
    }

    /** A fact similar to what was looked for. */
    @JsonPropertyOrder("kind")
    sealed interface Alike permits AlikeStep, GivenPremise.Said {

        /** {@return the word that distinguishes the kinds of facts} */
        @JsonProperty("kind")
        String kind();
    }

    /** A step similar to what was looked for. */
    record AlikeStep(String type, String says) implements Alike {

        @Override
        public String kind() {
            return "step";
        }
    }

    /** A count; with fewer members the number would be another, and nothing else. */
    record Counted(String says, @Least(1) List<Member> members) implements Premise {

        @Override
        public String kind() {
            return "counted";
        }
    }

    /**
     * A fact that was counted.
     *
     * @param records that mention it, in order of id
     */
    record Member(String says, @Distinct List<String> records) {}
}
