package casus.casefile;

import casus.casefile.text.Words;
import casus.casefile.tree.Node;
import casus.casefile.tree.Node.Fields;
import casus.casefile.tree.Node.Mark;
import casus.casefile.tree.Report;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds entries that refer back to themselves through a chain of references. */
final class Cycles {

    private static final int MOST_SHOWN = 12;

    private Cycles() {}

    /**
     * Reports each cycle once, at its first entry in the file.
     *
     * @param section whose entries refer to each other
     * @param key that contains the reference
     * @param absurd the consequence for an entry on a cycle, for example "is part of itself"
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
        for (List<String> cycle : of(next)) {
            String start = cycle.get(0);
            report.error(
                    marks.getOrDefault(start, root.mark()),
                    Words.shown(start) + " " + absurd + ": " + route(cycle),
                    "take one of them out of the other's `" + key + "`");
        }
    }

    /**
     * {@return disjoint cycles, each starting with its first entry, until no cycle is left}
     *
     * @param following the entries that each entry refers to
     */
    static List<List<String>> of(Map<String, List<String>> following) {
        Map<String, List<String>> next = new LinkedHashMap<>(following);
        List<List<String>> cycles = new ArrayList<>();
        prune(next);
        while (!next.isEmpty()) {
            List<String> cycle = cycle(next);
            cycles.add(cycle);
            cycle.forEach(next::remove);
            prune(next);
        }
        return cycles;
    }

    /** {@return the path around the cycle, from the first entry back to it} */
    static String route(List<String> cycle) {
        return (cycle.size() <= MOST_SHOWN
                        ? String.join(" > ", cycle)
                        : String.join(" > ", cycle.subList(0, MOST_SHOWN)) + " > ...")
                + " > " + cycle.get(0);
    }

    /** Repeatedly removes entries without references, so that every remaining entry leads into a cycle. */
    private static void prune(Map<String, List<String>> next) {
        Map<String, List<String>> previous = new HashMap<>();
        Map<String, Integer> ways = new HashMap<>();
        next.forEach((from, all) -> {
            List<String> onward = all.stream().filter(next::containsKey).toList();
            ways.put(from, onward.size());
            onward.forEach(to ->
                    previous.computeIfAbsent(to, none -> new ArrayList<>()).add(from));
        });
        Deque<String> ends = new ArrayDeque<>();
        ways.forEach((from, count) -> {
            if (count == 0) {
                ends.add(from);
            }
        });
        while (!ends.isEmpty()) {
            String end = ends.remove();
            next.remove(end);
            for (String from : previous.getOrDefault(end, List.of())) {
                if (ways.merge(from, -1, Integer::sum) == 0) {
                    ends.add(from);
                }
            }
        }
    }

    /** {@return a cycle that can be reached from the first entry, starting with its own first entry} */
    private static List<String> cycle(Map<String, List<String>> next) {
        Map<String, Integer> order = new HashMap<>();
        List<String> path = new ArrayList<>();
        String at = next.keySet().iterator().next();
        while (order.putIfAbsent(at, path.size()) == null) {
            path.add(at);
            at = next.getOrDefault(at, List.of()).stream()
                    .filter(next::containsKey)
                    .findFirst()
                    .orElse(at);
        }
        List<String> cycle = new ArrayList<>(path.subList(order.getOrDefault(at, 0), path.size()));
        Set<String> members = new HashSet<>(cycle);
        for (String entry : next.keySet()) {
            if (members.contains(entry)) {
                Collections.rotate(cycle, -cycle.indexOf(entry));
                break;
            }
        }
        return cycle;
    }
}
