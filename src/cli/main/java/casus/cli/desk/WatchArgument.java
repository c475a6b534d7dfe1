package casus.cli.desk;

import casus.cli.screen.ExitCode;
import casus.cli.screen.Failure;
import casus.cli.screen.Screen;
import casus.engine.FailingRules;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/**
 * The option to keep running: the command does its work and repeats it after every change of its files until it is stopped.
 * If a mistake prevents the work, it is reported, and the command waits for the next change.
 */
public final class WatchArgument {

    private static final Duration LONG = Duration.ofDays(1);

    @Option(
            names = "--watch",
            description =
                    "Keeps running: whenever a file changes, prints what that changes in the result. A mistake is reported,"
                            + " and what was read last without one stays in force. Ctrl-C ends it, with 130.")
    private boolean watch;

    /** {@return true if the command should keep running} */
    public boolean given() {
        return watch;
    }

    /** The work that is repeated. */
    public interface Round {

        /**
         * Does the work and prints the result.
         *
         * @param changed the files that changed; empty at first
         * @throws Failure if there is a mistake in them; it is reported, and the next change awaited
         */
        void work(NavigableSet<Path> changed);
    }

    /**
     * Does the work now and after every change, until the thread is interrupted or the program ends.
     *
     * @param paths of the files it depends on, and of folders of such files
     * @throws Failure if the work cannot start: no such case, no such folder, an invalid command
     */
    public int follow(Desk desk, List<Path> paths, Round round) {
        if (desk.typing().atPrompt()) {
            throw new Failure(
                    ExitCode.USAGE,
                    "a prompt does not watch files",
                    "    help: it reads them again by itself; from a shell, `--watch` goes on");
        }
        Screen screen = desk.screen();
        screen.rest();
        try (Watch watch = Watch.over(paths)) {
            NavigableSet<Path> changed = new TreeSet<>();
            boolean begun = false;
            while (true) {
                try {
                    round.work(changed);
                } catch (Failure failure) {
                    if (!begun && failure.code() != ExitCode.PROBLEMS) {
                        throw failure;
                    }
                    screen.report(failure);
                } catch (FailingRules failing) {
                    screen.report(Failure.of(failing));
                }
                desk.reportUnkept();
                if (!begun) {
                    screen.say("casus: watching "
                            + paths.stream().map(Path::toString).collect(Collectors.joining(" and "))
                            + "; Ctrl-C ends it");
                    begun = true;
                }
                if (screen.surroundings().out().checkError()) {
                    return ExitCode.OK.number(); // nobody reads the output any more
                }
                do {
                    changed = watch.await(LONG);
                } while (changed.isEmpty());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.OK.number();
        }
    }
}
