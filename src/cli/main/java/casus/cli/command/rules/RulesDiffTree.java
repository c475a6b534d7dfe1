package casus.cli.command.rules;

import casus.cli.desk.NamedRules;
import casus.json.DifferenceTree;
import casus.model.TableRow;
import casus.model.Term;
import casus.rulebook.RulebookDifference.RowChange;
import casus.rulebook.RulebookDifference.RuleChange;
import casus.rulebook.rule.Rule;
import casus.rulebook.table.Rows;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What two rulebooks say otherwise, as JSON tells it; docs/rules-diff-json.md says what stands where. */
final class RulesDiffTree {

    private RulesDiffTree() {}

    /** {@return the tree} */
    static Map<String, Object> of(RulesDiff diff) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("before", side(diff.before()));
        tree.put("after", side(diff.after()));
        tree.put("rules", diff.rules().rules().stream().map(RulesDiffTree::rule).toList());
        tree.put("rows", diff.rules().rows().stream().map(RulesDiffTree::row).toList());
        List<Object> cases = new ArrayList<>();
        diff.cases().forEach((path, difference) -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("case", path.toString().replace('\\', '/'));
            one.put("difference", DifferenceTree.of(difference));
            cases.add(one);
        });
        tree.put("cases", cases);
        return tree;
    }

    private static Map<String, Object> side(NamedRules rules) {
        Map<String, Object> side = new LinkedHashMap<>();
        side.put("rules", rules.name());
        side.put("hash", rules.casus().rulebook().hash());
        side.put("version", rules.casus().rulebook().version());
        return side;
    }

    private static Map<String, Object> rule(RuleChange change) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", change.rule().id());
        tree.put("change", Term.of(change.kind()));
        change.before().ifPresent(was -> tree.put("before", written(was)));
        change.after().ifPresent(is -> tree.put("after", written(is)));
        return tree;
    }

    private static Map<String, Object> written(Rule rule) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("title", rule.title());
        tree.put("when", rule.when().stream().map(Rule.Line::text).toList());
        tree.put("then", rule.then().text());
        tree.put("because", rule.because());
        tree.put("reference", rule.reference());
        tree.put("file", rule.file());
        tree.put("line", rule.line());
        return tree;
    }

    private static Map<String, Object> row(RowChange change) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("table", change.table());
        tree.put("change", Term.of(change.kind()));
        change.before().ifPresent(was -> tree.put("before", cells(was)));
        change.after().ifPresent(is -> tree.put("after", cells(is)));
        return tree;
    }

    private static Map<String, Object> cells(TableRow row) {
        Map<String, Object> cells = new LinkedHashMap<>();
        List<String> columns = Rows.columns(row);
        for (int i = 0; i < columns.size(); i++) {
            cells.put(columns.get(i), Rows.cells(row).get(i));
        }
        return cells;
    }
}
