package casus.whynot.conditions;

/** A condition compares a name that nothing is known of. */
public final class Unknown extends RuntimeException {

    private static final long serialVersionUID = 1;

    Unknown(String name) {
        super(name, null, false, false);
    }
}
