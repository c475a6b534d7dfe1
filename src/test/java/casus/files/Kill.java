package casus.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Kills starts that write, at random points, and looks at what they leave: every file holds what it held before or all that
 * is new, and the next start comes to the same, byte for byte, as if nothing had happened, and leaves no draft behind. Every
 * other point lies right behind the first trace in the folder, where the writing is.
 */
public final class Kill {

    private static final long GLANCE = TimeUnit.MILLISECONDS.toNanos(1);
    private static final long WRITING = TimeUnit.MILLISECONDS.toNanos(30);

    private final Path parent;
    private final Random random;
    private final Map<Work, Clean> clean = new EnumMap<>(Work.class);
    private final Map<String, Integer> counts = new TreeMap<>();
    private int made;

    /** What a piece of work comes to if nobody kills it. */
    private record Clean(
            long nanos, SortedMap<String, String> before, SortedMap<String, String> after, String out, String again) {}

    Kill(Path parent, long seed) {
        this.parent = parent;
        this.random = new Random(seed);
    }

    /**
     * Kills so many starts, and prints how many lay where.
     *
     * @param args how many, and the seed of the points
     */
    public static void main(String[] args) throws Exception {
        int points = Integer.parseInt(args[0]);
        Path parent = Files.createTempDirectory("casus-kill");
        Kill kill = new Kill(parent, Long.parseLong(args[1]));
        for (int i = 0; i < points; i++) {
            kill.once(Work.values()[i % Work.values().length]);
        }
        kill.counts.forEach((what, count) -> System.out.println(what + ": " + count));
        System.out.println(points + " starts killed, nothing half-written, the next start the same each time");
        Folders.delete(parent);
    }

    /** {@return how many starts were killed, by what they left} */
    Map<String, Integer> counts() {
        return counts;
    }

    /** Kills one start of a piece of work. */
    void once(Work work) throws Exception {
        if (!clean.containsKey(work)) {
            clean.put(work, undisturbed(work));
        }
        Clean whole = clean.get(work);
        Place place = place(work);
        boolean aimed = random.nextBoolean();
        Start start = Start.of(place.cache(), -1, work.command(place.folder()));
        boolean ended = false;
        if (aimed) {
            List<String> names = names(place.root());
            while (!ended && names(place.root()).equals(names)) {
                ended = start.ended(GLANCE);
            }
            ended = ended || start.ended(random.nextLong(WRITING));
        } else {
            ended = start.ended(random.nextLong(whole.nanos() * 11 / 10));
        }
        start.kill(true);
        start.forget();
        String left = left(place, whole);
        counts.merge(work + ", " + (ended ? "ended before" : left), 1, Integer::sum);
        next(work, place, whole, left.startsWith("done"));
        Folders.delete(place.root());
    }

    /** @param folder in which the work is done, beside the cache and the key */
    private record Place(Path root, Path folder, Path cache) {}

    private Place place(Work work) throws IOException {
        Path root = Files.createDirectory(parent.resolve("place-" + made++));
        Place place = new Place(root, Files.createDirectory(root.resolve("work")), root.resolve("cache"));
        work.prepare(place.folder());
        return place;
    }

    private Clean undisturbed(Work work) throws Exception {
        Place place = place(work);
        SortedMap<String, String> before = Work.files(place.folder());
        long from = System.nanoTime();
        Start.Result first = Start.of(place.cache(), -1, work.again(place.folder())).result();
        long nanos = System.nanoTime() - from;
        Start.Result second = Start.of(place.cache(), -1, work.again(place.folder())).result();
        if (first.code() != 0) {
            throw new AssertionError(work + " ended with " + first);
        }
        SortedMap<String, String> after = Work.files(place.folder());
        Folders.delete(place.root());
        return new Clean(
                nanos, before, after, said(first, place), said(second, place));
    }

    private static String said(Start.Result result, Place place) {
        return (result.code() + "\n" + result.out() + result.err())
                .replace(place.folder().toString(), "FOLDER");
    }

    /** {@return what a killed start left, if each file is the old or the new one} */
    private static String left(Place place, Clean whole) {
        SortedMap<String, String> files = Work.files(place.folder());
        boolean draft = files.keySet().removeIf(name -> name.endsWith(".draft"));
        files.forEach((name, text) -> {
            if (!text.equals(whole.before().get(name)) && !text.equals(whole.after().get(name))) {
                throw new AssertionError(name + " is neither the old nor the new one:\n" + text);
            }
        });
        boolean done = files.equals(whole.after());
        List<String> kept = names(place.root()).stream()
                .filter(name -> name.startsWith("cache/") || name.startsWith("state/"))
                .toList();
        draft |= kept.stream().anyMatch(name -> name.endsWith(".draft"));
        return (done && !whole.before().equals(whole.after())
                        ? "done"
                        : files.equals(whole.before()) ? "not begun" : "one file of two")
                + (kept.stream().anyMatch(name -> name.endsWith(".rules")) ? ", rules kept" : "")
                + (draft ? ", with a draft" : "");
    }

    private static void next(Work work, Place place, Clean whole, boolean done) throws Exception {
        Start.Result result = Start.of(place.cache(), -1, work.again(place.folder())).result();
        String said = said(result, place);
        if (!said.equals(done ? whole.again() : whole.out())) {
            throw new AssertionError(work + " said afterwards:\n" + said);
        }
        if (!Work.files(place.folder()).equals(whole.after())) {
            throw new AssertionError(work + " left afterwards " + names(place.root()));
        }
        long kept = names(place.root()).stream()
                .filter(name -> name.startsWith("cache/") || name.startsWith("state/"))
                .count();
        if (kept != (work == Work.CACHE || work == Work.WATCH ? 2 : 0)) {
            throw new AssertionError(work + " left afterwards " + names(place.root()));
        }
    }

    /** {@return the paths of all files in a folder} */
    private static List<String> names(Path folder) {
        List<String> names = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) all::iterator) {
                if (!Files.isDirectory(file)) {
                    names.add(folder.relativize(file).toString());
                }
            }
        } catch (IOException | java.io.UncheckedIOException e) {
            names.add("changes while it is looked at");
        }
        names.sort(null);
        return names;
    }
}
