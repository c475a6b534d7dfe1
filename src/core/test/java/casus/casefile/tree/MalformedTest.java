package casus.casefile.tree;

import static casus.casefile.Written.RAID;
import static casus.casefile.Written.shown;
import static org.assertj.core.api.Assertions.assertThat;

import casus.casefile.CaseReader;
import casus.casefile.Reading;
import casus.casefile.Written;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MalformedTest {

    @TempDir
    Path temp;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "{\"case\": \"raid\",} | case.json:1:17 | remove the comma before it",
                "{'case': 'raid'} | case.json:1:2 | straight double quotes",
                "{\"case\": \u201craid\u201d} | case.json:1:10 | straight double quotes",
                "{\"case\" \"raid\"} | case.json:1:9 | comma or a colon missing",
                "// a case | case.json:1:1 | JSON has none",
                "{\"case\": raid} | case.json:1:10 | quotation mark",
                "{\"case\": \"raid\"]} | case.json:1:16 | bracket",
            })
    void what_is_no_json_is_reported_with_place_and_remedy(String text, String place, String remedy) {
        assertThat(shown(Written.read(temp, text)))
                .singleElement()
                .asString()
                .startsWith(place + ": error: from here on this is not JSON")
                .contains(remedy);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Infinity", "-Infinity", "NaN"})
    void what_programs_write_for_no_number_is_named_at_its_place(String number) {
        assertThat(shown(Written.read(temp, "{\"case\": \"raid\",\n\"killed\": {\"best\": " + number + "}}")))
                .singleElement()
                .asString()
                .startsWith("case.json:2:20: error: `" + number + "` is no number")
                .contains("whole number in digits");
    }

    @Test
    void a_number_of_thousands_of_digits_is_named_at_its_place() {
        assertThat(shown(
                        Written.read(temp, "{\"case\": \"raid\",\n\"killed\": {\"best\": " + "1".repeat(5_000) + "}}")))
                .singleElement()
                .asString()
                .startsWith("case.json:2:20: error: this number has 5,000 digits")
                .contains("at most nine digits");
    }

    @Test
    void tabs_in_yaml_are_reported() {
        Reading reading = CaseReader.read(Written.folder(temp, "case.yaml", "case: raid\nactors:\n\t- id: us\n"));

        assertThat(shown(reading))
                .singleElement()
                .asString()
                .startsWith("case.yaml:3:1: error")
                .contains("not with tabs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"  - id: us\n", "- id: us\n", "\n  - type: claim\n  - type: claim\n"})
    void a_word_between_a_key_and_its_list_is_reported_at_the_word(String list) {
        Reading reading = CaseReader.read(Written.folder(temp, "case.yaml", "case: raid\nrecords: foo\n" + list));

        assertThat(shown(reading))
                .singleElement()
                .asString()
                .startsWith("case.yaml:2:10: error: `foo` stands behind `records`, and a list below it\n    help: ");
    }

    @Test
    void an_empty_file_is_a_problem() {
        assertThat(shown(Written.read(temp, "")))
                .singleElement()
                .asString()
                .startsWith("case.json: error: the file is empty");
    }

    @Test
    void a_second_value_after_the_case_is_a_problem() {
        assertThat(shown(Written.read(temp, RAID + "{}")))
                .singleElement()
                .asString()
                .contains("something follows the end");
        assertThat(shown(CaseReader.read(Written.folder(temp.resolve("y"), "case.yaml", "case: a\n---\ncase: b\n"))))
                .singleElement()
                .asString()
                .contains("something follows the end");
    }

    @Test
    void a_key_that_stands_twice_is_an_error() {
        assertThat(shown(Written.read(
                        temp, RAID.replace("\"kind\": \"organ\"", "\"kind\": \"state\", \"kind\": \"organ\""))))
                .containsExactly(
                        "case.json:10:70: error: the key `kind` stands here a second time\n    help: it stands first in"
                                + " line 10; remove one");
    }

    @Test
    void a_case_cut_off_anywhere_is_a_problem_and_never_a_crash() {
        String whole = RAID.strip();
        for (int end = 0; end < whole.length(); end++) {
            Reading reading = Written.read(temp, whole.substring(0, end));
            assertThat(reading.content()).as("cut at %d", end).isEmpty();
            assertThat(reading.problems()).as("cut at %d", end).isNotEmpty();
            assertThat(shown(reading).toString())
                    .doesNotContain("tools.jackson")
                    .doesNotContain("Exception");
        }
    }

    @Test
    void a_case_with_a_wrong_letter_anywhere_never_crashes() {
        Random random = new Random(11);
        String signs = "{}[]\",:0 \n\\\u0000\u00e9&*!-tnE";
        for (int i = 0; i < 600; i++) {
            char[] text = RAID.toCharArray();
            for (int j = 0; j <= i % 3; j++) {
                text[random.nextInt(text.length)] = signs.charAt(random.nextInt(signs.length()));
            }
            String file = i % 2 == 0 ? "case.json" : "case.yaml";
            Reading reading = CaseReader.read(Written.folder(temp.resolve(file), file, String.valueOf(text)));
            assertThat(reading.content().isPresent())
                    .isEqualTo(reading.problems().stream()
                            .noneMatch(problem -> problem.severity() == casus.model.Problem.Severity.ERROR));
        }
    }

    @Test
    void deep_nesting_is_refused() {
        for (String file : new String[] {"case.json", "case.yaml"}) {
            Reading reading = CaseReader.read(Written.folder(temp.resolve(file), file, "[".repeat(200_000)));
            assertThat(shown(reading)).singleElement().asString().contains("nested");
        }
    }

    @Test
    void an_alias_is_refused_so_that_nothing_can_be_multiplied() {
        String bomb = "case: &a raid\ntitle: *a\n";

        assertThat(shown(CaseReader.read(Written.folder(temp, "case.yaml", bomb))))
                .singleElement()
                .asString()
                .startsWith("case.yaml:2:8: error: an alias stands here");
    }

    @Test
    void numbers_beyond_reason_are_refused() {
        for (String number : new String[] {"1e999999999", "-1", "1.5", "9".repeat(90)}) {
            String offset = "\"quote\": \"claimed the raid\", \"offset\": " + number;
            assertThat(shown(Written.read(temp, RAID.replace("\"quote\": \"claimed the raid\"", offset))))
                    .singleElement()
                    .asString()
                    .startsWith("case.json:22:81: error")
                    .contains("wanted is a whole number from 0");
        }
        assertThat(shown(Written.read(temp, RAID.replace("\"raid\",", "9".repeat(5000) + ","))))
                .singleElement()
                .asString()
                .contains("this number has 5,000 digits");
    }

    @Test
    void bytes_that_are_no_text_are_a_problem() throws IOException {
        Path folder = Written.folder(temp, "case.json", RAID);
        Files.write(
                folder.resolve("case.json"),
                RAID.replace("harbour", "h\u00e4rbour").getBytes(StandardCharsets.ISO_8859_1));

        assertThat(shown(CaseReader.read(folder))).singleElement().asString().contains("is no text in UTF-8");
    }

    @Test
    void a_byte_order_mark_is_passed_over() {
        assertThat(shown(Written.read(temp, "\ufeff" + RAID))).isEmpty();
    }

    @Test
    void no_more_than_a_thousand_problems_are_shown() {
        String many = "{\"case\": \"raid\", \"title\": \"x\", \"actors\": [" + "1,".repeat(5000) + "1]}";

        Reading reading = Written.read(temp, many);
        assertThat(reading.problems()).hasSize(1001);
        assertThat(reading.problems().get(1000).what()).contains("more than 1000 problems");
    }
}
