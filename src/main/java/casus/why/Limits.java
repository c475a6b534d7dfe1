package casus.why;

/**
 * How much of an explanation is told.
 *
 * @param depth so many steps below the conclusion, at least 1
 * @param breadth so many ways of a step and alternatives of a line, at least 1
 */
public record Limits(int depth, int breadth) {

    /** Everything. */
    public static final Limits NONE = new Limits(Integer.MAX_VALUE, Integer.MAX_VALUE);
}
