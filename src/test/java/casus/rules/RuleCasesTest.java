package casus.rules;

import static org.assertj.core.api.Assertions.assertThat;

import casus.casefile.CaseSheet;
import casus.casefile.SmallCase;
import casus.junit.CaseFiles;
import casus.rulebook.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the small cases that stand beside the rules. */
class RuleCasesTest {

    private final List<CaseSheet> sheets = CaseSheet.in(Shipped.FOLDER);

    @TestFactory
    Stream<DynamicNode> small_cases() {
        return CaseFiles.in(Shipped.FOLDER.toString());
    }

    @Test
    void no_folder_was_passed_over() {
        assertThat(sheets).hasSizeGreaterThan(40);
    }

    /**
     * A rule counts as judged if it is named in the `fires` of one case and in the `silent` of another that was made from
     * the same records, so that it is the difference between the two that the rule turns on.
     */
    @Test
    void every_rule_fires_in_one_case_and_is_silent_in_another_made_from_the_same_records() {
        List<SmallCase> cases = sheets.stream().flatMap(sheet -> sheet.cases().stream()).toList();
        List<String> unjudged = new ArrayList<>();
        for (Rule rule : Shipped.rulebook().rules()) {
            Set<String> firing = places(cases.stream().filter(c -> c.fires(rule.id())));
            Set<String> silent = places(cases.stream().filter(c -> c.silent(rule.id())));
            if (firing.isEmpty()) {
                unjudged.add(rule.id() + " has no case in which it fires");
            } else if (silent.stream().noneMatch(firing::contains)) {
                unjudged.add(rule.id() + " has no case of the same records in which it is silent");
            }
        }
        assertThat(unjudged).isEmpty();
    }

    private static Set<String> places(Stream<SmallCase> cases) {
        return cases.map(small -> small.file() + " " + small.root()).collect(Collectors.toSet());
    }
}
