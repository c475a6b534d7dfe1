package casus.casefile;

import static casus.casefile.Written.shown;
import static casus.casefile.YamlRaid.CASE;
import static casus.casefile.YamlRaid.CHOICE;
import static casus.casefile.YamlRaid.DATE;
import static casus.casefile.YamlRaid.FLAG;
import static casus.casefile.YamlRaid.GROUP;
import static casus.casefile.YamlRaid.NAME;
import static casus.casefile.YamlRaid.NUMBER;
import static casus.casefile.YamlRaid.REFERENCE;
import static casus.casefile.YamlRaid.TEXT;
import static casus.casefile.YamlRaid.errors;
import static casus.casefile.YamlRaid.read;
import static casus.casefile.YamlRaid.whole;
import static org.assertj.core.api.Assertions.assertThat;

import casus.casefile.form.Form;
import casus.model.Remark.Casualties;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way to write one value in YAML, in every kind of place, is read by the core schema of YAML 1.2 or refused. */
class YamlScalarsTest {

    /** The type of a word by the core schema. */
    private enum Sort {
        TEXT,
        NULL,
        TRUTH,
        NUMBER
    }

    private static final List<String> TEXTS = List.of(
            "Gazette",
            "raid",
            "yes",
            "no",
            "No",
            "YES",
            "on",
            "Off",
            "y",
            "n",
            "nil",
            "None",
            "none",
            "undefined",
            "tRUE",
            "nULL");
    private static final List<String> SIGNS = List.of(
            "1_000",
            "1,000",
            "12:30:45",
            "12:30",
            "190:20:30",
            "0b101",
            "0o8",
            "0xG",
            "1e",
            "+-1",
            "1.2.3",
            "v1",
            "inf",
            "nan",
            ".info",
            "~a",
            "2024-01-24",
            "2024-01",
            "2024-01-24T10:00:00Z",
            "2024-01-24 10:00:00",
            "=",
            "a:b",
            "a#b",
            "http://x.example/#a",
            "3rd",
            "007-a",
            "+x",
            "..");
    private static final List<String> NULLS = List.of("~", "null", "Null", "NULL");
    private static final List<String> TRUTHS = List.of("true", "True", "TRUE", "false", "False", "FALSE");
    private static final List<String> NUMBERS = List.of(
            "0",
            "7",
            "2024",
            "007",
            "017",
            "-7",
            "+7",
            "0o17",
            "0xFF",
            "0xff",
            "1.5",
            "1.",
            ".5",
            "-.5",
            "1e3",
            "1E3",
            "1e+3",
            "1.5e-3",
            "20240124",
            ".inf",
            "-.INF",
            "+.Inf",
            ".nan",
            ".NaN",
            "9999999999999999999999");

    /** The value of a number where a whole number from 0 is required. */
    private static final Map<String, Integer> COUNTS = Map.ofEntries(
            Map.entry("0", 0),
            Map.entry("7", 7),
            Map.entry("2024", 2024),
            Map.entry("+7", 7),
            Map.entry("0o17", 15),
            Map.entry("0xFF", 255),
            Map.entry("0xff", 255),
            Map.entry("1.", 1),
            Map.entry("1e3", 1000),
            Map.entry("1E3", 1000),
            Map.entry("1e+3", 1000),
            Map.entry("20240124", 20240124));

    @TempDir
    Path temp;

    static Stream<Arguments> words() {
        return Stream.of(
                        TEXTS.stream().map(word -> Arguments.of(word, Sort.TEXT)),
                        SIGNS.stream().map(word -> Arguments.of(word, Sort.TEXT)),
                        NULLS.stream().map(word -> Arguments.of(word, Sort.NULL)),
                        TRUTHS.stream().map(word -> Arguments.of(word, Sort.TRUTH)),
                        NUMBERS.stream().map(word -> Arguments.of(word, Sort.NUMBER)))
                .flatMap(each -> each);
    }

    static Stream<String> written() {
        return words().map(each -> (String) each.get()[0]);
    }

    /** Asserts one error, at the value, that shows the author's own word. */
    private void assertRefused(String slot, String word, String... remedies) {
        Reading reading = read(temp, slot, word);
        int line = CASE.substring(0, CASE.indexOf(slot + "\n")).split("\n", -1).length;
        int column = slot.indexOf(':') + 3;
        assertThat(errors(reading))
                .singleElement()
                .asString()
                .startsWith("case.yaml:" + line + ":" + column + ": error: ")
                .contains("`" + word + "`")
                .contains(remedies);
    }

    @ParameterizedTest
    @MethodSource("words")
    void where_a_text_is_wanted(String word, Sort sort) {
        if (sort == Sort.TEXT) {
            assertThat(whole(read(temp, TEXT, word)).documents().get(0).publisher())
                    .isEqualTo(word);
        } else {
            assertRefused(TEXT, word, "wanted is a text", "put it in quotes", "`\"" + word + "\"`");
        }
    }

