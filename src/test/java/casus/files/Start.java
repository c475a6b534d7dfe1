package casus.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A start of Casus in a process of its own, whose output goes to files. */
public final class Start {

    private static final long DEADLINE_SECONDS = 120;

    private final Process process;
    private final Path out;
    private final Path err;

    private Start(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    /** What a start came to. */
    public record Result(int code, String out, String err) {}

    /**
     * {@return a start of the commands}
     *
     * @param cache folder that compiled rules are kept in; the key lies beside it
     * @param largest blocks of 512 bytes that a file may have, -1 for any
     */
    public static Start of(Path cache, long largest, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (largest >= 0) {
            command.addAll(List.of("sh", "-c", "ulimit -f " + largest + "; exec \"$@\"", "sh"));
        }
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-Xss8m",
                "-Dcasus.cache=" + cache,
                "-Dcasus.key=" + cache.resolveSibling("state").resolve("cache.key"),
                "-cp",
                System.getProperty("java.class.path"),
                "casus.cli.Main"));
        command.addAll(arguments);
        return of(new ProcessBuilder(command));
    }

    /** {@return a start of any command} */
    static Start of(ProcessBuilder builder) throws IOException {
        // what is said may lie on no disk that is full
        Path out = Files.createTempFile("casus-out", "");
        Path err = Files.createTempFile("casus-err", "");
        if (builder.redirectOutput() == ProcessBuilder.Redirect.PIPE) {
            builder.redirectOutput(out.toFile());
        }
        builder.environment().put("COLUMNS", "100");
        return new Start(builder.redirectError(err.toFile()).start(), out, err);
    }

    /** {@return whether it ended by itself within that time} */
    boolean ended(long nanos) throws InterruptedException {
        return process.waitFor(nanos, TimeUnit.NANOSECONDS);
    }

    /** {@return what it has printed so far} */
    String printed() throws IOException {
        return Files.readString(out);
    }

    /** {@return what it has told beside that so far} */
    String told() throws IOException {
        return Files.readString(err);
    }

    /** Kills it, with all that it started, or without. */
    void kill(boolean all) throws InterruptedException {
        List<ProcessHandle> below = process.descendants().toList();
        process.destroyForcibly();
        if (all) {
            while (!below.isEmpty()) {
                List<ProcessHandle> further =
                        below.stream().flatMap(ProcessHandle::descendants).toList();
                below.forEach(ProcessHandle::destroyForcibly);
                below = further;
            }
        }
        process.waitFor();
    }

    /** {@return what it came to, once it has ended} */
    public Result result() throws IOException, InterruptedException {
        return result(DEADLINE_SECONDS);
    }

    /** {@return what it came to, if it ends within so many seconds} */
    Result result(long seconds) throws IOException, InterruptedException {
        if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
            kill(true);
            throw new AssertionError("it did not end: " + told());
        }
        Result result = new Result(process.exitValue(), printed(), told());
        forget();
        return result;
    }

    /** Takes away what it printed. */
    void forget() throws IOException {
        Files.deleteIfExists(out);
        Files.deleteIfExists(err);
    }
}
