package casus.verify;

import java.util.ArrayList;
import java.util.List;

/** Handles failed expectations: throws at once, or collects them. */
final class Failures {

    /** The number of failures that are printed in full. */
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
     * Handles a failed expectation.
     *
     * @param outcome to which it belongs, for the context in the message
     */
    void fail(String message, Outcome outcome) {
        if (!soft) {
            throw new AssertionError(message.strip() + "\n" + Message.context(outcome));
        }
        ongoing();
        // the common context is printed once, at the end
        gathered.add(
                outcome.failures() == this && outcome.isGiven()
                        ? message.strip()
                        : message.strip() + "\n" + Message.context(outcome));
    }

    /** Runs a check whose mistakes count as failures if failures are collected. */
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

    /** Throws the collected failures of an outcome, if any, and stops collecting. */
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
