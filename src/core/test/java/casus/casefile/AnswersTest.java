package casus.casefile;

import static casus.casefile.Written.RAID;
import static casus.casefile.Written.shown;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswersTest {

    private static final String RESPONSE = adding("""
            "type": "response", "response": "shelling", "causes": ["raid"]""");

    @TempDir
    Path temp;

    private static String adding(String keys) {
        return RAID.replace(
                "\"records\": [",
                "\"records\": [\n{\"id\": \"extra\", \"voice\": \"borland\", \"citations\": [{\"document\": \"paper\","
                        + " \"quote\": \"claimed the raid\"}], " + keys + "},");
    }

    private List<String> problems(String text) {
        return shown(Written.read(temp, text));
    }

    @Test
    void an_answer_that_came_before_its_cause_is_a_warning() {
        assertThat(problems(RESPONSE)).containsExactly("""
                case.json:19:159: warning: `shelling` of `2031-05-01` came before `raid` of `2031-05-02` and cannot answer it
                    help: check both dates, and which event is meant; nothing is concluded from this answer""");
    }

    @Test
    void a_measure_that_came_before_its_cause_is_a_warning() {
        assertThat(problems(adding("""
                "type": "measure", "event": "shelling", "measure": "recall", "answers": ["raid"]""")))
                .singleElement()
                .asString()
                .contains("`shelling` of `2031-05-01` came before `raid` of `2031-05-02`");
    }

    @Test
    void an_answer_that_may_have_come_after_its_cause_is_fine() {
        assertThat(problems(RESPONSE.replace("\"2031-05-01\"", "\"2031-05-01~\"")))
                .isEmpty();
        assertThat(problems(RESPONSE.replace("\"2031-05-01\"", "\"2031-05\""))).isEmpty();
        assertThat(problems(RESPONSE.replace(", \"date\": \"2031-05-01\"", ""))).isEmpty();
    }

    @Test
    void a_measure_that_answers_something_and_is_no_event_is_a_warning() {
        assertThat(problems(adding("""
                "type": "measure", "measure": "recall", "answers": ["raid"]""")))
                .singleElement()
                .asString()
                .contains("warning: this measure answers something and is itself no event")
                .contains("help: add an event for the measure");
    }

    @Test
    void a_measure_that_answers_nothing_need_not_be_an_event() {
        assertThat(problems(adding("\"type\": \"measure\", \"measure\": \"recall\"")))
                .isEmpty();
    }
}
