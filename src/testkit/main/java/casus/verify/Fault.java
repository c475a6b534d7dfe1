package casus.verify;

import casus.casefile.SmallCase.Place;

/**
 * Something that is not as a case expects it.
 *
 * @param place of the expectation in the file of the case
 * @param about a handle; of a rule, its id
 * @param what one sentence in lower case without a full stop
 * @param wanted the status that was expected, empty if any would do or the fault is about something else
 */
public record Fault(Kind kind, Place place, String about, String what, String wanted) {

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
