package casus.rulebook.rule;

import casus.model.Nearest;
import casus.model.Problem;
import casus.model.TableRow;
import casus.rulebook.text.Mistake;
import casus.rulebook.vocabulary.Sentence;
import java.util.List;

/** Checks the windows that rules use against the table of windows. */
public final class WindowNames {

    private WindowNames() {}

    /** Removes the rules that use a window which no table has; each is reported. */
    public static void drop(List<Rule> rules, List<TableRow> tables, List<Problem> problems) {
        List<String> windows = tables.stream()
                .filter(TableRow.Window.class::isInstance)
                .map(row -> ((TableRow.Window) row).name())
                .toList();
        rules.removeIf(rule -> {
            int before = problems.size();
            rule.when().forEach(line -> windows(rule, line, windows, problems));
            windows(rule, rule.then(), windows, problems);
            return problems.size() > before;
        });
    }

    private static void windows(Rule rule, Rule.Line line, List<String> windows, List<Problem> problems) {
        line.fillers().forEach((slot, filler) -> {
            if (!line.sentence().slot(slot).named()) {
                return;
            }
            if (!Rule.isName(filler) && !windows.contains(filler)) {
                problems.add(Mistake.UNKNOWN_WINDOW.at(
                        rule.file(),
                        line.number(),
                        line.columnOf(slot),
                        "`" + filler + "` is no window",
                        Nearest.maybe(filler, windows)
                                        .map(maybe -> maybe + "; ")
                                        .orElse("")
                                + (windows.isEmpty()
                                        ? "there is no table of windows"
                                        : "the table has " + String.join(", ", windows))));
            } else if (windows.contains(Sentence.small(filler)) && Rule.isName(filler)) {
                problems.add(Mistake.WORD_AS_NAME.at(
                        rule.file(),
                        line.number(),
                        line.columnOf(slot),
                        "`" + filler + "` with a capital letter is a name, which stands for any window",
                        "write `" + Sentence.small(filler) + "`, or choose a name that is no window's"));
            }
        });
    }
}
