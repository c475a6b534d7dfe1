package casus.rulebook.table;

import static org.assertj.core.api.Assertions.assertThat;

import casus.model.Problem;
import casus.model.TableRow;
import casus.rulebook.text.RuleText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableRowsTest {

    private final List<Problem> problems = new ArrayList<>();
    private final TableRows rows = new TableRows(problems);

    private void add(String file, boolean trusted, String name, int hours) {
        rows.add(new RuleText(file, "", trusted), List.of(new Tables.Row(new TableRow.Window(name, hours, true), 2)));
    }

    @Test
    void an_own_row_takes_the_place_of_the_shipped_one() {
        add("windows.csv", true, "strong", 72);
        add("windows.csv", true, "weak", 336);
        add("mine.csv", false, "strong", 96);

        assertThat(rows.inOrder())
                .containsExactly(new TableRow.Window("strong", 96, true), new TableRow.Window("weak", 336, true));
        assertThat(problems).isEmpty();
    }

    @Test
    void of_two_own_rows_the_first_stays_and_the_second_is_reported() {
        add("windows.csv", true, "strong", 72);
        add("mine.csv", false, "strong", 96);
        add("other.csv", false, "strong", 48);

        assertThat(rows.inOrder()).containsExactly(new TableRow.Window("strong", 96, true));
        assertThat(problems).singleElement().satisfies(one -> {
            assertThat(one.file()).isEqualTo("other.csv");
            assertThat(one.what()).contains("mine.csv:2");
        });
    }

    @Test
    void rows_of_two_tables_with_one_key_are_two() {
        add("windows.csv", true, "strong", 72);
        rows.add(new RuleText("bars.csv", "", true), List.of(new Tables.Row(new TableRow.Bar("strong", 5), 2)));

        assertThat(rows.inOrder()).hasSize(2);
        assertThat(problems).isEmpty();
    }
}
