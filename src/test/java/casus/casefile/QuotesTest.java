package casus.casefile;

import static casus.casefile.Written.RAID;
import static casus.casefile.Written.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import casus.files.TextFile;
import casus.model.Citation;
import casus.model.DocumentId;
import casus.model.EventId;
import casus.model.RecordId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotesTest {

    private static final String QUOTE = "\"quote\": \"claimed the raid\"";
    private static final String HASH = "\"sha256\": \"" + "0".repeat(64) + "\"";

    @TempDir
    Path temp;

    @Test
    void a_quote_is_found_with_its_offset_line_and_column() {
        Reading reading = Written.read(temp, RAID);

        Citation citation = new Citation(new DocumentId("paper"), "claimed the raid", null);
        assertThat(reading.placeOf(citation))
                .contains(new QuotePlace(
                        new RecordId("fleet-claims"),
                        citation,
                        Written.PAPER.indexOf("claimed the raid"),
                        Written.PAPER.indexOf("claimed the raid") + "claimed the raid".length(),
                        3,
                        16,
                        1));
        assertThat(reading.quotes()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "of it all the same; \\\"it was",
                "accused Arland of it",
                "accused  Arland\\n of\\tit",
                "it was Arland's navy...",
                "Arland\u2019s navy\u2026",
                "minister - twice",
                "minister\u00a0\u2013 twice",
                "Port\u00a0Ana. The Free Fleet",
                "  claimed the raid ",
            })
    void marks_dashes_dots_and_white_space_are_compared_sensibly(String quote) {
        assertThat(shown(Written.read(temp, RAID.replace("claimed the raid", quote))))
                .isEmpty();
    }

    @Test
    void letters_composed_and_decomposed_are_the_same() throws IOException {
        Path folder = Written.folder(temp, "case.json", RAID.replace("claimed the raid", "Se\u00f1or Mu\u00f1oz"));
        Files.writeString(folder.resolve("paper.txt"), Written.PAPER + "Sen\u0303or Mun\u0303oz agreed.");

        assertThat(shown(CaseReader.read(folder))).isEmpty();
    }

    @Test
    void a_quote_in_other_case_is_shown_as_the_document_has_it() {
        Reading reading = Written.read(temp, RAID.replace("claimed the raid", "Claimed The raid"));

        assertThat(shown(reading))
                .containsExactly(
                        "case.json:22:51: error: `Claimed The raid` does not stand in `paper`\n    help: nearest, in"
                                + " line 3: `claimed the raid`; quote the document's exact words");
        assertThat(reading.content()).isEmpty();
    }

    @Test
    void a_quote_with_other_words_is_answered_with_the_nearest_fragment() {
        assertThat(shown(Written.read(
                        temp, RAID.replace("\"Borland accused Arland\"", "\"Borland has accused Arlandia\""))))
                .singleElement()
                .asString()
                .contains("does not stand in `paper`")
                .contains("nearest, in line 3: `Borland accused Arland`");
    }

    @Test
    void a_quote_unlike_anything_says_so() {
        assertThat(shown(Written.read(temp, RAID.replace("claimed the raid", "zebras quietly xeroxed jazz"))))
                .singleElement()
                .asString()
                .contains("nothing like it stands there");
    }

    @Test
    void a_quote_from_another_document_is_sent_there() throws IOException {
        String two = RAID.replace(
                        "\"text\": \"paper.txt\"}",
                        "\"text\": \"paper.txt\"}, {\"id\": \"wire\", \"title\": \"Wire\", \"text\": \"wire.txt\"}")
                .replace("claimed the raid", "it was us");
        Path folder = Written.folder(temp, "case.json", two);
        Files.writeString(folder.resolve("wire.txt"), "Fleet:\nit was us");

        assertThat(shown(CaseReader.read(folder)))
                .singleElement()
                .asString()
                .contains("it stands in `wire`, line 2; cite that document");
    }

    @Test
    void of_words_that_occur_often_the_first_is_taken_and_all_are_counted() {
        Reading reading = Written.read(temp, RAID.replace(QUOTE, "\"quote\": \"raid\""));

        assertThat(reading.quotes().get(1)).satisfies(place -> {
            assertThat(place.offset()).isEqualTo(Written.PAPER.indexOf("raid"));
            assertThat(place.occurrences()).isEqualTo(2);
        });
    }

    @Test
    void whole_words_go_before_parts_of_words() {
        Reading reading = Written.read(temp, RAID.replace(QUOTE, "\"quote\": \"all\""));

        assertThat(reading.quotes().get(1).offset()).isEqualTo(Written.PAPER.indexOf("all the same"));
    }

    @Test
    void an_offset_chooses_among_several_places() {
        int second = Written.PAPER.lastIndexOf("raid");
        Reading reading = Written.read(temp, RAID.replace(QUOTE, "\"quote\": \"raid\", \"offset\": " + second));

        assertThat(shown(reading)).isEmpty();
        assertThat(reading.quotes().get(1).line()).isEqualTo(5);
    }

    @Test
    void a_wrong_offset_is_told_the_right_ones() {
        int first = Written.PAPER.indexOf("raid");
        int second = Written.PAPER.lastIndexOf("raid");

        assertThat(shown(Written.read(temp, RAID.replace(QUOTE, "\"quote\": \"raid\", \"offset\": 7"))))
                .containsExactly("case.json:22:69: error: `raid` does not begin at `7`\n    help: it begins at `"
                        + first + "` (line 3), `" + second + "` (line 5)");
    }

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

    @Test
    void events_and_actors_may_cite_too() {
        Reading reading = Written.read(
                temp,
                RAID.replace(
                        "\"title\": \"Shelling of a ferry\"",
                        "\"title\": \"Shelling of a ferry\", \"citations\": [{\"document\": \"paper\", \"quote\": \"At dawn\"}]"));

        assertThat(reading.quotes().get(0).by()).isEqualTo(new EventId("shelling"));
    }

    @Test
    void a_thousand_wrong_quotes_of_a_long_document_are_answered_soon() {
        Random random = new Random(7);
        StringBuilder text = new StringBuilder();
        while (text.length() < 1_000_000) {
            for (int i = 0; i < 2 + random.nextInt(8); i++) {
                text.append((char) ('a' + random.nextInt(26)));
            }
            text.append(random.nextInt(12) == 0 ? '\n' : ' ');
        }
        SourceText document = new SourceText(text.toString());
        assertTimeout(Duration.ofSeconds(20), () -> {
            for (int i = 0; i < 1000; i++) {
                int at = 900 * i + 10;
                String quote = text.substring(at, at + 50);
                String changed = quote.substring(0, 20) + "#" + quote.substring(22);
                assertThat(document.find(changed)).isEmpty();
                int found = document.nearest(changed).orElseThrow().offset();
                assertThat(found).isBetween(at - 10, at + 2);
            }
        });
    }
}
