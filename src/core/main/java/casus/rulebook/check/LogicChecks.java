package casus.rulebook.check;

import casus.model.EventId;
import casus.model.Problem;
import casus.model.TableRow;
import casus.rulebook.ladder.Atom;
import casus.rulebook.rule.Rule;
import casus.rulebook.text.Characters;
import casus.rulebook.text.Mistake;
import casus.rulebook.vocabulary.SlotType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds conditions of one rule that cannot hold, alone or together. */
final class LogicChecks {

    private LogicChecks() {}

    /** Adds conditions that can never hold to the problems. */
    static void of(Rule rule, List<TableRow> tables, List<Problem> problems) {
        Set<String> closed = tables.stream()
                .filter(row -> row instanceof TableRow.Window window && (!window.on() || window.hours() == 0))
                .map(row -> ((TableRow.Window) row).name())
                .collect(Collectors.toSet());
        rule.when().forEach(line -> window(rule, line, closed, problems));
        contradictions(rule, problems);
    }

    private static void window(Rule rule, Rule.Line line, Set<String> closed, List<Problem> problems) {
        boolean windowed = false;
        Map<String, String> events = new HashMap<>();
        for (Map.Entry<String, String> filler : line.fillers().entrySet()) {
            SlotType type = line.sentence().slot(filler.getKey());
            if (type.named()) {
                windowed = true;
                if (closed.contains(filler.getValue())) {
                    problems.add(Mistake.CLOSED_WINDOW.at(
                            rule.file(),
                            line.number(),
                            line.columnOf(filler.getKey()),
                            "the window `" + filler.getValue() + "` is off, so that the rule never fires",
                            "turn it on in windows.csv, or write another"));
                }
            }
        }
        for (Map.Entry<String, String> filler : line.fillers().entrySet()) {
            boolean event = line.sentence().slot(filler.getKey()).type() == EventId.class;
            if (windowed && event && events.putIfAbsent(filler.getValue(), filler.getKey()) != null) {
                problems.add(Mistake.IMPOSSIBLE_WINDOW.at(
                        rule.file(),
                        line.number(),
                        line.columnOf(filler.getKey()),
                        "`" + filler.getValue() + "` cannot come within a window of itself",
                        "name two events"));
            }
        }
    }

    private record Asked(Atom atom, Rule.Line line) {}

    private static void contradictions(Rule rule, List<Problem> problems) {
        List<Asked> asked = new ArrayList<>();
        rule.when().forEach(line -> Atom.of(line).forEach(atom -> asked.add(new Asked(atom, line))));
        for (Asked absent : asked) {
            for (Asked there : asked) {
                if (!absent.line().equals(there.line()) && absent.atom().denies(there.atom())) {
                    boolean later = absent.line().number() > there.line().number();
                    Rule.Line one = later ? absent.line() : there.line();
                    Rule.Line other = later ? there.line() : absent.line();
                    problems.add(Mistake.CONTRADICTION.at(
                            rule.file(),
                            one.number(),
                            one.column(),
                            Characters.shown(one.text()) + " cannot hold together with line " + other.number() + ", "
                                    + Characters.shown(other.text()),
                            "take one of them away"));
                    return;
                }
            }
        }
    }
}
