package casus.mutation;

import casus.casefile.sheet.SmallCase;
import casus.rulebook.Rulebook;
import casus.rulebook.rule.Rule;
import casus.rulebook.variant.RuleVariants;
import casus.smallcase.KnownWords;
import casus.smallcase.TestRun;
import casus.smallcase.Verdict;
import casus.whynot.conditions.Conditions;
import casus.whynot.conditions.Unknown;
import casus.whynot.conditions.Wanted;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How cases cover rules.
 *
 * @param rules those examined, in their order
 */
public record Coverage(List<OfRule> rules) {

    public Coverage {
        KnownWords.present(rules, "rules");
    }

    private static final int MOST = 2_000;

    /**
     * How cases cover one rule.
     *
     * @param fires true if a case names it as one that must fire
     * @param silent true if a case based on the same records names it as one that must not fire
     * @param lines the conditions that decide some case: without the line the rule would fire there and does not or, for a
     *     line that cannot be left out because it binds a name, the rule gets exactly that far
     */
    public record OfRule(Rule rule, boolean fires, boolean silent, Set<Rule.Line> lines) {

        public OfRule {
            Objects.requireNonNull(rule, "there is no rule; give one");
            KnownWords.present(lines, "lines");
        }

        /** {@return true if cases show when it fires and when it does not} */
        public boolean tested() {
            return fires && silent;
        }

        /** {@return the conditions that decide no case, in order} */
        public List<Rule.Line> untested() {
            return rule.when().stream().filter(line -> !lines.contains(line)).toList();
        }

        /** {@return the conditions that require an absence} */
        public List<Rule.Line> absences() {
            return rule.when().stream()
                    .filter(line -> line.sentence().speaksOfAbsence())
                    .toList();
        }

        /** {@return how many of those hold in some case together with all others, and fail in some other} */
        public long bothSides() {
            return fires ? absences().stream().filter(lines::contains).count() : 0;
        }
    }

    /** {@return the coverage by names in cases only, without conditions} */
    public static Coverage named(TestRun run, List<Rule> rules) {
        Objects.requireNonNull(run, "there is no run; give one that `TestRun.of` returns");
        KnownWords.present(rules, "rules");
        return new Coverage(
                rules.stream().map(rule -> named(run, rule, Set.of())).toList());
    }

    /** {@return the coverage of rules and of each of their conditions} */
    public static Coverage of(TestRun run, Rulebook rulebook, List<Rule> rules) {
        Objects.requireNonNull(run, "there is no run; give one that `TestRun.of` returns");
        Objects.requireNonNull(rulebook, "there is no rulebook; give one");
        KnownWords.present(rules, "rules");
        List<Reasoned> cases = Reasoned.all(run);
        return new Coverage(rules.stream()
                .map(rule -> named(run, rule, lines(Reasoned.nearest(cases, rule.id(), rule.file()), rulebook, rule)))
                .toList());
    }

    /** {@return the rules for which cases do not show when they fire and when they do not} */
    public List<OfRule> untested() {
        return rules.stream().filter(rule -> !rule.tested()).toList();
    }

    private static OfRule named(TestRun run, Rule rule, Set<Rule.Line> lines) {
        Set<String> firing = run.verdicts().stream()
                .map(Verdict::expected)
                .filter(small -> small.fires(rule.id()))
                .map(Coverage::origin)
                .collect(Collectors.toSet());
        boolean silent = run.verdicts().stream()
                .map(Verdict::expected)
                .anyMatch(small -> small.silent(rule.id()) && firing.contains(origin(small)));
        return new OfRule(rule, !firing.isEmpty(), silent, lines);
    }

    private static String origin(SmallCase small) {
        return small.file() + " " + small.root();
    }

    private static Set<Rule.Line> lines(List<Reasoned> cases, Rulebook rulebook, Rule rule) {
        Set<Rule.Line> covered = new HashSet<>();
        for (Rule.Line line : rule.when()) {
            Optional<Rule> without = RuleVariants.without(rulebook, rule, line);
            if (cases.stream()
                    .anyMatch(reasoned -> without.map(variant -> turns(reasoned, rule, variant))
                            .orElseGet(() -> stops(reasoned.conditions(), rule, line)))) {
                covered.add(line);
            }
        }
        return covered;
    }

    private static boolean turns(Reasoned reasoned, Rule rule, Rule without) {
        Set<Object> steps = new HashSet<>();
        reasoned.firings(rule.id()).forEach(way -> steps.add(Wanted.step(rule, way.names())));
        return reasoned.conditions().matches(without, Map.of()).stream()
                .anyMatch(names -> !steps.contains(Wanted.step(without, names)));
    }

    private static boolean stops(Conditions conditions, Rule rule, Rule.Line last) {
        List<SortedMap<String, Object>> reached = new ArrayList<>(List.of(new TreeMap<>()));
        for (Rule.Line line : rule.when()) {
            if (line.equals(last)) {
                return reached.stream().anyMatch(names -> fails(conditions, names, line));
            }
            reached = conditions.further(reached, line, MOST);
            if (reached.isEmpty()) {
                return false;
            }
        }
        return false;
    }

    private static boolean fails(Conditions conditions, SortedMap<String, Object> names, Rule.Line line) {
        try {
            return conditions.further(List.of(names), line, 1).isEmpty();
        } catch (Unknown unknown) {
            return true;
        }
    }
}
