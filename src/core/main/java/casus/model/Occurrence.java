package casus.model;

/** Whether an event is known to have happened. */
public enum Occurrence {
    ESTABLISHED,
    ALLEGED,
    CONTESTED
}
