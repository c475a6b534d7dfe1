package casus.casefile;

import static casus.casefile.Written.shown;
import static org.assertj.core.api.Assertions.assertThat;

import casus.casefile.form.Form;
import casus.casefile.sheet.CaseSheet;
import casus.model.Case;
import casus.model.Problem.Severity;
import casus.model.Remark.Casualties;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
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

    private static final String CASE = """
            case: raid
            title: A raid
            documents:
              - id: paper
                title: Raid
                publisher: Gazette
                date: "2031-05-04"
            actors:
              - {id: arland, name: Arland, kind: state}
            places:
              - id: harbour
                name: Harbour
            events:
              - id: raid
                title: Raid
                place: harbour
                aggregate: true
            records:
              - id: dead
                type: casualties
                voice: arland
                event: raid
                killed:
                  low: 3
                citations: [{document: paper, quote: three died}]
              - id: claim
                type: claim
                voice: arland
                event: raid
                authorised: yes
                citations: [{document: paper, quote: claimed it}]
            """;

    private static final String TEXT = "    publisher: Gazette";
    private static final String NAME = "  - id: harbour";
    private static final String REFERENCE = "    place: harbour";
    private static final String DATE = "    date: \"2031-05-04\"";
    private static final String NUMBER = "      low: 3";
    private static final String FLAG = "    aggregate: true";
    private static final String CHOICE = "    authorised: yes";
    private static final String GROUP = "    killed:\n      low: 3";

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

    private Reading read(String slot, String value) {
        assertThat(CASE).contains(slot + "\n");
        String key = slot.substring(0, slot.indexOf(':') + 1);
        return CaseReader.read(Written.folder(temp, "case.yaml", CASE.replace(slot + "\n", key + " " + value + "\n")));
    }

    private static Case whole(Reading reading) {
        assertThat(errors(reading)).isEmpty();
        return reading.content().orElseThrow();
    }

    private static List<String> errors(Reading reading) {
        return shown(reading).stream()
                .filter(text -> text.contains(": error: "))
                .toList();
    }

    /** Asserts one error, at the value, that shows the author's own word. */
    private void assertRefused(String slot, String word, String... remedies) {
        Reading reading = read(slot, word);
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
            assertThat(whole(read(TEXT, word)).documents().get(0).publisher()).isEqualTo(word);
        } else {
            assertRefused(TEXT, word, "wanted is a text", "put it in quotes", "`\"" + word + "\"`");
        }
    }

    @ParameterizedTest
    @MethodSource("words")
    void where_a_name_is_wanted(String word, Sort sort) {
        if (sort != Sort.TEXT) {
            assertThat(errors(read(NAME, word)))
                    .anySatisfy(error -> assertThat(error)
                            .startsWith("case.yaml:11:9: error: `id` is ")
                            .contains("`" + word + "`", "put it in quotes"));
            assertRefused(REFERENCE, word, "put it in quotes");
        } else if (Form.Name.PATTERN.matcher(word).matches()) {
            Reading named =
                    CaseReader.read(Written.folder(temp, "case.yaml", CASE.replace(": harbour\n", ": " + word + "\n")));
            assertThat(whole(named).places().get(0).id().value()).isEqualTo(word);
        } else {
            assertThat(errors(read(NAME, word)))
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
            assertThat(String.valueOf(whole(read(DATE, word)).documents().get(0).date()))
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
            Casualties dead = (Casualties) whole(read(NUMBER, word)).records().get(0);
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
            assertThat(whole(read(FLAG, word)).events().get(0).aggregate()).isEqualTo(word.equalsIgnoreCase("true"));
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
            whole(read(CHOICE, word));
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
            assertThat(whole(read(TEXT, quoted)).documents().get(0).publisher()).isEqualTo(word);
        }
        for (String quoted : List.of("\"" + word + "\"", "'" + word + "'")) {
            assertThat(errors(read(NUMBER, quoted))).singleElement().asString().contains("is the text `" + word + "`");
            assertThat(errors(read(FLAG, quoted))).singleElement().asString().contains("is the text `" + word + "`");
        }
        assertThat(shown(read(FLAG, "'true'")).toString()).contains("write `true`, without quotes");
        assertThat(shown(read(NUMBER, "'3'")).toString()).contains("write `3`, without quotes");
    }

    @Test
    void nothing_at_all_is_reported_as_empty() {
        for (String slot : List.of(TEXT, REFERENCE, DATE, NUMBER, FLAG, CHOICE, GROUP)) {
            for (String nothing : List.of("", "   ", "# to be found out")) {
                assertThat(errors(read(slot, nothing)))
                        .singleElement()
                        .asString()
                        .contains(" is empty; wanted is ", "leave the key out");
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '^',
            value = {
                "|\\n      The\\n      Gazette @ The\\nGazette",
                "|+\\n      The Gazette\\n\\n @ The Gazette",
                ">\\n      The\\n      Gazette @ The Gazette",
                ">-\\n      The Gazette @ The Gazette",
                "The\\n      Gazette @ The Gazette",
                "'It''s' @ It's",
                "\"a\\tb\" @ a\tb",
                "The Gazette   # of Ana @ The Gazette",
                "The Gazette: late @ ",
            })
    void texts_in_blocks_and_over_lines_are_what_they_say(String written, String text) {
        Reading reading = read(TEXT, written.replace("\\n", "\n"));
        if (text == null) {
            assertThat(errors(reading)).singleElement().asString().contains("this is not YAML", "colon");
        } else {
            assertThat(whole(reading).documents().get(0).publisher()).isEqualTo(text.replace("\\n", "\n"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "!!binary R2F6 | the tag `!!binary`",
                "!custom Gazette | the tag `!custom`",
                "!!timestamp 2024-01-24 | the tag `!!timestamp`",
                "!!int Gazette | the tag `!!int`",
                "!!set {a, b} | the tag `!!set`",
                "*gazette | an alias stands here: `*gazette`",
                "&co Limited | `&co` marks what follows",
                "&co | `&co` marks what follows",
                "{<<: {a: b}} | `<<` merges",
                "{1: x} | the number `1` stands here as a key",
                "{~: x} | `~`, which is null stands here as a key",
                "{true: x} | the truth value `true` stands here as a key",
                "{? [a] : x} | a list stands here as a key",
                "{a: x, 'a': y} | the key `a` stands here a second time",
                "{a: x, \"a\": y} | the key `a` stands here a second time",
            })
    void what_yaml_can_do_beyond_values_is_refused_once_and_the_rest_read(String written, String reported) {
        Reading reading = CaseReader.read(Written.folder(
                temp,
                "case.yaml",
                CASE.replace(TEXT, "    publisher: " + written).replace("kind: state", "kind: stat")));

        List<String> errors = errors(reading).stream()
                .filter(text -> !text.contains("`publisher` is "))
                .toList();
        assertThat(errors).hasSize(2);
        assertThat(errors.get(0)).startsWith("case.yaml:6:").contains(reported).contains("    help: ");
        assertThat(errors.get(1)).contains("did you mean `state`");
    }

    @Test
    void a_text_that_a_comment_cuts_short_is_reported() {
        Reading reading = read(TEXT, "Gazette #3");

        assertThat(whole(reading).documents().get(0).publisher()).isEqualTo("Gazette");
        assertThat(shown(reading))
                .anyMatch(text ->
                        text.startsWith("case.yaml:6:24: warning: the text ends before `#3`, which is a comment"));
        assertThat(shown(read(TEXT, "\"Gazette #3\""))).noneMatch(text -> text.contains("comment"));
    }

    @Test
    void a_file_that_asks_for_another_yaml_is_reported() {
        for (String version : List.of("1.1", "2.0")) {
            Path folder = Written.folder(temp, "case.yaml", "%YAML " + version + "\n---\n" + CASE);
            assertThat(errors(CaseReader.read(folder)))
                    .singleElement()
                    .asString()
                    .contains("asks to be read as YAML " + version, "remove the line");
        }
        whole(CaseReader.read(Written.folder(temp, "case.yaml", "%YAML 1.2\n---\n" + CASE + "...\n")));
    }

    @Test
    void two_documents_without_a_publisher_are_no_one_voice() {
        String two = CASE.replace("    publisher: Gazette\n", "    publisher: ~\n")
                .replace("actors:\n", "  - {id: other, title: Raid, publisher: ~}\nactors:\n");

        assertThat(errors(CaseReader.read(Written.folder(temp, "case.yaml", two))))
                .hasSize(2)
                .allMatch(text -> text.contains("`publisher` is `~`, which is null; wanted is a text")
                        && text.contains("leave the key out where there is nothing to say; put it in quotes"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "events: [raid] | events: [7] | 3:12 | the number `7`",
                "events: [raid] | events: [~] | 3:12 | `~`, which is null",
                "events: [raid] | events: {7: {date: 2024}} | 3:12 | the number `7` stands here as a key",
                "events: [raid] | events: {raid: {date: 2024}} | 3:25 | the number `2024`",
                "events: [raid] | events: 7 | 3:11 | the number `7`",
                "{arland: state} | {arland: ~, front: Null, on: 7} | 2:40 | the number `7`",
                "{arland: state} | {arland: True} | 2:20 | the truth value `True`",
                "attribution raid: claimed | attribution raid: ~ | 7:23 | `~`, which is null",
                "fires: [a.b] | fires: [1.2] | 8:11 | the number `1.2`",
                "fires: [a.b] | fires: ~ | 8:10 | nothing stands under `fires`",
                "case: A raid | case: 2024 | 1:9 | the number `2024`",
                "as of: 2031-05-04 | as of: 2031 | 9:10 | the number `2031`",
                "as of: 2031-05-04 | as of: 2031-05-04T10:00:00Z | 9:10 | `2031-05-04T10:00:00Z`",
                "as of: 2031-05-04 | as of: *day | 9:10 | an alias stands here: `*day`",
                "event: raid, claimant | event: 0x1F, claimant | 5:37 | the number `0x1F`",
            })
    void small_cases_are_read_by_the_same_schema(String from, String to, String place, String reported) {
        String sound = """
                - case: A raid
                  actors: {arland: state}
                  events: [raid]
                  records:
                    - claim: {voice: arland, event: raid, claimant: arland}
                  concludes:
                    attribution raid: claimed
                  fires: [a.b]
                  as of: 2031-05-04
                """;
        assertThat(CaseSheet.of("my.cases.yaml", sound).problems()).isEmpty();
        assertThat(sound).contains(from);

        List<String> errors = CaseSheet.of("my.cases.yaml", sound.replace(from, to)).problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(Object::toString)
                .toList();
        assertThat(errors)
                .anySatisfy(error -> assertThat(error)
                        .startsWith("my.cases.yaml:" + place + ": error: ")
                        .contains(reported));
        assertThat(errors.stream().filter(error -> error.contains(reported))).hasSize(1);
    }

    @Test
    void names_that_look_like_numbers_or_null_are_names_in_quotes() {
        String sheet = """
                - case: A raid
                  actors: {"007": state, 'null': person, no: media}
                  events: {"2024-01-24": {title: No}, "1e3": }
                  records:
                    - claim: {voice: "007", event: "1e3"}
                    - claim: {voice: no, event: "2024-01-24"}
                  not: [attribution 007: claimed, attribution no]
                """;
        CaseSheet read = CaseSheet.of("my.cases.yaml", sheet);

        assertThat(read.problems()).isEmpty();
        assertThat(Arrays.toString(read.cases().get(0).subject().actors().stream()
                        .map(actor -> actor.id().value())
                        .toArray()))
                .contains("007", "null", "no");
    }
}
