package casus.casefile;

import static casus.casefile.Written.RAID;
import static casus.casefile.Written.shown;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseChecksTest {

    private static final String CITE = "\"citations\": [{\"document\": \"paper\", \"quote\": \"claimed the raid\"}]";

    @TempDir
    Path temp;

    /** {@return the only problem of the raid with one thing changed} */
    private String change(String from, String to) {
        assertThat(RAID).contains(from);
        return only(Written.read(temp, RAID.replace(from, to)));
    }

    /** {@return the only problem of the raid with one more record} */
    private String with(String record) {
        return only(Written.read(temp, adding(record)));
    }

    private static String adding(String record) {
        return RAID.replace(
                "\"records\": [",
                "\"records\": [{\"id\": \"extra\", \"voice\": \"borland\", " + CITE + ", " + record + "},");
    }

    private static String only(Reading reading) {
        assertThat(shown(reading)).hasSize(1);
        return shown(reading).get(0);
    }

    @Test
    void a_dangling_actor_is_reported_with_the_nearest_name() {
        assertThat(change("\"voice\": \"free-fleet\"", "\"voice\": \"fre-fleet\""))
                .startsWith(
                        "case.json:21:54: error: there is no actor `fre-fleet`\n    help: did you mean `free-fleet`?");
    }

    @Test
    void a_reference_of_the_wrong_kind_says_what_is_wanted() {
        assertThat(change(
                        "\"id\": \"fleet-claims\", \"voice\": \"free-fleet\", \"event\": \"raid\"",
                        "\"id\": \"fleet-claims\", \"voice\": \"free-fleet\", \"event\": \"port-ana\""))
                .contains("`port-ana` is a place; wanted here is an event");
    }

    @Test
    void territory_belongs_to_a_state() {
        assertThat(change("\"territory\": \"borland\"", "\"territory\": \"free-fleet\""))
                .contains("`free-fleet` is of kind `armedGroup`; wanted here is a state")
                .contains("there are `arland`, `borland`");
    }

    @Test
    void an_unknown_key_is_reported_with_the_nearest_key() {
        assertThat(change("\"authors\"", "\"autors\""))
                .startsWith(
                        "case.json:19:85: error: `autors` is no key of `attack` `raid-reported`\n    help: did you mean `authors`?");
    }

    @Test
    void a_missing_key_is_named() {
        assertThat(change("\"name\": \"Borland\", ", ""))
                .contains("the actor `borland` has no `name`")
                .contains("add `name`: a text");
    }

    @Test
    void a_record_without_citations_is_an_error() {
        assertThat(change(
                        "\"event\": \"raid\",\n     \"citations\": [{\"document\": \"paper\", \"quote\": \"claimed the raid\"}]",
                        "\"event\": \"raid\""))
                .contains("`claim` `fleet-claims` has no `citations`");
        assertThat(change("[{\"document\": \"paper\", \"quote\": \"claimed the raid\"}]", "[]"))
                .contains("the list `citations` is empty");
    }

    @Test
    void something_that_should_be_a_list_is_reported_so() {
        assertThat(change("[\"arland-navy\"]", "\"arland-navy\""))
                .contains("`authors` is the text `arland-navy`; wanted is a list")
                .contains("square brackets");
    }

    @Test
    void null_is_no_way_to_leave_a_key_out() {
        assertThat(change("\"territory\": \"borland\"", "\"territory\": null"))
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
    void a_second_entry_of_one_name_is_reported_where_the_first_stands() {
        assertThat(change("\"id\": \"borland-accuses\"", "\"id\": \"fleet-claims\""))
                .startsWith(
                        "case.json:23:34: error: there is a second record `fleet-claims`\n    help: the first stands in line 21");
    }

    @Test
    void an_id_is_written_in_lower_case_with_hyphens() {
        assertThat(change("\"id\": \"shelling\"", "\"id\": \"The Shelling\"")).contains("`The Shelling` is no id");
    }

    @Test
    void the_narrator_is_not_listed() {
        assertThat(change(
                        "\"actors\": [", "\"actors\": [{\"id\": \"NARRATOR\", \"name\": \"N\", \"kind\": \"media\"},"))
                .contains("`NARRATOR` is an actor of every case");
    }

    @Test
    void the_narrator_does_not_act() {
        assertThat(change("[\"arland-navy\"]", "[\"NARRATOR\"]")).contains("nobody who acts");
    }

    @Test
    void a_circle_of_mandates_is_an_error() {
        assertThat(
                        change(
                                "\"id\": \"arland\", \"name\": \"Arland\", \"kind\": \"state\"",
                                "\"id\": \"arland\", \"name\": \"Arland\", \"kind\": \"state\", \"speaksFor\": [\"arland-navy\"]"))
                .contains("`arland` speaks for itself: arland > arland-navy > arland");
    }

    @Test
    void a_circle_of_places_is_an_error() {
        assertThat(change("\"name\": \"Port Ana\"", "\"name\": \"Port Ana\", \"within\": \"port-ana\""))
                .contains("`port-ana` lies within itself: port-ana > port-ana");
    }

    @Test
    void each_circle_is_reported_once_and_what_leads_into_it_is_not() {
        String ring = """
                {"case": "raid", "title": "x", "actors": [
                  {"id": "guest", "name": "g", "kind": "state", "partOf": ["b"]},
                  {"id": "a", "name": "a", "kind": "state", "partOf": ["top", "b"]},
                  {"id": "b", "name": "b", "kind": "state", "partOf": ["c"]},
                  {"id": "c", "name": "c", "kind": "state", "partOf": ["a"]},
                  {"id": "d", "name": "d", "kind": "state", "partOf": ["d"]},
                  {"id": "top", "name": "t", "kind": "state"}]}
                """;
        Reading reading = Written.read(temp, ring);

        assertThat(reading.problems())
                .extracting(problem -> problem.what())
                .containsExactly("`a` is part of itself: a > b > c > a", "`d` is part of itself: d > d");
    }

    @Test
    void a_record_may_not_be_about_itself() {
        assertThat(with("\"type\": \"retraction\", \"of\": \"extra\"")).contains("`extra` refers to itself");
    }

    @Test
    void a_disavowal_is_of_a_claim() {
        assertThat(with("\"type\": \"disavowal\", \"of\": \"borland-accuses\""))
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
        assertThat(with(about + "\"actor\", \"about\": \"raid\""))
                .contains("`raid` is an event; wanted here is an actor");
        assertThat(with(about + "\"statement\", \"about\": \"fleet-claim\"")).contains("did you mean `fleet-claims`?");
    }

    @Test
    void an_event_does_not_answer_itself() {
        assertThat(with("\"type\": \"response\", \"response\": \"raid\", \"causes\": [\"shelling\", \"raid\"]"))
                .contains("`raid` answers itself");
    }

    @Test
    void a_count_goes_from_low_to_high() {
        assertThat(with("\"type\": \"casualties\", \"event\": \"raid\", \"killed\": {\"low\": 5, \"best\": 3}"))
                .contains("`low` is 5 and `best` is 3");
        assertThat(with("\"type\": \"casualties\", \"event\": \"raid\", \"killed\": {\"low\": -5}"))
                .contains("`-5` will not do here");
        assertThat(with("\"type\": \"casualties\", \"event\": \"raid\", \"killed\": {}"))
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
        assertThat(with("\"type\": \"casualties\", \"event\": \"raid\", \"killed\": {\"best\": 1.5}"))
                .contains("`1.5` will not do here; wanted is a whole number from 0")
                .doesNotContain("2,147");
    }

    @Test
    void a_quote_without_a_letter_or_digit_is_no_evidence() {
        for (String nothing : new String[] {".", "\u201c\u2026\u201d", "-"}) {
            assertThat(change("claimed the raid", nothing))
                    .isEqualTo("case.json:22:51: error: `" + nothing
                            + "` has no letter and no digit, and so quotes no word\n    help: quote the words that carry the"
                            + " statement");
        }
    }

    @Test
    void an_id_with_a_sign_that_is_easily_taken_for_another_is_reported_which() {
        assertThat(change("\"id\": \"shelling\"", "\"id\": \"the\u2013shelling\""))
                .contains(
                        "`the\u2013shelling` is no id: it has a `\u2013`, U+2013, en dash\n    help: write `the-shelling`; ");
        assertThat(change("\"voice\": \"free-fleet\"", "\"voice\": \"free\u2013fleet\""))
                .contains(
                        "there is no actor `free\u2013fleet`: it has a `\u2013`, U+2013, en dash\n    help: did you mean `free-fleet`?");
    }

    @Test
    void retractions_that_take_each_other_back_are_a_warning() {
        String said =
                "\"voice\": \"borland\", \"citations\": [{\"document\": \"paper\", \"quote\": \"claimed the raid\"}]";
        String records = "\"records\": [{\"id\": \"%s\", \"type\": \"retraction\", \"of\": \"%s\", " + said
                + "}, {\"id\": \"%s\", \"type\": \"retraction\", \"of\": \"%s\", " + said + "},";

        assertThat(change("\"records\": [", records.formatted("r1", "r2", "r2", "r1")))
                .contains(
                        ": warning: `r1` takes itself back: r1 > r2 > r1\n    help: say in `of` what each takes back");
        assertThat(shown(Written.read(
                        temp, RAID.replace("\"records\": [", records.formatted("r1", "fleet-claims", "r2", "r1")))))
                .isEmpty();
    }

    @Test
    void a_circle_of_ties_that_are_said_is_a_warning() {
        String said = "\"citations\": [{\"document\": \"paper\", \"quote\": \"claimed the raid\"}]";
        String tie = "{\"id\": \"%s\", \"type\": \"affiliation\", \"voice\": \"borland\", \"member\": \"%s\","
                + " \"bond\": \"%s\", \"group\": \"%s\", " + said + "},";

        assertThat(change(
                        "\"records\": [",
                        "\"records\": [" + tie.formatted("t1", "free-fleet", "branchOf", "arland-navy")
                                + tie.formatted("t2", "arland-navy", "partOf", "free-fleet")))
                .contains(": warning: by what is said here `free-fleet` is part of itself:"
                        + " free-fleet > arland-navy > free-fleet");
        assertThat(shown(Written.read(
                        temp,
                        RAID.replace(
                                "\"records\": [",
                                "\"records\": [" + tie.formatted("t1", "free-fleet", "leads", "arland-navy")
                                        + tie.formatted("t2", "arland-navy", "runBy", "free-fleet")))))
                .isEmpty();
        assertThat(shown(Written.read(
                        temp,
                        RAID.replace(
                                        "\"kind\": \"armedGroup\"",
                                        "\"kind\": \"armedGroup\", \"partOf\": [\"arland-navy\"]")
                                .replace(
                                        "\"records\": [",
                                        "\"records\": ["
                                                + tie.formatted("t1", "arland-navy", "partOf", "free-fleet")))))
                .singleElement()
                .asString()
                .contains("warning: by what is said here");
    }

    @Test
    void a_grade_has_a_letter_and_a_number() {
        assertThat(with("\"type\": \"noComment\", \"grade\": {\"reliability\": \"B\", \"credibility\": 7}"))
                .contains("`7` will not do here; wanted is a whole number from 1 to 6");
        assertThat(shown(Written.read(
                        temp,
                        adding("\"type\": \"noComment\", \"grade\": {\"reliability\": \"F\", \"credibility\": 6}"))))
                .isEmpty();
    }

    @Test
    void only_a_court_or_body_finds() {
        assertThat(change("\"accused\": [\"arland\"]", "\"accused\": [\"arland\"], \"strength\": \"found\""))
                .contains("`found` is no value of `strength`");
    }

    @Test
    void a_long_quote_is_a_warning() {
        assertThat(change("\"claimed the raid\"", "\"The Free Fleet claimed the raid. Borland accused Arland of it\""))
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
        assertThat(change("\"claimed the raid\"", "\" \"")).contains("error: `quote` is empty");
    }

    @Test
    void a_hash_has_sixty_four_digits() {
        assertThat(change("\"text\": \"paper.txt\"", "\"text\": \"paper.txt\", \"sha256\": \"abc\""))
                .contains("`abc` will not do for `sha256`\n    help: a SHA-256 is 64 hexadecimal digits");
    }

    @Test
    void a_record_later_than_its_document_is_a_warning() {
        assertThat(change("\"accused\": [\"arland\"]", "\"accused\": [\"arland\"], \"date\": \"2031-06\""))
                .startsWith("case.json:23:121: ")
                .contains("warning: `2031-06` is later than the document `paper` of `2031-05-04`");
    }

    @Test
    void an_event_that_nobody_alleges_is_a_warning() {
        assertThat(change(
                        "\"title\": \"Shelling of a ferry\"",
                        "\"title\": \"Shelling of a ferry\", \"occurrence\": \"alleged\""))
                .contains("warning: the event is `alleged` by nobody");
    }

    @Test
    void words_that_steer_a_terminal_are_not_passed_on() {
        assertThat(change("\"kind\": \"organ\"", "\"kind\": \"\\u001b[31morgan\\u0007\\u202e\""))
                .contains("`?[31morgan??` is no value");
    }

    @Test
    void a_case_that_is_a_list_is_reported_so() {
        assertThat(only(Written.read(temp, "[]")))
                .startsWith("case.json:1:1: error: ")
                .contains("a list; wanted is a group of keys");
    }
}
