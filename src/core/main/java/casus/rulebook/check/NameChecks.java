package casus.rulebook.check;

import casus.model.Entity;
import casus.model.Nearest;
import casus.model.Problem;
import casus.model.TableRow;
import casus.rulebook.ladder.Atom;
import casus.rulebook.rule.Rule;
import casus.rulebook.text.Characters;
import casus.rulebook.text.Mistake;
import casus.rulebook.vocabulary.SlotType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds slips in the names of one rule. */
final class NameChecks {

    private static final Pattern BRACE = Pattern.compile("\\{(\\w+)}");
    private static final Set<String> RESERVED =
            Set.of("rule", "sentence", "when", "then", "means", "end", "not", "and", "or", "if", "narrator", "nobody");

    private final Rule rule;
    private final List<Problem> problems;

    /** The place of each name's first use, and the number of its uses in lines and in the reason. */
    private final Map<String, Place> first = new LinkedHashMap<>();

    private final Map<String, Integer> times = new HashMap<>();

    private record Place(int line, int column) {}

    private NameChecks(Rule rule, List<Problem> problems) {
        this.rule = rule;
        this.problems = problems;
    }

    /** Adds probable slips to the problems. */
    static void of(Rule rule, List<Problem> problems) {
        NameChecks checks = new NameChecks(rule, problems);
        rule.when().forEach(checks::count);
        checks.count(rule.then());
        Set<String> named = BRACE.matcher(rule.because())
                .results()
                .map(name -> name.group(1))
                .collect(Collectors.toSet());
        named.forEach(name -> checks.times.merge(name, 1, Integer::sum));
        if (named.isEmpty()) {
            problems.add(Mistake.BECAUSE_WITHOUT_NAME.at(
                    rule.file(),
                    rule.line(),
                    1,
                    "@because of " + called(rule) + " mentions no name",
                    "put the names it is about in braces, for example {" + checks.anyName() + "}"));
        }
        checks.names();
        checks.joined();
    }

    static String called(Rule rule) {
        return "the rule " + Characters.shown(rule.title());
    }

    private String anyName() {
        return first.keySet().stream().findFirst().orElse("Event");
    }

    private void count(Rule.Line line) {
        line.fillers().forEach((slot, filler) -> {
            if (Rule.isName(filler)) {
                first.putIfAbsent(filler, new Place(line.number(), line.columnOf(slot)));
                times.merge(filler, 1, Integer::sum);
            }
        });
    }

    private void names() {
        Map<String, String> folded = new HashMap<>();
        first.forEach((name, place) -> {
            String small = name.toLowerCase(Locale.ROOT);
            String same = folded.putIfAbsent(small, name);
            if (same != null) {
                report(
                        Mistake.NAMES_ALIKE,
                        place,
                        "`" + name + "` and `" + same + "` differ only in capital letters",
                        "write both alike if they are one; else choose another name");
            } else if (RESERVED.contains(small)) {
                report(
                        Mistake.RESERVED_NAME,
                        place,
                        "`" + name + "` is a name here and stands for anybody or anything",
                        "choose a name that says what is meant");
            } else if (Integer.valueOf(1).equals(times.get(name))) {
                lone(name, place);
            }
        });
    }

    private void lone(String name, Place place) {
        Set<String> others = new TreeSet<>(first.keySet());
        others.remove(name);
        String near =
                Nearest.to(name, others).filter(other -> isSlip(name, other)).orElse(null);
        if (near != null) {
            report(
                    Mistake.LONE_NAME,
                    place,
                    "`" + name + "` stands nowhere else in the rule",
                    "maybe `" + near + "`; if it stands for any at all, give it a name less like that one");
        }
    }

    /** {@return true for one letter too many, too few, wrong or swapped; slips seldom affect the first letter} */
    private static boolean isSlip(String name, String other) {
        int most = name.length() > 6 && other.length() > 6 ? 2 : 1;
        return name.length() > 2
                && name.charAt(0) == other.charAt(0)
                && Nearest.edits(name.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT)) <= most;
    }

    private void joined() {
        List<Rule.Line> firsts = apart(rule.when());
        if (firsts.size() > 1) {
            Rule.Line apart = last(firsts);
            problems.add(Mistake.LOOSE_CONDITIONS.at(
                    rule.file(),
                    apart.number(),
                    apart.column(),
                    Characters.shown(apart.text()) + " shares no name with the conditions above, nor through others",
                    "join them by a name; else everything is tried with everything"));
            return;
        }
        List<Rule.Line> windows =
                rule.when().stream().filter(NameChecks::isWindow).toList();
        List<Rule.Line> others =
                rule.when().stream().filter(line -> !isWindow(line)).toList();
        if (!windows.isEmpty() && apart(others).size() > 1) {
            Rule.Line window = last(windows);
            problems.add(Mistake.LOOSE_WINDOW.at(
                    rule.file(),
                    window.number(),
                    window.column(),
                    Characters.shown(window.text()) + " is all that joins the conditions before and after it",
                    "name in another condition who or what both events share; else all events of the window are"
                            + " tried with one another"));
        }
    }

    /** {@return the first line of each group of lines that share names, directly or through others} */
    private static List<Rule.Line> apart(List<Rule.Line> lines) {
        List<Set<String>> groups = new ArrayList<>();
        List<Rule.Line> firsts = new ArrayList<>();
        for (Rule.Line line : lines) {
            Set<String> names = new HashSet<>(Atom.names(line));
            if (names.isEmpty() || isLookedUp(line)) {
                continue;
            }
            Rule.Line from = line;
            for (int i = groups.size() - 1; i >= 0; i--) {
                if (groups.get(i).stream().anyMatch(names::contains)) {
                    names.addAll(groups.remove(i));
                    from = firsts.remove(i);
                }
            }
            groups.add(names);
            firsts.add(from);
        }
        return firsts;
    }

    private static Rule.Line last(List<Rule.Line> lines) {
        return lines.stream()
                .max((one, other) -> Integer.compare(one.number(), other.number()))
                .orElseThrow();
    }

    /** {@return true if a line joins events by a window and their dates alone} */
    private static boolean isWindow(Rule.Line line) {
        return line.sentence().slots().values().stream().anyMatch(SlotType::named)
                && line.sentence().patterns().stream()
                        .allMatch(pattern -> pattern.type() == Entity.Event.class
                                || TableRow.class.isAssignableFrom(pattern.type()));
    }

    /** {@return true if a line looks up a table row, which is no unrestricted join} */
    private static boolean isLookedUp(Rule.Line line) {
        return line.sentence().patterns().stream().allMatch(pattern -> TableRow.class.isAssignableFrom(pattern.type()));
    }

    private void report(Mistake kind, Place place, String what, String help) {
        problems.add(kind.at(rule.file(), place.line(), place.column(), what, help));
    }
}
