package casus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import casus.bench.Shape;
import casus.cli.screen.ExitCode;
import casus.model.Bound;
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

/** Awkward shapes, small: each is answered, and nothing that is printed grows without bound. {@code bench/sizes} has them large. */
class SizesTest {

    private static final int SMALL = 12;

    @TempDir
    private Path temp;

    @ParameterizedTest
    @EnumSource
    void every_shape_is_answered(Shape shape) {
        Shell.Run run = Shell.casus("reason", shape.in(temp, SMALL).toString());

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(1_000));
    }

    @Test
    void a_line_does_not_grow_with_the_number_of_accusers() {
        String folder = Shape.ACCUSERS.in(temp, 60).toString();

        String reason = Shell.casus("reason", folder).out();
        String why = Shell.casus("why", folder, "attribution", "raid").out();

        assertThat(reason).contains("arland accused by s0, s1, ").contains("and 52 more");
        assertThat(why.replaceAll("\\s+", " "))
                .contains("arland accused by s0, s1, ")
                .contains(" and 52 more ")
                .contains("52 more like these; --breadth 60 shows all")
                .doesNotContain("s58");
        assertThat(Shell.casus("reason", folder, "--breadth", "60").out()).doesNotContain("and 52 more");
        assertThat(Shell.casus("why", folder, "attribution", "raid", "--breadth", "3")
                        .out()
                        .replaceAll("\\s+", " "))
                .contains("arland accused by s0, s1, s10 and 57 more");
        assertThat(Shell.casus("reason", folder, "--format", "json").out()).contains("\"s58\"");
    }

    @Test
    void the_json_of_a_why_grows_with_its_accusers_and_no_faster() {
        int few = why(Shape.ACCUSERS.in(temp, 20)).length();
        int many = why(Shape.ACCUSERS.in(temp, 80)).length();

        assertThat(many).isLessThan(5 * few);
    }

    private static String why(Path folder) {
        return Shell.casus("why", folder.toString(), "--format", "json", "attribution", "raid")
                .out();
    }

    @Test
    void more_authors_than_an_attack_can_have_are_reported_with_the_limit() {
        Shell.Run run = Shell.casus(
                "check", Shape.CROWD.in(temp, Bound.NAMES.most() + 1).toString());

        assertThat(run.code()).isEqualTo(ExitCode.PROBLEMS.number());
        assertThat(run.out())
                .contains("error: the list `authors` has 251 entries; at most 250 are taken")
                .contains("error: the list `targets` has 251 entries; at most 250 are taken")
                .contains("help: " + Bound.NAMES.remedy());
    }

    @Test
    void texts_that_nobody_would_read_are_reported_with_the_limit() {
        String id = "x".repeat(Bound.ID_CHARACTERS.most() + 1);
        String title = "y".repeat(Bound.TEXT_CHARACTERS.most() + 1);
        String text = Raid.CASE
                .replaceFirst("\"title\": \"[^\"]*\"", "\"title\": \"" + title + "\"")
                .replaceFirst(
                        "\"actors\": \\[",
                        "\"actors\": [{\"id\": \"" + id + "\", \"name\": \"X\", \"kind\": \"state\"},");

        Shell.Run run = Shell.casus("check", Shell.raid(temp, text));

        assertThat(run.code()).isEqualTo(ExitCode.PROBLEMS.number());
        assertThat(run.out())
                .contains("error: `title` has 2,001 characters; at most 2,000 are taken")
                .contains("has 121 characters; at most 120 are taken");
    }

    @Test
    void the_handle_of_a_long_chain_is_printed_with_a_gap_and_understood_so() {
        String folder = Shape.LINE.in(temp, 20).toString();
        String brief = "chain e0 to e1 to e2 to ... to e17 to e18 to e19";

        assertThat(Shell.casus("reason", folder).out()).contains(brief);

        Shell.Run why = Shell.casus("why", folder, brief);

        assertThat(why.code()).as(why.err()).isZero();
        assertThat(why.out()).startsWith(brief);
    }

    @Test
    void offers_are_few_however_many_there_are() {
        String folder = Shape.DENSE.in(temp, 12).toString();

        Shell.Run run = Shell.casus("why", folder, "chain");

        assertThat(run.code()).isEqualTo(ExitCode.NOT_FOUND.number());
        assertThat(run.err().lines()).hasSizeLessThan(60);
        assertThat(run.err()).containsPattern("and [0-9,]+ more");
    }

    @Test
    void a_very_long_line_ends_with_what_is_left_out() {
        Shell.Run run = Shell.casus(Map.of(), false, true, "why", "x".repeat(5_000), "raid");

        assertThat(run.err()).contains("characters more");
        assertThat(run.err().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(2_200));
    }

    @Test
    void every_limit_stands_on_its_page() throws IOException {
        String page = Files.readString(Path.of("docs/limits.md"));

        List<String> rows = Stream.of(Bound.values())
                .map(bound -> "| " + bound.what() + " | " + bound.number() + " | " + bound.remedy() + " |")
                .toList();

        assertThat(page.lines()).containsSubsequence(rows);
    }
}
