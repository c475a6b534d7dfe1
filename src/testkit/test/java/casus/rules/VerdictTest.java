package casus.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casus.casefile.sheet.CaseSheet;
import casus.smallcase.Verdict;
import org.junit.jupiter.api.Test;

/** A small case that is wrong has to fail, and to say what was concluded instead. */
class VerdictTest {

    private static final String RAID = """
            - case: A claimed raid
              actors: {front: armedGroup, league: armedGroup}
              events: [raid]
              records:
                - claim: {voice: front, event: raid}
            """;

    @Test
    void what_is_as_expected_passes() {
        assertThatCode(() -> verdict("  concludes: {attribution raid: {status: claimed, claimedBy: [front]}}")
                        .check())
                .doesNotThrowAnyException();
    }

    @Test
    void another_status_fails_and_is_shown() {
        fails("  concludes: {attribution raid: accused}", "status should be accused and is claimed");
    }

    @Test
    void a_member_too_many_or_too_few_fails() {
        fails("  concludes: {attribution raid: {claimedBy: [front, league]}}", "claimedBy should be");
        fails("  concludes: {attribution raid: {claimedBy: []}}", "claimedBy should be");
        fails("  concludes: {attribution raid: {independentVoices: 2}}", "independentVoices should be 2 and is 1");
    }

    @Test
    void a_member_that_no_attribution_has_is_a_mistake_in_the_file() {
        CaseSheet sheet =
                CaseSheet.of("raid.cases.yaml", RAID + "  concludes: {attribution raid: {claimdBy: [front]}}\n");

        assertThat(sheet.problems()).singleElement().asString().contains("`claimdBy`", "did you mean `claimedBy`?");
    }

    @Test
    void a_conclusion_that_is_missing_fails_and_the_nearest_is_offered() {
        fails("  concludes: {attribution front: claimed}", "nearest is `attribution raid`");
    }

    @Test
    void a_conclusion_that_must_be_absent_fails_where_it_is_there() {
        fails("  not: [attribution raid]", "must not be concluded");
        fails("  not: [attribution raid: claimed]", "must not be concluded");
        fails("  only: [attribution]", "must not be concluded");
    }

    @Test
    void a_rule_that_fires_or_is_silent_against_expectation_fails() {
        fails("  fires: [attribution.denied]\n  not: [retaliation raid for raid]", "must fire and does not");
        fails("  silent: [attribution.claimed]\n  not: [retaliation raid for raid]", "fires and must not");
    }

    @Test
    void a_fault_knows_where_it_was_expected_otherwise() {
        assertThat(verdict("  concludes:\n    attribution raid: accused").faults())
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.place().line()).isEqualTo(7);
                    assertThat(fault.place().column()).isEqualTo(5);
                    assertThat(fault.wanted()).isEqualTo("accused");
                });
    }

    private static void fails(String expectation, String message) {
        assertThatThrownBy(() -> verdict(expectation).check())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(message)
                .hasMessageContaining("attribution raid: claimed");
    }

    private static Verdict verdict(String expectation) {
        CaseSheet sheet = CaseSheet.of("raid.cases.yaml", RAID + expectation + "\n");
        assertThat(sheet.problems()).isEmpty();
        return Verdict.of(
                sheet.cases().get(0), Shipped.inferences(sheet.cases().get(0).subject()));
    }
}
