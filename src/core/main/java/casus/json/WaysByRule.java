package casus.json;

import casus.inferences.Derivation;
import casus.why.Why;
import casus.words.Naming;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Collects the ways of an answer by rule, and finds what the ways of each rule share. */
final class WaysByRule {

    /** A rule with its lines as ways state them. */
    private record Shape(Derivation.Rule rule, List<RuleWays.Condition> conditions) {}

    /**
     * A way before what it shares is known.
     *
     * @param rests for each line, its alternatives
     */
    private record Row(
            int step, NavigableMap<String, String> names, List<List<List<Integer>>> rests, List<Integer> more) {}

    private final Naming naming;
    private final Map<Shape, List<Row>> rows = new LinkedHashMap<>();

    WaysByRule(Naming naming) {
        this.naming = naming;
    }

    /** Reserves the place of a rule, so that rules are in order of first use. */
    void open(Why.Way way) {
        rows.computeIfAbsent(shape(way), any -> new ArrayList<>());
    }

    /**
     * Adds a way.
     *
     * @param step the number of what it derives
     * @param rests for each line, its alternatives, each of numbers
     */
    void add(int step, Why.Way way, List<List<List<Integer>>> rests) {
        NavigableMap<String, String> names = new TreeMap<>();
        Stream.concat(Stream.of(way.rule().because()), way.lines().stream().map(Why.Line::sentence))
                .flatMap(text -> Derivation.namesIn(text).stream())
                .forEach(name -> names.put(name, naming.fill("{" + name + "}", way.names())));
        List<Integer> more = way.lines().stream().map(Why.Line::more).toList();
        rows.computeIfAbsent(shape(way), any -> new ArrayList<>())
                .add(new Row(step, names, rests, more.stream().allMatch(n -> n == 0) ? List.of() : more));
    }

    /** {@return the rules in order of first use} */
    List<RuleWays> tables() {
        return rows.entrySet().stream()
                .map(entry -> table(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Shape shape(Why.Way way) {
        return new Shape(
                way.rule(),
                way.lines().stream()
                        .map(line -> new RuleWays.Condition(line.sentence(), line.absence()))
                        .toList());
    }

    private static RuleWays table(Shape shape, List<Row> rows) {
        Row first = rows.get(0);
        NavigableMap<String, String> same = new TreeMap<>(first.names());
        same.entrySet()
                .removeIf(name -> !rows.stream()
                        .allMatch(row -> name.getValue().equals(row.names().get(name.getKey()))));
        List<String> names = first.names().keySet().stream()
                .filter(name -> !same.containsKey(name))
                .toList();
        List<Boolean> shared = IntStream.range(0, shape.conditions().size())
                .mapToObj(i -> rows.stream()
                        .allMatch(row -> row.rests().get(i).equals(first.rests().get(i))))
                .toList();
        return new RuleWays(
                shape.rule().id(),
                shape.rule().title(),
                shape.rule().because(),
                shape.rule().reference(),
                shape.conditions(),
                same,
                names,
                rests(first, shared, true),
                rows.stream()
                        .map(row -> new RuleWays.Way(
                                row.step(),
                                names.stream().map(row.names()::get).toList(),
                                rests(row, shared, false),
                                row.more()))
                        .toList());
    }

    /** {@return what those lines rest on that are shared, or those that are not; nothing for the others} */
    private static List<List<List<Integer>>> rests(Row row, List<Boolean> shared, boolean wanted) {
        List<List<List<Integer>>> rests = new ArrayList<>();
        int last = 0;
        for (int i = 0; i < shared.size(); i++) {
            rests.add(shared.get(i) == wanted ? row.rests().get(i) : List.of());
            last = rests.get(i).isEmpty() ? last : i + 1;
        }
        return List.copyOf(rests.subList(0, last));
    }
}
