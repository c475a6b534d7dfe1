package casus.rulebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import casus.model.Problem;
import casus.model.TableRow;
import casus.rulebook.table.Tables;
import casus.rulebook.text.Mistakes;
import casus.rulebook.text.RuleText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableChecksTest {

    private static List<Problem> check(String table, String text, TableRow... others) {
        List<Problem> problems = new ArrayList<>();
        List<TableRow> all = new ArrayList<>(List.of(others));
        Tables.parse(table, text, new Mistakes(table, problems)).forEach(row -> all.add(row.content()));
        assertThat(problems).isEmpty();
        Allowances allowances = new Allowances();
        new TableChecks(all, problems).of(new RuleText(table, text, false), allowances);
        return allowances.over(problems);
    }

    private static List<String> kinds(String table, String text, TableRow... others) {
        return check(table, text, others).stream()
                .map(one -> one.line() + " " + one.kind())
                .toList();
    }

    private static final String POLES = "dimension,pole,opposite\n";

    @Test
    void a_pole_that_is_its_own_opposite_or_opposed_already_is_reported() {
        assertThat(kinds("poles.csv", POLES + "nature,attack,accident\n")).isEmpty();
        assertThat(kinds("poles.csv", POLES + "nature,attack,attack\n")).containsExactly("2 self-opposed");
        assertThat(kinds("poles.csv", POLES + "nature,attack,accident\nnature,accident,attack\n"))
                .containsExactly("3 row-reversed");
    }

    @Test
    void a_pole_without_an_opposite_is_reported_at_its_first_row() {
        String frames = """
                source,name,dimension,pole
                characterization,raid,nature,attack
                characterization,strike,nature,attack
                """;
        TableRow.Pole pole = new TableRow.Pole(casus.model.Judgement.Dimension.NATURE, "accident", "attack");

        assertThat(kinds("frames.csv", frames)).containsExactly("2 unopposed-pole");
        assertThat(kinds("frames.csv", frames, pole)).isEmpty();
    }

    @Test
    void a_window_whose_name_is_nearly_anothers_probably_means_that_one() {
        assertThat(check("windows.csv", "name,hours,on\nstong,96,true\n", new TableRow.Window("strong", 72, true)))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.kind()).isEqualTo("row-alike");
                    assertThat(one.help()).contains("`strong`");
                });
        assertThat(kinds("windows.csv", "name,hours,on\nmonth,720,true\n", new TableRow.Window("strong", 72, true)))
                .isEmpty();
    }

    @Test
    void a_comment_allows_a_slip_in_the_rows_right_below_it() {
        String allowed = "name,hours,on\n# allow row-alike: another one is meant\nstong,96,true\n";

        assertThat(kinds("windows.csv", allowed, new TableRow.Window("strong", 72, true)))
                .isEmpty();
        assertThat(kinds("windows.csv", allowed.replace("stong", "\nstong"), new TableRow.Window("strong", 72, true)))
                .containsExactly("2 idle-allowance", "4 row-alike");
    }
}
