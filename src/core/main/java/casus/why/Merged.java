package casus.why;

import casus.inferences.Derivation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Merges firings of one rule under the same names that differ in one line only. Two officials who make the same statement
 * cause two firings, shown as one reason with two witnesses.
 */
final class Merged {

    private Merged() {}

    /** {@return the ways, in their order, with similar ones merged} */
    static List<Why.Way> of(List<Why.Way> ways) {
        record Worded(Derivation.Rule rule, SortedMap<String, Object> names) {}
        List<Why.Way> all = new ArrayList<>();
        Map<Worded, List<Integer>> places = new HashMap<>();
        for (Why.Way way : ways) {
            List<Integer> alike = places.computeIfAbsent(new Worded(way.rule(), way.names()), any -> new ArrayList<>());
            boolean taken = false;
            for (int i = 0; i < alike.size() && !taken; i++) {
                Why.Way known = all.get(alike.get(i));
                int line = differsIn(known, way);
                if (line >= 0) {
                    all.set(alike.get(i), with(known, way, line));
                    taken = true;
                }
            }
            if (!taken) {
                alike.add(all.size());
                all.add(way);
            }
        }
        return List.copyOf(all);
    }

    /** {@return the index of the only line in which another way with the same wording rests on something else, or -1} */
    private static int differsIn(Why.Way known, Why.Way other) {
        if (other.lines().size() != known.lines().size()) {
            return -1;
        }
        int differs = -1;
        for (int i = 0; i < known.lines().size(); i++) {
            boolean same =
                    known.lines().get(i).anyOf().equals(other.lines().get(i).anyOf());
            if (!same && differs >= 0) {
                return -1;
            }
            differs = same ? differs : i;
        }
        return differs;
    }

    private static Why.Way with(Why.Way known, Why.Way other, int index) {
        List<Why.Line> lines = new ArrayList<>(known.lines());
        Why.Line line = lines.get(index);
        List<List<Why>> anyOf = new ArrayList<>(line.anyOf());
        anyOf.addAll(other.lines().get(index).anyOf());
        lines.set(index, new Why.Line(line.sentence(), line.absence(), List.copyOf(anyOf), line.more()));
        return new Why.Way(known.rule(), known.names(), List.copyOf(lines));
    }
}
