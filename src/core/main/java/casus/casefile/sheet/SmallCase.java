package casus.casefile.sheet;

import casus.model.Case;
import java.util.List;
import java.util.Map;

/**
 * A few made-up records and what must and must not follow from them.
 *
 * @param file in which it stands, as the user named it
 * @param line of its sentence, from 1
 * @param root sentence of the case it was made from, its own if it was made from none
 * @param subject the records and what they speak of, as of the day that is asked
 * @param concludes what must follow, in the order of the file
 * @param absent what must not follow
 * @param only families of which nothing may follow but what {@code concludes} names
 * @param fires ids of rules that must fire
 * @param silent ids of rules that must not
 */
public record SmallCase(
        String file,
        int line,
        String sentence,
        String root,
        Case subject,
        List<Concluded> concludes,
        List<Absent> absent,
        List<Word> only,
        List<Word> fires,
        List<Word> silent) {

    /**
     * Where a word stands in the file.
     *
     * @param line from 1
     * @param column from 1
     */
    public record Place(int line, int column) {}

    /** A word and where it stands. */
    public record Word(Place place, String text) {}

    /**
     * A conclusion that must be there.
     *
     * @param members what it must say of each key: a text, a list, or a map of texts, lists and maps; a status alone stands
     *     under {@code status}
     */
    public record Concluded(Place place, String handle, Map<String, Object> members) {}

    /**
     * A conclusion that must not be there.
     *
     * @param status the one status it must not have, or empty for any
     */
    public record Absent(Place place, String handle, String status) {}

    /** {@return true if the rule of that id must fire} */
    public boolean fires(String rule) {
        return fires.stream().anyMatch(word -> word.text().equals(rule));
    }

    /** {@return true if the rule of that id must not fire} */
    public boolean silent(String rule) {
        return silent.stream().anyMatch(word -> word.text().equals(rule));
    }

    /** {@return where the case stands, as a person would look it up} */
    public String place() {
        return file + ":" + line;
    }
}
