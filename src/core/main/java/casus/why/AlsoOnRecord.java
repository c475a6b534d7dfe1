package casus.why;

import casus.inferences.Derivation;
import casus.inferences.Families;
import casus.inferences.Inferences;
import casus.inferences.Mentions;
import casus.model.ActorId;
import casus.model.Authorship;
import casus.model.CaseRecord;
import casus.model.Conclusion;
import casus.model.Entity;
import casus.model.EventId;
import casus.model.Fact;
import casus.model.Id;
import casus.model.NarrativeStep;
import casus.model.PlaceId;
import casus.model.RecordId;
import casus.model.Step;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
    public static List<CaseRecord> of(Inferences inferences) {
        Set<RecordId> reached = reached(inferences);
        return inferences.records(inferences.records().keySet()).stream()
                .filter(said -> !reached.contains(said.id()))
                .toList();
    }

    /**
     * {@return the records of any type that speak of the subject of a conclusion, of the place of an event that is its subject,
     * or of a record already shown, and that its explanation does not show; those about records first, then by type and id}
     *
     * @param trees the explanation
     */
    static List<CaseRecord> of(Inferences inferences, Conclusion conclusion, Collection<Why.Derived> trees) {
        Set<RecordId> shown = shown(trees);
        Set<Id> subjects = subjects(inferences, conclusion);
        Set<Id> known = new HashSet<>(shown);
        List<CaseRecord> about = new ArrayList<>();
        for (CaseRecord record : inferences.subject().records()) {
            if (speaksOf(record, subjects)) {
                known.add(record.id());
                about.add(record);
            }
        }
        boolean more = true;
        while (more) {
            more = false;
            for (CaseRecord record : inferences.subject().records()) {
                if (Mentions.of(record).stream().anyMatch(id -> id instanceof RecordId && known.contains(id))
                        && known.add(record.id())) {
                    about.add(record);
                    more = true;
                }
            }
        }
        return about.stream()
                .filter(record -> !shown.contains(record.id()))
                .sorted(Comparator.<CaseRecord, Boolean>comparing(
                                record -> Mentions.of(record).stream().noneMatch(RecordId.class::isInstance))
                        .thenComparing(record -> record.getClass().getSimpleName())
                        .thenComparing(CaseRecord::id))
                .toList();
    }

    /** Of an actor or a place only what names no event speaks; the rest speaks of what happened. */
    private static boolean speaksOf(CaseRecord record, Set<Id> subjects) {
        Set<Id> mentions = Mentions.of(record);
        boolean eventless = mentions.stream().noneMatch(EventId.class::isInstance);
        return mentions.stream()
                .anyMatch(id ->
                        subjects.contains(id) && (eventless || !(id instanceof ActorId || id instanceof PlaceId)));
    }

    /** The subject of a contest may be an actor; everything else is about events. */
    private static Set<Id> subjects(Inferences inferences, Conclusion conclusion) {
        Set<Id> subjects = new LinkedHashSet<>();
        for (Step step : conclusion.basis()) {
            if (step instanceof NarrativeStep.Contest contest) {
                subjects.add(contest.about());
            } else {
                Mentions.of(step).stream()
                        .filter(id -> !(id instanceof ActorId))
                        .forEach(subjects::add);
            }
        }
        for (Entity.Event event : inferences.subject().events()) {
            if (subjects.contains(event.id()) && event.place() != null) {
                subjects.add(event.place());
            }
        }
        return subjects;
    }

    private static Set<RecordId> shown(Collection<Why.Derived> trees) {
        Set<RecordId> shown = new HashSet<>();
        Set<Why> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        trees.forEach(tree -> collect(tree, shown, seen));
        return shown;
    }

    private static void collect(Why why, Set<RecordId> shown, Set<Why> seen) {
        if (!seen.add(why)) {
            return;
        }
        if (why instanceof Why.Given given && given.fact() instanceof CaseRecord said) {
            shown.add(said.id());
        } else if (why instanceof Why.Counted counted) {
            counted.members().forEach(member -> shown.addAll(member.records()));
        } else if (why instanceof Why.Derived derived) {
            derived.ways().stream()
                    .flatMap(way -> way.lines().stream())
                    .flatMap(Why.Line::all)
                    .forEach(each -> collect(each, shown, seen));
        }
    }

    private static Set<RecordId> reached(Inferences inferences) {
        Set<RecordId> records = new HashSet<>();
        Set<Step> seen = new HashSet<>();
        Deque<Step> open = new ArrayDeque<>();
        inferences.conclusions().stream()
                .flatMap(conclusion -> shown(inferences, conclusion))
                .filter(seen::add)
                .forEach(open::push);
        while (!open.isEmpty()) {
            for (Derivation derivation : inferences.derivations(open.pop())) {
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
    static Stream<Step> shown(Inferences inferences, Conclusion conclusion) {
        return Stream.concat(conclusion.basis().stream(), beside(inferences, conclusion));
    }

    /** {@return those of them that it shows beside the status} */
    static Stream<Step> beside(Inferences inferences, Conclusion conclusion) {
        return Stream.of(
                        conclusion.detail(),
                        Families.doubts(inferences, conclusion),
                        Families.unproven(inferences, conclusion))
                .flatMap(List::stream);
    }
}
