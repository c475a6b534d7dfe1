package casus.engine;

import java.util.List;

/** Rules that keep taking away what they rest on, so that they would never come to an end. */
public final class RestlessRules extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final List<String> ids;

    RestlessRules(List<String> ids) {
        super("the rules do not come to rest; these fire without end: " + String.join(", ", ids));
        this.ids = List.copyOf(ids);
    }

    /** {@return the ids of the rules that fire again and again, in order} */
    public List<String> ids() {
        return ids;
    }
}
