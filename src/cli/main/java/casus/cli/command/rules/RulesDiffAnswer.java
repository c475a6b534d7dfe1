package casus.cli.command.rules;

import casus.cli.desk.NamedRules;
import casus.json.Contract;
import casus.json.Contract.Least;
import casus.json.Contract.Pattern;
import casus.json.Contract.Word;
import casus.json.DifferenceAnswer;
import casus.model.TableRow;
import casus.model.Term;
import casus.rulebook.RulebookDifference.Kind;
import casus.rulebook.RulebookDifference.RowChange;
import casus.rulebook.RulebookDifference.RuleChange;
import casus.rulebook.rule.Rule;
import casus.rulebook.table.Rows;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The differences between two rulebooks, as in {@code docs/rules-diff.schema.json}.
 *
 * @param rules that differ, in order of id
 * @param rows that differ, by table
 * @param cases the differences in what follows from each case
 */
public record RulesDiffAnswer(
        Side before, Side after, List<RuleDiffers> rules, List<RowDiffers> rows, List<CaseDiffers> cases) {

    /**
     * A rulebook.
     *
     * @param rules as named on the command line
     */
    record Side(String rules, @Pattern(Contract.HASH) String hash, String version) {}

    /** A rule that differs. */
    @JsonPropertyOrder({"id", "change"})
    sealed interface RuleDiffers {}

    /** A rule that was added. */
    record RuleAdded(String id, Written after) implements RuleDiffers {

        @JsonProperty
        String change() {
            return Term.of(Kind.ADDED);
        }
    }

    /** A rule that was removed. */
    record RuleRemoved(String id, Written before) implements RuleDiffers {

        @JsonProperty
        String change() {
            return Term.of(Kind.REMOVED);
        }
    }

    /** A rule that was changed or reworded. */
    record RuleChanged(
            String id,

            @Word(
                    value = Kind.class,
                    except = {"added", "removed"})
            String change,

            Written before,
            Written after)
            implements RuleDiffers {}

    /**
     * A rule as written.
     *
     * @param when its conditions
     * @param line from 1
     */
    record Written(
            String title,
            @Least(1) List<String> when,
            String then,
            String because,
            String reference,
            String file,
            @Least(1) int line) {}

    /** A row that differs; its cells by column. */
    @JsonPropertyOrder({"table", "change"})
    sealed interface RowDiffers {}

    /** A row that was added. */
    record RowAdded(String table, @Least(1) Map<String, String> after) implements RowDiffers {

        @JsonProperty
        String change() {
            return Term.of(Kind.ADDED);
        }
    }

    /** A row that was removed. */
    record RowRemoved(String table, @Least(1) Map<String, String> before) implements RowDiffers {

        @JsonProperty
        String change() {
            return Term.of(Kind.REMOVED);
        }
    }

    /** A row that was changed. */
    record RowChanged(
            String table,

            @Word(
                    value = Kind.class,
                    except = {"added", "removed"})
            String change,

            @Least(1) Map<String, String> before,
            @Least(1) Map<String, String> after)
            implements RowDiffers {}

    /**
     * The differences in what follows from a case.
     *
     * @param path of the case, {@code case} in JSON, with slashes
     */
    record CaseDiffers(@JsonProperty("case") String path, DifferenceAnswer difference) {}

    static RulesDiffAnswer of(RulesDiff diff) {
        return new RulesDiffAnswer(
                side(diff.before()),
                side(diff.after()),
                diff.rules().rules().stream().map(RulesDiffAnswer::rule).toList(),
                diff.rules().rows().stream().map(RulesDiffAnswer::row).toList(),
                diff.cases().entrySet().stream()
                        .map(one -> new CaseDiffers(
                                one.getKey().toString().replace('\\', '/'), DifferenceAnswer.of(one.getValue())))
                        .toList());
    }

    private static Side side(NamedRules rules) {
        return new Side(
                rules.name(),
                rules.casus().rulebook().hash(),
                rules.casus().rulebook().version());
    }

    private static RuleDiffers rule(RuleChange change) {
        String id = change.rule().id();
        return switch (change.kind()) {
            case ADDED -> new RuleAdded(id, written(change.after().orElseThrow()));
            case REMOVED -> new RuleRemoved(id, written(change.before().orElseThrow()));
            case REWORDED, CHANGED ->
                new RuleChanged(
                        id,
                        Term.of(change.kind()),
                        written(change.before().orElseThrow()),
                        written(change.after().orElseThrow()));
        };
    }

    private static Written written(Rule rule) {
        return new Written(
                rule.title(),
                rule.when().stream().map(Rule.Line::text).toList(),
                rule.then().text(),
                rule.because(),
                rule.reference(),
                rule.file(),
                rule.line());
    }

    private static RowDiffers row(RowChange change) {
        String table = change.table();
        return switch (change.kind()) {
            case ADDED -> new RowAdded(table, cells(change.after().orElseThrow()));
            case REMOVED -> new RowRemoved(table, cells(change.before().orElseThrow()));
            case REWORDED, CHANGED ->
                new RowChanged(
                        table,
                        Term.of(change.kind()),
                        cells(change.before().orElseThrow()),
                        cells(change.after().orElseThrow()));
        };
    }

    private static Map<String, String> cells(TableRow row) {
        Map<String, String> cells = new LinkedHashMap<>();
        List<String> columns = Rows.columns(row);
        for (int i = 0; i < columns.size(); i++) {
            cells.put(columns.get(i), Rows.cells(row).get(i));
        }
        return cells;
    }
}
