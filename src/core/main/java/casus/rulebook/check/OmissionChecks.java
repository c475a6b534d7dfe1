package casus.rulebook.check;

import casus.model.Problem;
import casus.rulebook.Rulebook;
import casus.rulebook.ladder.Atom;
import casus.rulebook.rule.Omission;
import casus.rulebook.rule.Rule;
import casus.rulebook.text.Characters;
import casus.rulebook.text.Mistake;
import casus.rulebook.text.RuleText;
import java.util.List;
import java.util.Map;

/** Finds rules that never fire because of rules that are left out. */
final class OmissionChecks {

    private OmissionChecks() {}

    /**
     * Adds a problem for each such rule.
     *
     * @param texts the files of the rulebook
     * @param unfounded rules with a condition that no remaining rule derives
     */
    static void of(
            List<RuleText> texts, List<Omission> omissions, Map<Rule, Rule.Line> unfounded, List<Problem> problems) {
        if (omissions.isEmpty() || unfounded.isEmpty()) {
            return;
        }
        Rulebook whole =
                Rulebook.read(texts.stream().map(Omission::none).toList(), "").rulebook();
        unfounded.forEach((rule, line) -> {
            Omission cause = omissions.stream()
                    .filter(one -> whole.rule(one.id())
                            .filter(left -> gives(left, line))
                            .isPresent())
                    .findFirst()
                    .orElse(omissions.get(0));
            problems.add(Mistake.OMISSION_NEEDED.at(
                    cause.file(),
                    cause.line(),
                    cause.line() == 0 ? 0 : 1,
                    "without `" + cause.id() + "` the rule `" + rule.id() + "` never fires: nothing leads to "
                            + Characters.shown(line.text()),
                    "leave `" + rule.id() + "` out as well, or write a rule that concludes it"));
        });
    }

    private static boolean gives(Rule rule, Rule.Line line) {
        Atom given = Atom.concluded(rule.then());
        return Atom.of(line).stream().anyMatch(atom -> !atom.negated() && atom.meets(given));
    }
}
