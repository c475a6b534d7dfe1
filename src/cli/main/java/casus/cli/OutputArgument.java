package casus.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a result goes. */
final class OutputArgument {

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Write the result to a file, in place of what it holds; whole or not at all.")
    @Nullable
    private Path file;

    /** {@return true if the result goes to a file and not to the screen} */
    boolean given() {
        return file != null;
    }

    /** Writes a result to the file, or prints it. */
    void write(String text, Screen screen) {
        if (file == null) {
            screen.data(text);
            return;
        }
        Path folder = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file) || folder == null) {
            throw new Failure(ExitCode.USAGE, "`" + file + "` is a folder", "    help: name a file in it");
        }
        if (!Files.isDirectory(folder)) {
            throw new Failure(
                    ExitCode.USAGE, "there is no folder `" + folder + "`", "    help: make it, or name another");
        }
        try {
            write(Harmless.data(text).getBytes(StandardCharsets.UTF_8), file);
        } catch (IOException e) {
            throw new Failure(
                    ExitCode.UNWRITTEN,
                    "`" + file + "` could not be written: " + trouble(e),
                    "    help: look at the room on the disk, or write it elsewhere");
        }
        screen.say("written to " + file);
    }

    private static void write(byte[] bytes, Path file) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            Files.write(target, bytes); // a device or a pipe is written to, not replaced
            return;
        }
        Path draft = target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid());
        try {
            Files.write(draft, bytes, StandardOpenOption.CREATE_NEW); // never through a link that waits there
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static String trouble(IOException e) {
        return e instanceof AccessDeniedException ? "it is not allowed" : String.valueOf(e.getMessage());
    }
}
