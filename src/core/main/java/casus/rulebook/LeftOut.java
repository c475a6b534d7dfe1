package casus.rulebook;

import casus.model.Nearest;
import casus.model.Problem;
import casus.rulebook.rule.Machinery;
import casus.rulebook.rule.Omission;
import casus.rulebook.rule.Rule;
import casus.rulebook.text.Characters;
import casus.rulebook.text.Mistake;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A rulebook without some of its rules.
 *
 * @param problems one for each omission whose rule does not exist, in the order of omissions
 */
record LeftOut(Rulebook rulebook, List<Problem> problems) {

    /** {@return the rulebook without the rules that are left out} */
    static LeftOut of(Rulebook rulebook, Collection<Omission> omissions) {
        Set<String> known = rulebook.rules().stream().map(Rule::id).collect(Collectors.toSet());
        Set<String> wanted = omissions.stream().map(Omission::id).collect(Collectors.toSet());
        List<Problem> problems = new ArrayList<>();
        for (Omission one : omissions) {
            if (!known.contains(one.id())) {
                problems.add(Mistake.UNKNOWN_OMISSION.at(
                        one.file(),
                        one.line(),
                        one.line() == 0 ? 0 : 1,
                        "there is no rule " + Characters.shown(one.id()) + " to leave out",
                        help(one.id(), rulebook, known)));
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

    private static String help(String id, Rulebook rulebook, Set<String> known) {
        boolean machinery = rulebook.sources().stream()
                .filter(source -> source.file().endsWith(".drl"))
                .flatMap(source -> Machinery.read(source.text()).stream())
                .anyMatch(one -> one.id().equals(id));
        return machinery
                ? "it is written in the engine's language; the rules written in sentences rest on it"
                : rulebook.rules().stream()
                        .filter(rule -> rule.replaces().equals(id))
                        .findFirst()
                        .map(rule -> "`" + rule.id() + "` stands in its place already")
                        .orElseGet(() -> Nearest.maybe(id, known).orElse("`casus rules` shows all"));
    }
}
