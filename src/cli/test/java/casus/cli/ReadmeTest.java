package casus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the README shows is what there is: its rule, its record, its commands and their output. */
class ReadmeTest {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");

    private static List<String> blocks(String language) {
        Matcher block = BLOCK.matcher(read("README.md"));
        List<String> blocks = new ArrayList<>();
        while (block.find()) {
            if (block.group(1).equals(language)) {
                blocks.add(block.group(2));
            }
        }
        assertThat(blocks).as("blocks of " + language).isNotEmpty();
        return blocks;
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @TestFactory
    Stream<DynamicTest> each_command_says_what_the_readme_shows() {
        return blocks("console").stream().map(block -> {
            String command = block.lines().findFirst().orElseThrow();
            return DynamicTest.dynamicTest(command, () -> check(command, block));
        });
    }

    /** A line of three dots stands for any lines, three dots at the end of a line for the rest of it. */
    private static void check(String command, String block) {
        assertThat(command).startsWith("$ ./casus ");
        Shell.Run run = Shell.casus(
                Map.of("CASUS_PROGRAM", "./casus"),
                false,
                true,
                command.substring("$ ./casus ".length()).split(" "));
        StringBuilder shown = new StringBuilder();
        block.lines().skip(1).forEach(line -> {
            if (line.equals("...")) {
                shown.append("(?:.*\\n)*?");
            } else if (line.endsWith("...")) {
                shown.append(Pattern.quote(line.substring(0, line.length() - 3)))
                        .append(".*\\n");
            } else {
                shown.append(Pattern.quote(line)).append("\\n");
            }
        });
        String said = run.code() == 0 ? run.out() : run.err();
        assertThat(Pattern.compile(shown + "(?:.*\\n)*").matcher(said).matches())
                .as("%s says%n%s", command, said)
                .isTrue();
    }

    @Test
    void the_rule_stands_in_the_rulebook_as_shown() {
        assertThat(read("rules/retaliation/links.rules"))
                .contains(blocks("").stream()
                        .filter(block -> block.startsWith("rule "))
                        .toList());
    }

    @Test
    void the_record_stands_in_the_case_as_shown() {
        JsonMapper json = new JsonMapper();
        List<JsonNode> records = new ArrayList<>();
        json.readTree(read("facts/us-strikes-iraq-2024-01-24/case.json"))
                .get("records")
                .forEach(records::add);
        assertThat(records).contains(json.readTree(blocks("json").get(0)));
    }

    @Test
    void the_gate_runs_the_test_command_of_the_readme() {
        String command = blocks("sh").get(0).strip();
        assertThat(Arrays.asList(read(".ci/run").split("\n"))).contains(command);
    }

    @Test
    void every_file_the_readme_links_to_is_there() {
        Matcher link = Pattern.compile("]\\(([^)#]+)\\)").matcher(read("README.md"));
        List<String> files = new ArrayList<>();
        while (link.find()) {
            files.add(link.group(1));
        }
        assertThat(files).isNotEmpty().allMatch(file -> Files.exists(Path.of(file)));
    }
}
