package casus.rulebook.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import casus.model.Problem;
import casus.rulebook.Rulebook;
import casus.rulebook.Written;
import casus.rulebook.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ladders of two or three rules, over the shipped vocabulary and tables. */
class LadderTest {

    private static String rule(String id, String conclusion, String... conditions) {
        return """
                rule "Rule %s"
                    @id("mine.%s")
                    @because("why")
                when
                    %s
                then
                    %s
                end
                """.formatted(id, id, String.join("\n    ", conditions), conclusion);
    }

    private static Ladder ladder(String... rules) {
        Rulebook rulebook = Written.read(String.join("\n", rules)).rulebook();
        assertThat(rulebook.rules()).hasSize(rules.length);
        return new Ladder(rulebook.rules(), List.of(), rulebook.tables());
    }

    private static final String STATED = "Response retaliates for Cause, stated";
    private static final String RESPONSE = "Response is dated Date";
    private static final String CAUSE = "Cause is dated Day";

    @Test
    void a_rule_that_asks_for_what_nothing_derives_never_fires() {
        Ladder alone = ladder(rule("a", STATED, RESPONSE, CAUSE, "Cause retaliates for Response, reported"));

        assertThat(alone.unfounded(rule -> true).values())
                .extracting(Rule.Line::text)
                .containsExactly("Cause retaliates for Response, reported");
        assertThat(alone.unfounded(rule -> false)).isEmpty();
    }

    @Test
    void a_word_that_no_rule_derives_is_not_made_true_by_another_word() {
        String reported = rule("a", "Response retaliates for Cause, reported", RESPONSE, CAUSE);
        String above = rule("b", "Response retaliates for Cause, inferred", "Response retaliates for Cause, reported");

        assertThat(ladder(reported, above).unfounded(rule -> true).keySet())
                .extracting(Rule::id)
                .doesNotContain("mine.b");
        assertThat(ladder(reported.replace("reported", "stated"), above)
                        .unfounded(rule -> true)
                        .keySet())
                .extracting(Rule::id)
                .contains("mine.b");
    }

    @Test
    void a_rule_that_leads_to_what_it_denies_is_told_with_the_way_round() {
        List<Problem> problems = new ArrayList<>();
        ladder(
                        rule(
                                "a",
                                "State is on record about Event with protest",
                                "Event is put down, if only by a charge, to State",
                                "State is not on record about Event with acceptance"),
                        rule(
                                "b",
                                "State is on record about Event with acceptance",
                                "State is on record about Event with protest"))
                .loops(rule -> true, problems);

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo("negation-loop");
            assertThat(problem.line()).isEqualTo(6);
            assertThat(problem.help()).contains("`mine.a`, `mine.b`");
        });
    }

    @Test
    void rules_that_feed_each_other_are_told_once_with_both() {
        List<Problem> problems = new ArrayList<>();
        ladder(
                        rule("a", STATED, RESPONSE, CAUSE, "Response retaliates for Cause, inferred"),
                        rule("b", "Response retaliates for Cause, inferred", "Response retaliates for Cause, stated"))
                .rounds(rule -> true, problems);

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo("feeds-itself");
            assertThat(problem.help()).contains("`mine.a`, `mine.b`");
        });
    }

    @Test
    void rules_one_above_another_go_round_nowhere() {
        List<Problem> problems = new ArrayList<>();
        Ladder ladder = ladder(
                rule("a", STATED, RESPONSE, CAUSE),
                rule("b", "Response retaliates for Cause, inferred", "Response retaliates for Cause, stated"));
        ladder.rounds(rule -> true, problems);
        ladder.loops(rule -> true, problems);

        assertThat(problems).isEmpty();
    }
}
