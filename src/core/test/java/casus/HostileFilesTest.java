package casus;

import static org.assertj.core.api.Assertions.assertThat;

import casus.casefile.CaseReader;
import casus.casefile.Reading;
import casus.model.Case;
import casus.model.Problem;
import casus.rulebook.Rulebook;
import casus.rulebook.text.RuleText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files made to carry code, put wherever own files have room for words. Each is read; all that read as sound are compiled and
 * reasoned by. Nothing of them may run.
 */
class HostileFilesTest {

    /** What an attempt sets if anything of it runs. */
    private static final String MARK = "casus.escaped";

    @TempDir
    Path folder = Path.of("");

    private static Case strikes() {
        return CaseReader.read(Path.of("facts/us-strikes-iraq-2024-01-24"))
                .content()
                .orElseThrow();
    }

    private static void assertNothingRan() {
        assertThat(System.getProperty(MARK)).isNull();
        assertThat(Path.of(MARK)).doesNotExist();
    }

    private static Rulebook.Reading alone(RuleText text) {
        return Casus.rulebook(List.of(text), true);
    }

    @Test
    void no_words_in_rules_and_definitions_become_code() {
        StringBuilder sound = new StringBuilder();
        int attempts = 0;
        int kept = 0;
        for (String payload : HostileTexts.PROGRAMS) {
            for (Map.Entry<String, String> place : HostileTexts.PLACES.entrySet()) {
                String text = place.getValue()
                        .replaceAll("\\bX\\b", Matcher.quoteReplacement(payload))
                        .replace("NUMBER", "" + ++attempts);
                Rulebook.Reading reading = alone(new RuleText("my.rules", text, false));
                assertThat(reading.rulebook().sources().toString())
                        .as(place.getKey() + " " + payload)
                        .doesNotContain("setProperty", "cmd|", "eval", "function", "dialect");
                if (reading.sound()) {
                    sound.append(text).append('\n');
                    kept++;
                }
            }
        }
        assertThat(attempts).isGreaterThan(300);
        assertThat(kept).isBetween(60, 400);
        Rulebook.Reading all = alone(new RuleText("my.rules", sound.toString(), false));
        assertThat(all.problems().stream().filter(one -> !one.kind().equals("sentence-overlap")))
                .isEmpty();
        assertThat(all.rulebook().rules()).hasSizeGreaterThan(50);

        Casus.of(all.rulebook()).reason(strikes());

        assertNothingRan();
    }

    @Test
    void no_cell_of_a_table_becomes_code() {
        int refused = 0;
        List<RuleText> sound = new ArrayList<>();
        for (String payload : HostileTexts.PROGRAMS) {
            // a table is judged by itself, whatever others hold; all of a payload are read at once
            List<RuleText> tables = HostileTexts.CELLS.entrySet().stream()
                    .map(table -> new RuleText(
                            table.getKey(),
                            table.getValue().replaceAll("\\bX\\b", Matcher.quoteReplacement(payload)),
                            false))
                    .toList();
            List<Problem> problems = Casus.rulebook(tables).problems();
            assertThat(problems).extracting(Problem::file).isSubsetOf(HostileTexts.CELLS.keySet());
            for (RuleText table : tables) {
                if (problems.stream()
                        .anyMatch(one -> one.file().equals(table.file()) && one.severity() == Problem.Severity.ERROR)) {
                    refused++;
                } else if (table.file().equals("elements.csv")) {
                    sound.add(table);
                } else {
                    assertThat(payload).matches("[a-z][A-Za-z0-9-]*|#.*"); // a comment says nothing
                }
            }
        }
        assertThat(refused).isGreaterThan(100);
        assertThat(sound).isNotEmpty();
        for (RuleText text : sound.subList(0, 3)) {
            Casus.of(Casus.rulebook(List.of(text)).rulebook()).reason(strikes());
        }
        assertNothingRan();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "!!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL [\"http://localhost/\"]]]]",
                "case: !!java.lang.ProcessBuilder [[\"touch\", \"casus.escaped\"]]",
                "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]",
                "case: &x {y: *x}",
                "case: raid\n<<: {case: other}",
                "case: 1e999999999",
                "case: 0x" + "f",
                "{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{",
                "case: \"\\u0000\\u2028\"",
                "--- a\n--- b\n",
                "? [a, b] : c",
                "case: !<tag:yaml.org,2002:java/object:java.lang.Runtime> x",
                "%TAG ! tag:java:\n---\ncase: !x y",
                "case: *missing",
            })
    void no_trick_of_yaml_does_anything_in_cases_or_beside_rules(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("case.yaml"), text);

        Reading reading = CaseReader.read(file);
        List<Problem> beside = RuleChecks.of(
                        List.of(), List.of(new RuleText("my.cases.yaml", text, false)), List.of(), false)
                .problems();

        assertThat(reading.content()).isEmpty();
        assertThat(reading.problems()).isNotEmpty();
        assertThat(beside).isNotEmpty();
        assertThat(reading.problems().toString() + beside).doesNotContain("Exception", "snakeyaml", "jackson");
        assertNothingRan();
    }

    @Test
    void thousands_of_rules_and_huge_files_are_refused_before_they_cost_much() {
        StringBuilder rules = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            rules.append(HostileTexts.PLACES.getOrDefault("title", "").replace("NUMBER", "" + i));
        }
        assertThat(alone(new RuleText("my.rules", rules.toString(), false)).problems())
                .extracting(Problem::kind)
                .containsExactly("large-file");
        String many = "rule \"\"\n".repeat(2000);
        assertThat(alone(new RuleText("my.rules", many, false)).problems()).hasSizeLessThan(200);
        String sentences = "sentence \"{a:actor} is x\"\n".repeat(5000);
        assertThat(alone(new RuleText("my.rules", sentences, false)).problems()).hasSizeLessThan(500);
    }
}
