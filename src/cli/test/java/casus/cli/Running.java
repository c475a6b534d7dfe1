package casus.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A command that runs in a separate process, and its output so far. */
final class Running implements AutoCloseable {

    private static final long DEADLINE_SECONDS = 60;

    private final Process process;
    private final BlockingQueue<String> out = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> err = new LinkedBlockingQueue<>();

    private Running(Process process) {
        this.process = process;
        gather(process.getInputStream(), out);
        gather(process.getErrorStream(), err);
    }

    /** {@return the command, started} */
    static Running of(String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dsun.misc.unsafe.memory.access=allow", // as the launcher
                "-cp",
                System.getProperty("java.class.path"),
                "casus.cli.Main"));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("COLUMNS", "200");
        return new Running(builder.start());
    }

    private static void gather(InputStream stream, BlockingQueue<String> lines) {
        Thread reader = new Thread(() -> {
            try (BufferedReader text = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                text.lines().forEach(lines::add);
            } catch (IOException | UncheckedIOException e) {
                // the process has ended
            }
        });
        reader.setDaemon(true);
        reader.start();
    }

    /** Waits until a line of the result begins like this, and {@return the lines before it} */
    List<String> until(String line) {
        return until(line, out);
    }

    /** Waits until a line beside the result begins like this, and {@return the lines before it} */
    List<String> untilTold(String line) {
        return until(line, err);
    }

    private static List<String> until(String line, BlockingQueue<String> lines) {
        List<String> passed = new ArrayList<>();
        try {
            for (String next = lines.poll(DEADLINE_SECONDS, TimeUnit.SECONDS);
                    next != null;
                    next = lines.poll(DEADLINE_SECONDS, TimeUnit.SECONDS)) {
                if (next.startsWith(line)) {
                    return passed;
                }
                passed.add(next);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new AssertionError("waited for `" + line + "` and got\n" + String.join("\n", passed));
    }

    long pid() {
        return process.pid();
    }

    /** {@return whether a signal reaches it: what a process ignores, so do those that it starts} */
    boolean hears(int signal) throws IOException {
        Path status = Path.of("/proc", Long.toString(pid()), "status");
        if (!Files.isReadable(status)) {
            return true; // not a Linux: then nothing is known of it
        }
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("SigIgn:"))
                    .map(line -> Long.parseUnsignedLong(line.substring(7).strip(), 16))
                    .allMatch(mask -> (mask & (1L << (signal - 1))) == 0);
        }
    }

    /** {@return what it ended with, once it has ended} */
    int code() throws InterruptedException {
        if (!process.waitFor(DEADLINE_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("it goes on");
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
