package casus.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Work that is disturbed, and what must be true of what it leaves: every file has its old or its new content, and the next
 * start has the same result, byte for byte, as if nothing had happened, and leaves no draft behind.
 */
final class Trial {

    private final Path parent;
    private final Random random;
    private final Map<Work, Clean> clean = new EnumMap<>(Work.class);
    private final Map<String, Integer> counts = new TreeMap<>();
    private int made;

    Trial(Path parent, long seed) {
        this.parent = parent;
        this.random = new Random(seed);
    }

    /**
     * The result of undisturbed work.
     *
     * @param nanos duration
     * @param before the old contents of files
     * @param after their new contents
     * @param out the output of the first start
     * @param again the output of a start that has nothing left to do
     * @param largest bytes of the largest file that is written
     */
    record Clean(
            long nanos,
            SortedMap<String, String> before,
            SortedMap<String, String> after,
            String out,
            String again,
            long largest) {}

    /**
     * Where work is done.
     *
     * @param folder of its files
     * @param cache beside it, with the key in a third
     */
    record Place(Path root, Path folder, Path cache) {}

    /** {@return where points come from} */
    Random random() {
        return random;
    }

    /** Counts something that has happened. */
    void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    /** {@return how often what happened} */
    Map<String, Integer> counts() {
        return counts;
    }

    /** {@return a new folder} */
    Path root() throws IOException {
        return Files.createDirectory(parent.resolve("place-" + made++));
    }

    /** {@return a place in that folder, prepared} */
    static Place place(Work work, Path root) throws IOException {
        Place place = new Place(root, Files.createDirectory(root.resolve("work")), root.resolve("cache"));
        work.prepare(place.folder());
        return place;
    }

    /** {@return the result of the work if nothing disturbs it} */
    Clean clean(Work work) throws IOException, InterruptedException {
        Clean known = clean.get(work);
        if (known != null) {
            return known;
        }
        Place place = place(work, root());
        SortedMap<String, String> before = Work.files(place.folder());
        long from = System.nanoTime();
        Start.Result first = again(work, place);
        long nanos = System.nanoTime() - from;
        Start.Result second = again(work, place);
        if (first.code() != 0) {
            throw new AssertionError(work + " ended with " + first);
        }
        SortedMap<String, String> after = Work.files(place.folder());
        long largest = 0;
        for (String name : names(place.root())) {
            Path file = place.root().resolve(name);
            String within =
                    name.startsWith("work") ? place.folder().relativize(file).toString() : "";
            if (within.isEmpty() || !Objects.equals(before.get(within), after.get(within))) {
                largest = Math.max(largest, Files.size(file));
            }
        }
        Clean undisturbed = new Clean(nanos, before, after, said(first, place), said(second, place), largest);
        clean.put(work, undisturbed);
        delete(place.root());
        return undisturbed;
    }

    private static Start.Result again(Work work, Place place) throws IOException, InterruptedException {
        return Start.of(place.cache(), -1, work.again(place.folder())).result();
    }

    /** {@return what a start ended with and said, wherever it happened} */
    static String said(Start.Result result, Place place) {
        return (result.code() + "\n" + result.out() + result.err())
                .replace(place.folder().toString(), "FOLDER");
    }

    /** {@return what disturbed work left, if each file is the old or the new one} */
    static String left(Place place, Clean clean) throws IOException {
        SortedMap<String, String> files = Work.files(place.folder());
        files.keySet().removeIf(Trial::draft);
        files.forEach((name, text) -> {
            if (!text.equals(clean.before().get(name))
                    && !text.equals(clean.after().get(name))) {
                throw new AssertionError(name + " is neither the old nor the new one:\n" + text);
            }
        });
        List<String> names = names(place.root());
        boolean kept = names.stream().anyMatch(name -> name.startsWith("cache") && name.endsWith(".rules"));
        return (clean.before().equals(clean.after())
                        ? kept ? "rules kept" : "no rules kept"
                        : files.equals(clean.after()) ? "new" : files.equals(clean.before()) ? "old" : "one of two new")
                + (names.stream().anyMatch(Trial::draft) ? ", with a draft" : "");
    }

    private static boolean draft(String name) {
        return name.endsWith(".draft");
    }

    /** Starts the work again and checks its result. */
    void next(Work work, Place place) throws IOException, InterruptedException {
        Clean clean = clean(work);
        boolean done =
                !clean.before().equals(clean.after()) && left(place, clean).startsWith("new");
        String said = said(again(work, place), place);
        String expected = done ? clean.again() : clean.out();
        if (!said.equals(expected)) {
            throw new AssertionError(work + " said afterwards:\n" + said + "\nand undisturbed:\n" + expected);
        }
        List<String> names = names(place.root());
        long kept = names.stream()
                .filter(name -> name.startsWith("cache") || name.startsWith("state"))
                .count();
        if (!Work.files(place.folder()).equals(clean.after()) || kept != (work.keepsRules() ? 2 : 0)) {
            throw new AssertionError(work + " left afterwards " + names);
        }
    }

    /** {@return the paths of everything in a folder that is not a folder} */
    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> !Files.isDirectory(file))
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    /** {@return the same with the size of each and the time when it was written last} */
    static List<String> traces(Path folder) {
        List<String> traces = new ArrayList<>();
        try {
            for (String name : names(folder)) {
                Path file = folder.resolve(name);
                traces.add(name + " " + Files.size(file) + " " + Files.getLastModifiedTime(file));
            }
        } catch (IOException | UncheckedIOException e) {
            traces.add("something that was there and is gone");
        }
        return traces;
    }

    /** Deletes a folder with all that is in it. */
    static void delete(Path folder) throws IOException {
        List<Path> paths;
        try (Stream<Path> all = Files.walk(folder)) {
            paths = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : paths) {
            Files.delete(path);
        }
    }
}
