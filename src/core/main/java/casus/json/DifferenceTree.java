package casus.json;

import static casus.json.FindingsTree.ids;
import static casus.json.FindingsTree.map;

import casus.difference.Difference;
import casus.difference.Difference.Cause;
import casus.difference.Difference.Change;
import casus.findings.Families;
import casus.findings.Findings;
import casus.model.Case;
import casus.model.CaseRecord;
import casus.model.Conclusion;
import casus.model.Entity;
import casus.model.Fact;
import casus.model.RecordId;
import casus.model.Step;
import casus.model.TableRow;
import casus.model.Term;
import casus.why.Standing;
import casus.words.Givens;
import casus.words.Naming;
import casus.words.Phrases;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * A difference as a tree of maps, lists, strings and numbers, in the order in which JSON tells them. What stands where is a
 * contract: {@code docs/difference.schema.json}.
 */
@API(status = Status.MAINTAINED)
public final class DifferenceTree {

    private final Difference difference;

    private DifferenceTree(Difference difference) {
        this.difference = difference;
    }

    /** {@return the tree} */
    public static Map<String, Object> of(Difference difference) {
        return new DifferenceTree(difference).whole();
    }

    private Map<String, Object> whole() {
        return map(
                "before",
                side(difference.before()),
                "after",
                side(difference.after()),
                "unchanged",
                difference.unchanged(),
                "changes",
                difference.changes().stream().map(this::change).toList());
    }

    private static Map<String, Object> side(Findings findings) {
        Case subject = findings.subject();
        Map<String, Object> tree = map(
                "case",
                map("id", subject.id(), "hash", subject.hash()),
                "records",
                subject.records().size(),
                "rulebook",
                map(
                        "hash",
                        findings.rulebook().hash(),
                        "version",
                        findings.rulebook().version()));
        FindingsTree.asOf(findings, tree);
        return tree;
    }

    private Map<String, Object> change(Change change) {
        Map<String, Object> tree = map(
                "handle",
                change.conclusion().handle(),
                "family",
                Term.of(change.conclusion().family()),
                "change",
                Term.of(change.kind()));
        change.before().ifPresent(was -> tree.put("before", conclusion(was)));
        change.after().ifPresent(is -> tree.put("after", conclusion(is)));
        tree.put("supportsLost", sets(change.lost()));
        tree.put("supportsGained", sets(change.gained()));
        change.standing()
                .ifPresent(standing -> tree.put(
                        "standing", map("before", standing(standing.before()), "after", standing(standing.after()))));
        tree.put("rules", change.rules());
        tree.put("causes", change.causes().stream().map(this::cause).toList());
        return tree;
    }

    private static Map<String, Object> conclusion(Conclusion conclusion) {
        return map("status", conclusion.term(), "members", Families.members(conclusion), "flags", conclusion.flags());
    }

    private static Map<String, Object> standing(Standing standing) {
        return map(
                "kind",
                Term.of(standing.kind()),
                "independentVoices",
                standing.voices(),
                "criticalVoices",
                ids(standing.critical()),
                "grades",
                standing.grades());
    }

    private static List<List<String>> sets(List<NavigableSet<RecordId>> sets) {
        return sets.stream().map(FindingsTree::ids).toList();
    }

    private Map<String, Object> cause(Cause cause) {
        Findings there = cause.gained() ? difference.after() : difference.before();
        Findings other = cause.gained() ? difference.before() : difference.after();
        Naming naming = new Naming(there.subject());
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("gained", cause.gained());
        tree.put("rule", cause.rule().id());
        tree.put("says", naming.fill(cause.rule().because(), cause.names()));
        tree.put("because", Term.of(cause.because()));
        if (!cause.line().isEmpty()) {
            tree.put("condition", naming.fill(cause.line(), cause.names()));
        }
        Findings side = cause.because() == Difference.Because.IN_THE_WAY ? other : there;
        tree.put("facts", cause.facts().stream().map(fact -> fact(fact, side)).toList());
        return tree;
    }

    private static Map<String, Object> fact(Fact fact, Findings findings) {
        Naming naming = new Naming(findings.subject());
        Givens givens = new Givens(findings.subject(), naming);
        if (fact instanceof CaseRecord said) {
            return map("kind", "record", "id", said.id().value(), "speaker", givens.speaker(said));
        }
        if (fact instanceof Step step) {
            return map("kind", "derived", "says", new Phrases(findings, naming, givens).step(step));
        }
        if (fact instanceof TableRow row) {
            return map("kind", "table", "table", Givens.table(row), "says", givens.says(row));
        }
        return map(
                "kind",
                "coded",
                "id",
                fact instanceof Entity entity ? entity.id().value() : "",
                "says",
                givens.says(fact));
    }
}
