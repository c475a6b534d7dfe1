package casus.smallcase;

import java.util.List;

/** Shortens lists to their first elements and the number of the others. */
public final class Few {

    private static final int MOST = 8;
    private static final int LINES = 60;

    private Few() {}

    /** {@return the elements on one line} */
    public static String of(List<String> all, String between) {
        return String.join(between, all.subList(0, Math.min(MOST, all.size())))
                + (all.size() > MOST ? between + (all.size() - MOST) + " more" : "");
    }

    /** {@return the elements, one per line} */
    public static String lines(List<String> all) {
        return lines(String.join("\n", all));
    }

    /** {@return a text of several lines} */
    public static String lines(String text) {
        List<String> lines = text.lines().toList();
        return lines.size() <= LINES
                ? text
                : String.join("\n", lines.subList(0, LINES)) + "\n  and " + (lines.size() - LINES) + " more lines";
    }
}
