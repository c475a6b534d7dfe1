package casus.rulebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import casus.model.Problem;
import casus.rulebook.text.Allowance;
import casus.rulebook.text.Mistake;
import java.util.List;
import org.junit.jupiter.api.Test;

class AllowancesTest {

    private final Allowances allowances = new Allowances();

    private static Problem lone(String file, int line) {
        return Mistake.LONE_NAME.at(file, line, 1, "`X` stands nowhere else", "mend it");
    }

    private void allow(int from, int to) {
        allowances.of("my.rules", from, to, new Allowance(Mistake.LONE_NAME, "any will do", 2, 5));
    }

    @Test
    void what_is_allowed_on_a_line_is_no_problem_there() {
        allow(3, 5);

        assertThat(allowances.over(List.of(lone("my.rules", 3), lone("my.rules", 5))))
                .isEmpty();
    }

    @Test
    void it_holds_for_its_lines_its_file_and_its_kind_alone() {
        allow(3, 5);
        Problem before = lone("my.rules", 2);
        Problem behind = lone("my.rules", 6);
        Problem elsewhere = lone("other.rules", 4);
        Problem other = Mistake.NAMES_ALIKE.at("my.rules", 4, 1, "`X` and `x`", "choose");

        assertThat(allowances.over(List.of(before, behind, elsewhere, other, lone("my.rules", 4))))
                .containsExactly(before, other, behind, elsewhere);
    }

    @Test
    void an_allowance_of_nothing_is_a_problem_itself() {
        allow(3, 5);

        assertThat(allowances.over(List.of())).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(Mistake.IDLE_ALLOWANCE.kind());
            assertThat(one.line() + ":" + one.column()).isEqualTo("2:5");
            assertThat(one.what()).contains("`lone-name`");
        });
    }

    @Test
    void problems_come_once_and_in_order_of_place() {
        Problem first = lone("a.rules", 1);
        Problem second = lone("a.rules", 2);

        assertThat(allowances.over(List.of(second, first, second))).containsExactly(first, second);
    }
}
