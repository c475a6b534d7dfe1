package casus.rulebook.table;

import casus.model.Components;
import casus.model.TableRow;
import casus.model.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Rows of tables in the form of the files. */
public final class Rows {

    private Rows() {}

    /** {@return the rows by table, in order of name; a table's name is its file name without extension} */
    public static Map<String, List<TableRow>> byTable(List<TableRow> rows) {
        Map<String, List<TableRow>> tables = new TreeMap<>();
        rows.forEach(row ->
                tables.computeIfAbsent(table(row), name -> new ArrayList<>()).add(row));
        return tables;
    }

    /** {@return the name of a row's table} */
    public static String table(TableRow row) {
        return Tables.name(row.getClass());
    }

    /** {@return the names of the row's columns, in order} */
    public static List<String> columns(TableRow row) {
        return Components.names(row.getClass());
    }

    /** {@return the cells of a row, in the order of columns} */
    public static List<String> cells(TableRow row) {
        return Components.of(row.getClass()).stream()
                .map(column -> Tables.value(row, column))
                .map(value -> value instanceof Enum<?> constant ? Term.of(constant) : String.valueOf(value))
                .toList();
    }
}
