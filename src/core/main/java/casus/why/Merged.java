package casus.why;

import java.util.ArrayList;
import java.util.List;

/**
 * Merges firings of one rule under the same names that differ in one line only. Two officials who make the same statement
 * cause two firings, shown as one reason with two witnesses.
 */
final class Merged {

    private Merged() {}

    /** {@return the ways, in their order, with similar ones merged} */
    static List<Why.Way> of(List<Why.Way> ways) {
        List<Why.Way> all = new ArrayList<>();
        for (Why.Way way : ways) {
            boolean taken = false;
            for (int i = 0; i < all.size() && !taken; i++) {
                int line = differsIn(all.get(i), way);
                if (line >= 0) {
                    all.set(i, with(all.get(i), way, line));
                    taken = true;
                }
            }
            if (!taken) {
                all.add(way);
            }
        }
        return List.copyOf(all);
    }

    /** {@return the index of the only line in which another way with the same wording rests on something else, or -1} */
    private static int differsIn(Why.Way known, Why.Way other) {
        if (!other.rule().equals(known.rule())
                || !other.names().equals(known.names())
                || other.lines().size() != known.lines().size()) {
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
