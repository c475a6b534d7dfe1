package casus.rulebook.variant;

import casus.model.Components;
import casus.model.TableRow;
import casus.model.Term;
import casus.rulebook.Rulebook;
import casus.rulebook.Settings;
import casus.rulebook.table.Tables;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Changes one row of a table: the row is removed, a number is increased or decreased by one or doubled, a word is replaced
 * by another of its column.
 */
public final class RowVariants {

    private RowVariants() {}

    /** {@return every way to change a row, in order of columns} */
    public static List<Variant> of(Rulebook rulebook, TableRow row) {
        List<Variant> variants = new ArrayList<>();
        String name = Settings.name(row);
        variants.add(variant(
                rulebook,
                name,
                "",
                RuleVariants.LEFT_OUT,
                rulebook.tables().stream().filter(other -> !other.equals(row)).toList()));
        for (RecordComponent component : Components.of(row.getClass())) {
            if (!Settings.free(row).contains(component.getName())) {
                continue;
            }
            String now = cell(Tables.value(row, component));
            for (String cell : others(rulebook, row, component)) {
                TableRow changed = Tables.with(row, component.getName(), cell);
                variants.add(variant(
                        rulebook,
                        name,
                        component.getName() + " " + now,
                        "changed to " + cell,
                        rulebook.tables().stream()
                                .map(other -> other.equals(row) ? changed : other)
                                .toList()));
            }
        }
        return variants;
    }

    private static Variant variant(Rulebook rulebook, String name, String line, String change, List<TableRow> rows) {
        return new Variant(name, "", 0, line, change, rulebook.withTables(rows));
    }

    private static List<String> others(Rulebook rulebook, TableRow row, RecordComponent component) {
        Object value = Tables.value(row, component);
        if (value instanceof Integer number) {
            return Stream.of(number - 1, number + 1, number * 2)
                    .filter(other -> other >= 0 && !other.equals(number))
                    .map(String::valueOf)
                    .distinct()
                    .toList();
        }
        if (value instanceof Boolean flag) {
            return List.of(String.valueOf(!flag));
        }
        if (value instanceof Enum<?> || value instanceof String) {
            Set<String> column = new LinkedHashSet<>();
            rulebook.tables().stream()
                    .filter(other -> other.getClass() == row.getClass())
                    .forEach(other -> column.add(cell(Tables.value(other, component))));
            List<String> words = List.copyOf(column);
            int at = words.indexOf(cell(value));
            return words.size() < 2 ? List.of() : List.of(words.get((at + 1) % words.size()));
        }
        return List.of();
    }

    private static String cell(Object value) {
        return value instanceof Enum<?> word ? Term.of(word) : value.toString();
    }
}
