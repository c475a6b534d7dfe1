package casus.casefile.sheet;

import casus.model.Case;
import java.util.List;
import java.util.Map;

/**
 * A few made-up records with the conclusions that must and must not follow from them.
 *
 * @param file as the user named it
 * @param line of its sentence, from 1
 * @param root sentence of the case it is based on, its own if there is none
 * @param subject the records and their frame, as of the day requested
 * @param concludes the expected conclusions, in the order of the file
 * @param absent the excluded conclusions
 * @param only families without any conclusion other than those in {@code concludes}
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
     * The place of a word in the file.
     *
     * @param line from 1
     * @param column from 1
     */
    public record Place(int line, int column) {}

    /** A word and its place. */
    public record Word(Place place, String text) {}

    /**
     * An expected conclusion.
     *
     * @param members the expected value of each key: a text, a list, or a map of texts, lists and maps; a status alone is
     *     under {@code status}
     */
    public record Concluded(Place place, String handle, Map<String, Object> members) {}

    /**
     * An excluded conclusion.
     *
     * @param status the only status it must not have, or empty for any
     */
    public record Absent(Place place, String handle, String status) {}

    /** {@return true if the rule with an id must fire} */
    public boolean fires(String rule) {
        return fires.stream().anyMatch(word -> word.text().equals(rule));
    }

    /** {@return true if the rule with an id must not fire} */
    public boolean silent(String rule) {
        return silent.stream().anyMatch(word -> word.text().equals(rule));
    }

    /** {@return the place of the case, for a person to look it up} */
    public String place() {
        return file + ":" + line;
    }
}
