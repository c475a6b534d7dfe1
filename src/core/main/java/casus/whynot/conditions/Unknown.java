package casus.whynot.conditions;

/** Thrown if a condition compares a name that is not bound. */
public final class Unknown extends RuntimeException {

    private static final long serialVersionUID = 1;

    Unknown(String name) {
        super(name, null, false, false);
    }
}
