package casus.rulebook;

import static casus.rulebook.Written.STATED;
import static casus.rulebook.Written.read;
import static casus.rulebook.Written.reported;
import static casus.rulebook.Written.shown;
import static casus.rulebook.Written.stated;
import static org.assertj.core.api.Assertions.assertThat;

import casus.rulebook.rule.Rule;
import casus.rulebook.rule.RuleFileTest;
import casus.rulebook.text.RuleText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulebookTest {

    @Test
    void the_shipped_files_are_sound() {
        Rulebook.Reading reading = Rulebook.read(Written.SHIPPED, "1");

        assertThat(shown(reading)).isEmpty();
        assertThat(reading.rulebook().rules()).hasSizeGreaterThan(60);
        assertThat(reading.rulebook().tables()).hasSizeGreaterThan(60);
        assertThat(reading.rulebook().hash()).matches("[0-9a-f]{64}");
        assertThat(reading.rulebook().version()).isEqualTo("1");
    }

    @Test
    void no_shipped_rule_file_is_longer_than_a_topic_needs() {
        assertThat(Written.SHIPPED)
                .filteredOn(text -> text.file().endsWith(".rules"))
                .allSatisfy(text ->
                        assertThat(text.text().lines().count()).as(text.file()).isLessThanOrEqualTo(150));
    }

    @Test
    void the_order_in_which_files_are_given_does_not_matter() {
        List<RuleText> texts = new ArrayList<>(Written.SHIPPED);
        texts.add(new RuleText("a.rules", STATED, false));
        Rulebook one = Rulebook.read(texts, "1").rulebook();
        Collections.reverse(texts);
        Rulebook other = Rulebook.read(texts, "1").rulebook();

        assertThat(other).isEqualTo(one);
        assertThat(other.hash()).isEqualTo(one.hash());
        assertThat(one.rules()).last().extracting(Rule::id).isEqualTo("mine.stated");
    }

    @Test
    void an_id_is_taken_once_in_a_file() {
        Rulebook.Reading reading = read(STATED + STATED);

        assertThat(shown(reading)).containsExactly("""
                my.rules:11:1: error: the id `mine.stated` is taken
                    help: it stands at my.rules:1; give this rule another""");
        assertThat(reading.rulebook().rules()).extracting(Rule::line).containsExactly(1);
        assertThat(Written.translation(reading)).hasSize(9);
    }

    @Test
    void an_id_is_taken_once_in_all_files() {
        Rulebook.Reading reading = read(new RuleText("b.rules", STATED, false), new RuleText("a.rules", STATED, false));

        assertThat(shown(reading)).containsExactly("""
                b.rules:1:1: error: the id `mine.stated` is taken
                    help: it stands at a.rules:1; give this rule another""");
        assertThat(reading.rulebook().rules()).extracting(Rule::file).containsExactly("a.rules");
    }

    @Test
    void an_own_rule_takes_the_place_of_no_shipped_one() {
        List<RuleText> texts = new ArrayList<>(Written.SHIPPED);
        texts.add(new RuleText("a.rules", stated("mine.stated", "retaliation.stated"), false));
        Rulebook.Reading reading = Rulebook.read(texts, "1");

        assertThat(reported(reading)).containsExactly("a.rules:1:1: error: the id `retaliation.stated` is taken");
        assertThat(reading.rulebook().rule("retaliation.stated").orElseThrow().file())
                .isEqualTo("rules/retaliation/links.rules");
    }

    @Test
    void nor_of_the_machinery() {
        assertThat(shown(read(stated("mine.stated", "camps.one-camp")))).containsExactly("""
                my.rules:1:1: error: the id `camps.one-camp` is taken
                    help: it stands at rules/camps/camps.drl; give this rule another""");
    }

    @Test
    void a_rule_with_an_unknown_window_is_left_out_and_its_neighbours_stay() {
        String late = "    Response came within an open window, soon, after Response\n";
        Rulebook.Reading reading = read(stated("then\n", late + "then\n") + RuleFileTest.second());

        assertThat(reported(reading)).containsExactly("my.rules:8:42: error: `soon` is no window");
        assertThat(reading.rulebook().rules()).extracting(Rule::id).containsExactly("mine.second");
        assertThat(String.join("", Written.translation(reading))).doesNotContain("soon");
    }

    @Test
    void a_rule_may_speak_of_an_own_window() {
        String soon = "    Response came within an open window, soon, after Response\n";
        Rulebook.Reading reading = read(
                new RuleText("my.rules", stated("then\n", soon + "then\n"), false),
                new RuleText("windows.csv", "name,hours,on\nsoon,6,true\n", false));

        assertThat(shown(reading)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "my/x.drl, own folders may not carry code",
        "my/X.DRL, own folders may not carry code",
        "my/X.java, own folders may not carry code",
        "my/vocabulary, own folders may not give sentences a meaning in the engine's language",
        "my/Vocabulary, own folders may not give sentences a meaning in the engine's language",
        "my/x.RULES, this file was not read because of its name"
    })
    void an_own_folder_may_carry_nothing_but_rules_and_tables(String file, String reported) {
        Rulebook.Reading reading = read(new RuleText(file, "rule \"x\" when then System.exit(0); end", false));

        assertThat(reported(reading)).containsExactly(file + ": error: " + reported);
        assertThat(reading.rulebook().sources()).isEqualTo(read().rulebook().sources());
        assertThat(reading.rulebook().vocabulary()).isEqualTo(read().rulebook().vocabulary());
    }

    @Test
    void an_own_file_of_any_other_name_is_passed_over() {
        Rulebook.Reading reading = read(new RuleText("my/README.md", "rule", false));

        assertThat(shown(reading)).isEmpty();
        assertThat(reading.rulebook().hash()).isEqualTo(read().rulebook().hash());
    }

    @ParameterizedTest
    @ValueSource(strings = {"for it\"", "{Cause}\")", "Art. 51", "Cause, stated", "mine"})
    void the_hash_changes_with_whatever_a_rule_says(String part) {
        String changed = part.equals("Cause, stated") ? "Cause, reported" : part.replaceFirst("(?=[\\w{])", "x");
        Rulebook.Reading reading =
                read(stated(part, changed).replace("{x", "x{").replace("x{Cause}", "x {Cause}"));

        assertThat(shown(reading)).isEmpty();
        assertThat(reading.rulebook().hash())
                .isNotEqualTo(read(STATED).rulebook().hash());
    }

    @Test
    void the_hash_stays_when_a_comment_changes() {
        assertThat(read(STATED).rulebook().hash())
                .isEqualTo(read(STATED + "# a comment\n").rulebook().hash());
    }

    @Test
    void a_rule_can_be_left_out() {
        Rulebook.Reading whole = Rulebook.read(Written.SHIPPED, "1");
        Rulebook.Reading without = whole.without(List.of("retaliation.stated"));

        assertThat(shown(without)).isEmpty();
        assertThat(without.rulebook().rule("retaliation.stated")).isEmpty();
        assertThat(without.rulebook().rules()).hasSize(whole.rulebook().rules().size() - 1);
        assertThat(without.rulebook().hash()).isNotEqualTo(whole.rulebook().hash());
        assertThat(without.rulebook().sources())
                .filteredOn(source -> source.file().equals("rules/retaliation/links.rules"))
                .singleElement()
                .satisfies(source -> assertThat(source.text()).doesNotContain("\"retaliation.stated\""));
    }

    @Test
    void of_a_file_whose_rules_are_all_left_out_nothing_is_compiled() {
        Rulebook.Reading without = read(STATED).without(List.of("mine.stated"));

        assertThat(without.rulebook().rules()).isEmpty();
        assertThat(Written.translation(without)).isEmpty();
    }

    @Test
    void to_leave_out_a_rule_that_there_is_not_is_reported_with_the_nearest() {
        Rulebook.Reading without =
                Rulebook.read(Written.SHIPPED, "1").without(List.of("retaliation.statd", "camps.mandate", "xyz"));

        assertThat(shown(without)).containsExactly("""
                without camps.mandate: error: there is no rule `camps.mandate` to leave out
                    help: it is written in the engine's language; the rules written in sentences rest on it""", """
                without retaliation.statd: error: there is no rule `retaliation.statd` to leave out
                    help: maybe `retaliation.stated`""", """
                without xyz: error: there is no rule `xyz` to leave out
                    help: `casus rules` shows all""");
        assertThat(without.sound()).isFalse();
        assertThat(without.rulebook().rule("retaliation.stated")).isPresent();
    }

    @Test
    void a_file_leaves_out_a_shipped_rule_with_a_reason() {
        Rulebook.Reading reading =
                withShipped("without \"retaliation.stated\" because \"we take no party's own word for it\"\n");

        assertThat(shown(reading)).isEmpty();
        assertThat(reading.rulebook().rule("retaliation.stated")).isEmpty();
        assertThat(reading.rulebook().rules())
                .hasSize(Rulebook.read(Written.SHIPPED, "1").rulebook().rules().size() - 1);
    }

    @Test
    void a_rule_that_there_is_not_is_not_left_out() {
        assertThat(shown(withShipped("\nwithout \"retaliation.statd\" because \"so\"\n")))
                .containsExactly("""
                my.rules:2:1: error: there is no rule `retaliation.statd` to leave out
                    help: maybe `retaliation.stated`""");
        assertThat(shown(withShipped(
                        stated("@id(\"mine.stated\")", "@id(\"mine.stated\") \n@instead-of(\"retaliation.stated\")")
                                + "without \"retaliation.stated\" because \"so\"\n")))
                .containsExactly("""
                my.rules:12:1: error: there is no rule `retaliation.stated` to leave out
                    help: `mine.stated` stands in its place already""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "without \"retaliation.stated\"",
                "without retaliation.stated because \"so\"",
                "Without \"retaliation.stated\" because \"so\"",
                "without \"retaliation.stated\" because \" \""
            })
    void to_leave_out_a_rule_takes_its_id_and_a_reason(String line) {
        Rulebook.Reading reading = withShipped(line + "\n" + STATED);

        assertThat(shown(reading)).containsExactly("""
                my.rules:1:1: error: `%s` does not say which rule is left out, and why
                    help: write without "retaliation.stated" because "a reason", on one line""".formatted(line));
        assertThat(reading.rulebook().rule("mine.stated")).isPresent();
        assertThat(reading.rulebook().rule("retaliation.stated")).isPresent();
    }

    @Test
    void a_use_of_a_sentence_that_is_defined_with_a_mistake_is_no_second_mistake() {
        assertThat(reported(read(
                        """
                sentence "{striker:party} struck back for {cause:event}"
                    @gloss("a party struck and said what it answered")
                means
                    Response is put down, if only by a charge, to Striker
                    Striker says that Response answers Cause
                end
                """ + stated("Striker says that Response answers Cause", "Striker struck back for Cause"))))
                .containsExactly("my.rules:1:20: error: `party` is no type of slot");
    }

    private static Rulebook.Reading withShipped(String rules) {
        List<RuleText> texts = new ArrayList<>(Written.SHIPPED);
        texts.add(new RuleText("my.rules", rules, false));
        return Rulebook.read(texts, "1");
    }
}
