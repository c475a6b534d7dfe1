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
 * Which rule derives what another asks for. Finds what nothing gives, what denies that on which it rests, and what asks for
 * what it leads to.
 */
public final class Ladder {

    /** A rule, of either language; each is itself and no other. */
    private static final class Rung {
        private final String id;

        /** Null for one in the engine's language. */
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

    /** A ladder of rules in sentences and of those in the engine's language, over the rows that tables have. */
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

    /** {@return what a line asks for; of a word it is asked too whether it stands} */
    private static List<Atom> asked(Rule.Line line) {
        return Atom.of(line).stream()
                .flatMap(atom ->
                        atom.gated() ? Stream.of(atom, any(CampStep.PutDownTo.class, atom.negated())) : Stream.of(atom))
                .toList();
    }

    private static Atom any(Class<?> type, boolean negated) {
        return new Atom(type, negated, Map.of(), Set.of(), false);
    }

    /** Adds a problem for each condition of the rules asked about that nothing can make true. */
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

    /** {@return the rules, of those asked about, that ask for what nothing can make true, each with its first such condition} */
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
     * Adds a problem for each way in which a rule denies what it leads to, if one of the rules asked about is on it. What
     * follows by such rules hangs on which of them is tried first.
     */
    public void loops(Predicate<Rule> about, List<Problem> problems) {
        Set<Rung> told = new HashSet<>();
        for (Rung rung : above(about)) {
            Rule rule = rung.rule;
            if (rule == null) {
                continue;
            }
            for (Rule.Line line : rule.when()) {
                for (Atom denied : asked(line)) {
                    List<Rung> way = denied.negated() ? way(rung, denied, any -> true) : List.of();
                    if (!way.isEmpty() && Collections.disjoint(told, way) && tell(rule, line, way, about, problems)) {
                        told.addAll(way);
                    }
                }
            }
        }
    }

    /** {@return in their order the rules asked about and those that they lead to: no circle through one of them has others} */
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

    private static boolean tell(
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

    /** Adds a problem for each way in which a rule asked about feeds itself, at the first of the rules that are on it. */
    public void rounds(Predicate<Rule> about, List<Problem> problems) {
        Set<Rung> told = new HashSet<>();
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
                if (!way.isEmpty() && Collections.disjoint(told, way)) {
                    problems.add(Mistake.FEEDS_ITSELF.at(
                            rung.rule.file(),
                            line.number(),
                            line.column(),
                            Characters.shown(line.text()) + " asks for what this rule's own conclusion leads to",
                            "the way goes round through " + ids(way)
                                    + "; where one tie through another is meant, say so:" + " @allow(\""
                                    + Mistake.FEEDS_ITSELF.kind() + ": a reason\")"));
                    told.addAll(way);
                }
            }
        }
    }

    /**
     * {@return the rules from one to another that gives what an atom speaks of, empty if there is no such way}
     *
     * @param by what may be asked for on the way
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
