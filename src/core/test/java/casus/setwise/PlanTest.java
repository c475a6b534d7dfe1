package casus.setwise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlanTest {

    private static final String ROW = "$s : BelongsTo( $one : member, $between : group )"
            + " $t : BelongsTo( member == $between, $other : group )";

    private static List<Plan.Step> steps(String conditions, int first) {
        return Plan.of(
                        RuleReaderTest.rules(conditions, "new OneCamp( $one, $one )")
                                .get(0),
                        first)
                .all();
    }

    private static Plan.Lookup lookup(Plan.Step step) {
        return (Plan.Lookup) step;
    }

    @Test
    void what_is_compared_with_something_known_is_a_key() {
        List<Plan.Step> steps = steps(ROW, 0);

        assertThat(lookup(steps.get(0)).names()).isEmpty();
        assertThat(lookup(steps.get(1)).names()).containsExactly("member");
        assertThat(lookup(steps.get(1)).checks())
                .extracting(check -> check.variable() >= 0)
                .containsExactly(true);
    }

    @Test
    void beginning_with_a_later_condition_the_earlier_one_is_looked_up() {
        List<Plan.Step> steps = steps(ROW, 1);

        assertThat(lookup(steps.get(0)).condition()).isEqualTo(1);
        assertThat(lookup(steps.get(0)).checks())
                .as("member and group of the second bind $between and $other")
                .extracting(Plan.Check::variable)
                .allMatch(variable -> variable >= 0);
        assertThat(lookup(steps.get(1)).condition()).isZero();
        assertThat(lookup(steps.get(1)).names()).containsExactly("group");
    }

    @Test
    void constants_are_keys_only_where_nothing_else_is() {
        List<Plan.Step> steps = steps(
                "$a : Actor( $one : id, kind == ActorKind.STATE )"
                        + " $b : Actor( id == $one, kind == ActorKind.STATE )",
                0);

        assertThat(lookup(steps.get(0)).names()).containsExactly("kind");
        assertThat(lookup(steps.get(1)).names()).containsExactly("id");
        assertThat(lookup(steps.get(1)).checks()).hasSize(1);
    }

    @Test
    void a_test_waits_for_what_it_compares() {
        List<Plan.Step> steps =
                steps("$a : BelongsTo( $one : member, $g : group ) $b : BelongsTo( member == $g, group != $one )", 1);

        assertThat(lookup(steps.get(0)).checks())
                .extracting(Plan.Check::variable)
                .as("a name for the member, and no test yet")
                .singleElement()
                .satisfies(variable -> assertThat(variable).isNotNegative());
        assertThat(lookup(steps.get(1)).checks())
                .extracting(Plan.Check::variable)
                .contains(-1);
    }

    @Test
    void conditions_that_share_nothing_keep_their_order() {
        List<Plan.Step> steps = steps("$a : Actor( $one : id ) $b : BelongsTo( $other : group )", 1);

        assertThat(steps).extracting(step -> lookup(step).condition()).containsExactly(0, 1);
    }

    @Test
    void an_absence_comes_once_all_that_it_names_is_known() {
        List<Plan.Step> steps = steps(
                "$a : BelongsTo( $one : member, $g : group ) not OneCamp( one == $one )"
                        + " $b : BelongsTo( member == $g )",
                2);

        assertThat(steps.get(0)).isInstanceOf(Plan.Lookup.class);
        assertThat(steps.get(1)).isInstanceOf(Plan.Lookup.class);
        assertThat(steps.get(2)).isInstanceOf(Plan.Existence.class);
    }
}