    @ParameterizedTest
    @MethodSource("words")
    void where_a_name_is_wanted(String word, Sort sort) {
        if (sort != Sort.TEXT) {
            assertThat(errors(read(temp, NAME, word)))
                    .anySatisfy(error -> assertThat(error)
                            .startsWith("case.yaml:11:9: error: `id` is ")
                            .contains("`" + word + "`", "put it in quotes"));
            assertRefused(REFERENCE, word, "put it in quotes");
        } else if (Form.Name.PATTERN.matcher(word).matches()) {
            Reading named =
                    CaseReader.read(Written.folder(temp, "case.yaml", CASE.replace(": harbour\n", ": " + word + "\n")));
            assertThat(whole(named).places().get(0).id().value()).isEqualTo(word);
        } else {
            assertThat(errors(read(temp, NAME, word)))
                    .anySatisfy(
                            error -> assertThat(error).startsWith("case.yaml:11:9: error: `" + word + "` is no id"));
        }
    }

    @ParameterizedTest
    @MethodSource("words")
    void where_a_date_is_wanted(String word, Sort sort) {
        if (sort != Sort.TEXT) {
            assertRefused(DATE, word, "wanted is a date", "put it in quotes");
        } else if (word.matches("2024-01(-24)?")) {
            assertThat(String.valueOf(
                            whole(read(temp, DATE, word)).documents().get(0).date()))
                    .isEqualTo(word);
        } else {
            assertRefused(DATE, word, "is no date that can be read");
        }
    }

    @ParameterizedTest
    @MethodSource("words")
    void where_a_number_is_wanted(String word, Sort sort) {
        Integer count = COUNTS.get(word);
        if (count != null) {
            Casualties dead =
                    (Casualties) whole(read(temp, NUMBER, word)).records().get(0);
            assertThat(Objects.requireNonNull(dead.killed()).low()).isEqualTo(count);
        } else if (word.equals("1_000") || word.equals("1,000")) {
            assertRefused(NUMBER, word, "write `1000`, without quotes");
        } else if (word.equals("007") || word.equals("017")) {
            assertRefused(NUMBER, word, "without the 0 before it");
        } else {
            assertRefused(NUMBER, word, "wanted is a whole number");
        }
    }

    @ParameterizedTest
    @MethodSource("words")
    void where_true_or_false_is_wanted(String word, Sort sort) {
        if (sort == Sort.TRUTH) {
            assertThat(whole(read(temp, FLAG, word)).events().get(0).aggregate())
                    .isEqualTo(word.equalsIgnoreCase("true"));
        } else if (List.of("yes", "YES", "y", "on", "tRUE").contains(word)) {
            assertRefused(FLAG, word, "wanted is `true` or `false`", "write `true`, without quotes");
        } else if (List.of("no", "No", "n", "Off").contains(word)) {
            assertRefused(FLAG, word, "write `false`, without quotes");
        } else {
            assertRefused(FLAG, word, "wanted is `true` or `false`");
        }
    }

    @ParameterizedTest
    @MethodSource("words")
    void where_one_of_a_few_words_or_a_list_or_a_group_is_wanted(String word, Sort sort) {
        if (word.equals("yes") || word.equals("no")) {
            whole(read(temp, CHOICE, word));
        } else {
            assertRefused(CHOICE, word, "`yes`, `no`");
        }
        assertRefused(GROUP, word, "wanted is a group of keys");
        String aliases = CASE.replace("name: Arland, ", "name: Arland, aliases: " + word + ", ");
        assertThat(errors(CaseReader.read(Written.folder(temp, "case.yaml", aliases))))
                .anySatisfy(error ->
                        assertThat(error).startsWith("case.yaml:9:").contains("`aliases` is ", "wanted is a list"));
    }

    @ParameterizedTest
    @MethodSource("words")
    void in_a_list_of_texts(String word, Sort sort) {
        // within brackets a comma ends an entry
        String aliases = CASE.replace("name: Arland", "name: Arland, aliases: [" + word.replace(',', '.') + "]");
        Reading reading = CaseReader.read(Written.folder(temp, "case.yaml", aliases));
        if (sort == Sort.TEXT && !word.contains(",")) {
            assertThat(whole(reading).actors().get(0).aliases()).containsExactly(word);
        } else {
            assertThat(errors(reading)).singleElement().asString().contains("put it in quotes");
        }
    }

    @ParameterizedTest
    @MethodSource("written")
    void quoted_it_is_a_text_everywhere(String word) {
        for (String quoted :
                List.of("\"" + word + "\"", "'" + word + "'", "!!str " + word, "! " + word, "|-\n      " + word)) {
            assertThat(whole(read(temp, TEXT, quoted)).documents().get(0).publisher())
                    .isEqualTo(word);
        }
        for (String quoted : List.of("\"" + word + "\"", "'" + word + "'")) {
            assertThat(errors(read(temp, NUMBER, quoted)))
                    .singleElement()
                    .asString()
                    .contains("is the text `" + word + "`");
            assertThat(errors(read(temp, FLAG, quoted)))
                    .singleElement()
                    .asString()
                    .contains("is the text `" + word + "`");
        }
        assertThat(shown(read(temp, FLAG, "'true'")).toString()).contains("write `true`, without quotes");
        assertThat(shown(read(temp, NUMBER, "'3'")).toString()).contains("write `3`, without quotes");
    }

    @Test
    void nothing_at_all_is_reported_as_empty() {
        for (String slot : List.of(TEXT, REFERENCE, DATE, NUMBER, FLAG, CHOICE, GROUP)) {
            for (String nothing : List.of("", "   ", "# to be found out")) {
                assertThat(errors(read(temp, slot, nothing)))
                        .singleElement()
                        .asString()
                        .contains(" is empty; wanted is ", "leave the key out");
            }
        }
    }
}
