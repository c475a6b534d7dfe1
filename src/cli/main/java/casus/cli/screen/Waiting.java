package casus.cli.screen;

import casus.engine.Progress;
import casus.model.Bound;
import java.io.PrintStream;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;

/**
 * A progress line on a terminal. It appears after two seconds, is overwritten repeatedly, and is removed before anything
 * else is printed.
 */
final class Waiting {

    private static final long QUIET = TimeUnit.SECONDS.toNanos(2);
    private static final long BETWEEN = TimeUnit.MILLISECONDS.toNanos(250);
    private static final String ERASE = "\r\033[K";

    private final PrintStream terminal;
    private final int width;
    private final LongSupplier clock;
    private final long begin;
    private volatile String stage = "starting";
    private volatile String far = "";
    private boolean shown;
    private boolean over;

    /**
     * @param width of the terminal in columns
     * @param clock in nanoseconds
     */
    Waiting(PrintStream terminal, int width, LongSupplier clock) {
        this.terminal = terminal;
        this.width = width;
        this.clock = clock;
        begin = clock.getAsLong();
    }

    /** Starts updating itself regularly until it is ended. */
    Waiting ticking() {
        Thread ticks = new Thread(
                () -> {
                    LockSupport.parkNanos(QUIET);
                    while (tick()) {
                        LockSupport.parkNanos(BETWEEN);
                    }
                },
                "casus-waiting");
        ticks.setDaemon(true);
        ticks.start();
        return this;
    }

    /** Sets the current activity, such as {@code reading my-case}. */
    void at(String begun) {
        stage = begun;
        far = "";
    }

    /** Sets the progress of reasoning. */
    void at(Progress progress) {
        if (progress.stage() == Progress.Stage.REASONING) {
            stage = "reasoning";
            far = ": " + Bound.number(progress.firings()) + " firings of rules, " + Bound.number(progress.steps())
                    + " steps";
        } else {
            at("gathering conclusions");
        }
    }

    /** Writes the line again if it is time. {@return false once it has ended} */
    synchronized boolean tick() {
        long waited = clock.getAsLong() - begin;
        if (!over && waited >= QUIET) {
            String line =
                    "casus: " + stage + ", " + TimeUnit.NANOSECONDS.toSeconds(waited) + " s" + far + "; Ctrl-C ends it";
            terminal.print(ERASE + Harmless.text(line.substring(0, Math.min(line.length(), width - 1))));
            terminal.flush();
            shown = true;
        }
        return !over;
    }

    /** Removes the line so that something else can be printed. */
    synchronized void clear() {
        if (shown) {
            terminal.print(ERASE);
            terminal.flush();
            shown = false;
        }
    }

    /** Removes the line for good. */
    synchronized void end() {
        clear();
        over = true;
    }
}
