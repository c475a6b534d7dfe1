package casus.rulebook;

import casus.model.Nearest;
import casus.model.Problem;
import casus.model.TableRow;
import casus.model.Term;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads the CSV tables beside the rules. The file's name says which table it is, {@code windows.csv} for {@link
 * TableRow.Window}; its first row names the columns, which are the components of the row; {@code #} starts a comment line.
 */
final class Tables {

    private static final Map<String, Class<?>> BY_FILE = new TreeMap<>();

    static {
        for (Class<?> row : TableRow.class.getPermittedSubclasses()) {
            BY_FILE.put(row.getSimpleName().toLowerCase(Locale.ROOT) + "s.csv", row);
        }
    }

    private Tables() {}

    /** {@return the sound rows of a file, in its order; every mistake is added to the problems} */
    static List<TableRow> parse(String file, String text, List<Problem> problems) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        Class<?> type = BY_FILE.get(name);
        if (type == null) {
            problems.add(Problem.error(
                    file,
                    0,
                    0,
                    "`" + name + "` is no table that rules know",
                    Nearest.to(name, BY_FILE.keySet())
                                    .map(near -> "maybe `" + near + "`; ")
                                    .orElse("") + "there are " + String.join(", ", BY_FILE.keySet())));
            return List.of();
        }
        List<TableRow> rows = new ArrayList<>();
        Map<Object, Long> seen = new LinkedHashMap<>();
        List<String> header = null;
        for (CsvRecord line : CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .skipEmptyLines(true)
                .ofCsvRecord(text)) {
            int number = (int) line.getStartingLineNumber();
            List<String> cells = line.getFields().stream().map(String::strip).toList();
            if (header == null) {
                header = header(file, number, cells, type, problems);
                if (header.isEmpty()) {
                    return List.of();
                }
                continue;
            }
            int columns = header.size();
            if (cells.size() != columns) {
                problems.add(Problem.error(
                        file,
                        number,
                        1,
                        "this row has " + cells.size() + " cells, the header names " + columns,
                        "separate cells by commas"));
                continue;
            }
            row(file, number, header, cells, type, problems).ifPresent(row -> {
                Long first = seen.putIfAbsent(row.key(), (long) number);
                if (first == null) {
                    rows.add(row);
                } else {
                    problems.add(Problem.error(
                            file, number, 1, "this row says again what line " + first + " says", "keep one of them"));
                }
            });
        }
        return rows;
    }

    private static List<String> header(
            String file, int number, List<String> cells, Class<?> type, List<Problem> problems) {
        List<String> wanted = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        int before = problems.size();
        for (String cell : cells) {
            if (!wanted.contains(cell)) {
                problems.add(Problem.error(
                        file,
                        number,
                        1,
                        "`" + cell + "` is no column of this table",
                        Nearest.to(cell, wanted)
                                        .map(near -> "maybe `" + near + "`; ")
                                        .orElse("") + "the columns are " + String.join(", ", wanted)));
            }
        }
        for (String column : wanted) {
            if (!cells.contains(column)) {
                problems.add(Problem.error(
                        file,
                        number,
                        1,
                        "the column `" + column + "` is missing",
                        "the columns are " + String.join(", ", wanted)));
            }
        }
        return problems.size() == before ? cells : List.of();
    }

    private static Optional<TableRow> row(
            String file, int number, List<String> header, List<String> cells, Class<?> type, List<Problem> problems) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        int before = problems.size();
        for (int i = 0; i < components.length; i++) {
            String cell = cells.get(header.indexOf(components[i].getName()));
            try {
                values[i] = value(cell, components[i].getType());
            } catch (IllegalArgumentException e) {
                problems.add(Problem.error(
                        file,
                        number,
                        1,
                        "`" + cell + "` is no value for the column `" + components[i].getName() + "`",
                        e.getMessage()));
            }
        }
        if (problems.size() > before) {
            return Optional.empty();
        }
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return Optional.of((TableRow) type.getDeclaredConstructor(types).newInstance(values));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object value(String cell, Class<?> type) {
        if (type == int.class) {
            if (!cell.matches("\\d{1,6}")) {
                throw new IllegalArgumentException("write a whole number from 0 to 999999");
            }
            return Integer.valueOf(cell);
        }
        if (type == boolean.class) {
            if (!cell.equals("true") && !cell.equals("false")) {
                throw new IllegalArgumentException("write true or false");
            }
            return Boolean.valueOf(cell);
        }
        if (type.isEnum()) {
            List<String> terms = Arrays.stream(type.getEnumConstants())
                    .map(c -> Term.of((Enum<?>) c))
                    .toList();
            if (!terms.contains(cell)) {
                throw new IllegalArgumentException(
                        Nearest.to(cell, terms)
                                        .map(near -> "maybe `" + near + "`; ")
                                        .orElse("") + "there are " + String.join(", ", terms));
            }
            return type.getEnumConstants()[terms.indexOf(cell)];
        }
        if (!cell.matches("[A-Za-z][A-Za-z0-9-]*")) {
            throw new IllegalArgumentException("write a word of letters, digits and hyphens that begins with a letter");
        }
        return cell;
    }
}
