package casus.casefile;

import static casus.casefile.Written.shown;
import static casus.casefile.YamlRaid.CASE;
import static casus.casefile.YamlRaid.TEXT;
import static casus.casefile.YamlRaid.errors;
import static casus.casefile.YamlRaid.read;
import static casus.casefile.YamlRaid.whole;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file in YAML may be besides single values is read, or refused at its place. */
class YamlFilesTest {

    @TempDir
    Path temp;

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
        Reading reading = read(temp, TEXT, written.replace("\\n", "\n"));
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
    void what_yaml_can_do_beyond_values_is_refused_once_and_the_rest_read(String written, String told) {
        Reading reading = CaseReader.read(Written.folder(
                temp,
                "case.yaml",
                CASE.replace(TEXT, "    publisher: " + written).replace("kind: state", "kind: stat")));

        List<String> errors = errors(reading).stream()
                .filter(text -> !text.contains("`publisher` is "))
                .toList();
        assertThat(errors).hasSize(2);
        assertThat(errors.get(0)).startsWith("case.yaml:6:").contains(told).contains("    help: ");
        assertThat(errors.get(1)).contains("did you mean `state`");
    }

    @Test
    void a_text_that_a_comment_cuts_short_is_told() {
        Reading reading = read(temp, TEXT, "Gazette #3");

        assertThat(whole(reading).documents().get(0).publisher()).isEqualTo("Gazette");
        assertThat(shown(reading))
                .anyMatch(text ->
                        text.startsWith("case.yaml:6:24: warning: the text ends before `#3`, which is a comment"));
        assertThat(shown(read(temp, TEXT, "\"Gazette #3\""))).noneMatch(text -> text.contains("comment"));
    }

    @Test
    void a_file_that_asks_for_another_yaml_is_told() {
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
}
