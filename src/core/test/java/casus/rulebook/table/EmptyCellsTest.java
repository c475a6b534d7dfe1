package casus.rulebook.table;

import static org.assertj.core.api.Assertions.assertThat;

import casus.model.Problem;
import casus.rulebook.text.Mistakes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EmptyCellsTest {

    private final EmptyCells empty = new EmptyCells();
    private int number;

    private List<String> left(String line) {
        List<Tables.Cell> cells = Stream.of(line.split(",", -1))
                .map(text -> new Tables.Cell(text, 1))
                .toList();
        return empty.without(cells, 2, line, ++number).stream()
                .map(Tables.Cell::text)
                .toList();
    }

    private List<Problem> reported() {
        List<Problem> problems = new ArrayList<>();
        empty.report(new Mistakes("my.csv", problems));
        return problems;
    }

    @Test
    void cells_behind_the_last_column_are_left_off() {
        assertThat(left("a,b,,")).containsExactly("a", "b");
        assertThat(left("a,,")).containsExactly("a", "");
        assertThat(left("a,,,d")).containsExactly("a", "", "", "d");
    }

    @Test
    void a_row_of_empty_cells_is_none() {
        assertThat(left(",")).isEmpty();
    }

    @Test
    void they_are_reported_once_at_the_first_with_the_number_of_the_others() {
        left("a,b");
        left("a,b,,");
        left(",,");
        left("a,b,");

        assertThat(reported()).singleElement().satisfies(one -> {
            assertThat(one.line() + ":" + one.column()).isEqualTo("2:4");
            assertThat(one.what()).endsWith("so do 2 below");
        });
    }

    @Test
    void without_any_nothing_is_reported() {
        left("a,b");

        assertThat(reported()).isEmpty();
    }
}
