package casus.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Kills the launcher while it trains or builds, in a copy of the checkout, alone or with all that it started, and checks
 * that the next launch has the same result and that nothing unused is left.
 */
final class Launches {

    private static final long SECONDS = 1_800;
    private static final List<String> COPIED = List.of(
            "casus",
            "pom.xml",
            "LICENSE",
            "src/core/pom.xml",
            "src/core/main",
            "src/testkit/pom.xml",
            "src/testkit/main",
            "src/cli/pom.xml",
            "src/cli/main",
            "rules",
            "facts");
    private static final String CASE = "facts/us-strikes-iraq-2024-01-24";

    private final Path checkout;
    private final Random random;
    private final Map<String, Integer> counts = new TreeMap<>();

    private Launches(Path checkout, long seed) {
        this.checkout = checkout;
        this.random = new Random(seed);
    }

    /**
     * Kills a number of launches, half of them towards the end, and prints what they left.
     *
     * @param args how many, and the seed of the points
     */
    public static void main(String[] args) throws Exception {
        int points = Integer.parseInt(args[0]);
        Path checkout = Files.createTempDirectory("casus-launches");
        for (String each : COPIED) {
            copy(Path.of(each), checkout.resolve(each));
        }
        Launches launches = new Launches(checkout, Long.parseLong(args[1]));
        long from = System.nanoTime();
        Start.Result clean = launches.start().result(SECONDS);
        long built = System.nanoTime() - from;
        if (clean.code() != 0) {
            throw new AssertionError("the launcher ended with " + clean);
        }
        for (int i = 0; i < points; i++) {
            launches.once(i % 2 == 0, built, clean.out());
        }
        launches.counts.forEach((what, count) -> System.out.println("  " + what + ": " + count));
        System.out.println(points + " launches killed, the next one the same each time");
        Trial.delete(checkout);
    }

    private Start start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder("./casus", "reason", CASE).directory(checkout.toFile());
        builder.environment().put("HOME", System.getProperty("user.home"));
        return Start.of(builder);
    }

    /** Waits until the training that follows an answer has ended. */
    private void trained() throws IOException, InterruptedException {
        Start.Result trained = Start.of(
                        new ProcessBuilder("sh", "-c", "until [ -e target/casus.jsa.jvm ]; do sleep 1; done")
                                .directory(checkout.toFile()))
                .result(SECONDS);
        if (trained.code() != 0) {
            throw new AssertionError("the archive was not made: " + trained);
        }
    }

    /**
     * @param training true if the kill comes towards the end of the build, where the archive is made
     * @param nanos that a build takes
     */
    private void once(boolean training, long nanos, String clean) throws Exception {
        Path target = checkout.resolve("target");
        if (random.nextBoolean()) {
            Trial.delete(target);
            for (String module : List.of("core", "testkit", "cli")) {
                Trial.delete(checkout.resolve("src").resolve(module).resolve("target"));
            }
        } else {
            // a source that has changed
            Files.setLastModifiedTime(
                    checkout.resolve("src/core/main/java/casus/Casus.java"), FileTime.from(Instant.now()));
        }
        Start killed = start();
        boolean ended = killed.ended(training ? nanos - random.nextLong(nanos / 4) : random.nextLong(nanos));
        boolean all = random.nextBoolean();
        killed.kill(all);
        killed.forget();
        counts.merge(
                (training ? "training" : "building")
                        + (ended ? " ended before" : all ? " killed" : " killed, but not what it had started")
                        + (Files.exists(target.resolve(".begun")) ? ", build unfinished" : ""),
                1,
                Integer::sum);
        Start.Result next = start().result(SECONDS);
        if (next.code() != 0 || !next.out().equals(clean)) {
            throw new AssertionError("the next one ended with " + next);
        }
        trained();
        Set<String> names = Set.of("casus.jsa", "casus.jsa.jvm", "build.log");
        try (Stream<Path> files = Files.list(target)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                if (!names.contains(file.getFileName().toString())) {
                    throw new AssertionError("left behind: " + file);
                }
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : (Iterable<Path>) all::iterator) {
                Files.copy(file, to.resolve(from.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }
}
