package casus.rulebook;

import casus.model.Problem;
import casus.rulebook.ladder.Ladder;
import casus.rulebook.rule.Machinery;
import casus.rulebook.rule.Rule;
import casus.rulebook.text.Mistake;
import casus.rulebook.text.RuleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Finds own rules whose conclusions lead to something they require to be absent. Their result depends on the order in which
 * they run, so a rulebook with them is not sound.
 */
final class NegationLoops {

    private NegationLoops() {}

    /**
     * {@return a problem for each such loop through own rules; the shipped ones have none}
     *
     * @param shipped files whose rules are not own ones
     */
    static List<Problem> in(Rulebook rulebook, Set<String> shipped) {
        Predicate<Rule> own = rule -> !shipped.contains(rule.file());
        List<Problem> problems = new ArrayList<>();
        if (rulebook.rules().stream().anyMatch(own)) {
            List<Machinery> machinery = rulebook.sources().stream()
                    .filter(source -> source.file().endsWith(".drl"))
                    .flatMap(source -> Machinery.read(source.text()).stream())
                    .toList();
            new Ladder(rulebook.rules(), machinery, rulebook.tables()).loops(own, problems);
        }
        return problems;
    }

    /** {@return the problems, without those whose loop no longer exists once rules are left out} */
    static List<Problem> left(List<Problem> problems, Rulebook rulebook) {
        Predicate<Problem> circle = problem -> problem.kind().equals(Mistake.NEGATION_LOOP.kind());
        if (problems.stream().noneMatch(circle)) {
            return problems;
        }
        List<Problem> left = new ArrayList<>(problems);
        left.removeIf(circle);
        left.addAll(
                in(rulebook, ShippedRules.texts().stream().map(RuleText::file).collect(Collectors.toSet())));
        return left.stream().sorted().toList();
    }
}
