package casus.words;

import static org.assertj.core.api.Assertions.assertThat;

import casus.rulebook.Rulebook;
import casus.rulebook.ShippedRules;
import casus.rulebook.table.Rows;
import org.junit.jupiter.api.Test;

/** What explanations say of rows of tables. */
class GivensTest {

    @Test
    void every_row_says_something_and_of_which_table_it_is() {
        assertThat(Rows.byTable(
                        Rulebook.read(ShippedRules.texts(), "test").rulebook().tables()))
                .isNotEmpty()
                .allSatisfy((table, rows) -> assertThat(rows).allSatisfy(row -> {
                    assertThat(Givens.table(row)).isEqualTo(table);
                    assertThat(Givens.saysRow(row)).isNotBlank();
                }));
    }
}
