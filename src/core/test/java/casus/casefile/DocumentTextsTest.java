package casus.casefile;

import static casus.casefile.Written.RAID;
import static casus.casefile.Written.shown;
import static org.assertj.core.api.Assertions.assertThat;

import casus.files.TextFile;
import casus.model.DocumentId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that quotes are looked for in: beside the case, from outside, or missing. */
class DocumentTextsTest {

    private static final String HASH = "\"sha256\": \"" + "0".repeat(64) + "\"";

    @TempDir
    Path temp;

    @Test
    void a_document_without_text_is_one_warning_however_often_it_is_quoted() {
        Reading reading = Written.read(temp, RAID.replace(", \"text\": \"paper.txt\"", ""));

        assertThat(shown(reading))
                .containsExactly(
                        "case.json:5:12: warning: quotes of `paper` were not checked: there is no text of it\n    help:"
                                + " give it with `--document paper=FILE`, or name a file beside the case in `text`");
        assertThat(reading.content()).isPresent();
        assertThat(reading.quotes()).isEmpty();
    }

    @Test
    void a_text_can_be_given_from_outside() throws IOException {
        Path folder = Written.folder(temp, "case.json", RAID.replace(", \"text\": \"paper.txt\"", ""));
        Path text = Files.writeString(temp.resolve("elsewhere.txt"), Written.PAPER);

        assertThat(CaseReader.read(folder, Map.of(new DocumentId("paper"), text))
                        .quotes())
                .hasSize(3);
        assertThat(CaseReader.read(folder, GivenTexts.lone(text)).quotes()).hasSize(3);
    }

    @Test
    void a_text_for_an_unknown_document_is_an_error() {
        Path folder = Written.folder(temp, "case.json", RAID);

        assertThat(shown(CaseReader.read(folder, Map.of(new DocumentId("papr"), folder.resolve("paper.txt")))))
                .singleElement()
                .asString()
                .contains("`papr`")
                .contains("did you mean `paper`?");
    }

    @Test
    void a_lone_text_will_not_do_for_two_documents() {
        Path folder = Written.folder(
                temp,
                "case.json",
                RAID.replace("\"documents\": [", "\"documents\": [{\"id\": \"wire\", \"title\": \"Wire\"},"));

        assertThat(shown(CaseReader.read(folder, GivenTexts.lone(folder.resolve("paper.txt")))))
                .singleElement()
                .asString()
                .contains("say which: `--document wire=FILE` or `--document paper=FILE`");
    }

    @Test
    void another_hash_is_an_error_that_shows_both() {
        assertThat(shown(Written.read(
                        temp, RAID.replace("\"text\": \"paper.txt\"", "\"text\": \"paper.txt\", " + HASH))))
                .singleElement()
                .asString()
                .contains("has another hash")
                .contains("instead of `000000000000...`");
    }

    @Test
    void the_right_hash_is_silent() {
        Path folder = Written.folder(temp, "case.json", RAID);
        String hash = TextFile.found(folder.resolve("paper.txt"), 1000).hash();

        assertThat(shown(Written.read(
                        temp,
                        RAID.replace(
                                "\"text\": \"paper.txt\"", "\"text\": \"paper.txt\", \"sha256\": \"" + hash + "\""))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../outside.txt", "/etc/hostname", "sub/../../outside.txt", "..\\\\outside.txt"})
    void a_text_outside_the_folder_is_refused(String name) throws IOException {
        Files.writeString(temp.resolve("outside.txt"), Written.PAPER);
        Path folder = Written.folder(temp, "case.json", RAID.replace("paper.txt", name));

        assertThat(shown(CaseReader.read(folder)))
                .singleElement()
                .asString()
                .contains("lies outside the folder of the case");
    }

    @Test
    void a_text_that_is_not_there_is_an_error() {
        assertThat(shown(Written.read(temp, RAID.replace("paper.txt", "papers.txt"))))
                .containsExactly(
                        "case.json:5:80: error: the text `papers.txt` of the document `paper` is not there\n    help:"
                                + " `text` is the name of a file in the folder of the case");
    }
}
