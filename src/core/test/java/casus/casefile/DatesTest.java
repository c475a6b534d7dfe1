package casus.casefile;

import static casus.casefile.Written.RAID;
import static casus.casefile.Written.shown;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates that do not fit each other. */
class DatesTest {

    @TempDir
    Path temp;

    private List<String> problems(String text) {
        return shown(Written.read(temp, text));
    }

    /** {@return the raid with a record more, at line 19} */
    private static String adding(String keys) {
        return RAID.replace(
                "\"records\": [",
                "\"records\": [\n{\"id\": \"extra\", \"citations\": [{\"document\": \"paper\","
                        + " \"quote\": \"claimed the raid\"}], " + keys + "},");
    }

    @Test
    void an_event_later_than_every_document_that_reports_of_it_is_one_warning() {
        assertThat(problems(RAID.replace("2031-05-02", "2031-05-12"))).containsExactly("""
                case.json:15:57: warning: the event `raid` of `2031-05-12` is later than every document that mentions it: `paper` of `2031-05-04` (line 5)
                    help: check the date and those of the documents; a record of what was still to come has the modality `future`""");
    }

    @Test
    void an_event_that_a_later_document_reports_too_was_reported_too_early_by_the_other() {
        String two = adding("\"type\": \"claim\", \"voice\": \"arland\", \"event\": \"raid\"")
                .replace(
                        "\"documents\": [",
                        "\"documents\": [{\"id\": \"early\", \"title\": \"Early\", \"date\": \"2031-05-01\"},")
                .replace(
                        "[{\"document\": \"paper\", \"quote\": \"claimed the raid\"}], \"type\"",
                        "[{\"document\": \"early\", \"quote\": \"claimed the raid\"}], \"type\"");

        assertThat(problems(two))
                .filteredOn(problem -> !problem.contains("were not checked"))
                .containsExactly("""
                        case.json:19:8: warning: `extra` in the document `early` of `2031-05-01` mentions an event that came later: `raid` of `2031-05-02` (line 15)
                            help: check both dates; a record of what was still to come has the modality `future`""");
    }

    @ParameterizedTest
    @CsvSource({"'2031-05-02 ', 2031-05-02␣", "' 2031-05-02', ␣2031-05-02", "'2031-05-02  ', 2031-05-02␣␣"})
    void spaces_around_a_date_are_made_visible(String written, String shown) {
        assertThat(problems(RAID.replace("2031-05-02", written)))
                .anySatisfy(problem -> assertThat(problem)
                        .contains("error: `" + shown + "` is no date that can be read", "remove the spaces around it"));
    }

    @Test
    void a_condemnation_before_its_event_is_a_warning() {
        assertThat(problems(adding("\"type\": \"condemnation\", \"voice\": \"borland\", \"event\": \"raid\","
                        + " \"date\": \"2031-05-01\"")))
                .anySatisfy(problem -> assertThat(problem).contains("mentions an event that came later: `raid`"));
    }

    @Test
    void a_claim_dated_before_its_event_is_a_warning_unless_it_speaks_of_what_is_to_come() {
        String early =
                adding("\"type\": \"claim\", \"voice\": \"arland\", \"event\": \"raid\", \"date\": \"2031-05-01\"");

        assertThat(problems(early)).containsExactly("""
                case.json:19:145: warning: `extra` of `2031-05-01` mentions an event that came later: `raid` of `2031-05-02` (line 15)
                    help: check both dates; a record of what was still to come has the modality `future`""");
        assertThat(problems(early.replace("\"type\": \"claim\"", "\"modality\": \"future\", \"type\": \"claim\"")))
                .isEmpty();
        assertThat(problems(early.replace(
                                "\"type\": \"claim\"", "\"type\": \"condemnation\", \"grounds\": [\"aggression\"]")
                        .replace("\"date\": \"2031-05-01\"}", "\"date\": \"2031-05\"}")))
                .isEmpty();
    }

    @Test
    void who_prepares_or_orders_is_charged_before_the_event() {
        assertThat(problems(adding("\"type\": \"accusation\", \"voice\": \"borland\", \"event\": \"raid\","
                        + " \"accused\": [\"arland\"], \"role\": \"prepared\", \"date\": \"2031-05-01\"")))
                .isEmpty();
    }

