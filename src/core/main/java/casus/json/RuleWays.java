package casus.json;

import casus.json.Contract.Least;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * A rule and all ways in which it derived steps of an answer. What all ways share is written once, beside the rule.
 *
 * @param rule its id
 * @param because its reason, with names in braces
 * @param conditions in the order of the rule
 * @param same what those names stand for that stand for the same in all ways, in words
 * @param names the other names, in order
 * @param restsOnAnyOf what each condition rests on that rests on the same in all ways, in the order of the conditions; the last
 *     ones are omitted if they are empty
 * @param ways in the order in which the answer comes upon them
 */
@API(status = Status.MAINTAINED)
public record RuleWays(
        String rule,
        String title,
        String because,
        String reference,
        List<Condition> conditions,
        Map<String, String> same,
        List<String> names,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<List<@Least(1) List<Integer>>> restsOnAnyOf,
        @Least(1) List<Way> ways) {

    /**
     * A condition.
     *
     * @param says the condition in words, with names in braces; empty for machinery
     * @param absence true if it states an absence, at least in part
     */
    public record Condition(String says, boolean absence) {}

    /**
     * One way in which the rule derived a step.
     *
     * @param step its number
     * @param names what the names of the rule stand for, in their order, in words; omitted if there are none
     * @param restsOnAnyOf what each condition rests on, in the order of the conditions, unless all ways share it: any one of the
     *     outer lists suffices, and all of an inner one is needed; the last ones are omitted if they are empty
     * @param more how many alternatives of each condition are not shown; omitted if none
     */
    public record Way(
            @Least(1) int step,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> names,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<List<@Least(1) List<Integer>>> restsOnAnyOf,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Integer> more) {}
}
