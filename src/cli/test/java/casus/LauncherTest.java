package casus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./casus} says where it cannot even start. */
@Timeout(60)
class LauncherTest {

    private static final Path LAUNCHER = Path.of("casus").toAbsolutePath();

    @TempDir
    Path temp;

    private record Run(int code, List<String> lines) {}

    private Run shell(String script) throws IOException, InterruptedException {
        Path said = temp.resolve("said");
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", script, LAUNCHER.toString())
                .directory(temp.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        Process process = builder.start();
        int code = process.waitFor();
        return new Run(
                code,
                // a shell says by itself that it starts in a folder that is gone
                Files.readString(said, StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.contains("getcwd"))
                        .toList());
    }

    @Test
    void a_wrong_home_of_java_is_named() throws Exception {
        assertThat(shell("JAVA_HOME=/nosuch exec \"$0\" --version"))
                .isEqualTo(new Run(
                        70,
                        List.of("casus: JAVA_HOME is /nosuch, where there is no bin/java; set it to the folder of a"
                                + " JDK 17 or later, or unset it")));
    }

    @Test
    void a_current_folder_that_is_gone_is_reported_in_one_line() throws Exception {
        assertThat(shell("mkdir gone && cd gone && rmdir ../gone && exec \"$0\" --version"))
                .isEqualTo(new Run(
                        70, List.of("casus: the current folder is gone; go to one that is there, and try again")));
    }
}
