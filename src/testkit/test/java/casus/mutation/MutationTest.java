package casus.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Casus;
import casus.casefile.sheet.CaseSheet;
import casus.model.TableRow;
import casus.mutation.Otherwise.Outcome;
import casus.rulebook.rule.Rule;
import casus.rulebook.variant.RowVariants;
import casus.rulebook.variant.RuleVariants;
import casus.rulebook.variant.Variant;
import casus.smallcase.TestRun;
import casus.smallcase.Verdict;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Changed rules, judged without the engine as they would be with it. */
class MutationTest {

    private static final Casus CASUS = Casus.shipped();
    private static final List<CaseSheet> ANSWERS = CaseSheet.in(Path.of("rules/retaliation/answers.cases.yaml"));
    private static final TestRun RUN = TestRun.of(CASUS, TestRun.chosen(ANSWERS, ""));

    @Test
    void a_change_comes_to_the_same_without_the_engine_as_with_it() {
        Otherwise otherwise = new Otherwise(new StepOrder(CASUS.rulebook()));
        List<Reasoned> cases = Reasoned.all(RUN);
        int settled = 0;
        int failing = 0;
        for (Rule rule : CASUS.rulebook().rules()) {
            if (!rule.file().equals("rules/retaliation/answers.rules")) {
                continue;
            }
            for (Variant variant : RuleVariants.of(CASUS.rulebook(), rule)) {
                Casus changed = Casus.of(variant.rulebook());
                for (Reasoned reasoned : cases) {
                    Outcome outcome = otherwise.of(reasoned, variant);
                    if (outcome == Outcome.OPEN) {
                        continue;
                    }
                    settled++;
                    failing += outcome == Outcome.FAILS ? 1 : 0;
                    Verdict verdict = Verdict.of(
                            reasoned.small(),
                            changed.reason(reasoned.small().subject()).inferences());
                    assertThat(verdict.passes())
                            .as("%s when %s", reasoned.small().place(), variant.description())
                            .isEqualTo(outcome == Outcome.UNNOTICED);
                }
            }
        }
        assertThat(settled).isGreaterThan(200);
        assertThat(failing).isGreaterThan(10);
    }

    @Test
    void a_changed_row_comes_to_the_same_without_the_engine_as_with_it() {
        List<CaseSheet> sheets = CaseSheet.in(Path.of("rules/legal/pleas.cases.yaml"));
        TestRun run = TestRun.of(CASUS, TestRun.chosen(sheets, ""));
        Otherwise otherwise = new Otherwise(new StepOrder(CASUS.rulebook()));
        Set<Outcome> outcomes = new TreeSet<>();
        List<TableRow> rows = CASUS.rulebook().tables().stream()
                .filter(TableRow.Element.class::isInstance)
                .limit(8)
                .toList();
        for (TableRow row : rows) {
            for (Variant variant : RowVariants.of(CASUS.rulebook(), row)) {
                Casus changed = Casus.of(variant.rulebook());
                for (Reasoned reasoned : Reasoned.all(run)) {
                    Outcome outcome = otherwise.of(reasoned, variant);
                    outcomes.add(outcome);
                    assertThat(Verdict.of(
                                            reasoned.small(),
                                            changed.reason(reasoned.small().subject())
                                                    .inferences())
                                    .passes())
                            .as("%s when %s", reasoned.small().place(), variant.description())
                            .isEqualTo(outcome == Outcome.UNNOTICED);
                }
            }
        }
        assertThat(outcomes).containsExactlyInAnyOrder(Outcome.UNNOTICED, Outcome.FAILS);
    }

    @Test
    void a_rule_has_a_change_for_every_line_word_and_name_that_can_spare_it() {
        Rule rule = CASUS.rulebook().rule("retaliation.denied-by-striker").orElseThrow();

        assertThat(RuleVariants.of(CASUS.rulebook(), rule).stream().map(Variant::description))
                .contains(
                        "line `Author acts for Striker` of rule retaliation.denied-by-striker is read with anything for"
                                + " `Author`",
                        "line `Speaker acts for Striker` of rule retaliation.denied-by-striker is left out");
        Rule protest = CASUS.rulebook().rule("attribution.status.claimed").orElseThrow();
        assertThat(RuleVariants.of(CASUS.rulebook(), protest).stream()
                        .map(Variant::change)
                        .collect(Collectors.toSet()))
                .contains(RuleVariants.LEFT_OUT, "turned into its contrary")
                .anyMatch(change -> change.startsWith("read with `"));
    }

    @Test
    void every_kind_of_step_stands_above_all_that_it_rests_on() {
        StepOrder ladder = new StepOrder(CASUS.rulebook());

        for (Rule rule : CASUS.rulebook().rules()) {
            Class<?> kind = StepOrder.concludes(rule);
            if (ladder.opaque(kind)) {
                continue;
            }
            assertThat(StepOrder.asks(rule).stream()
                            .filter(ladder.order()::contains)
                            .filter(below -> !ladder.opaque(below))
                            .filter(below -> ladder.order().indexOf(below)
                                    >= ladder.order().indexOf(kind)))
                    .as(rule.id())
                    .isEmpty();
        }
    }
}
