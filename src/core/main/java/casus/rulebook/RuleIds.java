package casus.rulebook;

import casus.model.Nearest;
import casus.model.Problem;
import casus.rulebook.rule.Rule;
import casus.rulebook.text.Mistake;
import casus.rulebook.text.RuleText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Leaves of the rules that were read one for each id, and takes out those that others stand in the place of. */
final class RuleIds {

    private static final Pattern ENGINE_RULE = Pattern.compile("(?m)^\\s*rule\\s+\"([^\"]+)\"");

    private final List<Rule> rules;
    private final Set<String> shipped;
    private final List<Problem> problems;

    /**
     * @param rules from which rules are taken out
     * @param shipped files whose rules others may stand in the place of
     */
    RuleIds(List<Rule> rules, Set<String> shipped, List<Problem> problems) {
        this.rules = rules;
        this.shipped = shipped;
        this.problems = problems;
    }

    /** Takes out rules whose id another has, above it or in the engine's language. */
    void dropTaken(List<RuleText> texts) {
        Map<String, String> taken = engineRules(texts);
        Set<Rule> dropped = new HashSet<>();
        for (Rule rule : rules) {
            String first = taken.putIfAbsent(rule.id(), rule.file() + ":" + rule.line());
            if (first != null) {
                problems.add(Mistake.ID_TAKEN.at(
                        rule.file(),
                        rule.line(),
                        1,
                        "the id `" + rule.id() + "` is taken",
                        "it stands at " + first + "; give this rule another"));
                dropped.add(rule);
            }
        }
        rules.removeAll(dropped);
    }

    /** Takes out the shipped rules in whose place others stand. */
    void dropReplaced() {
        Map<String, Rule> instead = new HashMap<>();
        Set<Rule> dropped = new HashSet<>();
        for (Rule rule : rules) {
            if (rule.replaces().isEmpty()) {
                continue;
            }
            Rule old = rules.stream()
                    .filter(one -> one.id().equals(rule.replaces()) && shipped.contains(one.file()))
                    .findFirst()
                    .orElse(null);
            Rule first = instead.putIfAbsent(rule.replaces(), rule);
            if (old == null) {
                List<String> ids = rules.stream()
                        .filter(one -> shipped.contains(one.file()))
                        .map(Rule::id)
                        .toList();
                problems.add(Mistake.UNKNOWN_REPLACED.at(
                        rule.file(),
                        rule.line(),
                        1,
                        "`" + rule.replaces() + "` in @instead-of is no shipped rule",
                        Nearest.maybe(rule.replaces(), ids)
                                .orElse("`casus rules` shows them; with --instead there are none")));
            } else if (first != null) {
                problems.add(Mistake.REPLACED_TWICE.at(
                        rule.file(),
                        rule.line(),
                        1,
                        "another rule stands in the place of `" + rule.replaces() + "` already",
                        "it stands at " + first.file() + ":" + first.line() + "; keep one of them"));
            } else {
                dropped.add(old);
            }
        }
        rules.removeAll(dropped);
    }

    private static Map<String, String> engineRules(List<RuleText> texts) {
        Map<String, String> names = new HashMap<>();
        for (RuleText text : texts) {
            if (text.trusted() && text.name().endsWith(".drl")) {
                ENGINE_RULE.matcher(text.text()).results().forEach(rule -> names.put(rule.group(1), text.file()));
            }
        }
        return names;
    }
}
