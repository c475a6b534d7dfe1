package casus.model;

/**
 * Admiralty grading (NATO AJP-2.1): the source and the information are rated apart. {@link Reliability#F} and credibility 6
 * mean that it cannot be judged, which is not a low mark.
 *
 * @param credibility 1 to 6
 */
public record Grade(Reliability reliability, int credibility) {

    /** {@return both marks, for example {@code B2}} */
    @Override
    public String toString() {
        return reliability.name() + credibility;
    }

    /** Reliability of the source. */
    public enum Reliability {
        A,
        B,
        C,
        D,
        E,
        F
    }
}
