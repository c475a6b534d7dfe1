package casus.rulebook.table;

import casus.model.Components;
import casus.model.TableRow;
import casus.model.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Rows of tables as the tables write them. */
public final class Rows {

    private Rows() {}

    /** {@return the rows by table, in order of name; a table's name is that of its file without the ending} */
    public static Map<String, List<TableRow>> byTable(List<TableRow> rows) {
        Map<String, List<TableRow>> tables = new TreeMap<>();
        rows.forEach(row ->
                tables.computeIfAbsent(table(row), name -> new ArrayList<>()).add(row));
        return tables;
    }

    /** {@return the name of the table that the row is of} */
    public static String table(TableRow row) {
        return Tables.name(row.getClass());
    }

    /** {@return the names of the row's columns, in order} */
    public static List<String> columns(TableRow row) {
        return Components.names(row.getClass());
    }

    /** {@return what stands in the row's columns, in the same order} */
    public static List<String> cells(TableRow row) {
        return Components.of(row.getClass()).stream()
                .map(column -> Tables.value(row, column))
                .map(value -> value instanceof Enum<?> constant ? Term.of(constant) : String.valueOf(value))
                .toList();
    }
}
