package casus;

import static casus.RuleSlip.CASES;
import static casus.RuleSlip.IN;
import static casus.RuleSlip.RULE;
import static casus.RuleSlip.RULES;
import static casus.RuleSlip.SHEETS;
import static casus.RuleSlip.TABLES;
import static org.assertj.core.api.Assertions.assertThat;

import casus.model.Problem;
import casus.rulebook.RulebookFolder;
import casus.rulebook.text.Mistake;
import casus.rulebook.text.RuleText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Each kind of mistake is reported once, at the author's own place, under its name. */
class RuleChecksTest {

    private static List<Problem> check(String rule, String cases, RuleText... others) {
        List<RuleText> own = new ArrayList<>(List.of(others));
        own.add(new RuleText("my.rules", rule, false));
        return RuleChecks.of(own, List.of(new RuleText("my.cases.yaml", cases, false)), List.of(), false)
                .problems();
    }

    private static void assertTold(RuleSlip slip, String file, List<Problem> problems) {
        assertThat(problems)
                .as(problems.toString())
                .filteredOn(one -> one.kind().equals(slip.kind().kind()))
                .hasSize(1)
                .allSatisfy(one -> {
                    assertThat(one.file()).isEqualTo(file);
                    assertThat(one.line() + ":" + one.column()).isEqualTo(slip.place());
                    assertThat(one.severity()).isEqualTo(slip.kind().severity());
                    assertThat(one.what()).doesNotEndWith(".").matches("(?s)[`@a-z].*");
                });
    }

