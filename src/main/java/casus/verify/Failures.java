package casus.verify;

import java.util.ArrayList;
import java.util.List;

/** What to do with an expectation that does not hold: to throw at once, or to gather. */
final class Failures {

    private final boolean soft;
    private final List<String> gathered = new ArrayList<>();

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
        try {
            check.run();
        } catch (IllegalArgumentException e) {
            gathered.add(String.valueOf(e.getMessage()));
        }
    }

    /** Throws what was gathered of an outcome, if anything was. */
    void throwGathered(Outcome outcome) {
        if (!gathered.isEmpty()) {
            throw new AssertionError(gathered.size() + (gathered.size() == 1 ? " expectation does" : " expectations do")
                    + " not hold\n" + String.join("\n\n", gathered) + "\n\n" + Message.context(outcome));
        }
    }
}
