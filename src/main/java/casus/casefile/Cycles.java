package casus.casefile;

import casus.casefile.Node.Fields;
import casus.casefile.Node.Mark;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds entries that a chain of references leads back to. */
final class Cycles {

    private Cycles() {}

    /**
     * Reports each cycle once, at the entry of it that stands first.
     *
     * @param section whose entries refer to each other
     * @param key by which they do
     * @param absurd what an entry on a cycle would do, for example "is part of itself"
     */
    static void report(Fields root, String section, String key, String absurd, Report report) {
        Map<String, List<String>> next = new LinkedHashMap<>();
        Map<String, Mark> marks = new LinkedHashMap<>();
        root.named(section).forEach((id, entry) -> {
            next.put(
                    id,
                    Sense.texts(entry.at(key)).stream().map(Node.Text::value).toList());
            marks.put(id, entry.markOf(key));
        });
        Set<String> done = new HashSet<>();
        for (String start : next.keySet()) {
            List<String> cycle = from(start, next, done);
            Mark mark = marks.get(start);
            if (!cycle.isEmpty() && mark != null) {
                done.addAll(cycle);
                report.error(
                        mark,
                        Words.shown(start) + " " + absurd + ": " + String.join(" > ", cycle) + " > " + start,
                        "take one of them out of the other's `" + key + "`");
            }
        }
    }

    /** {@return a path from the start back to it, the start first, or empty if there is none} */
    private static List<String> from(String start, Map<String, List<String>> next, Set<String> done) {
        if (done.contains(start)) {
            return List.of();
        }
        Map<String, String> cameFrom = new LinkedHashMap<>();
        List<String> open = new ArrayList<>(List.of(start));
        for (int i = 0; i < open.size(); i++) {
            String at = open.get(i);
            for (String to : next.getOrDefault(at, List.of())) {
                if (to.equals(start)) {
                    return path(start, at, cameFrom);
                }
                if (!done.contains(to) && cameFrom.putIfAbsent(to, at) == null) {
                    open.add(to);
                }
            }
        }
        // everything that can be reached from here without coming back leads to no cycle through here
        done.add(start);
        return List.of();
    }

    private static List<String> path(String start, String end, Map<String, String> cameFrom) {
        List<String> path = new ArrayList<>();
        String at = end;
        while (at != null && !at.equals(start)) {
            path.add(0, at);
            at = cameFrom.get(at);
        }
        path.add(0, start);
        return path;
    }
}
