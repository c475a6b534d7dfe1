package casus.why;

import casus.inferences.Inferences;
import casus.model.ActorId;
import casus.model.Authorship.Claim;
import casus.model.CampStep;
import casus.model.CaseRecord;
import casus.model.Citation;
import casus.model.DocumentId;
import casus.model.Entity;
import casus.model.RecordId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Determines the sources of records, as opposed to those who merely relay them. The source of the document's own voice is
 * its origin, its publisher or the document itself, the first of these that is known; that of any other voice is its camp,
 * and that of claimants who name each other as partners is all of them.
 */
final class Sources {

    private final Map<DocumentId, String> origins = new HashMap<>();
    private final Map<ActorId, ActorId> camps = new HashMap<>();
    private final Map<RecordId, ActorId> parties = new HashMap<>();
    private final Set<String> all = new TreeSet<>();

    Sources(Inferences inferences, Collection<CaseRecord> records) {
        for (Entity.Document document : inferences.subject().documents()) {
            String origin = document.origin() == null ? document.publisher() : document.origin();
            origins.put(document.id(), "“" + (origin == null ? document.id().value() : origin) + "”");
        }
        for (CaseRecord record : records) {
            ActorId principal = record.principal();
            parties.put(record.id(), principal == null ? record.voice() : principal);
        }
        List<ActorId> voices = parties.values().stream().distinct().sorted().toList();
        for (ActorId voice : voices) {
            camps.put(voice, voice);
        }
        for (ActorId one : voices) {
            for (ActorId other : voices) {
                if (!inferences.derivations(new CampStep.OneCamp(one, other)).isEmpty()
                        || !inferences
                                .derivations(new CampStep.SameAs(one, other))
                                .isEmpty()) {
                    join(one, other);
                }
            }
        }
        for (CaseRecord one : records) {
            for (CaseRecord other : records) {
                if (one instanceof Claim it && other instanceof Claim its && names(it, its) && names(its, it)) {
                    join(party(one), party(other));
                }
            }
        }
        records.forEach(record -> all.addAll(of(record)));
    }

    /** Two claims each of which names the other claimant as its partner are one statement, made jointly. */
    private boolean names(Claim one, Claim other) {
        ActorId claimant = other.claimant() == null ? party(other) : other.claimant();
        return one.event().equals(other.event())
                && (one.jointlyWith().contains(claimant) || one.jointlyWith().contains(other.voice()));
    }

    private ActorId party(CaseRecord record) {
        return parties.getOrDefault(record.id(), record.voice());
    }

    private void join(ActorId one, ActorId other) {
        ActorId kept = camps.getOrDefault(one, one);
        ActorId gone = camps.getOrDefault(other, other);
        camps.replaceAll((voice, camp) -> camp.equals(gone) ? kept : camp);
    }

    /** {@return the sources of a record; there may be several if it is the document's own voice in several texts} */
    Set<String> of(CaseRecord record) {
        ActorId party = party(record);
        if (!party.equals(ActorId.NARRATOR)) {
            return Set.of(camps.getOrDefault(party, party).value());
        }
        return record.said().citations().stream()
                .map(Citation::document)
                .map(document -> origins.getOrDefault(document, document.value()))
                .collect(Collectors.toSet());
    }

    /** {@return whether a source is the only one of a record} */
    boolean isWordOf(String one, CaseRecord record) {
        return of(record).equals(Set.of(one));
    }

    Collection<String> all() {
        return all;
    }
}
