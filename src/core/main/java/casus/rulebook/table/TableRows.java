package casus.rulebook.table;

import casus.model.Problem;
import casus.model.TableRow;
import casus.rulebook.text.Mistake;
import casus.rulebook.text.RuleText;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of all tables. An own row replaces the shipped one with the same key; two own rows, or two shipped ones, with the
 * same key are a mistake.
 */
public final class TableRows {

    private final List<Problem> problems;
    private final Map<List<Object>, TableRow> rows = new LinkedHashMap<>();
    private final Map<List<Object>, Place> places = new HashMap<>();

    private record Place(String file, int line, boolean trusted) {}

    public TableRows(List<Problem> problems) {
        this.problems = problems;
    }

    /** Adds the rows of one file. */
    public void add(RuleText text, List<Tables.Row> read) {
        for (Tables.Row row : read) {
            List<Object> key = List.of(row.content().getClass(), row.content().key());
            Place first = places.get(key);
            if (first != null && first.trusted() == text.trusted()) {
                problems.add(Mistake.ROW_TWICE.at(
                        text.file(),
                        row.line(),
                        1,
                        "this row is about the same as the one at " + first.file() + ":" + first.line(),
                        "keep one of them"));
                continue;
            }
            places.put(key, new Place(text.file(), row.line(), text.trusted()));
            rows.put(key, row.content());
        }
    }

    /** {@return the rows, in the order in which their keys were first added} */
    public List<TableRow> inOrder() {
        return List.copyOf(rows.values());
    }
}
