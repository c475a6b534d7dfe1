package casus.rulebook.table;

import casus.rulebook.text.Mistake;
import casus.rulebook.text.Mistakes;
import java.util.List;

/** Empty cells behind the rows of a table and rows of nothing else, as spreadsheets leave them; they are reported once a file. */
final class EmptyCells {

    private int lines;
    private int first;
    private int column;

    /** {@return the cells of a line without empty ones behind the last column; none if all are empty} */
    List<Tables.Cell> without(List<Tables.Cell> cells, int columns, String line, int number) {
        int kept = cells.size();
        boolean blank = cells.stream().allMatch(cell -> cell.text().isEmpty());
        while (kept > (blank ? 0 : columns) && cells.get(kept - 1).text().isEmpty()) {
            kept--;
        }
        if (kept < cells.size() && lines++ == 0) {
            first = number;
            column = kept == 0 ? 1 : line.length() - trailing(line) + 1;
        }
        return cells.subList(0, kept);
    }

    private static int trailing(String line) {
        return line.length() - line.replaceFirst("[,\\s]+$", "").length();
    }

    /** Tells of them if there were any. */
    void report(Mistakes mistakes) {
        if (lines > 0) {
            mistakes.add(
                    Mistake.EMPTY_CELLS,
                    first,
                    column,
                    "this line ends in a comma, behind which there is nothing"
                            + (lines == 1 ? "" : "; so do " + (lines - 1) + " below"),
                    "take the commas at the ends of lines away; in a spreadsheet, delete the empty columns and rows");
        }
    }
}
