package casus.cli.desk;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Notices changes of files. The system is asked to report them; where it does not, or not in time, the files are polled. Not
 * thread-safe; must be closed.
 */
final class Watch implements AutoCloseable {

    /** How long a change may remain unnoticed if the system reports nothing. */
    private static final Duration GLANCE = Duration.ofMillis(150);

    /** After a change, waits until nothing has changed for this long, in case several files are being written... */
    private static final Duration REST = Duration.ofMillis(50);

    /** ...but at most for this long. */
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private static final int DEEPEST = 6;
    private static final int MOST_FILES = 2_000;

    private final List<Path> paths;
    private final @Nullable WatchService service;
    private final Set<Path> registered = new TreeSet<>();
    private Map<Path, Seen> seen;

    /** What shows that a file has changed without reading it. */
    private record Seen(
            long size, FileTime modified, @Nullable Object key) {}

    private Watch(List<Path> paths, @Nullable WatchService service) {
        this.paths = List.copyOf(paths);
        this.service = service;
        seen = look();
    }

    /**
     * {@return a watch that notices changes from now on}
     *
     * @param paths folders, watched with everything in them except hidden files, and files; they need not exist
     */
    static Watch over(List<Path> paths) {
        try {
            return new Watch(paths, FileSystems.getDefault().newWatchService());
        } catch (IOException | UnsupportedOperationException e) {
            return looking(paths); // the system allows no further watches
        }
    }

    /** {@return a watch that only polls} */
    static Watch looking(List<Path> paths) {
        return new Watch(paths, null);
    }

    /**
     * Waits for a change and until it is complete.
     *
     * @return the files that were changed, created or removed, in order; empty if nothing changed in that time
     */
    NavigableSet<Path> await(Duration longest) throws InterruptedException {
        long end = System.nanoTime() + longest.toNanos();
        NavigableSet<Path> changed = changes();
        while (changed.isEmpty() && System.nanoTime() < end) {
            pause(Math.min(GLANCE.toNanos(), end - System.nanoTime()));
            changed = changes();
        }
        long patience = System.nanoTime() + PATIENCE.toNanos();
        boolean resting = changed.isEmpty();
        while (!resting && System.nanoTime() < patience) {
            pause(REST.toNanos());
            resting = !changed.addAll(changes());
        }
        return changed;
    }

    /** {@return the changes since the last call} */
    private NavigableSet<Path> changes() {
        Map<Path, Seen> now = look();
        NavigableSet<Path> changed = new TreeSet<>();
        now.forEach((file, look) -> {
            if (!look.equals(seen.get(file))) {
                changed.add(file);
            }
        });
        seen.keySet().stream().filter(file -> !now.containsKey(file)).forEach(changed::add);
        seen = now;
        return changed;
    }

    private void pause(long nanos) throws InterruptedException {
        if (service == null) {
            TimeUnit.NANOSECONDS.sleep(Math.max(nanos, 0));
            return;
        }
        try {
            WatchKey key = service.poll(Math.max(nanos, 0), TimeUnit.NANOSECONDS);
            if (key != null) {
                key.pollEvents(); // it is enough to know of an event; the files show what changed
                if (!key.reset()) {
                    registered.clear(); // a folder was removed, and may be created again
                }
            }
        } catch (ClosedWatchServiceException e) {
            throw new InterruptedException();
        }
    }

    private Map<Path, Seen> look() {
        Map<Path, Seen> files = new TreeMap<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                walk(path, files);
            } else {
                Path folder = path.toAbsolutePath().getParent();
                if (folder != null) {
                    listen(folder);
                }
                try {
                    files.put(path, seen(Files.readAttributes(path, BasicFileAttributes.class)));
                } catch (IOException e) {
                    // a missing file is a state as well
                }
            }
        }
        return files;
    }

    private void walk(Path named, Map<Path, Seen> files) {
        try {
            Path root = named.toRealPath(); // the folder itself may be a link
            Files.walkFileTree(root, Set.of(), DEEPEST, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    if (!folder.equals(root) && hidden(folder)) {
                        return FileVisitResult.SKIP_SUBTREE;
                    }
                    listen(folder);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (!hidden(file) && attributes.isRegularFile()) {
                        files.put(named.resolve(root.relativize(file)), seen(attributes));
                    }
                    return files.size() < MOST_FILES ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    return FileVisitResult.CONTINUE; // removed in the meantime
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            // removed in the meantime; the next poll sees the result
        }
    }

    private void listen(Path folder) {
        if (service == null || !registered.add(folder)) {
            return;
        }
        try {
            folder.register(
                    service,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_MODIFY,
                    StandardWatchEventKinds.ENTRY_DELETE);
        } catch (IOException e) {
            // this folder is only polled
        }
    }

    private static boolean hidden(Path path) {
        return Objects.toString(path.getFileName()).startsWith(".");
    }

    private static Seen seen(BasicFileAttributes attributes) {
        return new Seen(attributes.size(), attributes.lastModifiedTime(), attributes.fileKey());
    }

    @Override
    public void close() {
        if (service != null) {
            try {
                service.close();
            } catch (IOException e) {
                // nothing is lost by it
            }
        }
    }
}
