package casus.engine;

import java.time.Duration;
import java.util.List;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/** Rules that do not come to an end: they keep taking away what they rest on, or there is too much for them to look at. */
@API(status = Status.MAINTAINED)
public final class RestlessRules extends FailingRules {

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
                "reasoning took longer than " + inWords(limit) + " and was given up"
                        + (suspects.isEmpty()
                                ? ""
                                : "; the conditions of these rules share no name, so that they try everything with"
                                        + " everything: " + String.join(", ", suspects)),
                suspects,
                "`casus rules check` finds rules that take too long; --seconds, in Java `Casus.within`, gives them more time");
    }

    /** @param place of the rule that was at work when the time was up */
    static RestlessRules during(Duration limit, OwnRules.Place place) {
        return new RestlessRules(
                "reasoning took longer than " + inWords(limit) + " and was given up while " + place + " was at work",
                place.id().isEmpty() ? List.of() : List.of(place.id()),
                "see that it comes to an end; --seconds, in Java `Casus.within`, gives it more time");
    }

    private static String inWords(Duration limit) {
        long seconds = limit.toSeconds();
        long number = seconds == 0 ? limit.toMillis() : seconds;
        return number + (seconds == 0 ? " millisecond" : " second") + (number == 1 ? "" : "s");
    }

    @Override
    public List<String> details() {
        return List.of("help: " + advice);
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
