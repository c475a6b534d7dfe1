package casus.rulebook;

import casus.model.TableRow;
import casus.rulebook.rule.Rule;
import casus.rulebook.table.Rows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * The differences between two rulebooks. Rules with the same id are the same rule; rows of a table are the same row if they
 * have the same key.
 *
 * @param rules that differ, in order of id
 * @param rows that differ, by table, then in the order of the later rulebook, removed ones last
 */
@API(status = Status.MAINTAINED)
public record RulebookDifference(List<RuleChange> rules, List<RowChange> rows) {

    /** How a rule or a row changed. */
    public enum Kind {
        ADDED,
        REMOVED,
        /** It holds in the same cases and has another wording. */
        REWORDED,
        CHANGED
    }

    /** A rule that differs; one of the two is empty if it is added or removed. */
    public record RuleChange(Kind kind, Optional<Rule> before, Optional<Rule> after) {

        /** {@return the rule as it is afterwards, or as it was if it is removed} */
        public Rule rule() {
            return after.or(() -> before).orElseThrow();
        }
    }

    /**
     * A row that differs; one of the two is empty if it is added or removed.
     *
     * @param table name without the file extension
     */
    public record RowChange(String table, Kind kind, Optional<TableRow> before, Optional<TableRow> after) {}

    /** {@return the differences} */
    public static RulebookDifference between(Rulebook before, Rulebook after) {
        return new RulebookDifference(rules(before, after), rows(before, after));
    }

    private static List<RuleChange> rules(Rulebook before, Rulebook after) {
        Map<String, Rule> was = new TreeMap<>();
        before.rules().forEach(rule -> was.put(rule.id(), rule));
        Map<String, Rule> is = new TreeMap<>();
        after.rules().forEach(rule -> is.put(rule.id(), rule));
        List<RuleChange> changes = new ArrayList<>();
        TreeMap<String, Rule> all = new TreeMap<>(was);
        all.putAll(is);
        for (String id : all.keySet()) {
            Optional<Rule> old = Optional.ofNullable(was.get(id));
            Optional<Rule> now = Optional.ofNullable(is.get(id));
            if (old.isEmpty()) {
                changes.add(new RuleChange(Kind.ADDED, old, now));
            } else if (now.isEmpty()) {
                changes.add(new RuleChange(Kind.REMOVED, old, now));
            } else if (!sameMeaning(old.get(), now.get())) {
                changes.add(new RuleChange(Kind.CHANGED, old, now));
            } else if (!words(old.get()).equals(words(now.get()))) {
                changes.add(new RuleChange(Kind.REWORDED, old, now));
            }
        }
        return changes;
    }

    /** {@return true if the rules have the same lines, in any order, up to the choice of names} */
    private static boolean sameMeaning(Rule one, Rule other) {
        return numbered(one).equals(numbered(other)) || lines(one).equals(lines(other));
    }

    private static List<String> numbered(Rule rule) {
        Map<String, Integer> numbers = new HashMap<>();
        List<String> lines = new ArrayList<>();
        rule.when().forEach(line -> lines.add(numbered(line, numbers)));
        lines.add(numbered(rule.then(), numbers));
        return lines;
    }

    private static String numbered(Rule.Line line, Map<String, Integer> numbers) {
        StringBuilder text = new StringBuilder(line.sentence().meaning());
        line.sentence().slots().keySet().forEach(slot -> {
            String filler = String.valueOf(line.fillers().get(slot));
            Object shown = Rule.isName(filler) ? numbers.computeIfAbsent(filler, name -> numbers.size() + 1) : filler;
            text.append('|').append(slot).append('=').append(shown);
        });
        return text.toString();
    }

    private static Set<String> lines(Rule rule) {
        Set<String> lines = new HashSet<>();
        rule.when()
                .forEach(line ->
                        lines.add("when " + line.text() + line.sentence().meaning()));
        lines.add("then " + rule.then().text() + rule.then().sentence().meaning());
        return lines;
    }

    private static List<String> words(Rule rule) {
        List<String> words = new ArrayList<>(List.of(rule.title(), rule.because(), rule.reference()));
        rule.when().forEach(line -> words.add(line.text()));
        words.add(rule.then().text());
        return words;
    }

    private static List<RowChange> rows(Rulebook before, Rulebook after) {
        Map<String, Map<Object, TableRow>> was = byTable(before);
        Map<String, Map<Object, TableRow>> is = byTable(after);
        TreeMap<String, Map<Object, TableRow>> all = new TreeMap<>(was);
        all.putAll(is);
        List<RowChange> changes = new ArrayList<>();
        for (String table : all.keySet()) {
            Map<Object, TableRow> old = was.getOrDefault(table, Map.of());
            Map<Object, TableRow> now = is.getOrDefault(table, Map.of());
            now.forEach((key, row) -> {
                Optional<TableRow> earlier = Optional.ofNullable(old.get(key));
                if (earlier.isEmpty()) {
                    changes.add(new RowChange(table, Kind.ADDED, earlier, Optional.of(row)));
                } else if (!earlier.get().equals(row)) {
                    changes.add(new RowChange(table, Kind.CHANGED, earlier, Optional.of(row)));
                }
            });
            old.forEach((key, row) -> {
                if (!now.containsKey(key)) {
                    changes.add(new RowChange(table, Kind.REMOVED, Optional.of(row), Optional.empty()));
                }
            });
        }
        return changes;
    }

    private static Map<String, Map<Object, TableRow>> byTable(Rulebook rulebook) {
        Map<String, Map<Object, TableRow>> tables = new HashMap<>();
        Rows.byTable(rulebook.tables()).forEach((table, rows) -> {
            Map<Object, TableRow> byKey = new LinkedHashMap<>();
            rows.forEach(row -> byKey.put(row.key(), row));
            tables.put(table, byKey);
        });
        return tables;
    }
}
