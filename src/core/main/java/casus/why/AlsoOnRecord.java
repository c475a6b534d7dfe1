package casus.why;

import casus.findings.Derivation;
import casus.findings.Families;
import casus.findings.Findings;
import casus.findings.Mentions;
import casus.model.Authorship;
import casus.model.CaseRecord;
import casus.model.Conclusion;
import casus.model.EventId;
import casus.model.Fact;
import casus.model.Id;
import casus.model.RecordId;
import casus.model.Step;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * The records on which no conclusion rests and which none shows beside its status, such as background, or a word in
 * another mood than the actual one. They are listed, so that nothing coded disappears.
 */
@API(status = Status.MAINTAINED)
public final class AlsoOnRecord {

    private AlsoOnRecord() {}

    /** {@return all of them, in order of id} */
    public static List<CaseRecord> of(Findings findings) {
        Set<RecordId> reached = reached(findings);
        return findings.records(findings.records().keySet()).stream()
                .filter(said -> !reached.contains(said.id()))
                .toList();
    }

    /** {@return those that speak of an event of a conclusion, or of a record that does, in order of id} */
    static List<CaseRecord> of(Findings findings, Conclusion conclusion) {
        Set<EventId> events = conclusion.basis().stream()
                .flatMap(step -> Mentions.of(step).stream())
                .filter(EventId.class::isInstance)
                .map(EventId.class::cast)
                .collect(Collectors.toSet());
        return of(findings).stream()
                .filter(said -> events(findings, said).stream().anyMatch(events::contains))
                .toList();
    }

    /** {@return the events that a record speaks of, itself or through the records that it names} */
    private static Set<EventId> events(Findings findings, CaseRecord said) {
        Set<EventId> events = new HashSet<>();
        Set<CaseRecord> seen = new HashSet<>(Set.of(said));
        Deque<CaseRecord> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            for (Id name : Mentions.of(open.pop())) {
                if (name instanceof EventId event) {
                    events.add(event);
                } else if (name instanceof RecordId record) {
                    CaseRecord other = findings.records().get(record);
                    if (other != null && seen.add(other)) {
                        open.push(other);
                    }
                }
            }
        }
        return events;
    }

    private static Set<RecordId> reached(Findings findings) {
        Set<RecordId> records = new HashSet<>();
        Set<Step> seen = new HashSet<>();
        Deque<Step> open = new ArrayDeque<>();
        findings.conclusions().stream()
                .flatMap(conclusion -> shown(findings, conclusion))
                .filter(seen::add)
                .forEach(open::push);
        while (!open.isEmpty()) {
            for (Derivation derivation : findings.derivations(open.pop())) {
                derivation.premises().stream()
                        .map(Derivation.Premise::facts)
                        .flatMap(Collection::stream)
                        // which record was taken back by which is machinery, and left out of explanations
                        .filter(fact -> !(fact instanceof Authorship.Retraction
                                && derivation.rule().machinery()))
                        .forEach(fact -> visit(fact, records, seen, open));
            }
        }
        return records;
    }

    private static void visit(Fact fact, Set<RecordId> records, Set<Step> seen, Deque<Step> open) {
        if (fact instanceof CaseRecord said) {
            records.add(said.id());
        } else if (fact instanceof Step step && seen.add(step)) {
            open.push(step);
        }
    }

    /** {@return the steps that the explanation of a conclusion begins with} */
    static Stream<Step> shown(Findings findings, Conclusion conclusion) {
        return Stream.concat(conclusion.basis().stream(), beside(findings, conclusion));
    }

    /** {@return those of them that it shows beside the status} */
    static Stream<Step> beside(Findings findings, Conclusion conclusion) {
        return Stream.of(
                        conclusion.detail(),
                        Families.doubts(findings, conclusion),
                        Families.unproven(findings, conclusion))
                .flatMap(List::stream);
    }
}
