package casus.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Kills starts that write, at random points; every other one lies right behind the first trace, where the writing is. */
public final class Kill {

    private static final long GLANCE = TimeUnit.MICROSECONDS.toNanos(100);
    private static final long WRITING = TimeUnit.MILLISECONDS.toNanos(30);

    private Kill() {}

    /**
     * Kills a number of starts, and prints what they left.
     *
     * @param args how many, and the seed of the points
     */
    public static void main(String[] args) throws Exception {
        int points = Integer.parseInt(args[0]);
        Path parent = Files.createTempDirectory("casus-kill");
        Trial trial = new Trial(parent, Long.parseLong(args[1]));
        List<Work> works = List.of(Work.values());
        for (int i = 0; i < points; i++) {
            once(trial, works.get(i % works.size()));
        }
        trial.counts().forEach((what, count) -> System.out.println("  " + what + ": " + count));
        System.out.println(points + " starts killed, nothing half-written, the next start the same each time");
        Trial.delete(parent);
    }

    /** Kills one start, and starts the work again. */
    static void once(Trial trial, Work work) throws IOException, InterruptedException {
        Trial.Clean clean = trial.clean(work);
        Trial.Place place = Trial.place(work, trial.root());
        Start start = Start.of(place.cache(), -1, work.command(place.folder()));
        boolean ended = false;
        if (trial.random().nextBoolean()) {
            List<String> traces = Trial.traces(place.root());
            while (!ended && Trial.traces(place.root()).equals(traces)) {
                ended = start.ended(GLANCE);
            }
            // sooner more often than later
            ended = ended
                    || start.ended(trial.random().nextLong(1 + trial.random().nextLong(WRITING)));
        } else {
            ended = start.ended(trial.random().nextLong(clean.nanos()));
        }
        start.kill(true);
        start.forget();
        trial.count(work + (ended ? " ended before: " : " killed: ") + Trial.left(place, clean));
        trial.next(work, place);
        Trial.delete(place.root());
    }
}
