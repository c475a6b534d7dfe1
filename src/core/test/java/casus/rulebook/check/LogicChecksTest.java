package casus.rulebook.check;

import static casus.rulebook.Written.STATED;
import static casus.rulebook.Written.read;
import static casus.rulebook.Written.stated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import casus.model.Problem;
import casus.model.TableRow;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LogicChecksTest {

    private static final String CALLED = "Striker calls Response an answer to Cause\n    ";

    private static List<Problem> check(String more, TableRow... tables) {
        List<Problem> problems = new ArrayList<>();
        String text = more.isEmpty() ? STATED : stated("then\n", "    " + more + "\nthen\n");
        LogicChecks.of(read(text).rulebook().rules().get(0), List.of(tables), problems);
        return problems;
    }

    @Test
    void a_rule_whose_conditions_can_hold_is_passed() {
        assertThat(check("")).isEmpty();
        assertThat(check(
                        "Response came within an open window, strong, after Cause",
                        new TableRow.Window("strong", 72, true)))
                .isEmpty();
    }

    @Test
    void a_window_that_is_off_or_empty_never_opens() {
        for (TableRow.Window closed :
                List.of(new TableRow.Window("strong", 72, false), new TableRow.Window("strong", 0, true))) {
            assertThat(check("Response came within an open window, strong, after Cause", closed))
                    .extracting(Problem::kind)
                    .containsExactly("closed-window");
        }
    }

    @Test
    void an_event_does_not_come_within_a_window_of_itself() {
        assertThat(check("Response came within an open window, strong, after Response"))
                .extracting(Problem::kind, Problem::line)
                .containsExactly(tuple("impossible-window", 8));
    }

    @Test
    void a_condition_and_its_absence_contradict_each_other_at_the_later_line() {
        assertThat(check(CALLED + "nobody calls Response an answer to Cause"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.kind()).isEqualTo("contradiction");
                    assertThat(one.line()).isEqualTo(9);
                    assertThat(one.what()).contains("cannot hold together with line 8");
                });
    }

    @Test
    void the_absence_of_something_about_others_contradicts_nothing() {
        assertThat(check(CALLED + "nobody calls Cause an answer to Response")).isEmpty();
    }
}
