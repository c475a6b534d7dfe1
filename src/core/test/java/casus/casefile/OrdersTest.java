package casus.casefile;

import static casus.casefile.Written.shown;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Orders of events that cannot all hold. */
class OrdersTest {

    @TempDir
    Path temp;

    /** {@return what is said of these records, one a line from line 14, about events a to e and the series s} */
    private List<String> problems(String... records) {
        return shown(Written.read(temp, """
                {
                  "case": "raid",
                  "title": "Orders",
                  "documents": [{"id": "paper", "title": "A paper"}, {"id": "other", "title": "Another"}],
                  "actors": [{"id": "arland", "name": "Arland", "kind": "state"}, {"id": "borland", "name": "Borland", "kind": "state"}],
                  "events": [
                    {"id": "a", "title": "a", "date": "2031-05-03"},
                    {"id": "b", "title": "b", "date": "2031-05-02"},
                    {"id": "c", "title": "c"},
                    {"id": "d", "title": "d"},
                    {"id": "s", "title": "s", "aggregate": true}, {"id": "t", "title": "t", "aggregate": true}
                  ],
                  "records": [
                """ + String.join(",\n", records) + "]}")).stream()
                .filter(problem -> !problem.contains("were not checked"))
                .toList();
    }

    private static String sequence(String id, String voice, String event, String after) {
        return record(id, voice, "\"type\": \"sequence\", \"event\": \"" + event + "\", \"after\": \"" + after + "\"");
    }

    private static String response(String id, String voice, String event, String cause) {
        return record(
                id, voice, "\"type\": \"response\", \"response\": \"" + event + "\", \"causes\": [\"" + cause + "\"]");
    }

    private static String record(String id, String voice, String keys) {
        return "{\"id\": \"" + id + "\", \"voice\": \"" + voice + "\", " + keys
                + ", \"citations\": [{\"document\": \"paper\", \"quote\": \"as told\"}]}";
    }

    @Test
    void one_voice_that_puts_each_of_two_events_after_the_other_is_warned_of_with_both_places() {
        assertThat(problems(sequence("one", "arland", "c", "d"), sequence("two", "arland", "d", "c")))
                .containsExactly("""
                        case.json:15:77: warning: these orders of `arland` cannot all hold: `c` after `d` (line 14), `d` after `c`
                            help: check which events are meant; where an account was changed, record that as a `retraction`""");
    }

    @Test
    void a_longer_ring_is_one_mistake_whatever_the_records_say_it_by() {
        assertThat(problems(
                        sequence("one", "NARRATOR", "c", "d"),
                        response("two", "NARRATOR", "d", "a"),
                        sequence("three", "NARRATOR", "a", "c")))
                .singleElement()
                .asString()
                .startsWith("case.json:16:")
                .contains("these orders of the document `paper` cannot all hold: `c` after `d` (line 14),"
                        + " `d` after `a` (line 15), `a` after `c`\n");
    }

    @Test
    void two_voices_against_each_other_are_in_dispute_and_no_mistake() {
        assertThat(problems(sequence("one", "arland", "c", "d"), sequence("two", "borland", "d", "c")))
                .isEmpty();
        assertThat(problems(
                        sequence("one", "NARRATOR", "c", "d"),
                        sequence("two", "NARRATOR", "d", "c")
                                .replace("\"document\": \"paper\"", "\"document\": \"other\"")))
                .isEmpty();
    }

    @Test
    void what_is_taken_back_or_not_said_as_a_fact_is_no_order() {
        assertThat(problems(
                        sequence("one", "arland", "c", "d"),
                        sequence("two", "arland", "d", "c"),
                        record("three", "arland", "\"type\": \"retraction\", \"of\": \"one\"")))
                .isEmpty();
        assertThat(problems(
                        sequence("one", "arland", "c", "d"),
                        sequence("two", "arland", "d", "c").replace("\"type\"", "\"modality\": \"negated\", \"type\"")))
                .isEmpty();
    }

    @Test
    void two_series_may_answer_each_other() {
        assertThat(problems(response("one", "arland", "s", "t"), response("two", "arland", "t", "s")))
                .isEmpty();
    }

    @Test
    void an_order_against_the_dates_is_warned_of_with_the_places_of_both() {
        assertThat(problems(sequence("one", "arland", "b", "a"))).containsExactly("""
                        case.json:14:77: warning: `b` of `2031-05-02` (line 8) came before `a` of `2031-05-03` (line 7) and not after it
                            help: check both dates, and which event is meant; where the order is in dispute, give dates that leave it open""");
    }

    @Test
    void orders_that_lead_from_date_to_date_are_held_against_them_as_a_whole() {
        assertThat(problems(
                        sequence("one", "arland", "c", "a"),
                        sequence("two", "arland", "d", "c"),
                        sequence("three", "arland", "b", "d")))
                .singleElement()
                .asString()
                .startsWith("case.json:16:")
                .contains(
                        "`b` of `2031-05-02` (line 8) came before `a` of `2031-05-03` (line 7) and not after it, as it would"
                                + " by `c` after `a` (line 14), `d` after `c` (line 15), `b` after `d`\n");
        assertThat(problems(
                        sequence("one", "arland", "c", "a"),
                        sequence("two", "borland", "d", "c"),
                        sequence("three", "arland", "b", "d")))
                .isEmpty();
    }

    @Test
    void orders_that_fit_the_dates_and_each_other_are_fine() {
        assertThat(problems(
                        sequence("one", "arland", "a", "b"),
                        sequence("two", "arland", "c", "a"),
                        sequence("three", "arland", "c", "b"),
                        response("four", "arland", "d", "c")))
                .isEmpty();
    }
}
