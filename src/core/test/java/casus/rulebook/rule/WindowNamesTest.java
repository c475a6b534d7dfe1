package casus.rulebook.rule;

import static casus.rulebook.Written.read;
import static org.assertj.core.api.Assertions.assertThat;

import casus.model.Problem;
import casus.model.TableRow;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WindowNamesTest {

    private static final Rule RULE =
            read("""
                    rule "A blow soon after another answers it"
                        @id("mine.soon")
                        @because("{Response} came soon after {Cause}")
                    when
                        Somebody says that Response answers Cause
                        Response came within an open window, strong, after Cause
                    then
                        Response retaliates for Cause, stated
                    end
                    """.replace("Somebody", "Striker")).rulebook().rules().get(0);

    private final List<Problem> problems = new ArrayList<>();

    private List<Rule> left(TableRow... windows) {
        List<Rule> left = new ArrayList<>(List.of(RULE));
        WindowNames.drop(left, List.of(windows), problems);
        return left;
    }

    @Test
    void a_rule_whose_window_a_table_has_stays() {
        assertThat(left(new TableRow.Window("strong", 72, true))).containsExactly(RULE);
        assertThat(problems).isEmpty();
    }

    @Test
    void a_rule_whose_window_no_table_has_is_dropped_and_the_nearest_is_named() {
        assertThat(left(new TableRow.Window("stronger", 72, true))).isEmpty();
        assertThat(problems).singleElement().satisfies(one -> {
            assertThat(one.what()).isEqualTo("`strong` is no window");
            assertThat(one.help()).contains("`stronger`").contains("the table has stronger");
            assertThat(one.line()).isEqualTo(6);
            assertThat(one.column()).isGreaterThan(30);
        });
    }

    @Test
    void without_a_table_there_is_none_to_name() {
        left();

        assertThat(problems)
                .singleElement()
                .satisfies(one -> assertThat(one.help()).isEqualTo("there is no table of windows"));
    }
}
