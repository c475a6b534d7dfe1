package casus.mutation;

import casus.mutation.Coverage.OfRule;
import casus.rulebook.rule.Rule;
import casus.rulebook.variant.Variant;
import casus.smallcase.TestRun;
import casus.smallcase.VerdictTree;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A run of cases as data. */
public final class TestTree {

    private TestTree() {}

    /**
     * {@return the tree}
     *
     * @param conditions true if the coverage looked at conditions
     * @param mutation null if nothing was changed
     */
    public static Map<String, Object> of(
            TestRun run, Coverage coverage, boolean conditions, @Nullable Mutation mutation) {
        Objects.requireNonNull(run, "there is no run; give one that `TestRun.of` returns");
        Objects.requireNonNull(coverage, "there is no coverage; give one that `Coverage.of` returns");
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("cases", run.verdicts().size());
        tree.put("failed", run.failures().size());
        tree.put("failures", run.failures().stream().map(VerdictTree::of).toList());
        tree.put(
                "rules",
                coverage.rules().stream().map(rule -> rule(rule, conditions)).toList());
        if (mutation != null) {
            tree.put("changes", mutation.changes());
            tree.put("explained", mutation.explained());
            tree.put(
                    "unnoticed",
                    mutation.survivors().stream().map(TestTree::variant).toList());
        }
        return tree;
    }

    private static Map<String, Object> rule(OfRule covered, boolean conditions) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("rule", covered.rule().id());
        tree.put("file", covered.rule().file());
        tree.put("line", covered.rule().line());
        tree.put("fires", covered.fires());
        tree.put("silent", covered.silent());
        if (conditions) {
            tree.put("conditions", covered.rule().when().size());
            tree.put("untested", covered.untested().stream().map(TestTree::line).toList());
        }
        return tree;
    }

    private static Map<String, Object> line(Rule.Line line) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("line", line.number());
        tree.put("text", line.text());
        return tree;
    }

    private static Map<String, Object> variant(Variant variant) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("of", variant.of());
        if (!variant.ofRow()) {
            tree.put("file", variant.file());
            tree.put("line", variant.number());
        }
        tree.put("text", variant.line());
        tree.put("change", variant.change());
        return tree;
    }
}
