package casus.model;

/** What somebody is said to have had to do with an event. Roles never stand in for one another: a sponsor is not a perpetrator. */
public enum Role {
    PERPETRATOR,
    ORDERED,
    APPROVED,
    PREPARED,
    SUPPORTED,
    SPONSORED,
    HARBOURED,
    INSPIRED,
    /** Held responsible without saying how. */
    RESPONSIBLE,
    LAUNCH_SITE
}
