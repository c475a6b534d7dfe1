package casus.model;

/** How firmly a charge or a finding is put. */
public enum Strength {
    ASSERTS,
    ASSESSES,
    SUGGESTS,
    SUSPECTS,
    IMPLIES,
    INSINUATES,
    /** The remaining four are a court's or body's words. */
    FOUND,
    CONCLUDED,
    CLOSED,
    DROPPED
}
