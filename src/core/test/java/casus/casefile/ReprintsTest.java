package casus.casefile;

import static casus.casefile.Written.RAID;
import static casus.casefile.Written.shown;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents with one address or one text. */
class ReprintsTest {

    @TempDir
    Path temp;

    private List<String> adding(String documents) {
        return shown(Written.read(temp, RAID.replace("\"documents\": [", "\"documents\": [\n" + documents + ",\n")));
    }

    @Test
    void one_address_of_two_documents_is_a_warning() {
        assertThat(adding("""
                {"id": "early", "title": "Early", "url": "https://news.example/1"},
                {"id": "late", "title": "Late", "url": "https://news.example/1"}"""))
                .singleElement()
                .asString()
                .contains(
                        "warning: the documents `early` and `late` have one `url`, `https://news.example/1`, and count as one")
                .contains("keep one of them, and let its records cite it");
    }

    @Test
    void documents_with_addresses_of_their_own_are_two() {
        assertThat(adding("""
                {"id": "early", "title": "Early", "url": "https://news.example/1"},
                {"id": "late", "title": "Late", "url": "https://news.example/2"}""")).isEmpty();
    }
}
