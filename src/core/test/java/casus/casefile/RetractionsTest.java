package casus.casefile;

import static casus.casefile.Written.RAID;
import static casus.casefile.Written.shown;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Retractions and whose word they take back. */
class RetractionsTest {

    @TempDir
    Path temp;

    private List<String> retractedBy(String voice) {
        String two = RAID.replace("\"records\": [", """
                "records": [
                {"id": "no", "type": "denial", "voice": "arland", "event": "raid",
                 "citations": [{"document": "paper", "quote": "claimed the raid"}]},
                {"id": "back", "type": "retraction", "voice": "%s", "of": "no",
                 "citations": [{"document": "paper", "quote": "claimed the raid"}]},""".formatted(voice));
        return shown(Written.read(temp, two));
    }

    @Test
    void who_takes_back_the_word_of_another_is_warned() {
        assertThat(retractedBy("borland"))
                .singleElement()
                .asString()
                .contains(
                        "warning: `back` takes back what is the word of somebody else: `borland` retracts `no` of `arland`")
                .contains("`rejection`");
    }

    @Test
    void who_said_it_and_who_speaks_for_it_can_take_it_back() {
        assertThat(retractedBy("arland")).isEmpty();
        assertThat(retractedBy("arland-navy")).isEmpty();
    }
}
