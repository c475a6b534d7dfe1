package casus.rulebook.ladder;

import casus.model.CampStep;
import casus.model.Problem;
import casus.model.Step;
import casus.model.TableRow;
import casus.rulebook.rule.Machinery;
import casus.rulebook.rule.Rule;
import casus.rulebook.text.Characters;
import casus.rulebook.text.Mistake;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which rules derive what other rules require. Finds conditions that nothing can fulfil, rules that lead to what they
 * require to be absent, and rules that lead to what they require.
 */
public final class Ladder {

    /** A rule in sentences or in the engine's language, compared by identity. */
    private static final class Rung {
        private final String id;

        /** Null for a rule in the engine's language. */
        private final @Nullable Rule rule;

        private final List<Atom> given;
        private final List<Atom> asked;

        Rung(String id, @Nullable Rule rule, List<Atom> given, List<Atom> asked) {
            this.id = id;
            this.rule = rule;
            this.given = given;
            this.asked = asked;
        }
    }

    private final List<Rung> rungs = new ArrayList<>();
    private final Map<Class<?>, List<Rung>> givers = new HashMap<>();
    private final Map<Class<?>, List<Rung>> askers = new HashMap<>();
    private final List<TableRow> tables;

    /** A ladder of rules in sentences and in the engine's language, over the rows of the tables. */
    public Ladder(List<Rule> rules, List<Machinery> machinery, List<TableRow> tables) {
        this.tables = tables;
        for (Rule rule : rules) {
            List<Atom> asked = new ArrayList<>();
            rule.when().forEach(line -> asked.addAll(asked(line)));
            rungs.add(new Rung(rule.id(), rule, List.of(Atom.concluded(rule.then())), asked));
        }
        for (Machinery one : machinery) {
            List<Atom> asked = new ArrayList<>();
            one.asked().forEach(type -> asked.add(any(type, false)));
            one.denied().forEach(type -> asked.add(any(type, true)));
            List<Atom> given = new ArrayList<>();
            one.given().forEach(type -> given.add(any(type, false)));
            rungs.add(new Rung(one.id(), null, given, asked));
        }
        for (Rung rung : rungs) {
            rung.given.forEach(atom -> givers.computeIfAbsent(atom.type(), any -> new ArrayList<>())
                    .add(rung));
            rung.asked.stream()
                    .map(Atom::type)
                    .distinct()
                    .forEach(type -> askers.computeIfAbsent(type, any -> new ArrayList<>())
                            .add(rung));
        }
    }

    /** {@return what a line requires; for a record, also that it was not taken back} */
    private static List<Atom> asked(Rule.Line line) {
        return Atom.of(line).stream()
                .flatMap(atom ->
                        atom.gated() ? Stream.of(atom, any(CampStep.PutDownTo.class, atom.negated())) : Stream.of(atom))
                .toList();
    }

    private static Atom any(Class<?> type, boolean negated) {
        return new Atom(type, negated, Map.of(), Set.of(), false);
    }

    /** Adds a problem for each condition of the selected rules that nothing can make true. */
    public void unfounded(Predicate<Rule> about, List<Problem> problems) {
        unfounded(about)
                .forEach((rule, line) -> problems.add(Mistake.NEVER_FIRES.at(
                        rule.file(),
                        line.number(),
                        line.column(),
                        "nothing leads to " + Characters.shown(line.text()) + ", so that the rule never fires",
                        "write a rule that concludes it, or ask for something else; `casus rules "
                                + line.sentence().example() + "` shows who concludes what")));
    }

    /** {@return the selected rules with a condition that nothing can make true, each with its first such condition} */
    public Map<Rule, Rule.Line> unfounded(Predicate<Rule> about) {
        Map<Rule, Rule.Line> unfounded = new LinkedHashMap<>();
        for (Rung rung : rungs) {
            Rule rule = rung.rule;
            if (rule != null && about.test(rule)) {
                rule.when().stream()
                        .filter(line -> Atom.of(line).stream().anyMatch(atom -> !atom.negated() && !isGiven(atom)))
                        .findFirst()
                        .ifPresent(line -> unfounded.put(rule, line));
            }
        }
        return unfounded;
    }

    private boolean isGiven(Atom atom) {
        if (TableRow.class.isAssignableFrom(atom.type())) {
            return tables.stream().anyMatch(row -> row.getClass() == atom.type());
        }
        return !Step.class.isAssignableFrom(atom.type())
                || givers.getOrDefault(atom.type(), List.of()).stream()
                        .anyMatch(rung -> rung.given.stream().anyMatch(atom::meets));
    }

