package casus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The README is short and its picture is real; the tour shows a rule and a record as they are. {@link PagesTest} has the rest. */
class ReadmeTest {

    private static final Page README = Page.of("README.md");
    private static final Page TOUR = Page.of("docs/tour.md");
    private static final Pattern DRAWN = Pattern.compile("<text [^>]*>([^<]*)</text>");

    @Test
    void it_leads_from_a_clone_to_a_why_within_forty_lines() {
        List<String> lines = README.text().lines().toList();
        int why = lines.indexOf(lines.stream()
                .filter(line -> line.startsWith("$ ./casus why "))
                .findFirst()
                .orElseThrow());
        int end = why + lines.subList(why, lines.size()).indexOf("```");

        assertThat(lines.subList(0, end)).anyMatch(line -> line.startsWith("git clone "));
        assertThat(end).isLessThan(40);
    }

    @Test
    void the_gate_runs_the_test_command_of_the_readme() {
        List<String> commands = README.blocks("sh").stream()
                .map(String::strip)
                .filter(block -> block.startsWith("mvn "))
                .toList();

        assertThat(commands).hasSize(1);
        assertThat(Arrays.asList(Page.of(".ci/run").text().split("\n"))).containsAll(commands);
    }

    /** The label under the graph ends with hashes, which change with every rule. */
    @Test
    void the_picture_shows_what_the_command_that_draws_it_prints() {
        assertThat(README.text()).contains("](docs/chain.svg)");
        String command = Page.of(".ci/picture")
                .text()
                .lines()
                .filter(line -> line.startsWith("./casus "))
                .findFirst()
                .orElseThrow();
        String words = command.substring("./casus ".length(), command.indexOf(" |"));
        String graph = Shell.casus(words.split(" ")).out();

        List<String> drawn = DRAWN.matcher(Page.of("docs/chain.svg").text())
                .results()
                .map(text -> text.group(1)
                        .replace("&#45;", "-")
                        .replace("&#39;", "'")
                        .replace("&#160;", " "))
                .map(String::strip)
                .filter(text -> !text.startsWith("rulebook "))
                .toList();
        List<String> labels = Pattern.compile("label=\"([^\"]*)\"")
                .matcher(graph)
                .results()
                .map((MatchResult label) -> label.group(1))
                .flatMap(label -> Arrays.stream(label.split("\\\\l")))
                .filter(text -> !text.startsWith("rulebook "))
                .toList();

        assertThat(drawn).isNotEmpty().containsExactlyInAnyOrderElementsOf(labels);
    }

    @Test
    void the_rule_of_the_tour_stands_in_the_rulebook_as_shown() {
        assertThat(TOUR.blocks("").stream().filter(block -> block.startsWith("rule ")))
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(
                                Page.of("rules/retaliation/links.rules").text())
                        .contains(rule));
    }

    @Test
    void the_record_of_the_tour_stands_in_the_case_as_shown() {
        JsonMapper json = new JsonMapper();
        List<JsonNode> records = new ArrayList<>();
        json.readTree(Page.of("facts/us-strikes-iraq-2024-01-24/case.json").text())
                .get("records")
                .forEach(records::add);

        assertThat(TOUR.blocks("json"))
                .isNotEmpty()
                .allSatisfy(record -> assertThat(records).contains(json.readTree(record)));
    }
}
