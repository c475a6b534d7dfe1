package casus.casefile;

import static casus.casefile.Written.RAID;
import static casus.casefile.Written.shown;
import static org.assertj.core.api.Assertions.assertThat;

import casus.casefile.text.SourceText;
import casus.files.TextFile;
import casus.model.Citation;
import casus.model.DocumentId;
import casus.model.EventId;
import casus.model.RecordId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    void an_empty_text_is_reported_as_empty() throws IOException {
        Path folder = Written.folder(temp, "case.json", RAID);
        Files.writeString(folder.resolve("paper.txt"), " \n");

        assertThat(shown(CaseReader.read(folder)))
                .hasSize(3)
                .allSatisfy(problem -> assertThat(problem)
                        .contains("does not stand in `paper`, whose text is empty\n    help: write or copy the text"));
    }

    @Test
    void a_negation_at_a_quote_is_shown_with_the_words_to_quote() throws IOException {
        Path folder = Written.folder(temp, "case.json", Written.quoting("承认"));
        Files.writeString(folder.resolve("paper.txt"), "奥斯特马克从未承认参与袭击。");

        assertThat(shown(CaseReader.read(folder)))
                .singleElement()
                .asString()
                .endsWith(
                        "warning: `承认` stands in `paper` right behind `从未`, which denies it\n    help: quote both: `从未承认`;"
                                + " and see whether they still say what the record says");
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
                .endsWith("nearest, in line 4: `it was`; quote the document's exact words; or cite another document:"
                        + " it stands in `wire`, line 2");
    }

    @Test
    void a_quote_that_only_another_document_is_like_is_sent_there() throws IOException {
        String two = RAID.replace(
                        "\"text\": \"paper.txt\"}",
                        "\"text\": \"paper.txt\"}, {\"id\": \"wire\", \"title\": \"Wire\", \"text\": \"wire.txt\"}")
                .replace("claimed the raid", "zebras quietly xeroxed jazz");
        Path folder = Written.folder(temp, "case.json", two);
        Files.writeString(folder.resolve("wire.txt"), "Fleet:\nzebras quietly xeroxed jazz");

        assertThat(shown(CaseReader.read(folder)))
                .singleElement()
                .asString()
                .endsWith("help: it stands in `wire`, line 2; cite that document");
    }

    @Test
    void a_part_of_a_word_is_answered_with_the_word_its_place_and_words_to_quote() throws IOException {
        Path folder = Written.folder(temp, "case.json", RAID.replace("claimed the raid", "claimed the attack"));
        Files.writeString(folder.resolve("paper.txt"), Written.PAPER + "The Front dis\u00adclaimed the attack.");

        assertThat(shown(CaseReader.read(folder)))
                .containsExactly(
                        "case.json:22:51: error: `claimed the attack` stands in `paper` only inside a larger word:"
                                + " `disclaimed`\n    help: whole words, in line 6: `disclaimed the attack`; quote them if they still say"
                                + " what the record says");
    }

    @Test
    void a_quote_that_cuts_two_words_is_shown_both() {
        assertThat(shown(Written.read(temp, RAID.replace("claimed the raid", "imed the ra"))))
                .singleElement()
                .asString()
                .contains("only inside larger words: `claimed`, `raid`\n")
                .contains("in line 3: `claimed the raid`;");
    }

    @Test
    void a_letter_without_its_marks_is_shown_with_them() throws IOException {
        Path folder = Written.folder(temp, "case.json", RAID.replace("claimed the raid", "Cafe"));
        Files.writeString(folder.resolve("paper.txt"), Written.PAPER + "Cafe\u0301");

        assertThat(shown(CaseReader.read(folder)))
                .singleElement()
                .asString()
                .contains("only inside a larger word: `Cafe\u0301`\n")
                .contains("in line 6: `Cafe\u0301`;");
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
    void what_cannot_be_seen_is_left_out_of_what_is_offered() throws IOException {
        Path folder = Written.folder(temp, "case.json", RAID.replace("claimed the raid", "the un\u200bruly Fleets"));
        Files.writeString(
                folder.resolve("paper.txt"), Written.PAPER + "the un\u00adruly \u202bFl\u200beet\u202c `Ana`");

        assertThat(shown(CaseReader.read(folder)))
                .singleElement()
                .asString()
                .contains("in line 6: `the unruly Fleet`;");
    }

    @Test
    void an_offered_quote_is_never_cut_within_a_word() throws IOException {
        String words = "abcdefghi ".repeat(40).strip();
        Path folder = Written.folder(temp, "case.json", RAID.replace("claimed the raid", words.substring(2)));
        Files.writeString(folder.resolve("paper.txt"), Written.PAPER + words);

        assertThat(shown(CaseReader.read(folder)))
                .filteredOn(problem -> problem.contains("error"))
                .singleElement()
                .asString()
                .contains("in line 6: `" + "abcdefghi ".repeat(16).strip() + "`;");
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
    void the_nearest_words_of_a_long_document_are_found() {
        Random random = new Random(7);
        StringBuilder text = new StringBuilder();
        while (text.length() < 1_000_000) {
            for (int i = 0; i < 2 + random.nextInt(8); i++) {
                text.append((char) ('a' + random.nextInt(26)));
            }
            text.append(random.nextInt(12) == 0 ? '\n' : ' ');
        }
        SourceText document = new SourceText(text.toString());
        for (int i = 0; i < 100; i++) {
            int at = 9000 * i + 10;
            String quote = text.substring(at, at + 50);
            String changed = quote.substring(0, 20) + "#" + quote.substring(22);

            assertThat(document.find(changed).usable()).isEmpty();
            assertThat(document.nearest(changed).orElseThrow().from()).isBetween(at - 10, at + 2);
        }
    }
}
