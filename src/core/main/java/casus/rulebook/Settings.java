package casus.rulebook;

import casus.model.Components;
import casus.model.Nearest;
import casus.model.Problem;
import casus.model.TableRow;
import casus.model.Term;
import casus.rulebook.table.Tables;
import casus.rulebook.text.Characters;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Other values for rows of tables, written {@code TABLE.ROW=VALUE} or {@code TABLE.ROW.COLUMN=VALUE}. A row with a key of
 * several cells is named by all of them, separated by dots. Without a column, the first one that is not part of the key is
 * meant. The value {@code none} removes the row.
 */
public final class Settings {

    private static final String NONE = "none";

    private Settings() {}

    /** {@return a rulebook with changed tables; mistakes are reported, each with the setting that contains it} */
    public static Rulebook.Reading of(Rulebook rulebook, List<String> asked) {
        List<TableRow> rows = new ArrayList<>(rulebook.tables());
        List<Problem> problems = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (String one : asked) {
            if (!names.add(one.replaceFirst("=.*", "").strip())) {
                wrong(problems, one, "this is set twice", "keep one of the two");
            }
            set(one, rows, problems);
        }
        return new Rulebook.Reading(rulebook.withTables(List.copyOf(rows)), List.copyOf(problems));
    }

    private static void set(String asked, List<TableRow> rows, List<Problem> problems) {
        int equals = asked.indexOf('=');
        String name = equals < 0 ? asked.strip() : asked.substring(0, equals).strip();
        if (equals < 0) {
            wrong(problems, asked, "it says no value", "write TABLE.ROW=VALUE, for example windows.strong=96");
            return;
        }
        Optional<TableRow> found = rows.stream()
                .filter(row -> name.equals(name(row)) || name.startsWith(name(row) + "."))
                .filter(columnIn(name))
                .findFirst();
        if (found.isEmpty()) {
            List<String> names = rows.stream().map(Settings::name).toList();
            wrong(
                    problems,
                    asked,
                    "there is no row `" + name + "`",
                    Nearest.maybe(name, names).map(maybe -> maybe + "; ").orElse("")
                            + "`casus rules --tables` shows all tables");
            return;
        }
        TableRow row = found.get();
        String value = asked.substring(equals + 1).strip();
        if (value.equals(NONE) && name.equals(name(row))) {
            rows.remove(row);
            return;
        }
        List<String> free = free(row);
        String column = name.equals(name(row))
                ? free.isEmpty() ? "" : free.get(0)
                : name.substring(name(row).length() + 1);
        if (column.isEmpty()) {
            wrong(problems, asked, "this row has no value of its own", "write `none` to take the row away");
            return;
        }
        try {
            rows.set(rows.indexOf(row), Tables.with(row, column, value));
        } catch (IllegalArgumentException e) {
            wrong(
                    problems,
                    asked,
                    Characters.shown(value) + " is no value for the column `" + column + "`",
                    String.valueOf(e.getMessage()));
        }
    }

    /**
     * Matches rows whose name a setting begins with; since a name may begin with another one, what follows must be a column.
     */
    private static Predicate<TableRow> columnIn(String name) {
        return row -> name.equals(name(row))
                || free(row).contains(name.substring(name(row).length() + 1));
    }

    private static void wrong(List<Problem> problems, String asked, String what, String help) {
        problems.add(Problem.error("--set " + asked, 0, 0, what, help));
    }

    /** {@return the name of a row in settings, for example {@code windows.strong}} */
    public static String name(TableRow row) {
        List<String> parts = new ArrayList<>(List.of(Tables.name(row.getClass())));
        for (Object part : key(row)) {
            parts.add(part instanceof Enum<?> word ? Term.of(word) : part.toString());
        }
        return String.join(".", parts);
    }

    private static List<?> key(TableRow row) {
        if (row.key() instanceof List<?> several) {
            return several;
        }
        return row.key() == row
                ? Components.of(row.getClass()).stream()
                        .map(component -> Tables.value(row, component))
                        .toList()
                : List.of(row.key());
    }

    /** {@return the columns that are not part of the key, in order} */
    public static List<String> free(TableRow row) {
        List<?> key = key(row);
        return Components.of(row.getClass()).stream()
                .filter(component -> !key.contains(Tables.value(row, component)))
                .map(RecordComponent::getName)
                .toList();
    }
}
