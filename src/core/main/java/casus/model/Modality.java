package casus.model;

/** The modality of a record. Only {@link #ACTUAL} records are evidence of what happened. */
public enum Modality {
    ACTUAL,
    HYPOTHETICAL,
    FUTURE,
    HISTORICAL,
    NEGATED
}
