package casus.cli.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import casus.cli.Shell;
import casus.cli.screen.ExitCode;
import casus.cli.screen.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseFoldersTest {

    @TempDir
    Path folder = Path.of("");

    private Path write(String name) {
        return Objects.requireNonNull(Shell.write(folder.resolve(name), "{}").getParent());
    }

    private static ExitCode refused(List<Path> places) {
        Failure[] failure = new Failure[1];
        assertThatExceptionOfType(Failure.class)
                .isThrownBy(() -> CaseFolders.in(places))
                .satisfies(thrown -> failure[0] = thrown);
        return failure[0].code();
    }

    @Test
    void every_case_below_a_folder_is_found_in_order_of_path() {
        Path b = write("b/case.yaml");
        Path a = write("deep/a/case.json");
        write("none/other.json");

        assertThat(CaseFolders.in(List.of(folder))).containsExactly(b, a);
    }

    @Test
    void a_file_is_a_case_and_a_place_named_twice_counts_once() {
        Path file = write("a/case.json").resolve("case.json");

        assertThat(CaseFolders.in(List.of(file, file))).containsExactly(file);
    }

    @Test
    void a_place_without_a_case_is_refused_as_is_one_that_does_not_exist() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));

        assertThat(refused(List.of(empty))).isEqualTo(ExitCode.NOT_FOUND);
        assertThat(refused(List.of(folder.resolve("nowhere")))).isEqualTo(ExitCode.NOT_FOUND);
    }

    @Test
    void a_linked_folder_is_neither_followed_nor_passed_over() throws IOException {
        Path real = write("elsewhere/a/case.json");
        Path linked = Files.createDirectories(folder.resolve("linked"));
        Files.createSymbolicLink(linked.resolve("a"), real);

        assertThat(refused(List.of(linked))).isEqualTo(ExitCode.PROBLEMS);
        assertThat(CaseFolders.in(List.of(linked.resolve("a")))).containsExactly(linked.resolve("a"));
    }
}
