package casus.cli.option;

import casus.cli.screen.ExitCode;
import casus.cli.screen.Failure;
import casus.cli.screen.Harmless;
import casus.cli.screen.Screen;
import casus.files.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The destination of a result. */
public final class OutputArgument {

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Write the result to a file, in place of what it holds; whole or not at all.")
    @Nullable
    private Path file;

    /** {@return true if the result goes to a file rather than to the screen} */
    public boolean given() {
        return file != null;
    }

    /**
     * Refuses to write over what the command reads.
     *
     * @param read files, and folders of which no file may be written over
     */
    public void keepOff(Collection<Path> read) {
        if (file == null || !Files.exists(file)) {
            return;
        }
        for (Path input : read) {
            if (isSame(file, input)) {
                throw new Failure(
                        ExitCode.USAGE,
                        "`" + file + "` is read by this command, and would be lost",
                        "    help: write to another file");
            }
        }
    }

    private static boolean isSame(Path file, Path input) {
        try {
            return Files.isDirectory(input)
                    ? Files.isRegularFile(file) && file.toRealPath().startsWith(input.toRealPath())
                    : Files.exists(input) && Files.isSameFile(file, input);
        } catch (IOException e) {
            return false; // whatever cannot be looked at cannot be written either
        }
    }

    /** Writes a result to the file, or prints it. */
    public void write(String text, Screen screen) {
        if (file == null) {
            screen.data(text);
            return;
        }
        Path folder = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file) || folder == null) {
            throw new Failure(ExitCode.USAGE, "`" + file + "` is a folder", "    help: name a file in it");
        }
        Path above = folder;
        while (above != null && !Files.exists(above)) {
            above = above.getParent();
        }
        if (above != null && !Files.isDirectory(above)) {
            throw new Failure(
                    ExitCode.USAGE,
                    "`" + file + "` cannot be there: `" + above + "` is a file and no folder",
                    "    help: name a file in a folder");
        }
        if (!Files.isDirectory(folder)) {
            throw new Failure(
                    ExitCode.USAGE, "there is no folder `" + folder + "`", "    help: make it, or name another");
        }
        try {
            WholeFile.write(file, Harmless.data(text).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new Failure(
                    ExitCode.UNWRITTEN,
                    "`" + file + "` could not be written: " + WholeFile.trouble(e),
                    "    help: look at the room on the disk, or write it elsewhere");
        }
        screen.say("written to " + file);
    }
}
