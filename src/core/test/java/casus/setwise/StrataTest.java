package casus.setwise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StrataTest {

    private static final String CAMP = "$a : BelongsTo( $one : member, $other : group )";
    private static final String ACTOR = "$a : Actor( $one : id )";

    private static List<RuleTerms> rules(String... conditionsAndConclusions) {
        List<RuleTerms> rules = new ArrayList<>();
        for (int i = 0; i < conditionsAndConclusions.length; i += 2) {
            rules.addAll(RuleReaderTest.rules(conditionsAndConclusions[i], conditionsAndConclusions[i + 1]));
        }
        return rules;
    }

    @Test
    void a_rule_comes_after_those_that_derive_what_it_requires() {
        assertThat(Strata.of(rules(CAMP, "new OneCamp( $one, $other )", ACTOR, "new BelongsTo( $one, $one )")))
                .containsExactly(List.of(1), List.of(0));
    }

    @Test
    void rules_that_require_one_another_are_one_layer() {
        assertThat(Strata.of(rules(
                        CAMP,
                        "new OneCamp( $one, $other )",
                        "$a : OneCamp( $one : one, $other : other )",
                        "new BelongsTo( $one, $other )")))
                .containsExactly(List.of(0, 1));
    }

    @Test
    void a_rule_that_denies_what_it_leads_to_is_refused() {
        List<RuleTerms> rules = rules(
                ACTOR + " not BelongsTo( member == $one )",
                "new OneCamp( $one, $one )",
                "$a : OneCamp( $one : one )",
                "new BelongsTo( $one, $one )");

        assertThatThrownBy(() -> Strata.of(rules)).isInstanceOf(Unread.class).hasMessageContaining("a.rule");
    }

    @Test
    void constants_tell_facts_of_one_type_apart() {
        String head = """
                import casus.model.Entity.Actor;
                import casus.model.AuthorshipStep.Mentions;
                import casus.model.AuthorshipStep.Mention;
                rule "one" when $a : Mentions( $u : utterance, $e : event, mention == Mention.DENIAL )
                    not Mentions( utterance == $u, mention != Mention.DENIAL, mention != Mention.REJECTION )
                then insertLogical( new Mentions( $u, $e, Mention.REJECTION ) ); end
                """;

        assertThat(Strata.of(RuleReader.read(head))).containsExactly(List.of(0));
        assertThatThrownBy(() -> Strata.of(RuleReader.read(head.replace(", mention != Mention.REJECTION", ""))))
                .isInstanceOf(Unread.class);
    }
}
