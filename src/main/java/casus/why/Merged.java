package casus.why;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Firings of one rule under the same names, told as one where they differ in one line only. Two officials who say the same
 * make two firings and one reason with two witnesses.
 *
 * @param lines in the order of the rule
 */
record Merged(Derivation.Rule rule, Map<String, Object> names, List<Line> lines) {

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    /**
     * One condition.
     *
     * @param alternatives what it rests on; any one of these suffices, and all of one is needed
     */
    record Line(String sentence, boolean absence, List<List<Why>> alternatives) {

        /** {@return true if it rests on nothing and says of something that it is itself, which need not be read} */
        boolean idle(Map<String, Object> values) {
            if (absence || alternatives.stream().anyMatch(each -> !each.isEmpty())) {
                return false;
            }
            List<Object> said = NAME.matcher(sentence)
                    .results()
                    .<Object>map(name -> values.getOrDefault(name.group(1), name.group(1)))
                    .toList();
            return said.size() > 1 && said.stream().distinct().count() == 1;
        }
    }

    /** {@return the ways of a step, in their order, those that say the same merged} */
    static List<Merged> of(List<Why.Way> ways) {
        List<Merged> all = new ArrayList<>();
        for (Why.Way way : ways) {
            boolean taken = false;
            for (int i = 0; i < all.size() && !taken; i++) {
                int other = all.get(i).differsIn(way);
                if (other >= 0) {
                    all.set(i, all.get(i).with(way, other));
                    taken = true;
                }
            }
            if (!taken) {
                all.add(new Merged(
                        way.rule(),
                        way.names(),
                        way.lines().stream()
                                .map(line -> new Line(line.sentence(), line.absence(), List.of(line.because())))
                                .toList()));
            }
        }
        return all;
    }

    /** {@return the one line in which a way of the same words rests on something else, or -1} */
    private int differsIn(Why.Way way) {
        if (!way.rule().equals(rule) || !way.names().equals(names)) {
            return -1;
        }
        int differs = -1;
        for (int i = 0; i < lines.size(); i++) {
            List<List<Why>> known = lines.get(i).alternatives();
            boolean same =
                    known.size() == 1 && known.get(0).equals(way.lines().get(i).because());
            if (!same && differs >= 0) {
                return -1;
            }
            differs = same ? differs : i;
        }
        return differs;
    }

    private Merged with(Why.Way way, int index) {
        List<Line> merged = new ArrayList<>(lines);
        Line line = lines.get(index);
        List<List<Why>> alternatives = new ArrayList<>(line.alternatives());
        alternatives.add(way.lines().get(index).because());
        merged.set(index, new Line(line.sentence(), line.absence(), List.copyOf(alternatives)));
        return new Merged(rule, names, List.copyOf(merged));
    }
}
