package casus.json;

import casus.json.Contract.Distinct;
import casus.json.Contract.Least;
import casus.json.Contract.Pattern;
import casus.json.Contract.Word;
import casus.model.Modality;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.Nullable;

/** A premise that no rule derived: a record, an entity of the coder's frame, or a row of a table. */
@API(status = Status.MAINTAINED)
public sealed interface GivenPremise extends Premise {

    /**
     * A record.
     *
     * @param principal to whom the coder attributes it, if anybody
     * @param relayedBy who reports the statement, if anybody
     * @param modality unless it is actual
     * @param grade its own Admiralty grade, if it has one
     * @param date its own date as in the case file, if it is dated
     * @param conditions of a consent, in the coder's words; omitted if it states none
     * @param takenBackIn the records that take it back, in order of id
     * @param principals whose word it counts as
     * @param speaker the speaker, in words
     */
    record Said(
            String id,
            String voice,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String principal,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String relayedBy,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable @Word(value = Modality.class, except = "actual")
            String modality,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable @Pattern(Contract.GRADE)
            String grade,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String date,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> conditions,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) @Distinct
            List<String> takenBackIn,

            @Distinct List<String> principals,
            String speaker,
            @Least(1) List<Citation> citations)
            implements GivenPremise, Alike {

        @Override
        public String kind() {
            return "record";
        }
    }

    /**
     * An actor, event, place or document, as coded.
     *
     * @param id empty if it has none
     */
    record Coded(String id, String says, List<Citation> citations) implements GivenPremise {

        @Override
        public String kind() {
            return "coded";
        }
    }

    /** A row of a table. */
    record Row(String table, String says) implements GivenPremise {

        @Override
        public String kind() {
            return "table";
        }
    }

    /**
     * A quote from a document.
     *
     * @param document its id
     * @param date of the document, if it has one
     * @param grade of the document, if it has one
     * @param translatedFrom the language of the original, if the document is known to be a translation
     * @param translatedBy who translated it, if the document is known to be a translation
     * @param place of the quote, if the text was available
     */
    record Citation(
            String document,
            String quote,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String date,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable @Pattern(Contract.GRADE)
            String grade,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String translatedFrom,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String translatedBy,

            @JsonUnwrapped @Nullable Place place) {}

    /**
     * A place in a text. Its components are written among those of the citation.
     *
     * @param line from 1
     * @param column from 1, in UTF-16 code units
     * @param offset from 0, in UTF-16 code units
     * @param firstOf the number of places where the quote occurs, if the citation does not say which is meant and this is
     *     the first; otherwise 0, and omitted in JSON
     */
    record Place(
            @Least(1) int line,
            @Least(1) int column,
            @Least(0) int offset,

            @JsonInclude(JsonInclude.Include.NON_DEFAULT) @Least(2)
            int firstOf) {}
}
