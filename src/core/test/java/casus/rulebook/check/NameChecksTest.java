package casus.rulebook.check;

import static casus.rulebook.Written.STATED;
import static casus.rulebook.Written.read;
import static casus.rulebook.Written.stated;
import static org.assertj.core.api.Assertions.assertThat;

import casus.model.Problem;
import casus.rulebook.Rulebook;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameChecksTest {

    private static List<Problem> check(String text) {
        Rulebook.Reading reading = read(text);
        assertThat(reading.problems().toString()).doesNotContain(": error: ");
        List<Problem> problems = new ArrayList<>();
        NameChecks.of(reading.rulebook().rules().get(0), problems);
        return problems;
    }

    private static List<String> kinds(String text) {
        return check(text).stream().map(Problem::kind).toList();
    }

    @Test
    void a_rule_without_a_slip_is_passed() {
        assertThat(check(STATED)).isEmpty();
    }

    @Test
    void a_reason_has_to_mention_a_name() {
        assertThat(check(stated("{Striker} says that {Response} answers {Cause}", "they say so")))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.kind()).isEqualTo("because-without-name");
                    assertThat(one.help()).contains("{Response}");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"When", "Narrator", "Rule", "Nobody"})
    void a_word_of_the_language_is_no_good_name(String word) {
        assertThat(kinds(STATED.replace("Striker", word))).containsExactly("reserved-name");
    }

    @Test
    void names_that_differ_in_capitals_alone_are_alike() {
        assertThat(kinds(stated("    Striker says", "    STRIKER says"))).contains("names-alike");
    }

    @Test
    void a_name_that_stands_once_and_is_like_another_is_probably_that_one() {
        assertThat(check(stated("    Striker says", "    Strikers says"))).anySatisfy(one -> {
            assertThat(one.kind()).isEqualTo("lone-name");
            assertThat(one.line()).isEqualTo(7);
            assertThat(one.help()).contains("`Striker`");
        });
        assertThat(kinds(stated("    Striker says", "    Speaker says"))).doesNotContain("lone-name");
    }

    @Test
    void conditions_that_share_no_name_are_loose() {
        String loose = stated("then\n", "    One and Other are of one camp\nthen\n");

        assertThat(check(loose)).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo("loose-conditions");
            assertThat(one.line()).isEqualTo(8);
        });
        assertThat(check(loose.replace("One and Other", "Striker and Other"))).isEmpty();
    }

    @Test
    void two_groups_are_joined_by_a_later_condition() {
        assertThat(kinds(stated(
                        "then\n", "    One and Other are of one camp\n    Striker and Other are of one camp\nthen\n")))
                .doesNotContain("loose-conditions");
    }

    @Test
    void events_that_only_a_window_joins_are_all_tried_with_one_another() {
        String window = "    Response came within an open window, strong, after Early\n";
        String loose = stated("then\n", window + "    Early is a single event\nthen\n");

        assertThat(check(loose)).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo("loose-window");
            assertThat(one.line()).isEqualTo(8);
        });
        assertThat(kinds(loose.replace("Early", "Cause"))).doesNotContain("loose-window");
    }

    @Test
    void rules_whose_conditions_share_no_name_are_the_unjoined_ones() {
        String loose =
                stated("then\n", "    One and Other are of one camp\nthen\n").replace("mine.stated", "mine.loose");

        assertThat(Checks.unjoined(
                        read(STATED + loose.replace("Whoever", "Who")).rulebook()))
                .containsExactly("mine.loose");
    }
}
