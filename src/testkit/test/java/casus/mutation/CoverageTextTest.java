package casus.mutation;

import static casus.rulebook.Written.STATED;
import static casus.rulebook.Written.read;
import static org.assertj.core.api.Assertions.assertThat;

import casus.mutation.Coverage.OfRule;
import casus.rulebook.Rulebook;
import casus.rulebook.rule.Rule;
import casus.rulebook.variant.RuleVariants;
import casus.rulebook.variant.Variant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CoverageTextTest {

    private static final Rulebook RULEBOOK = read(STATED).rulebook();
    private static final Rule RULE = RULEBOOK.rule("mine.stated").orElseThrow();

    private static Coverage covered(boolean fires, boolean silent, Set<Rule.Line> lines) {
        return new Coverage(List.of(new OfRule(RULE, fires, silent, lines)));
    }

    @Test
    void the_table_has_a_row_for_each_rule_under_its_headings() {
        assertThat(CoverageText.table(covered(true, false, Set.of(RULE.when().get(0))))
                        .plain())
                .isEqualTo("""
                rule         fires  silent  conditions  absences
                mine.stated  yes    no             1/2       0/0

                """);
    }

    @Test
    void what_is_missing_comes_with_what_to_write() {
        assertThat(CoverageText.untested(covered(false, false, Set.of())).plain())
                .isEqualTo("""
                my.rules:1: rule mine.stated has no case in which it fires
                    help: write one in my.cases.yaml and name the rule in `fires`
                """);
        assertThat(CoverageText.untested(covered(true, false, Set.of())).plain())
                .startsWith("my.rules:1: rule mine.stated has no case of the same records in which it is silent\n")
                .contains("by `same as`");
        assertThat(CoverageText.untested(covered(true, true, Set.of())).plain()).isEmpty();
    }

    @Test
    void a_condition_that_decides_no_case_is_named_at_its_line() {
        assertThat(CoverageText.conditions(
                                covered(true, true, Set.of(RULE.when().get(0))))
                        .plain())
                .isEqualTo("""
                my.rules:7: no case turns on `Striker says that Response answers Cause`
                    help: write one in which all else holds that rule mine.stated asks for
                """);
        assertThat(CoverageText.conditions(covered(true, true, new HashSet<>(RULE.when())))
                        .plain())
                .isEmpty();
    }

    @Test
    void a_change_that_makes_no_case_fail_is_named_at_the_line_it_changes() {
        Variant left = RuleVariants.of(RULEBOOK, RULE).get(0);

        assertThat(CoverageText.survivors(new Mutation(9, 1, List.of(left), 0, List.of()))
                        .plain())
                .isEqualTo("my.rules:" + left.number() + ": no case fails when " + left.description()
                        + "\n    help: write one that holds but for this, and name the rule in `silent`\n");
    }
}
