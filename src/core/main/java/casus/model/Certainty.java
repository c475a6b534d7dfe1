package casus.model;

/** The answer to a question about uncertain dates. */
public enum Certainty {
    YES,
    NO,
    CANNOT_TELL
}
