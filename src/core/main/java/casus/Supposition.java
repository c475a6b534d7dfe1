package casus;

import casus.findings.Mentions;
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
 * What somebody supposes: that some records had not been made, some voices not spoken, some documents not been written, some
 * records been made besides, some rows of tables been others, some rules not been there. A value; what refers to something taken out is left as it is.
 *
 * @param records that had not been made
 * @param voices whose records had not been made
 * @param documents that had not been written: records that cite nothing else go, others lose the citation
 * @param added records made besides, in any order
 * @param settings other values of tables, as {@code windows.strong=96}; see {@link casus.rulebook.Settings}
 * @param rules ids of rules that had not been there
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

    /** Nothing but what is. */
    public static final Supposition NONE =
            new Supposition(Set.of(), Set.of(), Set.of(), List.of(), List.of(), Set.of());

    /** {@return the same without a record as well} */
    public Supposition without(RecordId record) {
        Objects.requireNonNull(
                record, "there is no record to leave out; give its id, such as `new RecordId(\"claim-1\")`");
        return new Supposition(and(records, record), voices, documents, added, settings, rules);
    }

    /** {@return the same without the words of a voice as well} */
    public Supposition without(ActorId voice) {
        Objects.requireNonNull(voice, "there is no voice to leave out; give its id, such as `new ActorId(\"front\")`");
        return new Supposition(records, and(voices, voice), documents, added, settings, rules);
    }

    /** {@return the same without a document as well} */
    public Supposition without(DocumentId document) {
        Objects.requireNonNull(
                document, "there is no document to leave out; give its id, such as `new DocumentId(\"paper\")`");
        return new Supposition(records, voices, and(documents, document), added, settings, rules);
    }

    /** {@return the same with one record more} */
    public Supposition with(CaseRecord record) {
        Objects.requireNonNull(record, "there is no record to add; give one");
        return new Supposition(records, voices, documents, and(added, record), settings, rules);
    }

    /** {@return the same with another value of a table} */
    public Supposition set(String setting) {
        Objects.requireNonNull(setting, "there is no setting; give one, such as `windows.strong=96`");
        return new Supposition(records, voices, documents, added, and(settings, setting), rules);
    }

    /** {@return the same without a rule as well} */
    public Supposition withoutRule(String id) {
        Objects.requireNonNull(id, "there is no rule to leave out; give its id, such as `retaliation.stated`");
        return new Supposition(records, voices, documents, added, settings, and(rules, id));
    }

    /** {@return the case as it is supposed to be} */
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

    /** {@return how many records of a case refer to records that the case stood with and no longer has} */
    public static int loose(Case stood, Case left) {
        Objects.requireNonNull(stood, "there is no case as it stood; give one");
        Objects.requireNonNull(left, "there is no case as it is left; give one");
        Set<RecordId> gone = stood.records().stream().map(CaseRecord::id).collect(Collectors.toSet());
        left.records().forEach(record -> gone.remove(record.id()));
        return (int) left.records().stream()
                .filter(record -> Mentions.of(record).stream().anyMatch(gone::contains))
                .count();
    }

    /** {@return the record with the citations that are left, or null if none is} */
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
                                said.grade()));
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
