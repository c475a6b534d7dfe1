package casus.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

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

    /** Tells of an expectation that does not hold. */
    void fail(String message) {
        if (!soft) {
            throw new AssertionError(message);
        }
        gathered.add(message);
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

    /** Throws what was gathered, if anything was. */
    void throwGathered() {
        if (!gathered.isEmpty()) {
            throw new AssertionError(
                    gathered.size() + (gathered.size() == 1 ? " expectation does" : " expectations do") + " not hold\n"
                            + gathered.stream().collect(Collectors.joining("\n\n")));
        }
    }
}
