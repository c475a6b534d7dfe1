package casus.why;

import casus.model.ActorId;
import casus.model.CaseRecord;
import casus.model.Conclusion;
import casus.model.Fact;
import casus.model.RecordId;
import casus.model.Step;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The smallest sets of records that carry a conclusion. Entities and table rows are the frame that records stand in and
 * are not counted; neither is what the record does not hold.
 *
 * @param minimal sets of which none contains another, smallest first, then by name
 * @param complete false if there were more than {@link #MOST} at some step, so that some are missing
 */
public record Supports(List<NavigableSet<RecordId>> minimal, boolean complete) {

    /** So many alternatives are kept at every step. */
    static final int MOST = 64;

    private static final Comparator<NavigableSet<RecordId>> ORDER =
            Comparator.<NavigableSet<RecordId>>comparingInt(Set::size).thenComparing(Object::toString);

    /** {@return the supports of a conclusion's status} */
    public static Supports of(Findings findings, Conclusion conclusion) {
        Search search = new Search(findings);
        List<NavigableSet<RecordId>> sets = List.of(new TreeSet<>());
        for (Step step : conclusion.basis()) {
            sets = search.both(sets, search.step(step));
        }
        return new Supports(sets, search.complete);
    }

    /** {@return the supports of a step; none for a step that was not derived} */
    static Supports of(Findings findings, Step step) {
        Search search = new Search(findings);
        return new Supports(search.step(step), search.complete);
    }

    /**
     * {@return whether the status would still follow from some of the records} What it says is not there counts as not there.
     */
    static boolean holds(Findings findings, Conclusion conclusion, Predicate<CaseRecord> kept) {
        Set<Step> behind = new LinkedHashSet<>();
        Deque<Step> open = new ArrayDeque<>(conclusion.basis());
        while (!open.isEmpty()) {
            Step step = open.pop();
            if (behind.add(step)) {
                premises(findings, step).flatMap(List::stream).forEach(fact -> {
                    if (fact instanceof Step premise) {
                        open.push(premise);
                    }
                });
            }
        }
        Set<Step> holding = new HashSet<>();
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Step step : behind) {
                if (!holding.contains(step)
                        && premises(findings, step)
                                .anyMatch(facts -> facts.stream()
                                        .allMatch(fact -> fact instanceof Step premise
                                                ? holding.contains(premise)
                                                : !(fact instanceof CaseRecord record) || kept.test(record)))) {
                    holding.add(step);
                    grown = true;
                }
            }
        }
        return holding.containsAll(conclusion.basis());
    }

    /** {@return for each way in which a step was derived all that it rests on} */
    private static Stream<List<Fact>> premises(Findings findings, Step step) {
        return findings.derivations(step).stream()
                .map(derivation -> derivation.premises().stream()
                        .flatMap(premise -> premise.facts().stream())
                        .toList());
    }

    /** {@return whose word the conclusion rests on: the voices of every record in any support, in order of name} */
    public List<ActorId> voices(Findings findings) {
        return findings.records(records()).stream()
                .map(CaseRecord::voice)
                .distinct()
                .sorted()
                .toList();
    }

    /** {@return every record in any support} */
    Set<RecordId> records() {
        return minimal.stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    private static final class Search {

        private final Findings findings;
        private final Map<Step, List<NavigableSet<RecordId>>> known = new HashMap<>();
        private final Set<Step> underWay = new HashSet<>();
        private boolean circular;
        private boolean complete = true;

        Search(Findings findings) {
            this.findings = findings;
        }

        List<NavigableSet<RecordId>> step(Step step) {
            List<NavigableSet<RecordId>> before = known.get(step);
            if (before != null) {
                return before;
            }
            if (!underWay.add(step)) {
                circular = true; // nothing supports itself
                return List.of();
            }
            boolean circularAround = circular;
            circular = false;
            List<NavigableSet<RecordId>> any = new ArrayList<>();
            for (Derivation derivation : findings.derivations(step)) {
                List<NavigableSet<RecordId>> all = List.of(new TreeSet<>());
                for (Derivation.Premise premise : derivation.premises()) {
                    for (Fact fact : premise.facts()) {
                        all = both(all, fact(fact));
                    }
                }
                any.addAll(all);
            }
            List<NavigableSet<RecordId>> minimal = minimal(any);
            underWay.remove(step);
            if (!circular || underWay.isEmpty()) {
                known.put(step, minimal);
            }
            circular |= circularAround;
            return minimal;
        }

        private List<NavigableSet<RecordId>> fact(Fact fact) {
            if (fact instanceof Step step) {
                return step(step);
            }
            return fact instanceof CaseRecord record
                    ? List.of(new TreeSet<>(Set.of(record.id())))
                    : List.of(new TreeSet<>());
        }

        List<NavigableSet<RecordId>> both(List<NavigableSet<RecordId>> some, List<NavigableSet<RecordId>> others) {
            List<NavigableSet<RecordId>> joined = new ArrayList<>();
            for (NavigableSet<RecordId> one : some) {
                for (NavigableSet<RecordId> other : others) {
                    NavigableSet<RecordId> union = new TreeSet<>(one);
                    union.addAll(other);
                    joined.add(union);
                }
            }
            return minimal(joined);
        }

        private List<NavigableSet<RecordId>> minimal(List<NavigableSet<RecordId>> sets) {
            List<NavigableSet<RecordId>> kept = new ArrayList<>();
            for (NavigableSet<RecordId> set : sets.stream().sorted(ORDER).toList()) {
                if (kept.stream().noneMatch(set::containsAll)) {
                    kept.add(set);
                }
            }
            if (kept.size() > MOST) {
                complete = false;
                return List.copyOf(kept.subList(0, MOST));
            }
            return List.copyOf(kept);
        }
    }
}
