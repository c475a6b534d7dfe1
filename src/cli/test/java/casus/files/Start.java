package casus.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A start of Casus in a separate process, whose output goes to files. */
public final class Start {

    /** A rule of somebody's own in the engine's language, which has to be compiled. */
    public static final String CODE = """
            package casus.rules;
            import casus.model.Entity.Actor;
            import casus.model.CampStep.SpeaksFor;
            rule "mine.own"
                @because("{voice} speaks for no one else")
            when
                $actor : Actor( $voice : id, speaksFor.empty )
            then
                insertLogical( new SpeaksFor( $voice, $voice ) );
            end
            """;

    private static final long DEADLINE_SECONDS = 600;

    private final Process process;
    private final @Nullable Path out;
    private final @Nullable Path err;

    private Start(Process process) {
        this(process, null, null);
    }

    private Start(Process process, @Nullable Path out, @Nullable Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    /** The result of a start. */
    public record Result(int code, String out, String err) {}

    /**
     * {@return a start of the commands}
     *
     * @param cache folder that compiled rules are kept in; the key lies beside it
     * @param largest blocks of 512 bytes that a file may have, -1 for any
     */
    public static Start of(Path cache, long largest, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        boolean limited = largest >= 0;
        if (limited) {
            command.addAll(List.of("sh", "-c", "ulimit -f " + largest + "; exec \"$@\"", "sh"));
        }
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dsun.misc.unsafe.memory.access=allow", // as the launcher
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-Xss8m",
                "-Dcasus.cache=" + cache,
                "-Dcasus.key=" + cache.resolveSibling("state").resolve("cache.key"),
                "-cp",
                System.getProperty("java.class.path"),
                "casus.cli.Main"));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        if (limited) {
            return new Start(builder.start()); // what it prints is no file
        }
        return of(builder);
    }

    /** {@return a start of any command} */
    static Start of(ProcessBuilder builder) throws IOException {
        // what is said may lie on no disk that is full
        Path out = Files.createTempFile("casus-out", "");
        Path err = Files.createTempFile("casus-err", "");
        builder.redirectOutput(out.toFile()).redirectError(err.toFile());
        return new Start(builder.start(), out, err);
    }

    /** {@return whether it ended by itself within that time} */
    boolean ended(long nanos) throws InterruptedException {
        return process.waitFor(nanos, TimeUnit.NANOSECONDS);
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

    /** {@return the result, once it has ended} */
    public Result result() throws IOException, InterruptedException {
        return result(DEADLINE_SECONDS);
    }

    /** {@return the result, if it ends within a number of seconds} */
    Result result(long seconds) throws IOException, InterruptedException {
        if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
            kill(true);
            throw new AssertionError("it did not end");
        }
        Result result = new Result(
                process.exitValue(), read(out, process.getInputStream()), read(err, process.getErrorStream()));
        forget();
        return result;
    }

    private static String read(@Nullable Path file, InputStream stream) throws IOException {
        return file == null ? new String(stream.readAllBytes(), StandardCharsets.UTF_8) : Files.readString(file);
    }

    /** Takes away what it printed. */
    void forget() throws IOException {
        if (out != null && err != null) {
            Files.deleteIfExists(out);
            Files.deleteIfExists(err);
        }
    }
}
