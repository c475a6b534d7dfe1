package casus.cost;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Casus;
import casus.rulebook.text.RuleText;
import casus.setwise.Cost;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleCostsTest {

    private static final String EVERYTHING_WITH_EVERYTHING = """
            rule "Whoever is struck protests against every blow"
                @id("mine.everything")
                @because("{State} and {Event}")
                @reference("none")
            when
                Other took place on the territory of State
                Event took place on the territory of Elsewhere
            then
                State is on record about Event with protest
            end
            """;

    private static RuleCosts of(String... own) {
        return RuleCosts.of(
                        Casus.of(Casus.rulebook(List.of(own).stream()
                                .map(text -> new RuleText("own.rules", text, false))
                                .toList())),
                        40)
                .orElseThrow();
    }

    @Test
    void the_most_expensive_rule_comes_first() {
        RuleCosts costs = of();

        assertThat(costs.smaller().events()).hasSize(40);
        assertThat(costs.larger().events()).hasSize(160);
        assertThat(costs.rules()).extracting(each -> -each.larger().compared()).isSorted();
        assertThat(costs.rules()).allSatisfy(each -> {
            assertThat(each.smaller().rule()).isEqualTo(each.larger().rule());
            assertThat(each.larger().compared())
                    .isPositive()
                    .isGreaterThanOrEqualTo(each.smaller().compared());
        });
        assertThat(costs.rules())
                .extracting(each -> each.larger().rule())
                .doesNotHaveDuplicates()
                .contains("camps.put-down-by-mandate");
    }

    @Test
    void a_rule_that_tries_everything_with_everything_is_told_apart() {
        RuleCosts.Growing mine = of(EVERYTHING_WITH_EVERYTHING).rules().stream()
                .filter(each -> each.larger().rule().equals("mine.everything"))
                .findFirst()
                .orElseThrow();

        assertThat(mine.local()).isFalse();
        assertThat(mine.larger().firings()).isGreaterThan(12 * mine.smaller().firings());
    }

    @Test
    void costs_are_the_same_in_every_run_but_for_the_time() {
        assertThat(of().rules())
                .extracting(each -> List.of(
                        each.larger().rule(),
                        each.larger().firings(),
                        each.larger().compared()))
                .isEqualTo(of().rules().stream()
                        .map(each -> List.<Object>of(
                                each.larger().rule(),
                                each.larger().firings(),
                                each.larger().compared()))
                        .toList());
        assertThat(of().rules())
                .extracting(RuleCosts.Growing::larger)
                .extracting(Cost::time)
                .isNotEmpty();
    }

    @Test
    void rules_that_only_the_engine_can_run_cannot_be_told_apart() {
        String code = """
                package casus.rules;
                import casus.model.Entity.Actor;
                import casus.model.CampStep.SpeaksFor;
                rule "mine.own" @because("{voice}") when $actor : Actor( $voice : id, speaksFor.empty )
                then insertLogical( new SpeaksFor( $voice, $voice ) ); end
                """;

        assertThat(RuleCosts.of(Casus.of(Casus.rulebook(List.of(new RuleText("own.drl", code, true)))), 5))
                .isEmpty();
    }
}
