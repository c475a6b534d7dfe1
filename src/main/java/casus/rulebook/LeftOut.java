package casus.rulebook;

import casus.model.Nearest;
import casus.model.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A rulebook without some of its rules.
 *
 * @param problems one for each id that is none, in order of id
 */
record LeftOut(Rulebook rulebook, List<Problem> problems) {

    /** {@return the rulebook without the rules of these ids} */
    static LeftOut of(Rulebook rulebook, Collection<String> ids) {
        Set<String> known = rulebook.rules().stream().map(Rule::id).collect(Collectors.toSet());
        Set<String> wanted = new TreeSet<>(ids);
        List<Problem> problems = new ArrayList<>();
        for (String id : wanted) {
            if (!known.contains(id)) {
                problems.add(Mistake.UNKNOWN_LEFT_OUT.at("without " + id, 0, 0, none(id), help(id, rulebook, known)));
            }
        }
        List<Rule> kept = rulebook.rules().stream()
                .filter(rule -> !wanted.contains(rule.id()))
                .toList();
        Set<String> changed = rulebook.rules().stream()
                .filter(rule -> wanted.contains(rule.id()))
                .map(Rule::file)
                .collect(Collectors.toSet());
        return new LeftOut(changed.isEmpty() ? rulebook : rulebook.withRules(kept, changed), List.copyOf(problems));
    }

    private static String none(String id) {
        return "there is no rule " + Characters.shown(id) + " to leave out";
    }

    private static String help(String id, Rulebook rulebook, Set<String> known) {
        boolean machinery = rulebook.sources().stream()
                .filter(source -> source.file().endsWith(".drl"))
                .flatMap(source -> Machinery.read(source.text()).stream())
                .anyMatch(one -> one.id().equals(id));
        return machinery
                ? "it is written in the engine's language; the rules written in sentences rest on it"
                : Nearest.to(id, known).map(near -> "maybe `" + near + "`").orElse("`casus rules` shows all");
    }
}
