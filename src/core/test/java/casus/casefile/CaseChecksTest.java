package casus.casefile;

import static casus.casefile.Written.RAID;
import static casus.casefile.Written.adding;
import static casus.casefile.Written.change;
import static casus.casefile.Written.only;
import static casus.casefile.Written.shown;
import static casus.casefile.Written.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseChecksTest {

    @TempDir
    Path temp;

    @Test
    void a_dangling_actor_is_reported_with_the_nearest_name() {
        assertThat(change(temp, "\"voice\": \"free-fleet\"", "\"voice\": \"fre-fleet\""))
                .startsWith(
                        "case.json:21:54: error: there is no actor `fre-fleet`\n    help: did you mean `free-fleet`?");
    }

    @Test
    void a_reference_of_the_wrong_kind_says_what_is_wanted() {
        assertThat(change(
                        temp,
                        "\"id\": \"fleet-claims\", \"voice\": \"free-fleet\", \"event\": \"raid\"",
                        "\"id\": \"fleet-claims\", \"voice\": \"free-fleet\", \"event\": \"port-ana\""))
                .contains("`port-ana` is a place; wanted here is an event");
    }

    @Test
    void territory_belongs_to_a_state() {
        assertThat(change(temp, "\"territory\": \"borland\"", "\"territory\": \"free-fleet\""))
                .contains("`free-fleet` is of kind `armedGroup`; wanted here is a state")
                .contains("there are `arland`, `borland`");
    }

    @Test
    void an_unknown_key_is_reported_with_the_nearest_key() {
        assertThat(change(temp, "\"authors\"", "\"autors\""))
                .startsWith(
                        "case.json:19:85: error: `autors` is no key of `attack` `raid-reported`\n    help: did you mean `authors`?");
    }

    @Test
    void a_missing_key_is_named() {
        assertThat(change(temp, "\"name\": \"Borland\", ", ""))
                .contains("the actor `borland` has no `name`")
                .contains("add `name`: a text");
    }

    @Test
    void a_record_without_citations_is_an_error() {
        assertThat(change(
                        temp,
                        "\"event\": \"raid\",\n     \"citations\": [{\"document\": \"paper\", \"quote\": \"claimed the raid\"}]",
                        "\"event\": \"raid\""))
                .contains("`claim` `fleet-claims` has no `citations`");
        assertThat(change(temp, "[{\"document\": \"paper\", \"quote\": \"claimed the raid\"}]", "[]"))
                .contains("the list `citations` is empty");
    }

    @Test
    void something_that_should_be_a_list_is_told_so() {
        assertThat(change(temp, "[\"arland-navy\"]", "\"arland-navy\""))
                .contains("`authors` is the text `arland-navy`; wanted is a list")
                .contains("square brackets");
    }

    @Test
    void null_is_no_way_to_leave_a_key_out() {
        assertThat(change(temp, "\"territory\": \"borland\"", "\"territory\": null"))
                .contains("`territory` is `null`")
                .contains("leave the key out");
    }

    @Test
    void an_unknown_type_is_reported_and_the_rest_of_the_record_still_checked() {
        Reading reading = Written.read(
                temp,
                RAID.replace(
                        "\"type\": \"claim\", \"id\": \"fleet-claims\", \"voice\": \"free-fleet\"",
                        "\"type\": \"clam\", \"id\": \"fleet-claims\", \"voice\": \"fleet\""));

        assertThat(shown(reading)).hasSize(2);
        assertThat(shown(reading).get(0)).contains("`clam` is no type of record\n    help: did you mean `claim`?");
        assertThat(shown(reading).get(1)).contains("there is no actor `fleet`");
    }

    @Test
    void a_second_entry_of_one_name_is_told_where_the_first_stands() {
        assertThat(change(temp, "\"id\": \"borland-accuses\"", "\"id\": \"fleet-claims\""))
                .startsWith(
                        "case.json:23:34: error: there is a second record `fleet-claims`\n    help: the first stands in line 21");
    }

    @Test
    void an_id_is_written_in_lower_case_with_hyphens() {
        assertThat(change(temp, "\"id\": \"shelling\"", "\"id\": \"The Shelling\""))
                .contains("`The Shelling` is no id");
    }

    @Test
    void the_narrator_is_not_listed() {
        assertThat(change(
                        temp,
                        "\"actors\": [",
                        "\"actors\": [{\"id\": \"NARRATOR\", \"name\": \"N\", \"kind\": \"media\"},"))
                .contains("`NARRATOR` is an actor of every case");
    }

    @Test
    void the_narrator_does_not_act() {
        assertThat(change(temp, "\"voice\": \"NARRATOR\"", "\"voice\": \"narator\""))
                .contains("did you mean `NARRATOR`?");
        assertThat(change(temp, "[\"arland-navy\"]", "[\"NARRATOR\"]")).contains("nobody who acts");
    }

    @Test
    void a_disavowal_is_of_a_claim() {
        assertThat(with(temp, "\"type\": \"disavowal\", \"of\": \"borland-accuses\""))
                .contains("`borland-accuses` is of kind `accusation`; wanted here is a claim")
                .contains("`fleet-claims`");
        assertThat(shown(Written.read(temp, adding("\"type\": \"disavowal\", \"of\": \"fleet-claims\""))))
                .isEmpty();
    }

    @Test
    void what_is_characterized_depends_on_its_kind() {
        String about = "\"type\": \"characterization\", \"frame\": \"piracy\", \"aboutKind\": ";

        assertThat(shown(Written.read(temp, adding(about + "\"event\", \"about\": \"raid\""))))
                .isEmpty();
        assertThat(shown(Written.read(temp, adding(about + "\"target\", \"about\": \"raid\""))))
                .isEmpty();
        assertThat(shown(Written.read(temp, adding(about + "\"actor\", \"about\": \"arland\""))))
                .isEmpty();
        assertThat(shown(Written.read(temp, adding(about + "\"statement\", \"about\": \"fleet-claims\""))))
                .isEmpty();
        assertThat(with(temp, about + "\"actor\", \"about\": \"raid\""))
                .contains("`raid` is an event; wanted here is an actor");
        assertThat(with(temp, about + "\"statement\", \"about\": \"fleet-claim\""))
                .contains("did you mean `fleet-claims`?");
    }

    @Test
    void a_count_goes_from_low_to_high() {
        assertThat(with(temp, "\"type\": \"casualties\", \"event\": \"raid\", \"killed\": {\"low\": 5, \"best\": 3}"))
                .contains("`low` is 5 and `best` is 3");
        assertThat(with(temp, "\"type\": \"casualties\", \"event\": \"raid\", \"killed\": {\"low\": -5}"))
                .contains("`-5` will not do here");
        assertThat(with(temp, "\"type\": \"casualties\", \"event\": \"raid\", \"killed\": {}"))
                .contains("a count without a number");
    }

    @Test
    void a_number_beyond_the_limit_is_reported_with_the_limit() {
        for (String large : new String[] {"9000000000", "1e30", "1" + "0".repeat(120)}) {
            String text =
                    adding("\"type\": \"casualties\", \"event\": \"raid\", \"killed\": {\"best\": " + large + "}");
            // JSON is also YAML, which has no limit on digits
            assertThat(only(CaseReader.read(Written.folder(temp.resolve("of" + large.length()), "case.yaml", text))))
                    .contains("is too large; wanted is a whole number from 0 to 2,147,483,647");
        }
        assertThat(with(temp, "\"type\": \"casualties\", \"event\": \"raid\", \"killed\": {\"best\": 1.5}"))
                .contains("`1.5` will not do here; wanted is a whole number from 0")
                .doesNotContain("2,147");
    }

    @Test
    void a_quote_without_a_letter_or_digit_is_no_evidence() {
        for (String nothing : new String[] {".", "\u201c\u2026\u201d", "-"}) {
            assertThat(change(temp, "claimed the raid", nothing))
                    .isEqualTo("case.json:22:51: error: `" + nothing
                            + "` has no letter and no digit, and so quotes no word\n    help: quote the words that carry the"
                            + " statement");
        }
    }

    @Test
    void an_id_with_a_sign_that_is_easily_taken_for_another_is_told_which() {
        assertThat(change(temp, "\"id\": \"shelling\"", "\"id\": \"the\u2013shelling\""))
                .contains(
                        "`the\u2013shelling` is no id: it has a `\u2013`, U+2013, en dash\n    help: write `the-shelling`; ");
        assertThat(change(temp, "\"voice\": \"free-fleet\"", "\"voice\": \"free\u2013fleet\""))
                .contains(
                        "there is no actor `free\u2013fleet`: it has a `\u2013`, U+2013, en dash\n    help: did you mean `free-fleet`?");
    }

    @Test
    void a_grade_has_a_letter_and_a_number() {
        assertThat(with(temp, "\"type\": \"noComment\", \"grade\": {\"reliability\": \"B\", \"credibility\": 7}"))
                .contains("`7` will not do here; wanted is a whole number from 1 to 6");
        assertThat(shown(Written.read(
                        temp,
                        adding("\"type\": \"noComment\", \"grade\": {\"reliability\": \"F\", \"credibility\": 6}"))))
                .isEmpty();
    }

    @Test
    void only_a_court_or_body_finds() {
        assertThat(change(temp, "\"accused\": [\"arland\"]", "\"accused\": [\"arland\"], \"strength\": \"found\""))
                .contains("`found` is no value of `strength`");
    }

    @Test
    void a_long_quote_is_a_warning() {
        assertThat(change(
                        temp,
                        "\"claimed the raid\"",
                        "\"The Free Fleet claimed the raid. Borland accused Arland of it\""))
                .contains("warning: ")
                .contains("more than 10 words");
    }

    @ParameterizedTest
    @CsvSource({"40, '', false", "41, '', true", "36, NATO, false", "37, NATO, true"})
    void letters_of_a_script_without_spaces_are_counted(int letters, String before, boolean tooMany) {
        String quote = before + "攻".repeat(letters);
        Reading reading =
                Written.read(temp, RAID.replace("claimed the raid", quote).replace(", \"text\": \"paper.txt\"", ""));

        assertThat(shown(reading).stream()
                        .anyMatch(problem -> problem.contains("has more than 10 words or 40 letters")))
                .isEqualTo(tooMany);
    }

    @Test
    void an_empty_quote_is_an_error() {
        assertThat(change(temp, "\"claimed the raid\"", "\" \"")).contains("error: `quote` is empty");
    }

    @Test
    void a_hash_has_sixty_four_digits() {
        assertThat(change(temp, "\"text\": \"paper.txt\"", "\"text\": \"paper.txt\", \"sha256\": \"abc\""))
                .contains("`abc` will not do for `sha256`\n    help: a SHA-256 is 64 hexadecimal digits");
    }

    @Test
    void a_record_later_than_its_document_is_a_warning() {
        assertThat(change(temp, "\"accused\": [\"arland\"]", "\"accused\": [\"arland\"], \"date\": \"2031-06\""))
                .startsWith("case.json:23:121: ")
                .contains("warning: `2031-06` is later than the document `paper` of `2031-05-04`");
    }

    @Test
    void an_event_that_nobody_alleges_is_a_warning() {
        assertThat(change(
                        temp,
                        "\"title\": \"Shelling of a ferry\"",
                        "\"title\": \"Shelling of a ferry\", \"occurrence\": \"alleged\""))
                .contains("warning: the event is `alleged` by nobody");
    }

    @Test
    void words_that_steer_a_terminal_are_not_passed_on() {
        assertThat(change(temp, "\"kind\": \"organ\"", "\"kind\": \"\\u001b[31morgan\\u0007\\u202e\""))
                .contains("`?[31morgan??` is no value");
    }

    @Test
    void a_case_that_is_a_list_is_reported_so() {
        assertThat(only(Written.read(temp, "[]")))
                .startsWith("case.json:1:1: error: ")
                .contains("a list; wanted is a group of keys");
    }
}
