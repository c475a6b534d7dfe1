package casus.rulebook.check;

import static casus.rulebook.Written.STATED;
import static casus.rulebook.Written.read;
import static org.assertj.core.api.Assertions.assertThat;

import casus.model.Problem;
import casus.rulebook.Written;
import casus.rulebook.rule.Omission;
import casus.rulebook.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OmissionChecksTest {

    private static final Rule RULE = read(STATED).rulebook().rules().get(0);

    private static List<Problem> check(List<Omission> omissions, Map<Rule, Rule.Line> unfounded) {
        List<Problem> problems = new ArrayList<>();
        OmissionChecks.of(Written.SHIPPED, omissions, unfounded, problems);
        return problems;
    }

    @Test
    void the_omission_that_took_the_step_away_is_named() {
        Omission idle = new Omission("retaliation.called", "why", "my.rules", 1);
        String blamed = read(Written.SHIPPED.toArray(casus.rulebook.text.RuleText[]::new)).rulebook().rules().stream()
                .filter(rule -> rule.then().sentence().patterns().get(0).type()
                        == RULE.when().get(0).sentence().patterns().get(0).type())
                .findFirst()
                .orElseThrow()
                .id();
        Omission cause = new Omission(blamed, "why", "my.rules", 2);

        assertThat(check(List.of(idle, cause), Map.of(RULE, RULE.when().get(0))))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.kind()).isEqualTo("omission-needed");
                    assertThat(one.line()).isEqualTo(2);
                    assertThat(one.what()).contains("without `" + blamed + "` the rule `mine.stated` never fires");
                });
    }

    @Test
    void without_omissions_or_unfounded_rules_nothing_is_read() {
        assertThat(check(List.of(), Map.of(RULE, RULE.when().get(0)))).isEmpty();
        assertThat(check(List.of(Omission.of("retaliation.called")), Map.of())).isEmpty();
    }
}