    @Test
    void a_sound_rule_with_a_pair_of_cases_is_passed_without_a_word() {
        assertThat(check(RULE, CASES)).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("casus.RuleSlip#RULES")
    void a_mistake_in_a_rule_is_told_once_at_its_place(RuleSlip slip) {
        assertThat(RULE).contains(slip.of());

        String mistaken = RULE.replace(slip.of(), slip.instead());
        List<Problem> problems = check(mistaken, CASES);

        assertTold(slip, "my.rules", problems);
        // a rule whose id is wrong is unknown to the cases beside it; nothing else follows from a mistake
        assertThat(problems)
                .as(problems.toString())
                .allMatch(one -> one.kind().equals(slip.kind().kind())
                        || (one.kind().equals("case-rule") && !mistaken.contains("@id(\"mine.protest\")"))
                        || slip.kind() == Mistake.NAMES_ALIKE
                        || slip.kind() == Mistake.KEYWORD_TWICE);
    }

    @ParameterizedTest
    @FieldSource("casus.RuleSlip#SHEETS")
    void a_mistake_in_the_cases_beside_a_rule_is_told(RuleSlip slip) {
        assertThat(CASES).contains(slip.of());
        boolean pair = slip.kind() == Mistake.NO_FIRING_CASE || slip.kind() == Mistake.NO_SILENT_CASE;

        assertTold(slip, pair ? "my.rules" : "my.cases.yaml", check(RULE, CASES.replace(slip.of(), slip.instead())));
    }

    @ParameterizedTest
    @FieldSource("casus.RuleSlip#TABLES")
    void a_mistake_in_a_table_is_told_once_at_its_place(RuleSlip slip) {
        assertTold(slip, slip.instead(), check(RULE, CASES, new RuleText(slip.instead(), slip.of(), false)));
    }

    @Test
    void a_window_that_is_off_is_reported_where_a_rule_asks_for_it() {
        String asks = RULE.replace(IN, IN + "    Event came within an open window, weak, after Cause\n");

        assertThat(check(asks, CASES)).extracting(Problem::kind).doesNotContain(Mistake.CLOSED_WINDOW.kind());
        assertTold(
                new RuleSlip(Mistake.CLOSED_WINDOW, "8:39", "", ""),
                "my.rules",
                check(asks, CASES, new RuleText("windows.csv", "name,hours,on\nweak,336,false\n", false)));
    }

    @Test
    void a_rule_that_a_case_names_with_another_dash_is_reported_which_it_is() {
        assertThat(check(
                        RULE.replace("mine.protest", "mine.protest-now"),
                        CASES.replace("[mine.protest]", "[mine.protest\u2013now]")))
                .filteredOn(one -> one.kind().equals("case-rule"))
                .allSatisfy(one -> assertThat(one.toString())
                        .contains("is no rule: it has a `\u2013`, U+2013, en dash\n    help: maybe `mine.protest-now`"))
                .hasSize(2);
    }

    @Test
    void a_file_of_cases_that_cannot_be_read_makes_no_rule_untested() {
        assertThat(check(RULE, CASES.replace("fires: [mine.protest]", "fires: [mine.protest")))
                .extracting(Problem::kind)
                .containsOnly("bad-cases");
    }

    @Test
    void a_rule_that_says_what_another_says_is_reported_with_the_other() {
        String other = RULE.replace("mine.protest", "mine.second").replace("A state that", "Another that");
        String names = other.replace("Event", "Raid").replace("State", "Host");

        assertThat(check(RULE + names, CASES))
                .extracting(Problem::toString)
                .contains("my.rules:11:1: warning: the rule `Another that condemns force on its territory as terrorism"
                        + " protests` has the conditions and the conclusion of `mine.protest`\n    help: it stands at"
                        + " my.rules:1; keep one of them, or let them conclude different things");
        String special = other.replace(IN, IN + "    Event is a single event\n");
        assertThat(check(RULE + special, CASES))
                .extracting(Problem::kind)
                .containsOnlyOnce("special-case")
                .doesNotContain("same-rule");
        String title = RULE.replace("mine.protest", "mine.second").replace(IN, IN + "    Event is a single event\n");
        assertThat(check(RULE + title, CASES)).extracting(Problem::kind).contains("title-taken");
    }

    @Test
    void rules_that_feed_themselves_through_machinery_are_reported_once_with_the_way() {
        String member = """
                rule "Whoever is of one camp with a state belongs to it"
                    @id("mine.member")
                    @because("{One} and the state {State} are of one camp")
                    @reference("ILC Articles on State Responsibility, art. 8")
                when
                    One and State are of one camp
                    State is a state
                then
                    One is or belongs to State
                end
                """;
        String cases = CASES.replace("mine.protest", "mine.member");
        List<Problem> problems = check(member, cases);

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).toString())
                .isEqualTo("my.rules:6:5: warning: `One and State are of one camp` depends on what this rule"
                        + " concludes\n    help: the way goes round through `mine.member`, `camps.one-camp`; where one tie"
                        + " through another is meant, say so: @allow(\"feeds-itself: a reason\")");
        assertThat(check(member.replace("    @id", "    @allow(\"feeds-itself: camps grow\")\n    @id"), cases))
                .isEmpty();
    }

    @Test
    void a_warning_is_silenced_by_a_reason_and_an_error_is_not() {
        String lone = RULE.replace(IN, IN + "    Stat and State are of one camp\n");

        assertThat(check(lone, CASES)).hasSize(1);
        assertThat(check(lone.replace("    @id", "    @allow(\"lone-name: any state of the camp\")\n    @id"), CASES))
                .isEmpty();
        String table =
                "source,name,dimension,pole\n# allow unopposed-pole: nobody else says so\ncharacterization,whimsical,nature,whimsy\n";
        assertThat(check(RULE, CASES, new RuleText("frames.csv", table, false))).isEmpty();
    }

    @Test
    void a_rule_that_never_fires_because_another_is_left_out_is_reported_where_that_is_said() {
        String left = "without \"attribution.sponsor-alleged\" because \"a charge is no backing\"\n";

        assertThat(check(RULE + left, CASES)).extracting(Problem::toString).containsExactly("""
                my.rules:11:1: warning: without `attribution.sponsor-alleged` the rule `retaliation.charged-backer-struck` never \
                fires: nothing leads to `Party is accused by Accuser of having sponsored Cause`
                    help: leave `retaliation.charged-backer-struck` out as well, or write a rule that concludes it""");
        assertThat(check(
                        RULE + left + "without \"retaliation.charged-backer-struck\" because \"it rests on that\"\n",
                        CASES))
                .isEmpty();
        assertThat(RuleChecks.of(List.of(), List.of(), List.of(), false, List.of("attribution.sponsor-alleged"))
                        .problems())
                .extracting(Problem::file)
                .containsExactly("without attribution.sponsor-alleged");
    }

    @Test
    void files_that_hold_nothing_are_reported_with_what_to_do() {
        assertThat(check(RULE, "# nothing yet\n"))
                .filteredOn(one -> one.kind().equals("bad-cases"))
                .extracting(Problem::what)
                .containsExactly("this file holds no cases");
        List<Problem> problems = check(
                RULE,
                CASES,
                new RuleText("windows.csv", "name,hours,on\n", false),
                new RuleText("other.rules", "\n", false));

        assertThat(problems)
                .filteredOn(one -> one.kind().equals("empty-file"))
                .extracting(one -> one.file() + ": " + one.what())
                .containsExactly("other.rules: this file holds no rules", "windows.csv: this table has no rows");
        assertThat(problems).allSatisfy(one -> assertThat(one.severity()).isEqualTo(Problem.Severity.WARNING));
    }

    @Test
    void a_sentence_that_a_rule_with_a_mistake_uses_is_not_idle() {
        String sentence = """
                sentence "{state:actor} condemns {event:event}"
                    @gloss("a state condemns an event")
                means
                    State condemns Event on the ground of Wrong in Record
                end
                """;
        String rule = RULE.replace("State condemns Event on the ground of terrorism in Record", "State condemns Event")
                .replace("with protest", "with protst");

        assertThat(check(sentence + rule, CASES)).extracting(Problem::kind).containsExactly("unknown-word");
    }

    @Test
    void the_shipped_rulebook_has_nothing_unexplained() {
        Path rules = Path.of("rules");
        List<Problem> unread = new ArrayList<>();

        RuleChecks.Result result =
                RuleChecks.of(RulebookFolder.read(rules, unread), RulebookFolder.cases(rules, unread), unread, false);

        assertThat(result.problems()).isEmpty();
        assertThat(result.rules()).isGreaterThan(300);
        assertThat(result.cases()).isGreaterThan(900);
        assertThat(RuleChecks.shipped().problems()).isEmpty();
    }

    @Test
    void more_than_forty_kinds_are_tried_here() {
        Set<Mistake> tried = List.of(RULES, SHEETS, TABLES).stream()
                .flatMap(List::stream)
                .map(RuleSlip::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Mistake.class)));
        assertThat(tried).hasSizeGreaterThan(60);
    }
}
