package casus.rules;

import static org.assertj.core.api.Assertions.assertThat;

import casus.casefile.sheet.CaseSheet;
import casus.inferences.Inferences;
import casus.junit.CaseFiles;
import casus.model.Case;
import casus.mutation.Coverage;
import casus.smallcase.TestRun;
import casus.smallcase.Verdict;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the small cases beside the rules. */
class RuleCasesTest {

    @TestFactory
    Stream<DynamicNode> small_cases() {
        return CaseFiles.in(Shipped.FOLDER.toString());
    }

    /**
     * A rule counts as judged if it is named in the `fires` of one case and in the `silent` of another that was made from
     * the same records, so that it is the difference between the two that the rule turns on.
     */
    @Test
    void every_rule_fires_in_one_case_and_is_silent_in_another_made_from_the_same_records() {
        List<CaseSheet> sheets = CaseSheet.in(Shipped.FOLDER);
        assertThat(sheets).hasSizeGreaterThan(40);
        // what follows from each case is tested above; here only the rules that it names count
        Inferences none =
                Shipped.inferences(new Case("none", "None", "", List.of(), List.of(), List.of(), List.of(), List.of()));
        TestRun run = new TestRun(TestRun.chosen(sheets, "").stream()
                .map(small -> new Verdict(small, none, List.of()))
                .toList());

        Coverage coverage = Coverage.named(run, Shipped.rulebook().rules());

        assertThat(coverage.rules()).hasSizeGreaterThan(300);
        assertThat(coverage.untested()).isEmpty();
    }
}
