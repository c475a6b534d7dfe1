package casus.json;

import casus.json.Contract.Distinct;
import casus.json.Contract.Least;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/** A premise of a condition of a rule that no rule derived. */
@API(status = Status.MAINTAINED)
@JsonPropertyOrder("kind")
public sealed interface Premise permits Premise.Absent, Premise.Counted, GivenPremise {

    /** {@return the word that distinguishes the kinds of premises} */
    @JsonProperty("kind")
    String kind();

    /**
     * An absence that a condition requires.
     *
     * @param type of what was looked for, such as {@code denial}
     * @param about ids of its subject
     * @param among the records that name all of these, in order of id
     * @param alike facts of that type about the same subject that differ otherwise
     */
    record Absent(
            String type,
            String says,
            @Distinct List<String> about,
            @Distinct List<String> among,
            List<Alike> alike) implements Premise {

        @Override
        public String kind() {
            return "absent";
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
