package casus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that are deliberately wrong are found out, and right ones are not. */
class ConsoleBlockTest {

    private static final List<String> PRINTED = List.of("one", "two", "two", "three", "four");

    @TempDir
    private Path folder;

    private List<String> mistakes(String block) {
        return new ConsoleBlock(Set.of("mine"), folder).mistakes(block);
    }

    private static String mismatch(String... shown) {
        return ConsoleBlock.mismatch(List.of(shown), PRINTED);
    }

    @Test
    void the_whole_output_is_right_and_so_is_any_part_with_lines_of_dots() {
        assertThat(mismatch("one", "two", "two", "three", "four")).isEmpty();
        assertThat(mismatch("...", "four")).isEmpty();
        assertThat(mismatch("one", "...")).isEmpty();
        assertThat(mismatch("...", "two", "three", "...")).isEmpty();
        assertThat(mismatch("one", "...", "two", "...", "four")).isEmpty();
        assertThat(mismatch("...")).isEmpty();
    }

    @Test
    void an_output_that_goes_on_needs_a_line_of_dots() {
        assertThat(mismatch("one", "two")).contains("goes on after the last line shown");
        assertThat(mismatch("...", "two")).contains("goes on after the last line shown");
        assertThat(mismatch()).contains("what the page does not show");
    }

    @Test
    void a_line_that_is_cut_short_is_wrong() {
        assertThat(mismatch("one", "two", "two", "thr...", "four")).contains("`one`");
        assertThat(mismatch("...", "thr...", "four")).contains("`thr...`");
    }

    @Test
    void a_line_that_is_not_printed_or_elsewhere_is_wrong() {
        assertThat(mismatch("...", "five", "...")).contains("`five`");
        assertThat(mismatch("...", "four", "...", "one", "...")).contains("`one`");
        assertThat(mismatch("two", "...")).contains("`two`");
        assertThat(mismatch("one", "...", "one", "...")).contains("`one`");
    }

    @Test
    void a_line_of_dots_leaves_something_out() {
        assertThat(mismatch("...", "one", "...")).isNotEmpty();
        assertThat(mismatch("one", "...", "two", "two", "three", "four")).isNotEmpty();
        assertThat(mismatch("one", "two", "two", "three", "four", "...")).contains("leaves nothing out");
    }

    @Test
    void a_command_that_fails_has_to_say_so_on_the_page() {
        String block = """
                $ ./casus rules no.such-rule-at-all
                ...
                """;

        assertThat(mistakes(block)).singleElement().asString().contains("ends with 3 where the page says 0");
        assertThat(mistakes(block + "$ echo $?\n3\n")).isEmpty();
        assertThat(mistakes(block + "$ echo $?\n1\n"))
                .singleElement()
                .asString()
                .contains("ends with 3 where the page says 1");
    }

    @Test
    void a_command_that_is_said_to_fail_has_to_fail() {
        assertThat(mistakes("$ ./casus --version\n...\n$ echo $?\n1\n"))
                .singleElement()
                .asString()
                .contains("ends with 0 where the page says 1");
    }

    @Test
    void messages_are_output_too() {
        assertThat(mistakes("$ ./casus check nowhere\n$ echo $?\n3\n"))
                .singleElement()
                .asString()
                .contains("what the page does not show");
    }

    @Test
    void a_file_that_the_page_had_written_is_found() {
        Shell.write(folder.resolve("mine/own.rules"), "rule\n");

        assertThat(mistakes("$ ./casus rules check mine\nnothing\n"))
                .singleElement()
                .asString()
                .contains("mine/own.rules:1:")
                .doesNotContain(folder.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"./casus --version\n", "$ casus --version\n", "$ ./casus rules | head\n", "$ echo $?\n0\n"})
    void what_cannot_be_run_as_it_stands_is_a_mistake(String block) {
        assertThat(mistakes(block)).singleElement().asString().contains("in plain words");
    }
}
