package casus.rulebook.table;

import casus.rulebook.text.Mistake;
import casus.rulebook.text.Mistakes;
import java.util.List;

/** Empty cells at the ends of rows, and rows of empty cells, as left by spreadsheets; they are reported once per file. */
final class EmptyCells {

    private int lines;
    private int first;
    private int column;

    /** {@return the cells of a line without empty ones after the last column; empty if all are} */
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

    /** Reports them if there were any. */
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
