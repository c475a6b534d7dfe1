package casus.cli;

import static casus.cli.Shell.STRIKES;
import static casus.cli.Shell.casus;
import static org.assertj.core.api.Assertions.assertThat;

import casus.casefile.CaseReader;
import casus.cli.command.TreeFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Explanations in forms for other programs, on the command line. */
class RenderingsTest {

    private static final String CHAIN = "chain al-asad-attack to us-strikes";

    @TempDir
    Path temp;

    @ParameterizedTest
    @EnumSource(TreeFormat.class)
    void every_form_says_by_which_rules_and_records(TreeFormat format) {
        JsonNode reasoned = new JsonMapper()
                .readTree(casus("reason", STRIKES, "--format", "json").out());
        int digits = format == TreeFormat.TEXT ? 12 : 64;

        Shell.Run run = casus("why", STRIKES, CHAIN, "--format", format.toString());

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains(reasoned.at("/rulebook/hash").asString().substring(0, digits))
                .contains(reasoned.at("/case/hash").asString().substring(0, digits));
        assertThat(reasoned.at("/case/hash").asString())
                .isEqualTo(CaseReader.read(Path.of(STRIKES))
                        .content()
                        .orElseThrow()
                        .hash());
    }

    @ParameterizedTest
    @EnumSource(TreeFormat.class)
    void every_form_is_the_same_in_a_file_and_on_the_screen(TreeFormat format) throws IOException {
        Path file = temp.resolve("why");
        Files.writeString(file, "something older and longer".repeat(10_000));

        Shell.Run run = casus("why", STRIKES, CHAIN, "--format", format.toString(), "--output", file.toString());

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("written to " + file);
        assertThat(Files.readString(file))
                .isEqualTo(casus("why", STRIKES, CHAIN, "--format", format.toString())
                        .out());
        try (Stream<Path> beside = Files.list(temp)) {
            assertThat(beside).containsExactly(file);
        }
    }

    @Test
    void a_file_holds_no_colours() throws IOException {
        Path file = temp.resolve("why.txt");
        casus(Map.of(), true, true, "why", STRIKES, CHAIN, "--output", file.toString());

        assertThat(Files.readString(file)).startsWith(CHAIN + "\n").doesNotContain("\033");
    }

    @ParameterizedTest
    @EnumSource(names = {"TIMELINE", "TIMELINE_DOT"})
    void only_a_chain_has_a_timeline(TreeFormat format) {
        Path file = temp.resolve("why");
        Shell.Run run = casus(
                "why", STRIKES, "attribution us-strikes", "--format", format.toString(), "--output", file.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("only a chain has a timeline, and `attribution us-strikes` is none")
                .contains("      " + CHAIN)
                .contains(format == TreeFormat.TIMELINE ? "--format mermaid" : "--format dot");
        assertThat(file).doesNotExist();
    }

    @Test
    void a_file_that_cannot_be_written_is_said_to_be_so() {
        Path folder = temp.resolve("none");

        Shell.Run missing =
                casus("why", STRIKES, CHAIN, "--output", folder.resolve("why").toString());
        assertThat(missing.code()).isEqualTo(2);
        assertThat(missing.err()).contains("there is no folder `" + folder + "`");

        Shell.Run isFolder = casus("why", STRIKES, CHAIN, "--output", temp.toString());
        assertThat(isFolder.code()).isEqualTo(2);
        assertThat(isFolder.err()).contains("`" + temp + "` is a folder");
    }

    @Test
    void what_the_command_reads_is_not_written_over() throws IOException {
        Path folder = Path.of(Shell.raid(temp, Raid.CASE));
        Path file = folder.resolve("case.json");
        String before = Files.readString(file);
        Path link = Files.createSymbolicLink(temp.resolve("link"), file.toAbsolutePath());
        Path rules = Files.createDirectory(temp.resolve("rules"));
        Path table = Files.writeString(rules.resolve("notes.txt"), "of my own");

        for (Path read : List.of(file, link)) {
            Shell.Run run = casus("why", folder.toString(), "attribution raid", "--output", read.toString());
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("`" + read + "` is read by this command, and would be lost");
        }
        assertThat(casus("rules", "--rules", rules.toString(), "--output", table.toString())
                        .code())
                .isEqualTo(2);
        assertThat(casus("rules", "diff", "shipped", rules.toString(), "--output", table.toString())
                        .err())
                .contains("is read by this command");
        assertThat(file).content().isEqualTo(before);
        assertThat(table).content().isEqualTo("of my own");
        assertThat(casus(
                                "why",
                                folder.toString(),
                                "attribution raid",
                                "--output",
                                folder.resolve("why.txt").toString())
                        .code())
                .isZero();
    }

    @Test
    void the_day_that_was_asked_for_is_printed() {
        String raid = Shell.raid(temp, Raid.CASE);

        for (String format : new String[] {"html", "dot", "mermaid", "prov"}) {
            assertThat(casus("why", raid, "attribution raid", "--as-of", "2031-05-04", "--format", format)
                            .out())
                    .contains("2031-05-04");
        }
    }

    @Test
    void the_page_shows_a_document_that_is_given() {
        String page = casus("why", Shell.raid(temp, Raid.CASE), "attribution raid", "--format", "html")
                .out();

        assertThat(page)
                .contains("<mark id=\"m1\">The minister confirmed it</mark>")
                .contains("Borland had shelled a ferry of Arland the day before.");
        assertThat(casus("why", STRIKES, "attribution us-strikes", "--format", "html")
                        .out())
                .contains("Its text was not at hand; --document gives it.")
                .doesNotContain("<mark");
    }
}
