package casus;

import casus.engine.RuleBase;
import casus.engine.Session;
import casus.findings.Derivation;
import casus.findings.Findings;
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
 * What reasoning again says of the supports of a conclusion.
 *
 * @param trials one for each support that was tried, in their order
 * @param all false if there are more supports than were tried
 */
public record Supported(Conclusion conclusion, List<Trial> trials, boolean all) {

    /**
     * A support put to the test.
     *
     * @param support the records it says are enough
     * @param guards the records that had to be there as well, for without them something would come up that must not be
     *     there; mostly none
     * @param suffices true if from these records, and the frame of the case, the status follows again
     * @param spared those of the support that could be left out, and the status would follow all the same in a way it did
     *     before; always none if the support is minimal
     */
    public record Trial(
            NavigableSet<RecordId> support,
            NavigableSet<RecordId> guards,
            boolean suffices,
            NavigableSet<RecordId> spared) {

        /** {@return true if it is enough and can spare nothing} */
        public boolean holds() {
            return suffices && spared.isEmpty();
        }
    }

    /** {@return true if some support was tried, and every one that was is enough and can spare nothing} */
    public boolean holds() {
        return !trials.isEmpty() && trials.stream().allMatch(Trial::holds);
    }

    /** Conclusions of one case share many of their supports; what follows from some records is found out once. */
    static List<Supported> of(RuleBase rules, Findings findings, List<Conclusion> conclusions, int most) {
        Map<Set<RecordId>, Findings> known = new HashMap<>();
        return conclusions.stream()
                .map(conclusion -> {
                    List<NavigableSet<RecordId>> supports =
                            Supports.of(findings, conclusion).minimal();
                    Runs runs = new Runs(rules, findings, conclusion, known);
                    return new Supported(
                            conclusion,
                            supports.stream().limit(most).map(runs::trial).toList(),
                            supports.size() <= most);
                })
                .toList();
    }

    private record Runs(RuleBase rules, Findings findings, Conclusion conclusion, Map<Set<RecordId>, Findings> known) {

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

        /** Takes away as much of the rest as can go, half of it at first. */
        private NavigableSet<RecordId> guards(Set<RecordId> support) {
            List<RecordId> guards =
                    new ArrayList<>(new TreeSet<>(findings.records().keySet()));
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
            return again(records).derivations().keySet().containsAll(conclusion.basis());
        }

        /** What comes up only because a record is gone that stood against it is no way in which it followed before. */
        private boolean followsAsBefore(Set<RecordId> records) {
            Findings again = again(records);
            Map<Step, List<Derivation>> asBefore = new HashMap<>();
            again.derivations().forEach((step, ways) -> {
                List<Derivation> before = findings.derivations(step);
                asBefore.put(step, ways.stream().filter(before::contains).toList());
            });
            Findings kept =
                    new Findings(again.subject(), again.rulebook(), again.conclusions(), asBefore, again.records());
            return Supports.holds(kept, conclusion, record -> true);
        }

        private Findings again(Collection<RecordId> records) {
            return known.computeIfAbsent(Set.copyOf(records), kept -> {
                Case whole = findings.subject();
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
