package casus.model;

/** How firmly a charge or a finding is asserted. */
public enum Strength {
    ASSERTS,
    ASSESSES,
    SUGGESTS,
    SUSPECTS,
    IMPLIES,
    INSINUATES,
    /** The remaining four are used only by courts and bodies. */
    FOUND,
    CONCLUDED,
    CLOSED,
    DROPPED
}
