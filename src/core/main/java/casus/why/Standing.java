package casus.why;

import casus.findings.Families;
import casus.findings.Findings;
import casus.model.ActorId;
import casus.model.CaseRecord;
import casus.model.Conclusion;
import casus.model.DocumentId;
import casus.model.Entity;
import casus.model.Grade;
import casus.model.RecordId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The standing of a conclusion.
 *
 * @param kind whether it is disputed, and if not, whether it would survive the loss of any one voice
 * @param voices how many independent voices it rests on: voices of one camp count once, and so do texts of one origin
 * @param critical the voices of each camp or origin whose loss alone would end the conclusion, in order of name
 * @param grades Admiralty grades of the records it rests on, without duplicates, in order, for example {@code B2}; {@code F}
 *     and {@code 6} mean that it cannot be judged. Grades are shown, never computed with.
 * @param counted the independent voices one by one, in a stable order
 */
public record Standing(Kind kind, int voices, List<ActorId> critical, List<String> grades, List<Source> counted) {

    /**
     * One of the independent voices that were counted: a camp, or an origin of texts.
     *
     * @param voices the actors that speak for it, in order of name; empty if its words are also another's
     * @param records its records among those the conclusion rests on, in order of id
     * @param critical true if the conclusion would not survive the loss of its records
     */
    public record Source(List<ActorId> voices, List<RecordId> records, boolean critical) {}

    /** The three standings. */
    public enum Kind {
        /** Nobody disputes it, and it would survive the loss of any one of its independent voices. */
        CORROBORATED,
        /** Nobody disputes it, but some part of it rests on one camp or one origin alone. */
        SINGLE_VOICE,
        /** Somebody disputes it. */
        DISPUTED
    }

    /**
     * {@return the standing of a conclusion}
     *
     * @throws IllegalArgumentException if it does not follow there
     */
    public static Standing of(Findings findings, Conclusion conclusion) {
        return Grounding.of(findings, conclusion).standing();
    }

    static Standing of(Findings findings, Conclusion conclusion, Grounds<RecordId> grounds, Supports supports) {
        List<CaseRecord> records = findings.records(supports.records());
        Sources sources = new Sources(findings, records);
        Map<RecordId, CaseRecord> named = findings.records();
        List<Source> all = new ArrayList<>();
        for (String one : sources.all()) {
            List<CaseRecord> its = records.stream()
                    .filter(record -> sources.isWordOf(one, record))
                    .toList();
            boolean critical = !grounds.hold(id -> {
                CaseRecord record = named.get(id);
                return record == null || !sources.isWordOf(one, record);
            });
            all.add(new Source(
                    its.stream().map(CaseRecord::voice).distinct().sorted().toList(),
                    its.stream().map(CaseRecord::id).toList(),
                    critical));
        }
        List<ActorId> critical = all.stream()
                .filter(Source::critical)
                .flatMap(source -> source.voices().stream())
                .distinct()
                .sorted()
                .toList();
        Kind kind = Families.disputed(findings, conclusion)
                ? Kind.DISPUTED
                : all.size() > 1 && critical.isEmpty() ? Kind.CORROBORATED : Kind.SINGLE_VOICE;
        return new Standing(kind, all.size(), critical, grades(findings, records), all);
    }

    private static List<String> grades(Findings findings, List<CaseRecord> records) {
        Map<DocumentId, Grade> ofDocuments = new HashMap<>();
        for (Entity.Document document : findings.subject().documents()) {
            Grade grade = document.grade();
            if (grade != null) {
                ofDocuments.put(document.id(), grade);
            }
        }
        Set<String> grades = new TreeSet<>();
        for (CaseRecord record : records) {
            Grade own = record.said().grade();
            Stream<Grade> carried = own != null
                    ? Stream.of(own)
                    : record.said().citations().stream()
                            .flatMap(citation -> Stream.ofNullable(ofDocuments.get(citation.document())));
            carried.forEach(grade -> grades.add(grade.toString()));
        }
        return List.copyOf(grades);
    }
}