    /**
     * Adds a problem for each loop in which a rule leads to what it requires to be absent, if one of the selected rules is
     * part of it. The conclusions of such rules depend on the order in which they run.
     */
    public void loops(Predicate<Rule> about, List<Problem> problems) {
        Set<Rung> reported = new HashSet<>();
        for (Rung rung : above(about)) {
            Rule rule = rung.rule;
            if (rule == null) {
                continue;
            }
            for (Rule.Line line : rule.when()) {
                for (Atom denied : asked(line)) {
                    List<Rung> way = denied.negated() ? way(rung, denied, any -> true) : List.of();
                    if (!way.isEmpty()
                            && Collections.disjoint(reported, way)
                            && report(rule, line, way, about, problems)) {
                        reported.addAll(way);
                    }
                }
            }
        }
    }

    /**
     * {@return in their order, the selected rules and those they lead to; every loop through a selected rule consists of
     * these}
     */
    private List<Rung> above(Predicate<Rule> about) {
        Set<Rung> above = new HashSet<>();
        Deque<Rung> open = new ArrayDeque<>();
        for (Rung rung : rungs) {
            if (rung.rule != null && about.test(rung.rule)) {
                above.add(rung);
                open.add(rung);
            }
        }
        while (!open.isEmpty()) {
            for (Rung next : above(open.remove())) {
                if (above.add(next)) {
                    open.add(next);
                }
            }
        }
        return rungs.stream().filter(above::contains).toList();
    }

    private List<Rung> above(Rung rung) {
        return rung.given.stream()
                .flatMap(given -> askers.getOrDefault(given.type(), List.of()).stream()
                        .filter(next -> next.asked.stream().anyMatch(asked -> asked.meets(given))))
                .toList();
    }

    private static boolean report(
            Rule rule, Rule.Line line, List<Rung> way, Predicate<Rule> about, List<Problem> problems) {
        Rule at = about.test(rule)
                ? rule
                : way.stream()
                        .map(one -> one.rule)
                        .filter(one -> one != null && about.test(one))
                        .findFirst()
                        .orElse(null);
        if (at == null) {
            return false;
        }
        Rule.Line place = at.equals(rule) ? line : at.then();
        problems.add(Mistake.NEGATION_LOOP.at(
                at.file(),
                place.number(),
                place.column(),
                at.equals(rule)
                        ? Characters.shown(line.text()) + " denies what this rule's own conclusion leads to"
                        : Characters.shown(place.text()) + " leads to a rule that denies what this one rests on",
                "the way goes round through " + ids(way) + "; deny only what lies lower"));
        return true;
    }

    private static String ids(List<Rung> way) {
        return way.stream().map(one -> "`" + one.id + "`").collect(Collectors.joining(", "));
    }

    /**
     * Adds a problem for each loop in which a selected rule leads to what it requires, at the first of the rules in the
     * loop.
     */
    public void rounds(Predicate<Rule> about, List<Problem> problems) {
        Set<Rung> reported = new HashSet<>();
        for (Rung rung : rungs) {
            if (rung.rule == null || !about.test(rung.rule)) {
                continue;
            }
            for (Rule.Line line : rung.rule.when()) {
                List<Rung> way = asked(line).stream()
                        .filter(asked -> !asked.negated())
                        .map(asked -> way(rung, asked, next -> !next.negated()))
                        .filter(round -> !round.isEmpty())
                        .findFirst()
                        .orElse(List.of());
                if (!way.isEmpty() && Collections.disjoint(reported, way)) {
                    problems.add(Mistake.FEEDS_ITSELF.at(
                            rung.rule.file(),
                            line.number(),
                            line.column(),
                            Characters.shown(line.text()) + " depends on what this rule concludes",
                            "the way goes round through " + ids(way)
                                    + "; where one tie through another is meant, say so:" + " @allow(\""
                                    + Mistake.FEEDS_ITSELF.kind() + ": a reason\")"));
                    reported.addAll(way);
                }
            }
        }
    }

    /**
     * {@return the rules from one to another that derives what an atom matches; empty if there is no such path}
     *
     * @param by which conditions the path may use
     */
    private List<Rung> way(Rung from, Atom end, Predicate<Atom> by) {
        Map<Rung, Rung> before = new HashMap<>();
        Deque<Rung> open = new ArrayDeque<>(List.of(from));
        before.put(from, from);
        while (!open.isEmpty()) {
            Rung rung = open.remove();
            if (rung.given.stream().anyMatch(end::meets)) {
                List<Rung> way = new ArrayList<>();
                for (Rung one = rung; one != from; one = before.getOrDefault(one, from)) {
                    way.add(0, one);
                }
                way.add(0, from);
                return way;
            }
            for (Atom given : rung.given) {
                for (Rung next : askers.getOrDefault(given.type(), List.of())) {
                    if (!before.containsKey(next)
                            && next.asked.stream().anyMatch(asked -> by.test(asked) && asked.meets(given))) {
                        before.put(next, rung);
                        open.add(next);
                    }
                }
            }
        }
        return List.of();
    }
}
