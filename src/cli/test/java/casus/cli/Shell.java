package casus.cli;

import casus.cli.screen.Surroundings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Runs commands in this process and keeps what they say. */
public final class Shell {

    /** The worked case, by the path from the project's folder. */
    public static final String STRIKES = "facts/us-strikes-iraq-2024-01-24";

    /** The result of a run. */
    public record Run(int code, String out, String err) {}

    private Shell() {}

    /** {@return what came of a run whose output goes to a file} */
    public static Run casus(String... args) {
        return casus(Map.of(), false, true, args);
    }

    /** {@return what came of a run in front of a terminal or not} */
    public static Run casus(Map<String, String> environment, boolean terminal, boolean drawing, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                new Surroundings(
                        new PrintStream(out, false, StandardCharsets.UTF_8),
                        new PrintStream(err, false, StandardCharsets.UTF_8),
                        environment,
                        terminal,
                        drawing),
                args);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** {@return the path of a new file} */
    public static Path write(Path file, String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return a new folder called raid with this case, and the text it quotes} */
    public static String raid(Path parent, String text) {
        write(parent.resolve("raid/paper.txt"), Raid.PAPER);
        return String.valueOf(write(parent.resolve("raid/case.json"), text).getParent());
    }
}
