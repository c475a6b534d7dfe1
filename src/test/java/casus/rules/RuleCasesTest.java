package casus.rules;

import static org.assertj.core.api.Assertions.assertThat;

import casus.casefile.CaseSheet;
import casus.casefile.SmallCase;
import casus.verify.Coverage;
import casus.verify.TestRun;
import casus.verify.Verdict;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the small cases that stand beside the rules. */
class RuleCasesTest {

    private final List<CaseSheet> sheets = CaseSheet.in(Shipped.FOLDER);

    @TestFactory
    Stream<DynamicContainer> small_cases() {
        return sheets.stream()
                .map(sheet -> DynamicContainer.dynamicContainer(
                        sheet.file(),
                        Path.of(sheet.file()).toUri(),
                        sheet.cases().stream().map(RuleCasesTest::test)));
    }

    private static DynamicTest test(SmallCase small) {
        return DynamicTest.dynamicTest(
                small.sentence(),
                URI.create(Path.of(small.file()).toUri() + "?line=" + small.line()),
                () -> Verdict.of(small, Shipped.findings(small.subject())).check());
    }

    @Test
    void no_sheet_has_a_mistake_and_none_names_a_rule_that_does_not_exist() {
        assertThat(sheets).hasSizeGreaterThan(40);
        assertThat(TestRun.problems(sheets, Shipped.rulebook())).isEmpty();
    }

    /**
     * A rule counts as judged if it is named in the `fires` of one case and in the `silent` of another that was made from
     * the same records, so that it is the difference between the two that the rule turns on.
     */
    @Test
    void every_rule_fires_in_one_case_and_is_silent_in_another_made_from_the_same_records() {
        TestRun run = new TestRun(TestRun.chosen(sheets, "").stream()
                .map(small -> Verdict.of(small, Shipped.findings(small.subject())))
                .toList());

        Coverage coverage = Coverage.named(run, Shipped.rulebook().rules());

        assertThat(coverage.rules()).hasSizeGreaterThan(300);
        assertThat(coverage.untested()).isEmpty();
    }
}
