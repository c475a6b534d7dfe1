package casus.rulebook.variant;

import casus.rulebook.Rulebook;
import casus.rulebook.Settings;

/**
 * A rulebook with one change.
 *
 * @param of id of the rule, or name of the row as in {@link Settings}
 * @param file of the rule, empty for a row
 * @param number of the line that was changed, from 1; 0 for a row
 * @param line that was changed, as written; for a row the column and value, empty for the whole row
 * @param change what was done to it, for example {@code left out}
 * @param rulebook with the change
 */
public record Variant(String of, String file, int number, String line, String change, Rulebook rulebook) {

    /** {@return true if a row of a table was changed rather than a rule} */
    public boolean ofRow() {
        return number == 0;
    }

    /** {@return what was changed and how, as the rest of a sentence that begins with "when"} */
    public String description() {
        if (!ofRow()) {
            return "line `" + line + "` of rule " + of + " is " + change;
        }
        return line.isEmpty() ? "the row " + of + " is " + change : line + " of the row " + of + " is " + change;
    }
}
