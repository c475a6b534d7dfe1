package casus.why;

import casus.findings.Findings;
import casus.findings.Mentions;
import casus.model.ActorId;
import casus.model.CaseRecord;
import casus.model.Conclusion;
import casus.model.Entity;
import casus.model.EventId;
import casus.model.Id;
import casus.model.NarrativeStep;
import casus.model.PlaceId;
import casus.model.RecordId;
import casus.model.Step;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The records of any type that speak of the subject of a conclusion, of the place of an event that is its subject, or of a
 * record already shown, and that no derivation shows.
 */
final class AlsoOnRecord {

    private AlsoOnRecord() {}

    /** {@return these records, those about records first, then by type and id} */
    static List<CaseRecord> of(Findings findings, Conclusion conclusion, Collection<Why.Derived> trees) {
        Set<RecordId> shown = shown(trees);
        Set<Id> subjects = subjects(findings, conclusion);
        Set<Id> known = new HashSet<>(shown);
        List<CaseRecord> about = new ArrayList<>();
        for (CaseRecord record : findings.subject().records()) {
            if (speaksOf(record, subjects)) {
                known.add(record.id());
                about.add(record);
            }
        }
        boolean more = true;
        while (more) {
            more = false;
            for (CaseRecord record : findings.subject().records()) {
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
    private static Set<Id> subjects(Findings findings, Conclusion conclusion) {
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
        for (Entity.Event event : findings.subject().events()) {
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
}
