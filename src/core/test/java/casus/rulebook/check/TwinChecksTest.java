package casus.rulebook.check;

import static casus.rulebook.Written.STATED;
import static casus.rulebook.Written.read;
import static org.assertj.core.api.Assertions.assertThat;

import casus.model.Problem;
import casus.rulebook.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TwinChecksTest {

    private static final String OTHER =
            STATED.replace("mine.stated", "mine.other").replace("Whoever strikes", "Who strikes");

    private static List<Rule> rules(String... texts) {
        return read(String.join("", texts)).rulebook().rules();
    }

    private static List<Problem> check(String... texts) {
        List<Problem> problems = new ArrayList<>();
        new TwinChecks(rules(texts), problems).of(rule -> true);
        return problems;
    }

    @Test
    void different_rules_are_no_twins() {
        assertThat(check(STATED, OTHER.replace("Cause, stated", "Cause, reported")))
                .isEmpty();
    }

    @Test
    void the_later_of_two_rules_with_one_title_is_told_where_the_other_stands() {
        assertThat(check(
                        STATED,
                        OTHER.replace("Who strikes", "Whoever strikes").replace("Cause, stated", "Cause, reported")))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.kind()).isEqualTo("title-taken");
                    assertThat(one.help()).contains("my.rules:1");
                });
    }

    @Test
    void the_same_rule_with_other_names_is_reported_once_at_the_later() {
        assertThat(check(STATED, OTHER.replace("Striker", "Author")))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.kind()).isEqualTo("same-rule");
                    assertThat(one.what()).contains("`mine.stated`");
                    assertThat(one.line()).isGreaterThan(5);
                });
    }

    @Test
    void a_rule_with_one_condition_more_is_a_special_case() {
        String special = OTHER.replace("then\n", "    Striker and Cause2 are of one camp\nthen\n");

        assertThat(check(STATED, special)).extracting(Problem::kind).containsExactly("special-case");
        assertThat(check(special, STATED)).extracting(Problem::kind).containsExactly("special-case");
    }

    @Test
    void a_name_stands_for_one_thing_in_the_whole_rule() {
        Rule apart =
                rules(OTHER.replace("Striker says that", "Speaker says that")).get(0);
        Rule one = rules(STATED).get(0);

        assertThat(TwinChecks.covers(apart, one))
                .as("any speaker, so also the striker")
                .isTrue();
        assertThat(TwinChecks.covers(one, apart)).isFalse();
    }
}
