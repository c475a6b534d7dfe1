package casus.rules;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A few made-up records and what must and must not follow from them.
 *
 * @param line of its sentence, from 1
 * @param root sentence of the case it was made from, its own if it was made from none
 * @param written the records and what they speak of, as a whole case file would write them
 * @param asOf the day as of which it is asked, or null
 * @param concludes what must follow: a status, or members of a conclusion, by handle
 * @param absent what must not follow
 * @param only families of which nothing may follow but what {@code concludes} names
 * @param fires ids of rules that must fire
 * @param silent ids of rules that must not
 */
record SmallCase(
        Path file,
        int line,
        String sentence,
        String root,
        ObjectNode written,
        @Nullable LocalDate asOf,
        Map<String, JsonNode> concludes,
        List<Absent> absent,
        Set<String> only,
        Set<String> fires,
        Set<String> silent) {

    /**
     * A conclusion that must not be there.
     *
     * @param status the one status it must not have, or empty for any
     */
    record Absent(String handle, String status) {}

    /** {@return where the case stands, as a person would look it up} */
    String place() {
        return file + ":" + line;
    }
}
