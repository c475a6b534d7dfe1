package casus.smallcase;

import casus.casefile.sheet.SmallCase.Place;
import java.util.Objects;

/**
 * Something that is not as a case expects it.
 *
 * @param place of the expectation in the file of the case
 * @param about a handle; of a rule, its id
 * @param what one sentence in lower case without a full stop
 * @param wanted the status that was expected, empty if any would do or the fault is about something else
 */
public record Fault(Kind kind, Place place, String about, String what, String wanted) {

    public Fault {
        Objects.requireNonNull(kind, "a fault is of no kind; give one");
        Objects.requireNonNull(place, "a fault has no place; give one");
        Objects.requireNonNull(about, "a fault is about nothing; give a handle or the id of a rule");
        Objects.requireNonNull(what, "a fault says nothing; give a sentence");
        Objects.requireNonNull(wanted, "there is no status; give an empty text where any would do");
    }

    /** In what way it is otherwise. */
    public enum Kind {
        /** A conclusion is not there. */
        MISSING,
        /** A conclusion is there and says something else. */
        DIFFERENT,
        /** A conclusion is there and must not be. */
        SURPRISE,
        /** A rule must fire and does not. */
        SILENT,
        /** A rule fires and must not. */
        FIRES
    }
}
