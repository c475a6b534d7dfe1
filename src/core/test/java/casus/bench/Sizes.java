package casus.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What becomes of cases of awkward shapes: an answer, or a limit that is named, and after how long. */
public final class Sizes {

    private static final String SECONDS = System.getProperty("seconds", "60");
    private static final String HEAP = "-Xmx2g";

    private static final Map<Shape, int[]> SIZES = new TreeMap<>(Map.ofEntries(
            Map.entry(Shape.ACCUSERS, new int[] {50, 100, 400}),
            Map.entry(Shape.MUTUAL, new int[] {10, 20, 80}),
            Map.entry(Shape.ALLIANCE, new int[] {25, 50, 100}),
            Map.entry(Shape.OPPOSED, new int[] {25, 50, 200}),
            Map.entry(Shape.LINE, new int[] {50, 200, 2000}),
            Map.entry(Shape.DENSE, new int[] {8, 14, 30}),
            Map.entry(Shape.CAMPS, new int[] {400, 2000, 20000}),
            Map.entry(Shape.WEEK, new int[] {25, 50, 200}),
            Map.entry(Shape.WORDS, new int[] {100, 400, 1600}),
            Map.entry(Shape.MEMBERSHIP, new int[] {25, 75, 300}),
            Map.entry(Shape.CROWD, new int[] {20, 60, 300})));

    private Sizes() {}

    /** Prints a line for each shape and size; of the shapes named, or of all. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("sizes");
        System.out.printf(
                "%-12s %6s %8s %8s %10s  %s%n", "shape", "size", "seconds", "longest", "JSON of why", "result");
        for (Shape shape : Shape.values()) {
            if (args.length == 0 || List.of(args).contains(shape.name().toLowerCase(Locale.ROOT))) {
                for (int size : SIZES.getOrDefault(shape, new int[0])) {
                    row(shape, size, folder);
                }
            }
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }

    private static void row(Shape shape, int size, Path parent) throws IOException, InterruptedException {
        Path folder = shape.in(parent, size);
        long start = System.nanoTime();
        Run run = run(folder, "reason", folder.toString(), "--seconds", SECONDS);
        double seconds = (System.nanoTime() - start) / 1e9;
        long longest = run.out().lines().mapToInt(String::length).max().orElse(0);
        String json = run.code() == 0 && shape != Shape.LINE && shape != Shape.DENSE
                ? String.valueOf(run(
                                folder,
                                "why",
                                folder.toString(),
                                "--format",
                                "json",
                                "--seconds",
                                SECONDS,
                                "attribution",
                                shape == Shape.CAMPS || shape == Shape.WEEK ? "e0" : "raid")
                        .out()
                        .length())
                : "-";
        String result = run.code() == 0
                ? run.out().lines().count() + " lines"
                : run.err()
                        .lines()
                        .filter(line -> line.startsWith("casus: ") || line.contains(": error: "))
                        .findFirst()
                        .orElse("ended with " + run.code());
        System.out.printf(
                "%-12s %6d %8.1f %8d %10s  %s%n",
                shape.name().toLowerCase(Locale.ROOT), size, seconds, longest, json, result.replace(parent + "/", ""));
    }

    private record Run(int code, String out, String err) {}

    private static Run run(Path folder, String... command) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xss8m",
                "-cp",
                System.getProperty("java.class.path"),
                "casus.cli.Main"));
        all.addAll(List.of(command));
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        int code = new ProcessBuilder(all)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        return new Run(
                code, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }
}
