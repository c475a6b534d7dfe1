package casus.smallcase;

import casus.casefile.sheet.SmallCase.Place;
import java.util.Objects;

/**
 * An expectation of a case that fails.
 *
 * @param place of the expectation in the file of the case
 * @param about a handle; for a rule, its id
 * @param what one sentence in lower case without a full stop
 * @param wanted the expected status, empty if any would do or the fault is about something else
 */
public record Fault(Kind kind, Place place, String about, String what, String wanted) {

    public Fault {
        Objects.requireNonNull(kind, "a fault is of no kind; give one");
        Objects.requireNonNull(place, "a fault has no place; give one");
        Objects.requireNonNull(about, "a fault is about nothing; give a handle or the id of a rule");
        Objects.requireNonNull(what, "a fault says nothing; give a sentence");
        Objects.requireNonNull(wanted, "there is no status; give an empty text where any would do");
    }

    /** The kind of a fault. */
    public enum Kind {
        /** A conclusion does not follow. */
        MISSING,
        /** A conclusion follows with other content. */
        DIFFERENT,
        /** A conclusion follows and must not. */
        SURPRISE,
        /** A rule must fire and does not. */
        SILENT,
        /** A rule fires and must not. */
        FIRES
    }
}
