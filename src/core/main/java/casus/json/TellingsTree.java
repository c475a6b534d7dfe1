package casus.json;

import casus.findings.Families;
import casus.findings.Findings;
import casus.model.Conclusion;
import casus.model.Term;
import casus.telling.Telling;
import casus.telling.Tellings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.Nullable;

/**
 * Tellings as a tree of maps, lists, strings and nulls, in the order in which JSON tells them. What stands where is a
 * contract: {@code docs/tell.schema.json}.
 */
@API(status = Status.MAINTAINED)
public final class TellingsTree {

    private TellingsTree() {}

    /** {@return the tree} */
    public static Map<String, Object> of(Tellings tellings) {
        Findings whole = tellings.whole();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put(
                "case",
                FindingsTree.map(
                        "id", whole.subject().id(), "hash", whole.subject().hash()));
        tree.put(
                "rulebook",
                FindingsTree.map(
                        "hash",
                        whole.rulebook().hash(),
                        "version",
                        whole.rulebook().version()));
        FindingsTree.asOf(whole, tree);
        tree.put("narrator", tellings.narrator());
        tree.put(
                "tellings",
                tellings.tellings().stream().map(TellingsTree::telling).toList());
        tree.put(
                "conclusions",
                tellings.rows().stream()
                        .map(row -> row(row, tellings.tellings()))
                        .toList());
        return tree;
    }

    private static Map<String, Object> telling(Telling telling) {
        return FindingsTree.map(
                "principal", telling.principal().value(),
                "own", FindingsTree.ids(telling.own()),
                "records", telling.findings().subject().records().size());
    }

    private static Map<String, Object> row(Tellings.Row row, List<Telling> tellings) {
        List<Map<String, Object>> cells = new ArrayList<>();
        for (int i = 0; i < tellings.size(); i++) {
            cells.add(cell(tellings.get(i), row.cells().get(i)));
        }
        return FindingsTree.map(
                "handle", row.handle(),
                "family", Term.of(row.family()),
                "accord", Term.of(row.accord()),
                "tellings", cells);
    }

    private static Map<String, Object> cell(Telling telling, Tellings.Cell cell) {
        @Nullable Conclusion conclusion = cell.conclusion();
        return FindingsTree.map(
                "principal",
                telling.principal().value(),
                "status",
                conclusion == null ? null : conclusion.term(),
                "members",
                conclusion == null ? null : Families.members(conclusion),
                "poles",
                cell.poles(),
                "deniedBy",
                FindingsTree.ids(cell.deniedBy()));
    }
}
