package casus.rulebook;

import static casus.rulebook.Written.STATED;
import static casus.rulebook.Written.read;
import static org.assertj.core.api.Assertions.assertThat;

import casus.model.Problem;
import casus.rulebook.rule.Rule;
import casus.rulebook.text.RuleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RuleIdsTest {

    private final List<Problem> problems = new ArrayList<>();

    private static Rule rule(String file, String id, String replaces) {
        Rule read = read(STATED).rulebook().rules().get(0);
        return new Rule(
                id,
                read.title(),
                read.because(),
                read.reference(),
                read.when(),
                read.then(),
                file,
                3,
                replaces,
                List.of());
    }

    private List<Rule> left(List<RuleText> texts, Rule... rules) {
        List<Rule> left = new ArrayList<>(List.of(rules));
        RuleIds ids = new RuleIds(left, Set.of("shipped.rules"), problems);
        ids.dropTaken(texts);
        ids.dropReplaced();
        return left;
    }

    private List<String> kinds() {
        return problems.stream().map(Problem::kind).toList();
    }

    @Test
    void of_two_rules_with_one_id_the_first_stays() {
        Rule first = rule("a.rules", "mine.one", "");
        Rule second = rule("b.rules", "mine.one", "");

        assertThat(left(List.of(), first, second)).containsExactly(first);
        assertThat(problems).singleElement().satisfies(one -> {
            assertThat(one.file()).isEqualTo("b.rules");
            assertThat(one.help()).contains("a.rules:3");
        });
    }

    @Test
    void an_id_of_the_engines_own_rules_is_taken() {
        RuleText engine = new RuleText("camps.drl", "  rule \"camps.one\"\nwhen then end", true);

        assertThat(left(List.of(engine), rule("a.rules", "camps.one", ""))).isEmpty();
        assertThat(kinds()).containsExactly("id-taken");
    }

    @Test
    void a_file_that_is_not_trusted_takes_no_id_by_code() {
        RuleText code = new RuleText("camps.drl", "rule \"camps.one\"", false);

        assertThat(left(List.of(code), rule("a.rules", "camps.one", ""))).hasSize(1);
        assertThat(problems).isEmpty();
    }

    @Test
    void a_rule_takes_the_place_of_a_shipped_one() {
        Rule old = rule("shipped.rules", "retaliation.stated", "");
        Rule own = rule("my.rules", "mine.stated", "retaliation.stated");

        assertThat(left(List.of(), old, own)).containsExactly(own);
        assertThat(problems).isEmpty();
    }

    @Test
    void only_shipped_rules_can_be_replaced_and_the_nearest_is_named() {
        Rule old = rule("shipped.rules", "retaliation.stated", "");
        Rule own = rule("my.rules", "mine.one", "");

        assertThat(left(
                        List.of(),
                        old,
                        own,
                        rule("my.rules", "mine.two", "mine.one"),
                        rule("my.rules", "mine.three", "retaliation.state")))
                .hasSize(4);
        assertThat(kinds()).containsExactly("unknown-replaced", "unknown-replaced");
        assertThat(problems.get(1).help()).contains("`retaliation.stated`");
    }

    @Test
    void one_place_is_taken_once() {
        Rule old = rule("shipped.rules", "retaliation.stated", "");

        left(
                List.of(),
                old,
                rule("my.rules", "mine.one", "retaliation.stated"),
                rule("my.rules", "mine.two", "retaliation.stated"));

        assertThat(kinds()).containsExactly("replaced-twice");
    }
}
