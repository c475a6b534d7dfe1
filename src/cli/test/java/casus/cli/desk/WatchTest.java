package casus.cli.desk;

import static org.assertj.core.api.Assertions.assertThat;

import casus.cli.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WatchTest {

    private static final Duration DEADLINE = Duration.ofSeconds(20);

    @TempDir
    private Path temp;

    static Stream<Named<Function<List<Path>, Watch>>> watches() {
        return Stream.of(Named.of("told by the system", Watch::over), Named.of("looking", Watch::looking));
    }

    @ParameterizedTest
    @MethodSource("watches")
    void a_file_that_is_written_made_or_taken_away_is_named(Function<List<Path>, Watch> watched) throws Exception {
        Path file = Shell.write(temp.resolve("mine/a.rules"), "one");
        try (Watch watch = watched.apply(List.of(temp.resolve("mine")))) {
            Files.writeString(file, "one and more");
            assertThat(watch.await(DEADLINE)).containsExactly(file);

            Path deeper = Shell.write(temp.resolve("mine/topic/b.rules"), "two");
            assertThat(watch.await(DEADLINE)).containsExactly(deeper);
            Files.writeString(deeper, "two and more");
            assertThat(watch.await(DEADLINE)).containsExactly(deeper);

            Files.delete(file);
            assertThat(watch.await(DEADLINE)).containsExactly(file);
        }
    }

    @ParameterizedTest
    @MethodSource("watches")
    void an_editor_that_puts_a_new_file_in_the_place_of_the_old_is_seen(Function<List<Path>, Watch> watched)
            throws Exception {
        Path file = Shell.write(temp.resolve("case.json"), "12345");
        Path draft = Shell.write(temp.resolve("draft"), "54321");
        Files.setLastModifiedTime(draft, Files.getLastModifiedTime(file));
        try (Watch watch = watched.apply(List.of(file))) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);

            assertThat(watch.await(DEADLINE)).containsExactly(file);
        }
    }

    @ParameterizedTest
    @MethodSource("watches")
    void a_folder_that_goes_and_comes_again_is_seen_both_times(Function<List<Path>, Watch> watched) throws Exception {
        Path file = Shell.write(temp.resolve("mine/a.rules"), "one");
        Path folder = temp.resolve("mine");
        try (Watch watch = watched.apply(List.of(folder))) {
            Files.move(folder, temp.resolve("away"));
            assertThat(watch.await(DEADLINE)).containsExactly(file);
            Files.move(temp.resolve("away"), folder);
            assertThat(watch.await(DEADLINE)).containsExactly(file);
            Files.writeString(file, "one and more");
            assertThat(watch.await(DEADLINE)).containsExactly(file);
        }
    }

    @Test
    void several_files_written_at_once_are_one_change() throws Exception {
        try (Watch watch = Watch.over(List.of(temp))) {
            for (String name : List.of("c", "a", "b")) {
                Shell.write(temp.resolve(name), name);
            }
            assertThat(watch.await(DEADLINE)).containsExactly(temp.resolve("a"), temp.resolve("b"), temp.resolve("c"));
            assertThat(watch.await(Duration.ZERO)).isEmpty();
        }
    }

    @Test
    void what_is_hidden_and_what_lies_beside_a_file_is_nobodys_business() throws IOException, InterruptedException {
        Path file = Shell.write(temp.resolve("case/case.json"), "one");
        try (Watch folder = Watch.over(List.of(temp.resolve("mine")));
                Watch lone = Watch.over(List.of(file))) {
            Shell.write(temp.resolve("mine/.a.rules.swp"), "half");
            Shell.write(temp.resolve("case/other.json"), "other");

            assertThat(folder.await(Duration.ofMillis(250))).isEmpty();
            assertThat(lone.await(Duration.ofMillis(250))).isEmpty();
        }
    }

    @Test
    void a_change_before_anybody_waits_is_not_lost() throws Exception {
        Path file = Shell.write(temp.resolve("a"), "one");
        try (Watch watch = Watch.over(List.of(temp))) {
            Files.writeString(file, "one and more");

            assertThat(watch.await(Duration.ZERO)).containsExactly(file);
        }
    }
}
