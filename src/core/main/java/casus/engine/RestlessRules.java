package casus.engine;

import casus.model.Bound;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/** Thrown when rules do not come to rest: they keep removing what they rest on, or have too much to match. */
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

    /**
     * @param busiest the rules with the most matches, possibly none
     * @param suspects rules that may be to blame, possibly none
     */
    static RestlessRules late(Duration limit, long firings, List<String> busiest, List<String> suspects) {
        return new RestlessRules(
                "reasoning took longer than " + inWords(limit) + " and was given up after " + firings(firings)
                        + most(busiest)
                        + (suspects.isEmpty()
                                ? ""
                                : "; the conditions of these rules share no name, so that they try everything with"
                                        + " everything: " + String.join(", ", suspects)),
                suspects.isEmpty() ? busiest : suspects,
                "--seconds, in Java `Casus.within`, gives it more time; a smaller case needs less: split it by event, or ask"
                        + " --as-of an earlier day; `casus rules check DIR` finds own rules that take too long");
    }

    static RestlessRules many(long firings, List<String> busiest) {
        return new RestlessRules(
                "reasoning was given up after " + firings(firings) + ", more than the " + Bound.FIRINGS.number()
                        + " that one case may need" + most(busiest),
                busiest,
                Bound.FIRINGS.remedy());
    }

    static RestlessRules large(long firings, List<String> busiest) {
        return new RestlessRules(
                "reasoning was given up after " + firings(firings) + ", for the memory of "
                        + Runtime.getRuntime().maxMemory() / (1 << 20) + " MB is used up" + most(busiest),
                busiest,
                "give Java more memory, as `JAVA_TOOL_OPTIONS=-Xmx8g` does; or split the case by event");
    }

    private static String firings(long number) {
        return String.format(Locale.ROOT, "%,d", number) + (number == 1 ? " firing of a rule" : " firings of rules");
    }

    private static String most(List<String> busiest) {
        return busiest.isEmpty() ? "" : "; the busiest rules: " + String.join(", ", busiest);
    }

    /**
     * @param place of the rule that was running when the time was up
     */
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

    /** {@return advice on how to fix it} */
    public String advice() {
        return advice;
    }

    /** {@return the ids of the rules that are to blame, as far as known, in order} */
    public List<String> ids() {
        return ids;
    }
}
