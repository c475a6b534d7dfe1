package casus.why;

import casus.inferences.Inferences;
import casus.model.ActorId;
import casus.model.CampStep;
import casus.model.CaseRecord;
import casus.model.Citation;
import casus.model.DocumentId;
import casus.model.Entity;
import casus.model.RecordId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Determines the sources of records, as opposed to those who merely relay them. The source of the document's own voice is
 * its origin, its publisher or the document itself, the first of these that is known; that of any other voice is its camp.
 * Documents with one address are one document, whatever they are called: they have one source.
 */
final class Sources {

    /** Of documents with one address, that with an origin first, then that with a publisher, then the first in order of id. */
    private static final Comparator<Entity.Document> FULLEST = Comparator.comparing(
                    (Entity.Document document) -> document.origin() == null)
            .thenComparing(document -> document.publisher() == null)
            .thenComparing(Entity.Document::id);

    private final Map<DocumentId, String> origins = new HashMap<>();
    private final Map<ActorId, ActorId> camps = new HashMap<>();
    private final Map<RecordId, ActorId> parties = new HashMap<>();
    private final Set<String> all = new TreeSet<>();

    Sources(Inferences inferences, Collection<CaseRecord> records) {
        List<Entity.Document> documents = inferences.subject().documents();
        Map<String, Entity.Document> told = new HashMap<>();
        for (Entity.Document document : documents) {
            if (document.url() != null) {
                told.merge(document.url(), document, BinaryOperator.minBy(FULLEST));
            }
        }
        for (Entity.Document document : documents) {
            Entity.Document one = document.url() == null ? document : told.getOrDefault(document.url(), document);
            String origin = origin(one);
            origins.put(document.id(), "“" + (origin == null ? one.id().value() : origin) + "”");
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
        records.forEach(record -> all.addAll(of(record)));
    }

    private static @Nullable String origin(Entity.Document document) {
        return document.origin() == null ? document.publisher() : document.origin();
    }

    private void join(ActorId one, ActorId other) {
        ActorId kept = camps.getOrDefault(one, one);
        ActorId gone = camps.getOrDefault(other, other);
        camps.replaceAll((voice, camp) -> camp.equals(gone) ? kept : camp);
    }

    /** {@return the sources of a record; there may be several if it is the document's own voice in several texts} */
    Set<String> of(CaseRecord record) {
        ActorId party = parties.getOrDefault(record.id(), record.voice());
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
