package casus.engine;

import java.time.Duration;
import java.util.List;

/** Rules that do not come to an end: they keep taking away what they rest on, or there is too much for them to look at. */
public final class RestlessRules extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final List<String> ids;

    private final String advice;

    private RestlessRules(String message, List<String> ids, String advice) {
        super(message);
        this.ids = List.copyOf(ids);
        this.advice = advice;
    }

    static RestlessRules round(List<String> ids) {
        return new RestlessRules(
                "the rules do not come to rest; these fire without end: " + String.join(", ", ids),
                ids,
                "one of them denies what it rests on, or joins everything with everything; let it say `nobody` or `not` only of"
                        + " what its own conclusion does not lead to");
    }

    /** @param suspects rules that may be to blame, perhaps none */
    static RestlessRules late(Duration limit, List<String> suspects) {
        return new RestlessRules(
                "reasoning took longer than " + limit.toSeconds() + " seconds and was given up"
                        + (suspects.isEmpty()
                                ? ""
                                : "; the conditions of these rules share no name, so that they try everything with"
                                        + " everything: " + String.join(", ", suspects)),
                suspects,
                "`casus rules check` finds rules that take too long; --seconds gives them more time");
    }

    /** {@return what to do about it} */
    public String advice() {
        return advice;
    }

    /** {@return the ids of the rules that are to blame, as far as can be told, in order} */
    public List<String> ids() {
        return ids;
    }
}
