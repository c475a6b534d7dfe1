package casus.model;

/** In what mood a record speaks. Only {@link #ACTUAL} records are evidence of what happened. */
public enum Modality {
    ACTUAL,
    HYPOTHETICAL,
    FUTURE,
    HISTORICAL,
    NEGATED
}
