package casus.json;

import casus.inferences.Imprint;
import casus.inferences.Inferences;
import casus.json.Contract.Least;
import casus.json.Contract.Pattern;
import casus.model.Case;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.Nullable;

/**
 * The records and rules behind an answer. Its components are written among those of the answer.
 *
 * @param subject the case, {@code case} in JSON
 * @param asOf the day as of which the question was asked, as {@code 2024-01-24}; null for the whole case
 * @param leftOut how many records were left out for that day; null for the whole case
 */
@API(status = Status.MAINTAINED)
public record Provenance(
        @JsonProperty("case") CaseFile subject,
        Rulebook rulebook,
        @Nullable @Pattern(Contract.DAY) String asOf,
        @Nullable LeftOut leftOut) {

    /**
     * A case as it was read.
     *
     * @param id of the case
     * @param hash of its file
     */
    public record CaseFile(
            String id, @Pattern(Contract.HASH) String hash) {}

    /**
     * The rules that an answer follows from.
     *
     * @param hash over rules and tables, own ones included
     * @param version of the shipped rules
     */
    public record Rulebook(@Pattern(Contract.HASH) String hash, String version) {}

    /**
     * The number of records left out for a day.
     *
     * @param saidLater records said after it
     * @param undated records that may have been said after it
     */
    public record LeftOut(@Least(0) int saidLater, @Least(0) int undated) {}

    static Provenance of(Inferences inferences) {
        Imprint imprint = Imprint.of(inferences);
        Case.AsOf asOf = inferences.subject().asOf();
        return new Provenance(
                new CaseFile(imprint.subject(), imprint.hash()),
                new Rulebook(imprint.rulebook(), imprint.version()),
                imprint.asOf(),
                asOf == null ? null : new LeftOut(asOf.later(), asOf.undated()));
    }
}
