package casus.verify;

import java.util.ArrayList;
import java.util.List;

/** What to do with an expectation that does not hold: to throw at once, or to gather. */
final class Failures {

    /** So many failures are told in full. */
    private static final int MOST = 20;

    private final boolean soft;
    private final List<String> gathered = new ArrayList<>();
    private boolean over;

    private Failures(boolean soft) {
        this.soft = soft;
    }

    static Failures thrown() {
        return new Failures(false);
    }

    static Failures gathered() {
        return new Failures(true);
    }

    /**
     * Tells of an expectation that does not hold.
     *
     * @param outcome of which it does not, for what else is to be told of it
     */
    void fail(String message, Outcome outcome) {
        if (!soft) {
            throw new AssertionError(message.strip() + "\n" + Message.context(outcome));
        }
        ongoing();
        // what the expectations have in common is told once, at the end
        gathered.add(
                outcome.failures() == this && outcome.isGiven()
                        ? message.strip()
                        : message.strip() + "\n" + Message.context(outcome));
    }

    /** Runs a check, whose mistakes count like failures where failures are gathered. */
    void check(Runnable check) {
        if (!soft) {
            check.run();
            return;
        }
        ongoing();
        try {
            check.run();
        } catch (IllegalArgumentException e) {
            gathered.add(String.valueOf(e.getMessage()));
        }
    }

    private void ongoing() {
        if (over) {
            throw new IllegalStateException(
                    "the block of `softly` is over, and nobody would hear of what does not hold;"
                            + " expect it inside the block, or of the outcome outside");
        }
    }

    /** Throws what was gathered of an outcome, if anything was. Nothing is gathered any more. */
    void throwGathered(Outcome outcome) {
        over = true;
        if (!gathered.isEmpty()) {
            throw new AssertionError(gathered.size() + (gathered.size() == 1 ? " expectation does" : " expectations do")
                    + " not hold\n" + String.join("\n\n", gathered.subList(0, Math.min(MOST, gathered.size()))) + "\n\n"
                    + (gathered.size() > MOST ? "and " + (gathered.size() - MOST) + " more\n\n" : "")
                    + Message.context(outcome));
        }
    }
}
