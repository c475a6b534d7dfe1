package casus.casefile;

import static casus.casefile.Written.RAID;
import static casus.casefile.Written.shown;
import static org.assertj.core.api.Assertions.assertThat;

import casus.model.Citation;
import casus.model.DocumentId;
import casus.model.EventId;
import casus.model.RecordId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotesTest {

    private static final String QUOTE = "\"quote\": \"claimed the raid\"";

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
    void words_that_stand_twice_are_warned_of_with_both_places() {
        int first = Written.PAPER.indexOf("raid");
        int second = Written.PAPER.lastIndexOf("raid");

        assertThat(shown(Written.read(temp, RAID.replace(QUOTE, "\"quote\": \"raid\""))))
                .containsExactly(
                        "case.json:22:51: warning: `raid` stands 2 times in `paper`, and the citation does not say"
                                + " which is meant\n    help: add its `offset`, or quote more words: it begins at `"
                                + first + "` (line 3), `" + second + "` (line 5)");
    }

    @Test
    void of_words_that_stand_often_a_few_places_are_shown_and_the_rest_is_counted() throws IOException {
        Path folder = Written.folder(temp, "case.json", RAID.replace("claimed the raid", "zebra"));
        Files.writeString(folder.resolve("paper.txt"), Written.PAPER + "zebra ".repeat(12));

        assertThat(shown(CaseReader.read(folder)))
                .singleElement()
                .asString()
                .contains("stands 12 times")
                .endsWith("(line 6) and 4 more");
    }

    @Test
    void an_entry_that_cites_the_same_open_words_twice_is_warned_once() {
        String twice = "{\"document\": \"paper\", " + QUOTE.replace("claimed the raid", "raid") + "}";
        Reading reading =
                Written.read(temp, RAID.replace("{\"document\": \"paper\", " + QUOTE + "}", twice + ", " + twice));

        assertThat(shown(reading))
                .filteredOn(problem -> problem.contains("stands 2 times"))
                .hasSize(1);
        assertThat(reading.quotes()).hasSize(4);
    }

    @Test
    void open_words_of_a_very_large_case_are_counted_and_leave_it_sound() {
        StringBuilder records = new StringBuilder();
        for (int i = 0; i < 1200; i++) {
            records.append("{\"type\": \"context\", \"id\": \"more-")
                    .append(i)
                    .append("\", \"voice\": \"NARRATOR\", \"content\": \"x\",")
                    .append("\"citations\": [{\"document\": \"paper\", \"quote\": \"raid\"}]},\n");
        }
        Reading reading = Written.read(temp, RAID.replace("\"records\": [", "\"records\": [" + records));

        assertThat(reading.content()).isPresent();
        assertThat(reading.problems()).hasSize(51);
        assertThat(shown(reading)).last().asString().contains("1150 more citations, from here on, do not say");
    }

    @Test
    void words_that_differ_in_marks_alone_are_found_with_a_warning() throws IOException {
        Path folder = Written.folder(temp, "case.json", RAID.replace("claimed the raid", "сказал все"));
        Files.writeString(folder.resolve("paper.txt"), Written.PAPER + "Он сказал всё.");

        Reading reading = CaseReader.read(folder);
        assertThat(shown(reading))
                .containsExactly(
                        "case.json:22:51: warning: `сказал все` stands in `paper` only in another spelling\n    help:"
                                + " marks can make another word of it; copy line 6 if that is what is meant: `сказал всё`");
        assertThat(reading.content()).isPresent();
    }

    @Test
    void words_in_the_very_spelling_go_before_words_in_another() throws IOException {
        Path folder = Written.folder(temp, "case.json", RAID.replace("claimed the raid", "сказал все"));
        Files.writeString(folder.resolve("paper.txt"), Written.PAPER + "Он сказал всё. Он сказал все.");

        Reading reading = CaseReader.read(folder);
        assertThat(shown(reading)).isEmpty();
        assertThat(reading.quotes().get(1).occurrences()).isEqualTo(1);
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
    void a_wrong_offset_is_reported_with_the_right_ones() {
        int first = Written.PAPER.indexOf("raid");
        int second = Written.PAPER.lastIndexOf("raid");

        assertThat(shown(Written.read(temp, RAID.replace(QUOTE, "\"quote\": \"raid\", \"offset\": 7"))))
                .containsExactly("case.json:22:69: error: `raid` does not begin at `7`\n    help: it begins at `"
                        + first + "` (line 3), `" + second + "` (line 5)");
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
}
