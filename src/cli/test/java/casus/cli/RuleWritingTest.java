package casus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import casus.rulebook.Rulebook;
import casus.rulebook.ShippedRules;
import casus.rulebook.text.Mistake;
import casus.rulebook.text.RuleText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guide to writing rules, walked from its first step to its last. */
class RuleWritingTest {

    private static final Path GUIDE = Path.of("docs/rule-writing.md");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)(?: (\\S+))?\\n(.*?)^```$");

    @TempDir
    private Path temp;

    private static String guide() throws IOException {
        return Files.readString(GUIDE);
    }

    @Test
    void each_command_says_what_the_guide_shows_once_the_files_before_it_are_written() throws IOException {
        int commands = 0;
        int files = 0;
        for (MatchResult block : BLOCK.matcher(guide()).results().toList()) {
            if (block.group(2) != null) {
                Shell.write(temp.resolve(block.group(2)), block.group(3));
                files++;
            } else if (block.group(1).equals("console")) {
                check(block.group(3));
                commands++;
            }
        }
        assertThat(commands).isGreaterThan(6);
        assertThat(files).isGreaterThan(3);
    }

    private void check(String block) {
        String command = block.lines().findFirst().orElseThrow();
        assertThat(command).startsWith("$ ./casus ");
        String[] arguments = Arrays.stream(
                        command.substring("$ ./casus ".length()).split(" "))
                .map(word -> word.startsWith("my-rules") ? temp.resolve(word).toString() : word)
                .toArray(String[]::new);
        Shell.Run run = Shell.casus(Map.of("CASUS_PROGRAM", "./casus"), false, true, arguments);
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
        String said = run.out().replace(temp + "/", "");
        assertThat(Pattern.compile(shown.toString()).matcher(said).matches())
                .as("%s says%n%s%s", command, said, run.err())
                .isTrue();
    }

    @Test
    void every_kind_of_mistake_it_names_is_one() throws IOException {
        List<String> known = Arrays.stream(Mistake.values()).map(Mistake::kind).toList();
        String table = guide().substring(guide().indexOf("## Avoid and prefer"), guide().indexOf("## In your editor"));
        List<String> named = Pattern.compile("\\(`([a-z-]+)`\\)")
                .matcher(table)
                .results()
                .map(kind -> kind.group(1))
                .toList();

        assertThat(named).hasSizeGreaterThan(8).isSubsetOf(known);
    }

    @Test
    void the_files_it_points_to_are_there() throws IOException {
        Stream<String> links = Pattern.compile("]\\((?!https:)([^)#]+)\\)")
                .matcher(guide())
                .results()
                .map(link -> link.group(1));
        assertThat(links)
                .isNotEmpty()
                .allSatisfy(link -> assertThat(Path.of("docs").resolve(link)).exists());
        assertThat(Path.of("editor/casus/package.json")).exists();
    }

    @Test
    void its_rule_is_sound_beside_the_shipped_ones() throws IOException {
        List<RuleText> texts = new ArrayList<>(ShippedRules.texts());
        List<String> written = BLOCK.matcher(guide())
                .results()
                .filter(block -> "my-rules/protests.rules".equals(block.group(2)))
                .map(block -> block.group(3))
                .toList();
        texts.add(new RuleText("my-rules/protests.rules", written.get(written.size() - 1), false));

        assertThat(Rulebook.read(texts, "1").problems()).isEmpty();
    }
}
