package casus.why;

import casus.model.CaseRecord;
import casus.model.Conclusion;
import casus.model.Entity;
import casus.model.Fact;
import casus.model.Step;
import casus.rulebook.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The whole answer to "why": how the status came about, and how each member and flag beside it did.
 *
 * @param status one tree for each step of the conclusion's basis
 * @param beside one tree for each step of its detail, and for each that somebody's word is against it
 */
public record Explanation(Conclusion conclusion, List<Why.Derived> status, List<Why.Derived> beside) {

    /** {@return why a conclusion holds} Machinery is passed over: what it rested on stands in its place. */
    public static Explanation of(Findings findings, Conclusion conclusion) {
        Walk walk = new Walk(findings);
        return new Explanation(
                conclusion,
                conclusion.basis().stream().map(walk::derived).toList(),
                Stream.concat(conclusion.detail().stream(), Standing.doubts(findings, conclusion).stream())
                        .map(walk::derived)
                        .toList());
    }

    private static final class Walk {

        private final Findings findings;
        private final Absences absences;
        private final Set<Step> above = new HashSet<>();
        private final Map<Step, Why.Derived> known = new HashMap<>();
        private boolean cut;

        Walk(Findings findings) {
            this.findings = findings;
            absences = new Absences(findings);
        }

        /** Branches are shared where they are equal, or the tree would grow with the number of paths through it. */
        Why.Derived derived(Step step) {
            Why.Derived before = known.get(step);
            if (before != null) {
                return before;
            }
            if (!above.add(step)) {
                cut = true;
                return new Why.Derived(step, List.of(), 0);
            }
            boolean cutAround = cut;
            cut = false;
            List<Why.Way> ways = new ArrayList<>();
            for (Derivation derivation : findings.derivations(step)) {
                ways.add(way(derivation));
            }
            above.remove(step);
            Why.Derived derived = new Why.Derived(step, Merged.of(ways), 0);
            if (!cut) {
                known.put(step, derived);
            }
            cut |= cutAround;
            return derived;
        }

        private Why.Way way(Derivation derivation) {
            List<Rule.Line> lines = findings.rulebook()
                    .rule(derivation.rule().id())
                    .map(Rule::when)
                    .orElse(List.of());
            List<Why.Line> told = new ArrayList<>();
            for (int i = 0; i < derivation.premises().size(); i++) {
                Derivation.Premise premise = derivation.premises().get(i);
                Map<Fact, Why> because = new LinkedHashMap<>();
                premise.facts().forEach(fact -> add(fact, because, new HashSet<>()));
                List<Why> all = new ArrayList<>(because.values());
                if (premise.absence()) {
                    all.addAll(absences.of(lines.get(i), derivation.names()));
                }
                told.add(new Why.Line(premise.sentence(), premise.absence(), List.of(List.copyOf(all)), 0));
            }
            return new Why.Way(derivation.rule(), derivation.names(), List.copyOf(told));
        }

        private void add(Fact fact, Map<Fact, Why> because, Set<Step> passed) {
            if (!(fact instanceof Step step)) {
                if (worthShowing(fact)) {
                    because.put(fact, new Why.Given(fact));
                }
                return;
            }
            List<Derivation> derivations = findings.derivations(step);
            if (derivations.isEmpty() || !derivations.get(0).rule().machinery()) {
                because.put(step, derived(step));
            } else if (passed.add(step)) {
                derivations.get(0).premises().forEach(premise -> premise.facts().forEach(f -> add(f, because, passed)));
            }
        }

        /** An actor says something only where it speaks for or belongs to another; events and places where they are dated or placed. */
        private static boolean worthShowing(Fact fact) {
            if (fact instanceof CaseRecord) {
                return true;
            }
            return !(fact instanceof Entity.Actor actor)
                    || !actor.speaksFor().isEmpty()
                    || !actor.partOf().isEmpty();
        }
    }
}
