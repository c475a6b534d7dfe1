package casus.json;

import static casus.json.GroundingParts.ids;

import casus.json.Contract.Distinct;
import casus.json.Contract.Least;
import casus.json.Contract.OfFamily;
import casus.json.Contract.Word;
import casus.model.Conclusion;
import casus.model.Term;
import casus.telling.Telling;
import casus.telling.Tellings;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.Nullable;

/**
 * Tellings side by side, as in {@code docs/tell.schema.json}.
 *
 * @param narrator true if every telling also believes the document's own voice
 * @param tellings one for each principal, in the order requested
 * @param conclusions as each telling has them; by family, then by handle
 */
@API(status = Status.MAINTAINED)
public record TellAnswer(
        @JsonUnwrapped Provenance provenance,
        boolean narrator,
        @Least(1) List<Believed> tellings,
        List<Told> conclusions) {

    /**
     * The records that one telling believes.
     *
     * @param principal whose words are believed
     * @param own the records that are its word, in order of id
     * @param records how many records are believed in all
     */
    public record Believed(
            String principal,
            @Distinct List<String> own,
            @Least(0) int records) {}

    /**
     * A conclusion as each telling has it.
     *
     * @param accord {@code grantedByAll}, {@code toldDifferently}, {@code assertedBySome}, {@code denied} or {@code deniedInPart}
     * @param tellings in the order asked
     */
    public record Told(
            String handle,
            @Word(Conclusion.Family.class) String family,
            @Word(Tellings.Accord.class) String accord,
            @Least(1) List<Cell> tellings) {}

    /**
     * One telling's view of a conclusion.
     *
     * @param status null where it does not follow
     * @param members null where it does not follow
     * @param poles of a narrative in which the principal opposes another that is asked: those it holds; otherwise empty
     * @param deniedBy the principal's records that deny it, in order of name
     * @param deniedParts where these deny no more than lesser parts that an attribution tells of: those; otherwise empty
     */
    public record Cell(
            String principal,
            @Nullable @OfFamily String status,
            @Nullable @OfFamily Members members,
            @Distinct List<String> poles,
            @Distinct List<String> deniedBy,
            List<AttributionParts.DeniedRole> deniedParts) {

        private static Cell of(Telling telling, Tellings.Cell cell) {
            Conclusion conclusion = cell.conclusion();
            return new Cell(
                    telling.principal().value(),
                    conclusion == null ? null : conclusion.term(),
                    conclusion == null ? null : Members.of(conclusion),
                    cell.poles(),
                    ids(cell.deniedBy()),
                    cell.deniedParts().stream()
                            .map(part -> new AttributionParts.DeniedRole(
                                    part.who().value(), Term.of(part.role()), List.of()))
                            .toList());
        }
    }

    /** {@return the answer} */
    public static TellAnswer of(Tellings tellings) {
        return new TellAnswer(
                Provenance.of(tellings.whole()),
                tellings.narrator(),
                tellings.tellings().stream()
                        .map(telling -> new Believed(
                                telling.principal().value(),
                                ids(telling.own()),
                                telling.inferences().subject().records().size()))
                        .toList(),
                tellings.rows().stream()
                        .map(row -> told(row, tellings.tellings()))
                        .toList());
    }

    private static Told told(Tellings.Row row, List<Telling> tellings) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < tellings.size(); i++) {
            cells.add(Cell.of(tellings.get(i), row.cells().get(i)));
        }
        return new Told(row.handle(), Term.of(row.family()), Term.of(row.accord()), List.copyOf(cells));
    }
}
