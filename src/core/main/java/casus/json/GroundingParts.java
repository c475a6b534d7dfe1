package casus.json;

import casus.inferences.Inferences;
import casus.json.Contract.Distinct;
import casus.json.Contract.Least;
import casus.json.Contract.LeftOutIfTrue;
import casus.json.Contract.Pattern;
import casus.json.Contract.Word;
import casus.model.Id;
import casus.model.Term;
import casus.why.Standing;
import casus.why.Supports;
import java.util.Collection;
import java.util.List;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/** The grounding of a conclusion. The components of these records are written among those of the conclusion. */
@API(status = Status.MAINTAINED)
public final class GroundingParts {

    private GroundingParts() {}

    /**
     * The records that a conclusion rests on, by id.
     *
     * @param supports the smallest sets of records that suffice for the status, smallest first, each in order of id
     * @param supportsComplete false if there are more supports than were followed; otherwise omitted in JSON
     * @param criticalRecords those in every support, in order of id
     * @param voices of all records in any support, in order of name
     */
    public record Records(
            List<@Distinct List<@Least(1) String>> supports,
            @LeftOutIfTrue boolean supportsComplete,
            @Distinct List<@Least(1) String> criticalRecords,
            @Distinct List<@Least(1) String> voices) {

        static Records of(Supports supports, Inferences inferences) {
            return new Records(
                    supports.minimal().stream().map(GroundingParts::ids).toList(),
                    supports.complete(),
                    ids(supports.critical()),
                    ids(supports.voices(inferences)));
        }
    }

    /**
     * The standing of a conclusion.
     *
     * @param standing {@code corroborated}, {@code singleVoice}, {@code unverified} or {@code disputed}
     * @param independentVoices how many it rests on: voices of one camp count once, and so do texts of one origin
     * @param independentVoicesExact false if there may be more; otherwise omitted in JSON
     * @param criticalVoices the voices whose loss alone would end it, in order of name
     * @param grades of the records it rests on, in order
     */
    public record Voices(
            @Word(Standing.Kind.class) String standing,
            @Least(0) int independentVoices,
            @LeftOutIfTrue boolean independentVoicesExact,
            @Distinct List<@Least(1) String> criticalVoices,
            @Distinct List<@Pattern(Contract.GRADE) String> grades) {

        static Voices of(Standing standing) {
            return new Voices(
                    Term.of(standing.kind()),
                    standing.voices(),
                    standing.exact(),
                    ids(standing.critical()),
                    standing.grades());
        }
    }

    /** {@return the ids as texts, in their order} */
    static List<String> ids(Collection<? extends Id> ids) {
        return ids.stream().map(Id::value).toList();
    }
}
