package casus;

import casus.inferences.Mentions;
import casus.model.ActorId;
import casus.model.Case;
import casus.model.CaseRecord;
import casus.model.Citation;
import casus.model.Components;
import casus.model.DocumentId;
import casus.model.RecordId;
import casus.model.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A supposition: records, voices, documents or rules that are left out, records that are added, and table values that are
 * changed. A value. Records that refer to something left out are not changed.
 *
 * @param records ids of records to leave out
 * @param voices whose records are left out
 * @param documents to leave out: records that cite nothing else go, others lose the citation
 * @param added records to add, in any order
 * @param settings other values of tables, as {@code windows.strong=96}; see {@link casus.rulebook.Settings}
 * @param rules ids of rules to leave out
 */
public record Supposition(
        Set<RecordId> records,
        Set<ActorId> voices,
        Set<DocumentId> documents,
        List<CaseRecord> added,
        List<String> settings,
        Set<String> rules) {

    public Supposition {
        Sound.present(records, "records to leave out");
        Sound.present(voices, "voices to leave out");
        Sound.present(documents, "documents to leave out");
        Sound.present(added, "records to add");
        Sound.present(settings, "settings");
        Sound.present(rules, "rules to leave out");
    }

    /** Changes nothing. */
    public static final Supposition NONE =
            new Supposition(Set.of(), Set.of(), Set.of(), List.of(), List.of(), Set.of());

    /** {@return this, also without a record} */
    public Supposition without(RecordId record) {
        Objects.requireNonNull(
                record, "there is no record to leave out; give its id, such as `new RecordId(\"claim-1\")`");
        return new Supposition(and(records, record), voices, documents, added, settings, rules);
    }

    /** {@return this, also without the records of a voice} */
    public Supposition without(ActorId voice) {
        Objects.requireNonNull(voice, "there is no voice to leave out; give its id, such as `new ActorId(\"front\")`");
        return new Supposition(records, and(voices, voice), documents, added, settings, rules);
    }

    /** {@return this, also without a document} */
    public Supposition without(DocumentId document) {
        Objects.requireNonNull(
                document, "there is no document to leave out; give its id, such as `new DocumentId(\"paper\")`");
        return new Supposition(records, voices, and(documents, document), added, settings, rules);
    }

    /** {@return this, with another record} */
    public Supposition with(CaseRecord record) {
        Objects.requireNonNull(record, "there is no record to add; give one");
        return new Supposition(records, voices, documents, and(added, record), settings, rules);
    }

    /** {@return this, with another table value} */
    public Supposition set(String setting) {
        Objects.requireNonNull(setting, "there is no setting; give one, such as `windows.strong=96`");
        return new Supposition(records, voices, documents, added, and(settings, setting), rules);
    }

    /** {@return this, also without a rule} */
    public Supposition withoutRule(String id) {
        Objects.requireNonNull(id, "there is no rule to leave out; give its id, such as `retaliation.stated`");
        return new Supposition(records, voices, documents, added, settings, and(rules, id));
    }

    /** {@return the case under this supposition} */
    public Case of(Case subject) {
        Objects.requireNonNull(subject, "there is no case to suppose it of; give one");
        List<CaseRecord> kept = new ArrayList<>();
        for (CaseRecord record : subject.records()) {
            CaseRecord left = records.contains(record.id()) || voices.contains(record.voice()) ? null : cited(record);
            if (left != null) {
                kept.add(left);
            }
        }
        kept.addAll(added);
        return subject.withRecords(kept);
    }

    /** {@return how many remaining records refer to a record that was removed} */
    public static int loose(Case stood, Case left) {
        Objects.requireNonNull(stood, "there is no case as it stood; give one");
        Objects.requireNonNull(left, "there is no case as it is left; give one");
        Set<RecordId> gone = stood.records().stream().map(CaseRecord::id).collect(Collectors.toSet());
        left.records().forEach(record -> gone.remove(record.id()));
        return (int) left.records().stream()
                .filter(record -> Mentions.of(record).stream().anyMatch(gone::contains))
                .count();
    }

    /** {@return the record with its remaining citations, or null if none remain} */
    private @Nullable CaseRecord cited(CaseRecord record) {
        Said said = record.said();
        List<Citation> left = said.citations().stream()
                .filter(citation -> !documents.contains(citation.document()))
                .toList();
        if (left.size() == said.citations().size()) {
            return record;
        }
        return left.isEmpty()
                ? null
                : with(
                        record,
                        new Said(
                                said.voice(),
                                said.principal(),
                                said.relayedBy(),
                                left,
                                said.date(),
                                said.modality(),
                                said.grade(),
                                said.saidAfter(),
                                said.saidBefore()));
    }

    private static CaseRecord with(CaseRecord record, Said said) {
        return Components.with(record, (component, value) -> component.getType() == Said.class ? said : value);
    }

    private static <T extends Comparable<? super T>> Set<T> and(Set<T> some, T more) {
        Set<T> all = new TreeSet<>(some);
        all.add(more);
        return java.util.Collections.unmodifiableSet(all);
    }

    private static <T> List<T> and(List<T> some, T more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }
}
