package casus.rulebook.table;

import static org.assertj.core.api.Assertions.assertThat;

import casus.model.Problem;
import casus.rulebook.text.Mistakes;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableHeaderTest {

    private static final List<String> WANTED = List.of("name", "hours", "on");

    private final List<Problem> problems = new ArrayList<>();

    private TableHeader header(String line) {
        List<Tables.Cell> cells = new ArrayList<>();
        int column = 1;
        for (String text : line.split(",", -1)) {
            cells.add(new Tables.Cell(text, column));
            column += text.length() + 1;
        }
        return TableHeader.read(
                WANTED,
                cells,
                1,
                row -> row.size() == 3 && row.get(1).text().matches("\\d+"),
                new Mistakes("windows.csv", problems));
    }

    @Test
    void columns_may_come_in_any_order() {
        assertThat(header("on,name,hours").columns()).containsExactly("on", "name", "hours");
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name,hour,on | unknown-column | 6 | maybe `hours`",
                "name,hours | missing-column | 1 | name,hours,on",
                "name,hours,on,on | column-twice | 15 | name,hours,on",
                "strong,72,true | missing-column | 1 | on a line above",
                "name;hours;on | unknown-column | 1 | with commas",
            })
    void a_header_that_is_not_right_is_reported_once_and_not_sound(String line, String kind, int column, String help) {
        assertThat(header(line).sound()).isFalse();
        assertThat(problems).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(kind);
            assertThat(one.column()).isEqualTo(column);
            assertThat(one.help()).contains(help);
        });
    }

    @Test
    void no_cells_are_no_header_and_no_mistake() {
        assertThat(TableHeader.read(WANTED, List.of(), 1, row -> false, new Mistakes("windows.csv", problems))
                        .sound())
                .isFalse();
        assertThat(problems).isEmpty();
    }
}
