package casus;

import casus.engine.RuleBase;
import casus.engine.Session;
import casus.inferences.Derivation;
import casus.inferences.Inferences;
import casus.model.Case;
import casus.model.Conclusion;
import casus.model.RecordId;
import casus.model.Step;
import casus.why.Supports;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * The supports of a conclusion, checked by reasoning again.
 *
 * @param trials one for each support that was tried, in their order
 * @param all false if there are more supports than were tried
 */
public record Supported(Conclusion conclusion, List<Trial> trials, boolean all) {

    /**
     * A support that was tried.
     *
     * @param support the records said to be sufficient
     * @param guards further records that had to be present, since without them something would follow that must be absent;
     *     usually none
     * @param suffices true if the status follows again from these records and the frame of the case
     * @param spared records of the support without which the status would still follow in a way it did before; always empty
     *     if the support is minimal
     */
    public record Trial(
            NavigableSet<RecordId> support,
            NavigableSet<RecordId> guards,
            boolean suffices,
            NavigableSet<RecordId> spared) {

        /** {@return true if it is sufficient and no record of it is dispensable} */
        public boolean holds() {
            return suffices && spared.isEmpty();
        }
    }

    /** {@return true if some support was tried and every tried support holds} */
    public boolean holds() {
        return !trials.isEmpty() && trials.stream().allMatch(Trial::holds);
    }

    /** Conclusions of one case share many supports, so each set of records is reasoned over once. */
    static List<Supported> of(RuleBase rules, Inferences inferences, List<Conclusion> conclusions, int most) {
        Map<Set<RecordId>, Inferences> known = new HashMap<>();
        return conclusions.stream()
                .map(conclusion -> {
                    List<NavigableSet<RecordId>> supports =
                            Supports.of(inferences, conclusion).minimal();
                    Runs runs = new Runs(rules, inferences, conclusion, known);
                    return new Supported(
                            conclusion,
                            supports.stream().limit(most).map(runs::trial).toList(),
                            supports.size() <= most);
                })
                .toList();
    }

    private record Runs(
            RuleBase rules, Inferences inferences, Conclusion conclusion, Map<Set<RecordId>, Inferences> known) {

        Trial trial(NavigableSet<RecordId> support) {
            NavigableSet<RecordId> guards = follows(support) ? new TreeSet<>() : guards(support);
            NavigableSet<RecordId> enough = new TreeSet<>(support);
            enough.addAll(guards);
            NavigableSet<RecordId> spared = new TreeSet<>();
            for (RecordId record : support) {
                Set<RecordId> fewer = new HashSet<>(enough);
                fewer.remove(record);
                if (followsAsBefore(fewer)) {
                    spared.add(record);
                }
            }
            return new Trial(
                    support,
                    Collections.unmodifiableNavigableSet(guards),
                    follows(enough),
                    Collections.unmodifiableNavigableSet(spared));
        }

        /** Removes as many of the other records as possible, starting with half of them. */
        private NavigableSet<RecordId> guards(Set<RecordId> support) {
            List<RecordId> guards =
                    new ArrayList<>(new TreeSet<>(inferences.records().keySet()));
            guards.removeAll(support);
            for (int size = guards.size(); size > 0; size /= 2) {
                for (int from = 0; from < guards.size(); ) {
                    List<RecordId> fewer = new ArrayList<>(guards);
                    fewer.subList(from, Math.min(from + size, fewer.size())).clear();
                    Set<RecordId> kept = new HashSet<>(support);
                    kept.addAll(fewer);
                    if (follows(kept)) {
                        guards = fewer;
                    } else {
                        from += size;
                    }
                }
            }
            return new TreeSet<>(guards);
        }

        private boolean follows(Set<RecordId> records) {
            return conclusion.isCarriedBy(again(records).derivations().keySet());
        }

        /**
         * A derivation that exists only because an opposing record is gone is not one by which the status followed before.
         */
        private boolean followsAsBefore(Set<RecordId> records) {
            Inferences again = again(records);
            Map<Step, List<Derivation>> asBefore = new HashMap<>();
            again.derivations().forEach((step, ways) -> {
                List<Derivation> before = inferences.derivations(step);
                asBefore.put(step, ways.stream().filter(before::contains).toList());
            });
            Inferences kept =
                    new Inferences(again.subject(), again.rulebook(), again.conclusions(), asBefore, again.records());
            return Supports.holds(kept, conclusion, record -> true);
        }

        private Inferences again(Collection<RecordId> records) {
            return known.computeIfAbsent(Set.copyOf(records), kept -> {
                Case whole = inferences.subject();
                return Session.reason(
                        rules,
                        new Case(
                                whole.id(),
                                whole.title(),
                                whole.hash(),
                                whole.documents(),
                                whole.actors(),
                                whole.places(),
                                whole.events(),
                                whole.records().stream()
                                        .filter(record -> kept.contains(record.id()))
                                        .toList(),
                                whole.asOf()));
            });
        }
    }
}
