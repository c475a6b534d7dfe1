package casus.files;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Starts work where there is no room for its output: on a small disk if one can be mounted, and otherwise with a limit on
 * the size of files. Output that cannot be written is reported, and the exit code is 74.
 */
final class Disk {

    private static final long BLOCK = 512;
    private static final long PAGE = 4096;
    private static final long ROOMY = 64 << 20;
    private static final int UNWRITTEN = 74;

    private Disk() {}

    /**
     * Does work on a number of full disks, and prints what it left.
     *
     * @param args how many, and the seed of the sizes
     */
    public static void main(String[] args) throws Exception {
        int points = Integer.parseInt(args[0]);
        Path parent = Files.createTempDirectory("casus-disk");
        Trial trial = new Trial(parent, Long.parseLong(args[1]));
        boolean mounted = mounted(Files.createDirectory(parent.resolve("small")), PAGE);
        if (mounted) {
            unmount(parent.resolve("small"));
        } else {
            System.out.println("no disk can be mounted here: only the size of files is limited");
        }
        List<Work> works =
                Arrays.stream(Work.values()).filter(work -> work != Work.WATCH).toList();
        for (int i = 0; i < points; i++) {
            Work work = works.get(i % works.size());
            if (mounted && trial.random().nextBoolean()) {
                small(trial, work);
            } else {
                limited(trial, work);
            }
        }
        trial.counts().forEach((what, count) -> System.out.println("  " + what + ": " + count));
        System.out.println(points + " full disks, nothing half-written, the next start the same each time");
        Trial.delete(parent);
    }

    /** Does work that may write no large file, and does it again without that limit. */
    static void limited(Trial trial, Work work) throws IOException, InterruptedException {
        Trial.Clean clean = trial.clean(work);
        Trial.Place place = Trial.place(work, trial.root());
        long blocks = trial.random().nextLong(clean.largest() / BLOCK + 2);
        judge(
                trial,
                work,
                place,
                Start.of(place.cache(), blocks, work.command(place.folder())).result());
        trial.next(work, place);
        Trial.delete(place.root());
    }

    /** Does work on a small disk, and does it again on one with room. */
    private static void small(Trial trial, Work work) throws IOException, InterruptedException {
        Trial.Clean clean = trial.clean(work);
        Path root = trial.root();
        if (!mounted(root, ROOMY)) {
            throw new AssertionError("the disk could not be mounted");
        }
        try {
            Trial.Place place = Trial.place(work, root);
            FileStore disk = Files.getFileStore(root);
            long free = trial.random().nextLong(clean.largest() / PAGE + 3) * PAGE;
            // a size of 0 would be one without end
            resize(root, Math.max(PAGE, disk.getTotalSpace() - disk.getUnallocatedSpace() + free));
            judge(
                    trial,
                    work,
                    place,
                    Start.of(place.cache(), -1, work.command(place.folder())).result());
            resize(root, ROOMY);
            trial.next(work, place);
        } finally {
            unmount(root);
        }
    }

    private static void judge(Trial trial, Work work, Trial.Place place, Start.Result result)
            throws IOException, InterruptedException {
        Trial.Clean clean = trial.clean(work);
        String left = Trial.left(place, clean);
        trial.count(work + " ended with " + result.code() + ": " + left);
        String said = Trial.said(result, place);
        boolean reported = said.contains("    help: ")
                && Stream.of("No space left on device", "File too large").anyMatch(said::contains);
        boolean whole = work.keepsRules()
                ? result.code() == 0 && said.startsWith(clean.out()) && reported == left.startsWith("no rules kept")
                : left.equals("new") ? said.equals(clean.out()) : result.code() == UNWRITTEN && reported;
        if (!whole || left.contains("draft")) {
            throw new AssertionError(work + " left: " + left + ", and said:\n" + said);
        }
    }

    private static boolean mounted(Path folder, long bytes) throws IOException, InterruptedException {
        return run("mount", "-t", "tmpfs", "-o", "size=" + bytes, "casus", folder.toString()) == 0;
    }

    private static void resize(Path folder, long bytes) throws IOException, InterruptedException {
        if (run("mount", "-o", "remount,size=" + bytes, folder.toString()) != 0) {
            throw new AssertionError("the disk could not be made of " + bytes + " bytes");
        }
    }

    private static void unmount(Path folder) throws IOException, InterruptedException {
        run("umount", folder.toString());
    }

    private static int run(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            return -1; // there is no such command here
        }
    }
}
