package casus.rulebook.table;

import casus.model.Nearest;
import casus.rulebook.text.Characters;
import casus.rulebook.text.Mistake;
import casus.rulebook.text.Mistakes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The first line of a table, with the names of its columns.
 *
 * @param columns in the order of the file, empty if they are not correct
 */
record TableHeader(List<String> columns) {

    private static final TableHeader NONE = new TableHeader(List.of());

    /** {@return true if it is correct, so that rows can be read} */
    boolean sound() {
        return !columns.isEmpty();
    }

    /** {@return the number of columns} */
    int size() {
        return columns.size();
    }

    /**
     * {@return the header made of some cells; mistakes are reported without repetition}
     *
     * @param isRow true for cells that could be a row
     */
    static TableHeader read(
            List<String> wanted,
            List<Tables.Cell> cells,
            int number,
            Predicate<List<Tables.Cell>> isRow,
            Mistakes mistakes) {
        String remedy = "the first line is `" + String.join(",", wanted) + "`";
        if (cells.isEmpty()) {
            return NONE;
        }
        List<Tables.Cell> unknown =
                cells.stream().filter(cell -> !wanted.contains(cell.text())).toList();
        String separator = separator(cells);
        if (!separator.isEmpty()) {
            mistakes.add(
                    Mistake.UNKNOWN_COLUMN,
                    number,
                    1,
                    "the cells of this file are separated by " + separator,
                    "save it as CSV with commas; " + remedy);
            return NONE;
        }
        if (unknown.size() == cells.size() && isRow.test(cells)) {
            mistakes.add(
                    Mistake.MISSING_COLUMN,
                    number,
                    1,
                    "the columns of this table are not named",
                    "put `" + String.join(",", wanted) + "` on a line above this one");
            return NONE;
        }
        int before = mistakes.count();
        List<String> missing = new ArrayList<>(wanted);
        cells.forEach(cell -> missing.remove(cell.text()));
        if (!unknown.isEmpty()) {
            String maybe = unknown.size() > 1
                    ? ""
                    : unknown.stream()
                            .flatMap(cell -> Nearest.to(cell.text(), missing).stream())
                            .distinct()
                            .map(near -> "`" + near + "`")
                            .collect(Collectors.joining(" and "));
            mistakes.add(
                    Mistake.UNKNOWN_COLUMN,
                    number,
                    unknown.get(0).column(),
                    listed(
                                    unknown.stream()
                                            .map(Tables.Cell::text)
                                            .distinct()
                                            .toList(),
                                    "is no column",
                                    "are no columns")
                            + " of this table",
                    (maybe.isEmpty() ? "" : "maybe " + maybe + "; ") + remedy);
        } else if (!missing.isEmpty()) {
            mistakes.add(
                    Mistake.MISSING_COLUMN,
                    number,
                    1,
                    (missing.size() == 1 ? "the column " : "the columns ")
                            + listed(missing, "is missing", "are missing"),
                    remedy);
        }
        twice(cells, number, remedy, mistakes);
        return mistakes.count() == before
                ? new TableHeader(cells.stream().map(Tables.Cell::text).toList())
                : NONE;
    }

    private static void twice(List<Tables.Cell> cells, int number, String remedy, Mistakes mistakes) {
        List<String> seen = new ArrayList<>();
        List<String> repeated = new ArrayList<>();
        for (Tables.Cell cell : cells) {
            if (seen.contains(cell.text()) && !repeated.contains(cell.text())) {
                mistakes.add(
                        Mistake.COLUMN_TWICE,
                        number,
                        cell.column(),
                        "the column " + Characters.shown(cell.text()) + " appears twice",
                        remedy);
                repeated.add(cell.text());
            }
            seen.add(cell.text());
        }
    }

    static String separator(List<Tables.Cell> cells) {
        String only = cells.size() == 1 ? cells.get(0).text() : "";
        return only.contains(";") ? "semicolons" : only.contains("\t") ? "tabs" : "";
    }

    private static String listed(List<String> words, String one, String several) {
        String all = words.stream().map(Characters::shown).collect(Collectors.joining(", "));
        int last = all.lastIndexOf(", ");
        return (last < 0 ? all : all.substring(0, last) + " and" + all.substring(last + 1)) + " "
                + (words.size() == 1 ? one : several);
    }
}
