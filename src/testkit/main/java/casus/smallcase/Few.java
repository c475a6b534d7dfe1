package casus.smallcase;

import java.util.List;

/** Says of many things the first few, and how many more there are. */
public final class Few {

    private static final int MOST = 8;
    private static final int LINES = 60;

    private Few() {}

    /** {@return things in one line} */
    public static String of(List<String> all, String between) {
        return String.join(between, all.subList(0, Math.min(MOST, all.size())))
                + (all.size() > MOST ? between + (all.size() - MOST) + " more" : "");
    }

    /** {@return things one below the other} */
    public static String lines(List<String> all) {
        return lines(String.join("\n", all));
    }

    /** {@return a text of many lines} */
    public static String lines(String text) {
        List<String> lines = text.lines().toList();
        return lines.size() <= LINES
                ? text
                : String.join("\n", lines.subList(0, LINES)) + "\n  and " + (lines.size() - LINES) + " more lines";
    }
}
