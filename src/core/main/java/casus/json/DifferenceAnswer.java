package casus.json;

import static casus.json.GroundingParts.ids;

import casus.difference.Difference;
import casus.inferences.Inferences;
import casus.json.Contract.Distinct;
import casus.json.Contract.Flag;
import casus.json.Contract.Least;
import casus.json.Contract.LeftOutIfTrue;
import casus.json.Contract.OfFamily;
import casus.json.Contract.Pattern;
import casus.json.Contract.Word;
import casus.model.CaseRecord;
import casus.model.Conclusion;
import casus.model.RecordId;
import casus.model.Step;
import casus.model.TableRow;
import casus.model.Term;
import casus.words.Givens;
import casus.words.Naming;
import casus.words.Phrases;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.NavigableSet;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.Nullable;

/**
 * The changes from one set of inferences to another, as in {@code docs/difference.schema.json}.
 *
 * @param unchanged how many conclusions are the same on both sides
 * @param changes the others, by family, then by handle
 */
@API(status = Status.MAINTAINED)
public record DifferenceAnswer(
        Side before, Side after, @Least(0) int unchanged, List<Change> changes) {

    /**
     * A set of inferences.
     *
     * @param subject the case, {@code case} in JSON
     * @param records the number of its records
     * @param asOf the day as of which it was examined; null for the whole case
     * @param leftOut how many records were left out for that day; null for the whole case
     */
    public record Side(
            @JsonProperty("case") Provenance.CaseFile subject,
            @Least(0) int records,
            Provenance.Rulebook rulebook,
            @Nullable @Pattern(Contract.DAY) String asOf,
            Provenance.@Nullable LeftOut leftOut) {

        private static Side of(Inferences inferences) {
            Provenance provenance = Provenance.of(inferences);
            return new Side(
                    provenance.subject(),
                    inferences.subject().records().size(),
                    provenance.rulebook(),
                    provenance.asOf(),
                    provenance.leftOut());
        }
    }

    /**
     * A conclusion that changes.
     *
     * @param change {@code appeared}, {@code vanished}, {@code status}, {@code detail} or {@code support}
     * @param before null, and omitted in JSON, if it did not follow before
     * @param after null, and omitted in JSON, if it does not follow afterwards
     * @param supportsLost the smallest sets of records that suffice for it only before
     * @param supportsGained those that suffice for it only after
     * @param standing null, and omitted in JSON, if it is unchanged
     * @param rules ids of rules that derive its status on one side only, or differently on the other, in order
     * @param causes the root causes of the change
     */
    public record Change(
            String handle,
            @Word(Conclusion.Family.class) String family,
            @Word(Difference.Kind.class) String change,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Said before,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Said after,

            List<@Distinct List<String>> supportsLost,
            List<@Distinct List<String>> supportsGained,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Standings standing,

            @Distinct List<String> rules,
            List<Cause> causes) {}

    /** A conclusion on one side, with members as in {@link ReasonAnswer}. */
    public record Said(@OfFamily String status, @OfFamily Members members, List<@Flag String> flags) {

        private static Said of(Conclusion it) {
            return new Said(it.term(), Members.of(it), it.flags());
        }
    }

    /** The standing of a conclusion on either side. */
    public record Standings(Standing before, Standing after) {}

    /** As {@link GroundingParts.Voices}. */
    public record Standing(
            @Word(casus.why.Standing.Kind.class) String kind,
            @Least(0) int independentVoices,
            @LeftOutIfTrue boolean independentVoicesExact,
            @Distinct List<String> criticalVoices,
            @Distinct List<@Pattern(Contract.GRADE) String> grades) {

        private static Standing of(casus.why.Standing it) {
            return new Standing(Term.of(it.kind()), it.voices(), it.exact(), ids(it.critical()), it.grades());
        }
    }

    /**
     * A rule firing that exists on one side only.
     *
     * @param gained true if it exists only afterwards
     * @param rule its id
     * @param says its reason, with names filled in
     * @param because {@code rule}, {@code given} or {@code inTheWay}
     * @param condition the condition that holds on one side only; null, and omitted in JSON, if there is none
     * @param facts the facts that exist on one side only
     */
    public record Cause(
            boolean gained,
            String rule,
            String says,
            @Word(Difference.Because.class) String because,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String condition,

            List<Fact> facts) {}

    /** A fact that exists on one side only. */
    @JsonPropertyOrder("kind")
    public sealed interface Fact {

        /** {@return the word that distinguishes the kinds of facts} */
        @JsonProperty("kind")
        String kind();
    }

    /** A record. */
    public record Utterance(String id, String speaker) implements Fact {

        @Override
        public String kind() {
            return "record";
        }
    }

    /** A derived step. */
    public record Derived(String says) implements Fact {

        @Override
        public String kind() {
            return "derived";
        }
    }

    /** A row of a table. */
    public record Row(String table, String says) implements Fact {

        @Override
        public String kind() {
            return "table";
        }
    }

    /**
     * An actor, event, place or document, as coded.
     *
     * @param id empty if it has none
     */
    public record Coded(String id, String says) implements Fact {

        @Override
        public String kind() {
            return "coded";
        }
    }

    /** {@return the answer} */
    public static DifferenceAnswer of(Difference difference) {
        return new DifferenceAnswer(
                Side.of(difference.before()),
                Side.of(difference.after()),
                difference.unchanged(),
                difference.changes().stream()
                        .map(change -> change(difference, change))
                        .toList());
    }

    private static Change change(Difference difference, Difference.Change change) {
        return new Change(
                change.conclusion().handle(),
                Term.of(change.conclusion().family()),
                Term.of(change.kind()),
                change.before().map(Said::of).orElse(null),
                change.after().map(Said::of).orElse(null),
                sets(change.lost()),
                sets(change.gained()),
                change.standing()
                        .map(it -> new Standings(Standing.of(it.before()), Standing.of(it.after())))
                        .orElse(null),
                change.rules(),
                change.causes().stream().map(cause -> cause(difference, cause)).toList());
    }

    private static List<List<String>> sets(List<NavigableSet<RecordId>> sets) {
        return sets.stream().map(GroundingParts::ids).toList();
    }

    private static Cause cause(Difference difference, Difference.Cause cause) {
        Inferences there = cause.gained() ? difference.after() : difference.before();
        Inferences other = cause.gained() ? difference.before() : difference.after();
        Inferences side = cause.because() == Difference.Because.IN_THE_WAY ? other : there;
        Naming naming = new Naming(there.subject());
        return new Cause(
                cause.gained(),
                cause.rule().id(),
                naming.fill(cause.rule().because(), cause.names()),
                Term.of(cause.because()),
                cause.line().isEmpty() ? null : naming.fill(cause.line(), cause.names()),
                cause.facts().stream().map(fact -> fact(fact, side)).toList());
    }

    private static Fact fact(casus.model.Fact fact, Inferences inferences) {
        Naming naming = new Naming(inferences.subject());
        Givens givens = new Givens(inferences.subject(), naming);
        if (fact instanceof CaseRecord record) {
            return new Utterance(record.id().value(), givens.speaker(record));
        }
        if (fact instanceof Step step) {
            return new Derived(new Phrases(inferences, naming, givens).step(step));
        }
        return fact instanceof TableRow row
                ? new Row(Givens.table(row), givens.says(row))
                : new Coded(GivenPremises.id(fact), givens.says(fact));
    }
}
