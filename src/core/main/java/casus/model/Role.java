package casus.model;

/** Somebody's alleged part in an event. Roles never stand in for one another: a sponsor is not a perpetrator. */
public enum Role {
    PERPETRATOR,
    ORDERED,
    APPROVED,
    PREPARED,
    SUPPORTED,
    SPONSORED,
    HARBOURED,
    INSPIRED,
    /** Held responsible in an unspecified way. */
    RESPONSIBLE,
    LAUNCH_SITE
}
