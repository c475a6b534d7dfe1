package casus.model;

/** How firmly a charge or a finding is asserted. */
public enum Strength {
    ASSERTS,
    ASSESSES,
    SUGGESTS,
    SUSPECTS,
    IMPLIES,
    INSINUATES,
    /** The remaining five are used only by courts and bodies. */
    FOUND,
    CONCLUDED,
    CLOSED,
    DROPPED,
    /** It declines jurisdiction, and says nothing of the matter. */
    DECLINED
}
