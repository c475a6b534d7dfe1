package casus.cli.option;

import static org.assertj.core.api.Assertions.assertThat;

import casus.casefile.sheet.CaseSheet;
import casus.casefile.sheet.ShortCase;
import casus.casefile.sheet.ShortCase.Entry;
import casus.cli.screen.Harmless;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What is written as YAML is the same to a reader of YAML 1.1, to which far more words are no texts. */
class FormatTest {

    private static final List<String> NAMES = List.of(
            "raid",
            "no",
            "yes",
            "on",
            "off",
            "y",
            "n",
            "true",
            "false",
            "null",
            "007",
            "017",
            "7",
            "2024",
            "2024-01-24",
            "1e3",
            "0xff",
            "0b101",
            "0o17",
            "1",
            "9999999999999999999999",
            "20240124",
            "1e",
            "3rd",
            "inf",
            "nan");
    private static final List<String> TEXTS = List.of(
            "No",
            "NULL",
            "~",
            "",
            " ",
            "True",
            "1_000",
            "1,000.5",
            "12:30:45",
            "190:20:30.15",
            "2024-01-24T10:00:00Z",
            "2024-01-24 10:00:00",
            ".inf",
            "-.Inf",
            ".NaN",
            "=",
            "<<",
            "+7",
            "-7",
            ".5",
            "1.",
            "a: b",
            "a #b",
            "#b",
            "- a",
            "? a",
            "&a",
            "*a",
            "!a",
            "%a",
            "@a",
            "`a`",
            "|",
            ">",
            "'",
            "\"",
            "{a",
            "[a",
            "a\nb",
            "a\n",
            "\ta",
            "a ",
            "---",
            "...",
            "a\\nb",
            "\u0085",
            "\u2028",
            "\ufeffa",
            "\u0007",
            "\ud83d\ude80",
            "\u4e2d");

    static Stream<String> names() {
        return NAMES.stream();
    }

    static Stream<String> texts() {
        return Stream.concat(NAMES.stream(), TEXTS.stream());
    }

    private static Object elsewhere(String yaml) {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_text_stays_a_text_elsewhere(String text) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("text", text);
        tree.put("list", List.of(text, text));
        tree.put("count", 7);
        tree.put("flag", true);
        tree.put("none", null);

        assertThat(elsewhere(Harmless.data(Format.YAML.write(tree)))).isEqualTo(tree);
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_key_stays_a_key_elsewhere(String key) {
        Map<String, Object> tree = Map.of(key, Map.of(key, key));

        assertThat(elsewhere(Harmless.data(Format.YAML.write(tree)))).isEqualTo(tree);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_small_case_says_the_same_elsewhere_and_here(String text) {
        String written = new ShortCase(List.of(
                        new Entry("document", Map.of("id", "paper", "title", text, "publisher", text)),
                        new Entry("event", Map.of("id", "raid", "date", "2024-01-24"))))
                .text("A text");

        assertThat(elsewhere(written))
                .isEqualTo(List.of(Map.of(
                        "case", "A text",
                        "documents", Map.of("paper", Map.of("title", text, "publisher", text)),
                        "events", Map.of("raid", Map.of("date", "2024-01-24")))));
        if (!text.isBlank()) {
            CaseSheet sheet = CaseSheet.of("a", written + "  fires: [a]\n");
            assertThat(sheet.problems()).isEmpty();
            assertThat(sheet.cases().get(0).subject().documents().get(0).publisher())
                    .isEqualTo(text);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void names_in_a_small_case_stay_names(String name) {
        ShortCase written = new ShortCase(List.of(
                new Entry("actor", Map.of("id", name)),
                new Entry("event", Map.of("id", name)),
                new Entry("claim", Map.of("voice", name, "event", name))));

        assertThat(elsewhere(written.text(name)))
                .isEqualTo(List.of(Map.of(
                        "case", name,
                        "actors", Map.of(name, "state"),
                        "events", Map.of(name, Map.of()),
                        "records", List.of(Map.of("claim", Map.of("voice", name, "event", name))))));
        assertThat(written.read("a", name).problems()).isEmpty();
    }

    @Test
    void the_readers_differ_where_nothing_is_quoted() {
        assertThat(elsewhere("no")).isEqualTo(false);
        assertThat(elsewhere("017")).isEqualTo(15);
    }
}
