package casus.page;

import casus.page.Page.Span;
import casus.page.Page.Tone;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Rows of named cells on a page: in columns if each has enough room, otherwise the cells of a row one below the other. A
 * handle is never broken; one that is too long for its column is on a separate line.
 */
final class TellingsTable {

    private static final int WIDEST_CELL = 24;
    private static final int NARROWEST_HANDLES = 24;
    private static final int GAP = 2;
    private static final String INDENT = "  ";

    private final Page.Draft draft;
    private final List<String> names;
    private final List<String> handles;
    private final List<List<List<Span>>> cells;
    private final int cellWidth;
    private final int handleWidth;
    private final boolean columns;

    /**
     * @param names headings of the columns
     * @param handles one for each row
     * @param cells by row, then by column
     * @param width available, in characters
     */
    TellingsTable(Page.Draft draft, List<String> names, List<String> handles, List<List<List<Span>>> cells, int width) {
        this.draft = draft;
        this.names = names;
        this.handles = handles;
        this.cells = cells;
        List<List<Span>> words = Stream.concat(
                        names.stream().map(name -> words(List.of(Span.plain(name)))),
                        cells.stream().flatMap(List::stream).map(TellingsTable::words))
                .toList();
        int longestWord = words.stream()
                .flatMap(List::stream)
                .mapToInt(word -> length(word.text()))
                .max()
                .orElse(0);
        int longestCell = words.stream().mapToInt(TellingsTable::length).max().orElse(0);
        cellWidth = Math.max(longestWord, Math.min(longestCell, WIDEST_CELL));
        int left = width - INDENT.length() - names.size() * (cellWidth + GAP);
        columns = left >= NARROWEST_HANDLES;
        handleWidth = Math.min(
                left,
                Math.max(
                        NARROWEST_HANDLES,
                        handles.stream().mapToInt(TellingsTable::length).max().orElse(0)));
    }

    /** Adds a heading and some of the rows. */
    void section(String heading, Collection<Integer> rows) {
        Span head = Span.of(Tone.HEADING, heading);
        if (rows.isEmpty()) {
            draft.line(head);
            draft.line(INDENT, INDENT, Span.dim("nothing"));
        } else if (columns) {
            List<List<Span>> over =
                    names.stream().map(name -> List.of(Span.dim(name))).toList();
            columns("", Span.whole(Tone.HEADING, heading), INDENT.length() + handleWidth, over);
            rows.forEach(
                    row -> columns(INDENT, Span.whole(Tone.HANDLE, handles.get(row)), handleWidth, cells.get(row)));
        } else {
            draft.line(head);
            rows.forEach(this::below);
        }
    }

    private void below(int row) {
        draft.line(INDENT, INDENT, Span.whole(Tone.HANDLE, handles.get(row)));
        for (int i = 0; i < names.size(); i++) {
            List<Span> line = new ArrayList<>(List.of(Span.dim(names.get(i) + ": ")));
            words(cells.get(row).get(i)).forEach(word -> {
                line.add(word);
                line.add(Span.plain(" "));
            });
            draft.line(INDENT.repeat(2), INDENT.repeat(3), line.toArray(Span[]::new));
        }
    }

    private void columns(String lead, Span first, int width, List<List<Span>> row) {
        List<List<List<Span>>> columns =
                row.stream().map(cell -> lines(words(cell))).toList();
        int height = columns.stream().mapToInt(List::size).max().orElse(0);
        boolean alone = length(first.text()) > width;
        if (alone) {
            draft.line(lead, lead, first);
        }
        for (int i = 0; i < height; i++) {
            List<Span> line = new ArrayList<>();
            int column = 0;
            if (i == 0 && !alone) {
                line.add(first);
                column = length(first.text());
            }
            for (int j = 0; j < columns.size(); j++) {
                if (i < columns.get(j).size()) {
                    int start = width + GAP + j * (cellWidth + GAP);
                    line.add(Span.whole(Tone.PLAIN, " ".repeat(start - column)));
                    List<Span> words = columns.get(j).get(i);
                    for (int k = 0; k < words.size(); k++) {
                        line.add(Span.whole(
                                words.get(k).tone(),
                                (k == 0 ? "" : " ") + words.get(k).text()));
                    }
                    column = start + length(words);
                }
            }
            draft.line(lead, lead, line.toArray(Span[]::new));
        }
    }

    /** {@return words in lines no wider than a cell} */
    private List<List<Span>> lines(List<Span> words) {
        List<List<Span>> lines = new ArrayList<>();
        List<Span> line = new ArrayList<>();
        for (Span word : words) {
            if (!line.isEmpty() && length(line) + 1 + length(word.text()) > cellWidth) {
                lines.add(List.copyOf(line));
                line.clear();
            }
            line.add(word);
        }
        lines.add(List.copyOf(line));
        return lines;
    }

    /** {@return the words of spans, as one span each} */
    private static List<Span> words(List<Span> spans) {
        return spans.stream()
                .flatMap(span -> Stream.of(span.text().split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .map(word -> Span.of(span.tone(), word)))
                .toList();
    }

    private static int length(List<Span> words) {
        return words.stream().mapToInt(word -> length(word.text()) + 1).sum() - 1;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
