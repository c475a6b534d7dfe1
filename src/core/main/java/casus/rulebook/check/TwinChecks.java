package casus.rulebook.check;

import casus.model.Problem;
import casus.rulebook.rule.Rule;
import casus.rulebook.text.Characters;
import casus.rulebook.text.Mistake;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds rules that duplicate another. */
final class TwinChecks {

    private final List<Rule> all;
    private final List<Problem> problems;

    TwinChecks(List<Rule> all, List<Problem> problems) {
        this.all = all;
        this.problems = problems;
    }

    /** Adds a problem for each selected rule that adds nothing to another one. */
    void of(Predicate<Rule> asked) {
        for (int i = 0; i < all.size(); i++) {
            Rule rule = all.get(i);
            if (asked.test(rule)) {
                title(rule, i);
                twin(rule, i);
            }
        }
    }

    private void title(Rule rule, int place) {
        all.subList(0, place).stream()
                .filter(other -> other.title().equals(rule.title()))
                .findFirst()
                .ifPresent(other -> problems.add(Mistake.TITLE_TAKEN.at(
                        rule.file(),
                        rule.line(),
                        1,
                        "the title " + Characters.shown(rule.title()) + " is taken",
                        "it stands at " + place(other) + "; say what this rule turns on")));
    }

    private void twin(Rule rule, int place) {
        for (int i = 0; i < all.size(); i++) {
            Rule other = all.get(i);
            if (i == place || !covers(other, rule)) {
                continue;
            }
            boolean same = other.when().size() == rule.when().size() && covers(rule, other);
            if (same && i > place) {
                continue; // reported at the later of the two
            }
            problems.add((same ? Mistake.SAME_RULE : Mistake.SPECIAL_CASE)
                    .at(
                            rule.file(),
                            rule.line(),
                            1,
                            same
                                    ? NameChecks.called(rule) + " has the conditions and the conclusion of `"
                                            + other.id() + "`"
                                    : "whatever " + NameChecks.called(rule) + " concludes, `" + other.id()
                                            + "` concludes from less",
                            "it stands at " + place(other)
                                    + "; keep one of them, or let them conclude different things"));
            return;
        }
    }

    private static String place(Rule rule) {
        return rule.file() + ":" + rule.line();
    }

    /**
     * {@return true if wherever the second rule fires the first draws the same conclusion, as far as their sentences show}
     */
    static boolean covers(Rule general, Rule special) {
        Map<String, String> names = bind(general.then(), special.then(), Map.of());
        return general.when().size() <= special.when().size()
                && names != null
                && covers(general.when(), special.when(), names);
    }

    private static boolean covers(List<Rule.Line> general, List<Rule.Line> special, Map<String, String> names) {
        if (general.isEmpty()) {
            return true;
        }
        Rule.Line first = general.get(0);
        for (Rule.Line line : special) {
            Map<String, String> more = bind(first, line, names);
            if (more != null && covers(general.subList(1, general.size()), special, more)) {
                return true;
            }
        }
        return false;
    }

    /** {@return the substitution of names that turns the first line into the second, or null if there is none} */
    private static @Nullable Map<String, String> bind(Rule.Line first, Rule.Line second, Map<String, String> known) {
        if (!first.sentence().text().equals(second.sentence().text())) {
            return null;
        }
        Map<String, String> names = new HashMap<>(known);
        for (Map.Entry<String, String> filler : first.fillers().entrySet()) {
            String there = second.fillers().getOrDefault(filler.getKey(), "");
            boolean fits = Rule.isName(filler.getValue())
                    ? names.computeIfAbsent(filler.getValue(), any -> there).equals(there)
                    : filler.getValue().equals(there);
            if (!fits) {
                return null;
            }
        }
        return names;
    }
}
