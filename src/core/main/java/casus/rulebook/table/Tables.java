package casus.rulebook.table;

import casus.model.Cited;
import casus.model.Components;
import casus.model.Nearest;
import casus.model.TableRow;
import casus.model.Term;
import casus.rulebook.text.Characters;
import casus.rulebook.text.Mistake;
import casus.rulebook.text.Mistakes;
import casus.rulebook.vocabulary.Sentence;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Reads one of the CSV tables beside the rules. The file name determines the table, {@code windows.csv} for
 * {@link TableRow.Window}; its first row names the columns, which are the components of the row; {@code #} starts a comment
 * line. A row is one line, so that an unclosed quote affects no other row.
 */
public final class Tables {

    private static final Map<String, Class<?>> BY_FILE = new TreeMap<>();

    static {
        for (Class<?> row : TableRow.class.getPermittedSubclasses()) {
            BY_FILE.put(name(row) + ".csv", row);
        }
    }

    /** A line that declares the cell separator for one spreadsheet program. */
    private static final Pattern SEPARATOR = Pattern.compile("sep=.");

    private final Class<?> type;
    private final List<RecordComponent> components;
    private final Mistakes mistakes;

    private Tables(Class<?> type, Mistakes mistakes) {
        this.type = type;
        this.components = Components.of(type);
        this.mistakes = mistakes;
    }

    /** {@return true for the file name of a table} */
    public static boolean isKnown(String name) {
        return BY_FILE.containsKey(name);
    }

    /** {@return the name of the table with rows of a type} */
    public static String name(Class<?> row) {
        return row.getSimpleName().toLowerCase(Locale.ROOT) + "s";
    }

    /**
     * {@return a row with another value in one column}
     *
     * @throws IllegalArgumentException with a message for the user, if the cell is not valid in the column
     */
    public static TableRow with(TableRow row, String column, String cell) {
        return Components.with(
                row,
                (component, value) -> component.getName().equals(column) ? value(cell, component.getType()) : value);
    }

    /** {@return the value of a row in a column} */
    public static Object value(TableRow row, RecordComponent component) {
        return Objects.requireNonNull(Components.value(row, component));
    }

    /** A row and its line. */
    public record Row(TableRow content, int line) {}

    /**
     * @param column of its first character, from 1
     */
    record Cell(String text, int column) {}

    /** {@return the sound rows of a file, in its order; every mistake is reported} */
    public static List<Row> parse(String file, String text, Mistakes mistakes) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        Class<?> type = BY_FILE.get(name);
        if (type == null) {
            mistakes.add(
                    Mistake.UNKNOWN_TABLE,
                    0,
                    0,
                    Characters.shown(name) + " is no table that rules know",
                    maybe(name, BY_FILE.keySet()) + "there are " + String.join(", ", BY_FILE.keySet()));
            return List.of();
        }
        return new Tables(type, mistakes).rows(text.lines().toList());
    }

    private List<Row> rows(List<String> lines) {
        List<Row> rows = new ArrayList<>();
        TableHeader header = null;
        EmptyCells empty = new EmptyCells();
        for (int i = 0; i < lines.size(); i++) {
            int number = i + 1;
            String line = lines.get(i);
            if (mistakes.tooMany(number)) {
                break;
            }
            Characters.Trouble trouble = Characters.trouble(line).orElse(null);
            if (trouble != null) {
                mistakes.add(trouble.kind(), number, trouble.column(), trouble.what(), trouble.help());
            } else if (!line.isBlank()
                    && !line.stripLeading().startsWith("#")
                    && !SEPARATOR.matcher(line).matches()) {
                List<Cell> cells = empty.without(cells(line, number), header == null ? 1 : header.size(), line, number);
                if (header == null) {
                    header = TableHeader.read(Components.names(type), cells, number, this::isRow, mistakes);
                    if (!header.sound()) {
                        break;
                    }
                } else if (!cells.isEmpty()) {
                    row(header.columns(), cells, number).ifPresent(row -> rows.add(new Row(row, number)));
                }
            }
        }
        empty.report(mistakes);
        return rows;
    }

    /** {@return true if the cells could be a row, in the order of the columns} */
    private boolean isRow(List<Cell> cells) {
        return new Tables(type, new Mistakes("", new ArrayList<>()))
                .row(Components.names(type), cells, 0)
                .isPresent();
    }

    private List<Cell> cells(String line, int number) {
        List<Cell> cells = new ArrayList<>();
        try {
            int from = 0;
            for (String field : CsvReader.builder()
                    .allowUnclosedQuote(false)
                    .ofSingleCsvRecord(line)
                    .getFields()) {
                String cell = field.strip();
                int at = Math.max(line.indexOf(cell, from), from);
                cells.add(new Cell(cell, at + 1));
                from = Math.min(line.length(), Math.max(at + cell.length(), line.indexOf(',', at + cell.length())));
            }
        } catch (CsvParseException e) {
            mistakes.add(
                    Mistake.TABLE_QUOTES,
                    number,
                    line.indexOf('"') + 1,
                    "the quotes in this line do not match",
                    "write \" on both sides of a cell that has a comma in it, and nowhere else");
            return List.of();
        }
        return cells;
    }

    private Optional<TableRow> row(List<String> header, List<Cell> cells, int number) {
        String separator = TableHeader.separator(cells);
        if (header.size() > 1 && !separator.isEmpty()) {
            mistakes.add(
                    Mistake.CELL_COUNT,
                    number,
                    1,
                    "the cells of this row are separated by " + separator,
                    "put commas between them");
            return Optional.empty();
        }
        if (cells.size() != header.size()) {
            mistakes.add(
                    Mistake.CELL_COUNT,
                    number,
                    1,
                    "this row has " + cells.size() + (cells.size() == 1 ? " cell" : " cells")
                            + ", the first line names " + header.size() + " columns",
                    cells.size() < header.size()
                            ? "write a cell for each of " + String.join(", ", header) + ", with commas between"
                            : "write numbers without commas; a cell that has a comma in it stands in quotes, \"...\"");
            return Optional.empty();
        }
        List<Object> values = new ArrayList<>();
        int before = mistakes.count();
        for (int i = 0; i < header.size(); i++) {
            Cell cell = cells.get(header.indexOf(components.get(i).getName()));
            try {
                values.add(value(cell.text(), components.get(i).getType()));
            } catch (IllegalArgumentException e) {
                mistakes.add(
                        Mistake.BAD_CELL,
                        number,
                        cell.column(),
                        cell.text().isEmpty()
                                ? "the column `" + components.get(i).getName() + "` is empty here"
                                : Characters.shown(cell.text()) + " is no value for the column `"
                                        + components.get(i).getName() + "`",
                        e.getMessage());
            }
        }
        return mistakes.count() == before ? Optional.of((TableRow) Components.make(type, values)) : Optional.empty();
    }

    private static Object value(String cell, Class<?> type) {
        if (type == int.class) {
            if (!cell.matches("\\d{1,6}")) {
                throw new IllegalArgumentException("write a whole number from 0 to 999999");
            }
            return Integer.valueOf(cell);
        }
        if (type == boolean.class) {
            // spreadsheets write them in capitals
            if (!cell.equalsIgnoreCase("true") && !cell.equalsIgnoreCase("false")) {
                throw new IllegalArgumentException("write true or false");
            }
            return Boolean.valueOf(cell);
        }
        if (type.isEnum()) {
            List<String> terms = Arrays.stream(type.getEnumConstants())
                    .map(c -> Term.of((Enum<?>) c))
                    .toList();
            if (!terms.contains(cell)) {
                throw new IllegalArgumentException(maybe(cell, terms) + "there are " + String.join(", ", terms));
            }
            return type.getEnumConstants()[terms.indexOf(cell)];
        }
        if (type == Cited.class) {
            if (cell.isBlank()) {
                throw new IllegalArgumentException("say where it comes from");
            }
            return new Cited(cell);
        }
        if (!cell.matches("[a-z][A-Za-z0-9-]*")) {
            String better = word(cell);
            throw new IllegalArgumentException((better.isEmpty() ? "" : "maybe `" + better + "`; ")
                    + "write a word of letters, digits and hyphens that begins with a small letter");
        }
        return cell;
    }

    /** {@return a valid word made from an invalid one; empty if that is not possible} */
    private static String word(String cell) {
        String word = cell.replaceAll("[\"'`“”„‘’«»]", "").strip().replaceAll("[\\p{Pd}\\s_]+", "-");
        return word.matches("[A-Za-z][A-Za-z0-9-]*") ? Sentence.small(word) : "";
    }

    private static String maybe(String word, java.util.Collection<String> known) {
        return Nearest.maybe(word, known).map(maybe -> maybe + "; ").orElse("");
    }
}
