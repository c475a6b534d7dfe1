package casus.words;

import casus.model.ActorId;
import casus.model.Attribution;
import casus.model.Role;
import casus.model.Strength;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** The words for charges and findings: which party had which part in an event, and by whose word. */
final class ChargeWords {

    private ChargeWords() {}

    /** {@return the charges, those of one party with the same part together} */
    static Stream<String> charges(List<Attribution.Charge> charges, Naming naming) {
        return together(charges, charge -> List.of(charge.who(), charge.role(), charge.whom()))
                .map(same -> charge(same, naming));
    }

    static String charge(List<Attribution.Charge> same, Naming naming) {
        Attribution.Charge first = same.get(0);
        Map<ActorId, List<Strength>> strengths = new LinkedHashMap<>();
        same.forEach(charge ->
                strengths.computeIfAbsent(charge.by(), any -> new ArrayList<>()).add(charge.strength()));
        List<String> by = strengths.entrySet().stream()
                .map(one -> naming.actor(one.getKey()) + aside(one.getValue()))
                .toList();
        return naming.actor(first.who()) + " accused by " + naming.list(by)
                + (first.role() == Role.PERPETRATOR && first.whom().isEmpty()
                        ? ""
                        : " of " + having(first.role(), first.whom(), naming));
    }

    /** {@return how firmly it is said, in parentheses; empty if it is plainly asserted} */
    private static String aside(List<Strength> strengths) {
        return strengths.equals(List.of(Strength.ASSERTS))
                ? ""
                : " (" + String.join(", ", strengths.stream().map(Naming::words).toList()) + ")";
    }

    /** {@return what is alike together, in the order of the first of each} */
    static <T> Stream<List<T>> together(List<T> all, Function<T, Object> alike) {
        Map<Object, List<T>> groups = new LinkedHashMap<>();
        all.forEach(one -> groups.computeIfAbsent(alike.apply(one), any -> new ArrayList<>())
                .add(one));
        return groups.values().stream();
    }

    static String having(Role role, List<ActorId> whom, Naming naming) {
        String named = whom.isEmpty() ? "" : naming.actors(whom);
        String by = named.isEmpty() ? "" : " (with regard to " + named + ")";
        return switch (role) {
            case PERPETRATOR -> "having done it" + by;
            case RESPONSIBLE -> "being responsible" + by;
            case LAUNCH_SITE -> "being the launch site" + by;
            case SUPPORTED, SPONSORED, HARBOURED, INSPIRED ->
                "having " + Naming.words(role) + " " + (named.isEmpty() ? unnamed(role) : named);
            default -> "having " + Naming.words(role) + " it" + by;
        };
    }

    /** {@return the findings, those of one body about the same part together} */
    static Stream<String> findings(List<Attribution.Finding> findings, Naming naming) {
        return together(
                        findings,
                        found -> List.of(found.by(), found.role(), found.strength(), found.whom(), found.who() == null))
                .map(same -> finding(same, naming));
    }

    /** {@return what somebody supported or the like, where nobody is named: no event is harboured, but those who did it} */
    private static String unnamed(Role role) {
        return role == Role.HARBOURED ? "those behind it" : "it";
    }

    static String finding(List<Attribution.Finding> same, Naming naming) {
        Attribution.Finding first = same.get(0);
        List<ActorId> who = same.stream()
                .map(Attribution.Finding::who)
                .filter(Objects::nonNull)
                .toList();
        String verb = naming.actor(first.by()) + " " + Naming.words(first.strength());
        return switch (first.strength()) {
            case DECLINED ->
                naming.actor(first.by()) + " declined jurisdiction"
                        + (who.isEmpty() ? "" : " over " + naming.actors(who));
            case CLOSED, DROPPED ->
                verb + " the case"
                        + (who.isEmpty()
                                ? ", naming nobody"
                                : " against " + naming.actors(who) + " for "
                                        + having(first.role(), first.whom(), naming));
            default ->
                who.isEmpty()
                        ? verb + ", naming nobody"
                        : verb + " that " + had(who, first.role(), first.whom(), naming);
        };
    }

    static String had(List<ActorId> who, Role role, List<ActorId> whom, Naming naming) {
        String named = whom.isEmpty() ? unnamed(role) : naming.actors(whom);
        return naming.actors(who)
                + switch (role) {
                    case PERPETRATOR -> " did it";
                    case RESPONSIBLE -> who.size() == 1 ? " is responsible" : " are responsible";
                    case LAUNCH_SITE -> who.size() == 1 ? " was the launch site" : " were the launch sites";
                    case SUPPORTED, SPONSORED, HARBOURED, INSPIRED -> " " + Naming.words(role) + " " + named;
                    default -> " " + Naming.words(role) + " it";
                };
    }
}
