package casus.fuzz;

import casus.model.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What has come of mutants. */
final class Verdicts {

    private static final int SHOWN = 400;

    private final Map<String, int[]> counts = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();
    private String current = "";
    private int reasoned;
    private int compiled;

    /** A mutant that is read. */
    interface Mutant {
        /** {@return true if it was read as sound} */
        boolean sound() throws Exception;
    }

    /**
     * Judges one mutant.
     *
     * @param kind of file it is a mutant of
     * @param bytes its content, for the report if something is wrong
     */
    void judged(String kind, byte[] bytes, Mutant mutant) {
        current = kind;
        int before = faults.size();
        int[] count = counts.computeIfAbsent(kind, any -> new int[2]);
        count[0]++;
        try {
            count[1] += mutant.sound() ? 1 : 0;
        } catch (Exception | StackOverflowError | AssertionError e) {
            StackTraceElement[] stack = e.getStackTrace();
            fault("exception", e + " at " + Arrays.asList(stack).subList(0, Math.min(8, stack.length)));
        }
        if (faults.size() > before) {
            faults.add("  the mutant: " + HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, 40)) + "..., "
                    + bytes.length + " bytes, number "
                    + (counts.values().stream().mapToInt(each -> each[0]).sum() - 1));
        }
    }

    /** Notes that something must not be. */
    void fault(String kind, String what) {
        faults.add(kind + " (" + current + "): " + what.substring(0, Math.min(what.length(), SHOWN * 4)));
    }

    /** Checks that problems are reported correctly. */
    void problems(List<Problem> problems) {
        for (Problem problem : problems) {
            String text = problem.toString();
            if (problem.line() < 0
                    || problem.column() < 0
                    || problem.what().isBlank()
                    || text.contains("Exception")
                    || text.contains("jackson")
                    || text.contains("casus.")) {
                fault("message", text);
            }
        }
    }

    void reasoned() {
        reasoned++;
    }

    void compiled() {
        compiled++;
    }

    /** {@return what must not have been, a line each; none if all is well} */
    List<String> faults() {
        return faults;
    }

    int count(String kind) {
        return counts.getOrDefault(kind, new int[2])[0];
    }

    /** {@return the figures in a few lines} */
    String reported() {
        StringBuilder reported = new StringBuilder();
        counts.forEach((kind, count) -> reported.append("%,7d mutants of a %s: %,d read as sound, %,d refused%n"
                .formatted(count[0], kind, count[1], count[0] - count[1])));
        reported.append(
                "%,d different sound cases reasoned over twice, in two orders; %,d sound rulebooks compiled and reasoned by%n"
                        .formatted(reasoned, compiled));
        for (String kind : List.of("exception", "lost", "order", "message")) {
            reported.append("%,7d %s%n"
                    .formatted(
                            faults.stream()
                                    .filter(fault -> fault.startsWith(kind + " ("))
                                    .count(),
                            kind));
        }
        return reported.toString();
    }
}
