package casus.cli.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import casus.cli.screen.ExitCode;
import casus.cli.screen.Failure;
import casus.cli.screen.Screen;
import casus.cli.screen.Surroundings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

class OutputArgumentTest {

    @TempDir
    Path temp = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Command
    static class Prints {
        @Mixin
        final OutputArgument output = new OutputArgument();
    }

    private void write(String text, String... options) {
        Prints prints = new Prints();
        new CommandLine(prints).parseArgs(options);
        assertThat(prints.output.given()).isEqualTo(options.length > 0);
        prints.output.write(
                text,
                new Screen(new Surroundings(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        Map.of(),
                        false,
                        true)));
    }

    private ExitCode refused(Path file) {
        ExitCode[] code = new ExitCode[1];
        assertThatExceptionOfType(Failure.class)
                .isThrownBy(() -> write("text", "--output", file.toString()))
                .satisfies(failure -> code[0] = failure.code());
        return code[0];
    }

    @Test
    void without_it_a_result_is_printed() {
        write("text");

        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("text");
        assertThat(err.size()).isZero();
    }

    @Test
    void a_file_takes_the_result_in_place_of_what_it_holds_and_that_is_said() throws IOException {
        Path file = Files.writeString(temp.resolve("page"), "something longer than that");

        write("text", "--output", file.toString());

        assertThat(file).hasContent("text");
        assertThat(out.size()).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("written to " + file);
    }

    @Test
    void a_file_is_no_folder_and_stays_as_it_was() throws IOException {
        Path file = Files.writeString(temp.resolve("page"), "text before");

        for (String below : List.of("page/one", "page/one/two")) {
            assertThatExceptionOfType(Failure.class)
                    .isThrownBy(
                            () -> write("text", "--output", temp.resolve(below).toString()))
                    .satisfies(failure -> assertThat(failure.code()).isEqualTo(ExitCode.USAGE))
                    .satisfies(failure -> assertThat(String.join("\n", failure.lines()))
                            .contains("`" + file + "` is a file and no folder")
                            .doesNotContain("there is no folder"));
        }
        assertThat(file).hasContent("text before");
    }

    @Test
    void a_folder_is_no_file_and_no_folder_is_made() {
        assertThat(refused(temp)).isEqualTo(ExitCode.USAGE);
        assertThat(refused(temp.resolve("none/page"))).isEqualTo(ExitCode.USAGE);
        assertThat(temp.resolve("none")).doesNotExist();
    }
}
