package casus.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import casus.rulebook.rule.Rule;
import casus.rulebook.text.RuleText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Checks the statements of {@code rules/README.md}. */
class RulesReadmeTest {

    private static String readme() throws IOException {
        return Files.readString(Path.of("rules/README.md"));
    }

    @Test
    void the_example_is_a_sound_rule_beside_the_shipped_ones() throws IOException {
        List<String> examples = Pattern.compile("(?s)```\n(.*?)```")
                .matcher(readme())
                .results()
                .map(block -> block.group(1))
                .toList();
        List<RuleText> texts = new ArrayList<>(Written.SHIPPED);
        examples.forEach(text -> texts.add(new RuleText("my-rules/protests.rules", text, false)));
        Rulebook.Reading reading = Rulebook.read(texts, "1");

        assertThat(examples).hasSize(1);
        assertThat(Written.shown(reading)).isEmpty();
        assertThat(reading.rulebook().rules()).last().extracting(Rule::file).isEqualTo("my-rules/protests.rules");
    }

    @Test
    void the_files_it_points_to_are_there() throws IOException {
        assertThat(Pattern.compile("]\\(([^)]+)\\)").matcher(readme()).results().map(MatchResult::group))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(Path.of("rules", link.substring(2, link.length() - 1)))
                        .exists());
    }

    @Test
    void every_table_is_named_in_it() throws IOException {
        assertThat(Written.SHIPPED)
                .filteredOn(text -> text.file().endsWith(".csv"))
                .allSatisfy(
                        text -> assertThat(readme()).contains("](" + text.file().substring("rules/".length()) + ")"));
    }
}
