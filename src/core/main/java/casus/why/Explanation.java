package casus.why;

import casus.inferences.Derivation;
import casus.inferences.Inferences;
import casus.inferences.Mentions;
import casus.model.CaseRecord;
import casus.model.Conclusion;
import casus.model.Entity;
import casus.model.Fact;
import casus.model.Step;
import casus.rulebook.rule.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The whole answer to "why": the derivations of the status and of each member and flag.
 *
 * @param status one tree for each step of the conclusion's basis
 * @param beside one tree for each step of its detail, and for each step that disputes it
 * @param also the other records that speak of its subject or of a record shown above, those about records first, then by
 *     type and id
 * @param grounding the smallest sets of records that carry the status, and its standing
 */
public record Explanation(
        Conclusion conclusion,
        List<Why.Derived> status,
        List<Why.Derived> beside,
        List<CaseRecord> also,
        Grounding grounding) {

    /** How to treat machinery: rules for counting and closure that nobody disputes. */
    public enum Machinery {
        /** Its steps are left out, and what they rest on takes their place. */
        MUTED,
        /** Its steps are shown like any others. */
        SHOWN
    }

    /** {@return why a conclusion holds, without machinery} */
    public static Explanation of(Inferences inferences, Conclusion conclusion) {
        return of(inferences, conclusion, Machinery.MUTED);
    }

    /**
     * {@return why a conclusion holds}
     *
     * @throws IllegalArgumentException if it does not follow there
     */
    public static Explanation of(Inferences inferences, Conclusion conclusion, Machinery machinery) {
        inferences.following(conclusion);
        Walk walk = new Walk(inferences, machinery);
        List<Why.Derived> status =
                conclusion.basis().stream().map(walk::derived).toList();
        List<Why.Derived> beside =
                AlsoOnRecord.beside(inferences, conclusion).map(walk::derived).toList();
        return new Explanation(
                conclusion,
                status,
                beside,
                AlsoOnRecord.of(
                        inferences,
                        conclusion,
                        Stream.concat(status.stream(), beside.stream()).toList()),
                Grounding.of(inferences, conclusion));
    }

    /** {@return this explanation, cut to limits; whatever is left out is counted in its place} */
    public Explanation limited(Limits limits) {
        return new Explanation(conclusion, limits.of(status), limits.of(beside), also, grounding);
    }

    private static final class Walk {

        /** Records come before the mandate that gives them weight. */
        private static final Comparator<Why> ORDER =
                Comparator.<Why>comparingInt(Walk::rank).thenComparing(Object::toString);

        private final Inferences inferences;
        private final Machinery machinery;
        private final Absences absences;
        private final Map<String, Rule> rules = new HashMap<>();
        private final Set<Step> above = new HashSet<>();
        private final Map<Step, Why.Derived> known = new HashMap<>();
        private boolean cut;

        Walk(Inferences inferences, Machinery machinery) {
            this.inferences = inferences;
            this.machinery = machinery;
            absences = new Absences(inferences);
            inferences.rulebook().rules().forEach(rule -> rules.put(rule.id(), rule));
        }

        /** Equal branches are shared; otherwise the tree would grow with the number of paths through it. */
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
            for (Derivation derivation : inferences.derivations(step)) {
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
            Rule rule = rules.get(derivation.rule().id());
            List<Why.Line> lines = new ArrayList<>();
            for (int i = 0; i < derivation.premises().size(); i++) {
                if (rule != null && rule.when().get(i).ordersNames()) {
                    continue;
                }
                Derivation.Premise premise = derivation.premises().get(i);
                List<Why> absent = premise.absence() && rule != null
                        ? absences.of(rule.when().get(i), derivation.names())
                        : List.of();
                lines.add(line(premise, absent));
            }
            return new Why.Way(derivation.rule(), derivation.names(), List.copyOf(lines));
        }

        private Why.Line line(Derivation.Premise premise, List<Why> absent) {
            Set<Why> needed = new LinkedHashSet<>();
            List<Step> passedOver = new ArrayList<>();
            if (premise.kind() == Derivation.Premise.Kind.MEMBERS) {
                needed.add(CountedMembers.of(inferences, premise.facts()));
            }
            for (Fact fact : premise.needed()) {
                if (fact instanceof Step step && muted(step)) {
                    passedOver.add(step);
                } else if (fact instanceof Step || worthShowing(fact)) {
                    needed.add(ground(fact));
                }
            }
            Grounds.Smallest<Why> beneath =
                    new Grounds<Why>(passedOver, step -> beneath(step, needed), ORDER).smallest(Supports.MOST);
            List<List<Why>> anyOf = new ArrayList<>();
            for (List<Why> set : beneath.sets()) {
                List<Why> all = together(needed, set).stream()
                        .map(why -> why instanceof Why.Derived step ? derived(step.step()) : why)
                        .collect(Collectors.toCollection(ArrayList::new));
                all.addAll(absent);
                anyOf.add(List.copyOf(all));
            }
            return new Why.Line(premise.sentence(), premise.absence(), List.copyOf(anyOf), beneath.complete() ? 0 : 1);
        }

        /**
         * {@return what is needed in any case, followed by what machinery needs, after the records it may give weight to}
         */
        private static List<Why> together(Collection<Why> needed, List<Why> beneath) {
            List<Why> all = new ArrayList<>(needed);
            int last = all.size();
            while (last > 0 && rank(all.get(last - 1)) > 0) {
                last--;
            }
            all.addAll(last == 0 ? all.size() : last, beneath);
            return all;
        }

        private boolean muted(Step step) {
            List<Derivation> derivations = inferences.derivations(step);
            return machinery == Machinery.MUTED
                    && !derivations.isEmpty()
                    && derivations.get(0).rule().machinery();
        }

        /**
         * {@return each way in which machinery derives a step: what to show and is not shown already, and further machinery}
         */
        private List<Grounds.Way<Why>> beneath(Step step, Set<Why> already) {
            List<Grounds.Way<Why>> ways = new ArrayList<>();
            for (Derivation derivation : inferences.derivations(step)) {
                Collection<Why> ground = new LinkedHashSet<>();
                Collection<Step> further = new LinkedHashSet<>();
                for (Derivation.Premise premise : derivation.premises()) {
                    if (premise.kind() == Derivation.Premise.Kind.MEMBERS) {
                        ground.add(CountedMembers.of(inferences, premise.facts()));
                    }
                    for (Fact fact : premise.needed()) {
                        if (fact instanceof Step under && muted(under)) {
                            further.add(under);
                        } else if (fact instanceof Step || (worthShowing(fact) && !ofItself(step, fact))) {
                            ground.add(ground(fact));
                        }
                    }
                }
                ground.removeAll(already);
                ways.add(new Grounds.Way<>(ground, further));
            }
            return ways;
        }

        /** {@return the fact as ground; for a step only its name, since its tree is built once it is known to be needed} */
        private static Why ground(Fact fact) {
            return fact instanceof Step step ? new Why.Derived(step, List.of(), 0) : new Why.Given(fact);
        }

        private static int rank(Why why) {
            if (why instanceof Why.Given given) {
                return given.fact() instanceof CaseRecord ? 0 : given.fact() instanceof Entity.Actor ? 1 : 3;
            }
            return why instanceof Why.Derived ? 2 : 4;
        }

        /** That an actor acts for itself, or belongs to itself, does not rest on its ties to others. */
        private static boolean ofItself(Step step, Fact fact) {
            return fact instanceof Entity.Actor && Mentions.of(step).size() == 1;
        }

        /**
         * An actor is worth showing only if it speaks for or belongs to another; an event or place only if it is dated or
         * placed.
         */
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