    @Test
    void a_retraction_before_its_claim_is_a_warning_at_its_own_date() {
        String early = adding(
                        "\"type\": \"retraction\", \"voice\": \"free-fleet\", \"of\": \"fleet-claims\", \"date\": \"2031-05-02\"")
                .replace("\"id\": \"fleet-claims\"", "\"date\": \"2031-05-03\", \"id\": \"fleet-claims\"");

        assertThat(problems(early)).containsExactly("""
                case.json:19:159: warning: `extra` of `2031-05-02` retracts what was said later: `fleet-claims` of `2031-05-03` (line 22)
                    help: check both dates; a record without a date of its own counts as said when its document came out""");
        assertThat(problems(early.replace("\"2031-05-03\"", "\"2031-05-03~\""))).isEmpty();
    }

    @Test
    void a_claim_without_a_date_of_its_own_was_said_when_its_document_came_out() {
        assertThat(
                        problems(
                                adding(
                                        "\"type\": \"retraction\", \"voice\": \"free-fleet\", \"of\": \"fleet-claims\", \"date\": \"2031-05-02\"")))
                .singleElement()
                .asString()
                .contains("retracts what was said later: `fleet-claims` of `2031-05-04`");
    }

    @Test
    void an_order_of_statements_against_their_dates_is_a_warning() {
        String early = adding("\"type\": \"noComment\", \"voice\": \"arland\", \"saidAfter\": [\"borland-accuses\"],"
                        + " \"saidBefore\": [\"shelling\"], \"date\": \"2031-05-02\"")
                .replace("\"id\": \"borland-accuses\"", "\"date\": \"2031-05-03\", \"id\": \"borland-accuses\"");

        assertThat(problems(early)).containsExactly("""
                case.json:19:138: warning: `extra` of `2031-05-02` was said before `borland-accuses` of `2031-05-03` (line 24) and not after it
                    help: check both dates; `saidAfter` and `saidBefore` say only what the dates leave open""", """
                case.json:19:173: warning: `extra` of `2031-05-02` was said after `shelling` of `2031-05-01` (line 16) and not before it
                    help: check both dates; `saidAfter` and `saidBefore` say only what the dates leave open""");
        assertThat(problems(early.replace("2031-05-03", "2031-05-02").replace("[\"shelling\"]", "[\"raid\"]")))
                .isEmpty();
    }

    @Test
    void a_denial_before_the_charge_it_answers_is_a_warning() {
        assertThat(problems(adding("\"type\": \"denial\", \"voice\": \"arland\", \"answers\": \"borland-accuses\","
                                + " \"date\": \"2031-05-02\"")
                        .replace(
                                "\"id\": \"borland-accuses\"",
                                "\"date\": \"2031-05-03\", \"id\": \"borland-accuses\"")))
                .singleElement()
                .asString()
                .contains("answers what was said later: `borland-accuses` of `2031-05-03` (line 24)");
    }

    @ParameterizedTest
    @CsvSource({
        "1452-12-08, the year 1452 of the Islamic calendar is about 2030; write the date by the Gregorian calendar",
        "1410-02-11, the year 1410 of the Persian calendar is about 2031; write the date by the Gregorian calendar",
        "2574-05-02, the year 2574 of the Buddhist calendar is about 2031; write the date by the Gregorian calendar",
        "5791, the year 5791 of the Hebrew calendar is about 2031; write the date by the Gregorian calendar",
        "0120-05-02, the year 120 of the Minguo calendar is about 2031; write the date by the Gregorian calendar",
        "1031-05-02, 'check the year, and by which calendar it is counted'"
    })
    void a_year_centuries_off_is_one_warning(String date, String help) {
        assertThat(problems(RAID.replace("2031-05-02", date)))
                .containsExactly("case.json:15:57: warning: `" + date
                        + "` lies centuries from the other dates of this case, which are of about 2031\n    help: "
                        + help);
    }

    @Test
    void a_document_centuries_off_is_reported_at_the_document() {
        assertThat(problems(RAID.replace("\"2031-05-04\"", "\"1410-02-14\"")))
                .singleElement()
                .asString()
                .startsWith("case.json:5:")
                .contains("`1410-02-14` lies centuries from the other dates");
    }

    @Test
    void an_old_affair_reported_today_is_fine() {
        assertThat(problems(RAID.replace("2031-05-02", "1837-12-29").replace("2031-05-01", "1837-12")))
                .isEmpty();
    }
}
