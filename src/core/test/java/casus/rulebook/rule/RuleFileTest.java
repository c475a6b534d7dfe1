package casus.rulebook.rule;

import static casus.rulebook.Written.STATED;
import static casus.rulebook.Written.read;
import static casus.rulebook.Written.reported;
import static casus.rulebook.Written.shown;
import static casus.rulebook.Written.stated;
import static org.assertj.core.api.Assertions.assertThat;

import casus.rulebook.Rulebook;
import casus.rulebook.RulebookReader;
import casus.rulebook.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file and a rule are made of. */
public class RuleFileTest {

    @Test
    void a_sound_rule_is_read_without_a_word() {
        Rulebook.Reading reading = read(STATED);

        assertThat(shown(reading)).isEmpty();
        Rule rule = reading.rulebook().rule("mine.stated").orElseThrow();
        assertThat(rule.title()).isEqualTo("Whoever strikes and says in answer to what retaliates for it");
        assertThat(rule.because()).isEqualTo("{Striker} says that {Response} answers {Cause}");
        assertThat(rule.reference()).isEqualTo("UN Charter, Art. 51 practice");
        assertThat(rule.file()).isEqualTo("my.rules");
        assertThat(rule.line()).isEqualTo(1);
        assertThat(rule.when()).extracting(Rule.Line::number).containsExactly(6, 7);
        assertThat(rule.when().get(1).introduces()).containsExactly("Cause");
        assertThat(rule.then().template()).isEqualTo("{Response} retaliates for {Cause}, stated");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void a_line_ends_as_any_editor_ends_it(String end) {
        Rulebook.Reading reading = read(stated("stated\n", "statd\n").replace("\n", end));

        assertThat(reported(reading)).containsExactly("my.rules:9:36: error: `statd` is no retaliation-status");
    }

    @Test
    void a_byte_order_mark_and_tabs_do_no_harm() {
        Rulebook.Reading reading = read("\ufeff" + STATED.replace("    ", "\t").replace("charge, to", "charge,\tto"));

        assertThat(shown(reading)).isEmpty();
        assertThat(reading.rulebook().rules()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# only a comment", "# one\n\n  # and another\r\n"})
    void a_file_without_rules_is_reported_and_no_error(String text) {
        Rulebook.Reading reading = read(text);

        assertThat(reported(reading)).containsExactly("my.rules: warning: this file holds no rules");
        assertThat(reading.rulebook().rules()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ünïcode – ‘signs’ and {braces}",
                "حمله به پایگاه",
                "end rule; // /* $x */ \\u0022",
                "می‌گوید",
                "Rule 🕊 #1"
            })
    void a_title_may_say_anything_that_can_be_seen(String title) {
        Rulebook.Reading reading = read(stated("Whoever strikes and says in answer to what retaliates for it", title));

        assertThat(shown(reading)).isEmpty();
        assertThat(reading.rulebook().rules().get(0).title()).isEqualTo(title);
        assertThat(Written.read(STATED).rulebook().sources())
                .isEqualTo(reading.rulebook().sources());
    }

    @Test
    void a_title_without_its_second_quote_is_reported_once_and_the_rest_is_read() {
        Rulebook.Reading reading = read(stated("retaliates for it\"", "retaliates for it") + second());

        assertThat(shown(reading)).containsExactly("""
                my.rules:1:1: error: `rule "Whoever strikes and says in answer to what retaliates for it` is no title of a rule
                    help: write `rule "Whoever strikes and says in answer to what retaliates for it"`, in straight quotes and nothing after them""");
        assertThat(reading.rulebook().rules()).extracting(Rule::id).containsExactly("mine.second");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rule", "rule \"\"", "rule \" \"", "Rule \"x\"", "rule \"a\" extends \"b\"", "rule.x"})
    void a_line_that_is_nearly_a_title_is_reported_as_one(String title) {
        String text = title + STATED.substring(STATED.indexOf('\n'));

        assertThat(reported(read(text))).containsExactly("my.rules:1:1: error: `" + title + "` is no title of a rule");
    }

    @Test
    void a_missing_end_is_reported_at_the_title_and_the_next_rule_is_read() {
        Rulebook.Reading reading = read(stated("end\n", "") + second());

        assertThat(shown(reading)).containsExactly("""
                my.rules:1:1: error: the rule `Whoever strikes and says in answer to what retaliates for it` has no `end`
                    help: write `end` on a line of its own after its conclusion""");
        assertThat(reading.rulebook().rules()).extracting(Rule::id).containsExactly("mine.second");
    }

    @Test
    void a_missing_end_at_the_end_of_the_file_is_reported_too() {
        assertThat(reported(read(stated("end\n", ""))))
                .containsExactly(
                        "my.rules:1:1: error: the rule `Whoever strikes and says in answer to what retaliates for it` has no `end`");
    }

    @Test
    void a_missing_when_is_reported_where_the_conditions_begin() {
        assertThat(shown(read(stated("when\n", "")))).containsExactly("""
                my.rules:5:5: error: `Response is put down, if only by a charge, to Striker` stands before `when`
                    help: write `when` on a line of its own above the conditions""");
    }

    @Test
    void a_missing_then_is_reported_where_the_rule_ends() {
        assertThat(reported(read(stated("then\n    Response retaliates for Cause, stated\n", ""))))
                .containsExactly(
                        "my.rules:8:1: error: the rule `Whoever strikes and says in answer to what retaliates for it`"
                                + " ends without `then`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"When", "WHEN", "when:", "when ;", "when Response"})
    void a_keyword_stands_alone_in_small_letters(String keyword) {
        assertThat(shown(read(stated("when\n", keyword + "\n")))).containsExactly("""
                my.rules:5:1: error: `%s` is not `when`
                    help: `when` stands alone on its line, in small letters; below it stand the conditions of a rule""".formatted(keyword));
    }

    @Test
    void a_keyword_stands_once() {
        assertThat(reported(read(stated("then\n", "when\nthen\n"))))
                .containsExactly("my.rules:8:1: error: `when` appears twice in this rule");
        assertThat(reported(read(stated("then\n", "then\nthen\n"))))
                .containsExactly("my.rules:9:1: error: `then` appears twice in this rule");
    }

    @Test
    void text_outside_rules_is_reported_once_a_run() {
        Rulebook.Reading reading = read("  to do\nmore of it\n\n" + STATED + "loose words\n" + second());

        assertThat(shown(reading)).containsExactly("""
                my.rules:1:3: error: `to do` stands outside every rule
                    help: a rule begins with rule "A sentence about what it concludes"; a comment begins with #""", """
                my.rules:14:1: error: `loose words` stands outside every rule
                    help: a rule begins with rule "A sentence about what it concludes"; a comment begins with #""");
        assertThat(reading.rulebook().rules()).extracting(Rule::id).containsExactly("mine.stated", "mine.second");
    }

    @Test
    void a_rule_needs_a_condition() {
        String none = STATED.replaceAll("(?s)when.*then\n", "when\nthen\n").replaceAll("\\{|}", "");

        assertThat(reported(read(none)))
                .contains("my.rules:1:1: error: the rule `Whoever strikes and says in answer to what retaliates for it`"
                        + " has no condition");
        assertThat(read(none).rulebook().rules()).isEmpty();
    }

    @Test
    void a_rule_needs_a_conclusion() {
        assertThat(shown(read(stated("    Response retaliates for Cause, stated\n", ""))))
                .containsExactly("""
                my.rules:1:1: error: the rule `Whoever strikes and says in answer to what retaliates for it` has no conclusion
                    help: write one sentence after `then`""");
    }

    @Test
    void a_rule_has_one_conclusion() {
        assertThat(shown(read(stated("end\n", "    Response retaliates for Cause, reported\nend\n"))))
                .containsExactly("""
                my.rules:10:5: error: the rule has a second conclusion, `Response retaliates for Cause, reported`
                    help: write a second rule for it""");
    }

    @Test
    void a_file_with_too_many_rules_is_read_up_to_the_limit() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i <= RuleFile.MOST_RULES; i++) {
            text.append(stated("mine.stated", "mine.n" + i));
        }
        Rulebook.Reading reading = read(text.toString());

        assertThat(shown(reading)).containsExactly("""
                my.rules:5001:1: error: a file has at most 500 rules; from here on it was not read
                    help: make two files of it""");
        assertThat(reading.rulebook().rules()).hasSize(RuleFile.MOST_RULES);
    }

    @Test
    void a_file_full_of_mistakes_is_not_read_to_its_end() {
        Rulebook.Reading reading = read(STATED + "nonsense\n\n".repeat(2000));

        assertThat(reading.problems()).hasSize(101);
        assertThat(reported(reading))
                .last()
                .asString()
                .isEqualTo("my.rules:210:1: error: from here on the file was not read; it has 100 mistakes above");
        assertThat(reading.rulebook().rules()).hasSize(1);
    }

    @Test
    void a_file_that_is_too_large_is_not_read() {
        assertThat(reported(read("# \n".repeat(RulebookReader.LARGEST_FILE / 3) + "#")))
                .containsExactly("my.rules: error: this file is larger than 300000 characters and was not read");
    }

    @Test
    void a_line_that_is_too_long_is_reported_where_it_should_have_ended() {
        assertThat(reported(read(stated("    Striker says", " ".repeat(480) + "Striker says"))))
                .containsExactly("my.rules:7:501: error: this line is longer than 500 characters");
    }

    public static String second() {
        return stated("mine.stated", "mine.second");
    }
}
