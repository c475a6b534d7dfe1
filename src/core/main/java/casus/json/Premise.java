package casus.json;

import casus.json.Contract.Distinct;
import casus.json.Contract.Least;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/** What a condition of a rule rests on. */
@API(status = Status.MAINTAINED)
@JsonPropertyOrder("kind")
public sealed interface Premise permits Premise.Step, Premise.Absence, Premise.Counted, GivenPremise {

    /** {@return the word that tells one sort from another} */
    @JsonProperty("kind")
    String kind();

    /** A step that rules derived. */
    sealed interface Step extends Premise {

        /** {@return its number in this answer, from 1} */
        int step();

        @Override
        default String kind() {
            return "derived";
        }
    }

    /**
     * A step where it comes up first.
     *
     * @param ways every way in which rules derived it, in a stable order
     * @param more how many ways are not shown; left out in JSON where there are none
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
     * @param says it in words; empty for machinery
     * @param absence true if it says, at least in part, that something is not there
     * @param restsOnAnyOf any one of the outer lists suffices, and all of an inner one is needed
     * @param more how many alternatives are not shown; left out in JSON where there are none
     */
    record Line(
            String says,
            boolean absence,
            List<@Least(1) List<Premise>> restsOnAnyOf,

            @JsonInclude(JsonInclude.Include.NON_DEFAULT) @Least(1)
            int more) {}

    /** Something that was looked for and is not there. */
    sealed interface Absence extends Premise {

        /** {@return its number in this answer, from 1} */
        int absence();

        @Override
        default String kind() {
            return "absent";
        }
    }

    /**
     * An absence where it comes up first.
     *
     * @param type of what was looked for, such as {@code denial}
     * @param about ids of what it would be about
     * @param among the records that are about all of that, in order of name
     * @param alike what is of that type and about the same, and otherwise not as looked for
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

    /** Something like what was looked for. */
    @JsonPropertyOrder("kind")
    sealed interface Alike permits AlikeStep, GivenPremise.Said {

        /** {@return the word that tells one sort from another} */
        @JsonProperty("kind")
        String kind();
    }

    /** A step like the one that was looked for. */
    record AlikeStep(String type, String says) implements Alike {

        @Override
        public String kind() {
            return "step";
        }
    }

    /** What was counted; with fewer of them the count would be another, and nothing else. */
    record Counted(String says, @Least(1) List<Member> members) implements Premise {

        @Override
        public String kind() {
            return "counted";
        }
    }

    /**
     * One of those that were counted.
     *
     * @param records that speak of it, in order of name
     */
    record Member(String says, @Distinct List<String> records) {}
}
