package casus.casefile;

import static casus.casefile.Written.RAID;
import static casus.casefile.Written.shown;
import static org.assertj.core.api.Assertions.assertThat;

import casus.casefile.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A quote that does not stand in its document is answered with words that do. */
class OfferedQuotesTest {

    @TempDir
    Path temp;

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
    void an_empty_text_is_told_to_be_empty() throws IOException {
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

    /** A case whose quote is cited from one document and is in the second line of another. */
    private Path quotedFromAnother(String quote) throws IOException {
        String two = RAID.replace(
                        "\"text\": \"paper.txt\"}",
                        "\"text\": \"paper.txt\"}, {\"id\": \"wire\", \"title\": \"Wire\", \"text\": \"wire.txt\"}")
                .replace("claimed the raid", quote);
        Path folder = Written.folder(temp, "case.json", two);
        Files.writeString(folder.resolve("wire.txt"), "Fleet:\n" + quote);
        return folder;
    }

    @Test
    void a_quote_from_another_document_is_sent_there() throws IOException {
        Path folder = quotedFromAnother("it was us");

        assertThat(shown(CaseReader.read(folder)))
                .singleElement()
                .asString()
                .endsWith("nearest, in line 4: `it was`; quote the document's exact words; or cite another document:"
                        + " it stands in `wire`, line 2");
    }

    @Test
    void a_quote_that_only_another_document_is_like_is_sent_there() throws IOException {
        Path folder = quotedFromAnother("zebras quietly xeroxed jazz");

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
