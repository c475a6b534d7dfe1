package casus.why;

import casus.model.ActorId;
import casus.model.Attribution;
import casus.model.CaseRecord;
import casus.model.Chain;
import casus.model.Conclusion;
import casus.model.DocumentId;
import casus.model.Entity;
import casus.model.Grade;
import casus.model.LegalTest;
import casus.model.Narrative;
import casus.model.Retaliation;
import casus.model.RetaliationStep;
import casus.model.Sovereignty;
import casus.model.Step;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * How a conclusion stands with those who speak.
 *
 * @param kind whether it is disputed, and if not, whether it would outlive the loss of any one voice
 * @param voices how many independent voices it rests on: voices of one camp count once, and so do texts of one origin
 * @param critical whose word it cannot do without: the voices of each camp or origin whose loss alone would end it, in order
 *     of name
 * @param grades Admiralty grades of the records it rests on, each once, in order, for example {@code B2}; {@code F} and
 *     {@code 6} mean that it cannot be judged. Grades are carried, never computed with.
 */
public record Standing(Kind kind, int voices, List<ActorId> critical, List<String> grades) {

    /** Three standings. */
    public enum Kind {
        /** Nobody's word is against it, and without any one of its independent voices it would still follow. */
        CORROBORATED,
        /** Nobody's word is against it, and some part of it rests on one camp or one origin alone. */
        SINGLE_VOICE,
        /** Somebody's word is against it. */
        DISPUTED
    }

    /** {@return how a conclusion stands} */
    public static Standing of(Findings findings, Conclusion conclusion) {
        List<CaseRecord> records =
                findings.records(Supports.of(findings, conclusion).records());
        Sources sources = new Sources(findings, records);
        List<ActorId> critical = sources.all().stream()
                .filter(lost -> !Supports.holds(findings, conclusion, record -> !sources.isWordOf(lost, record)))
                .flatMap(lost -> records.stream().filter(record -> sources.isWordOf(lost, record)))
                .map(CaseRecord::voice)
                .distinct()
                .sorted()
                .toList();
        Kind kind = disputed(findings, conclusion)
                ? Kind.DISPUTED
                : sources.count() > 1 && critical.isEmpty() ? Kind.CORROBORATED : Kind.SINGLE_VOICE;
        return new Standing(kind, sources.count(), critical, grades(findings, records));
    }

    /** Opposed poles and pleas that are spoken against are disputed by what they are; of everything else the rules say so. */
    private static boolean disputed(Findings findings, Conclusion conclusion) {
        return (conclusion instanceof Narrative narrative && narrative.status() == Narrative.Status.OPPOSED)
                || (conclusion instanceof LegalTest plea && plea.status() == LegalTest.Status.DISPUTED)
                || !doubts(findings, conclusion).isEmpty();
    }

    /** {@return the steps that say that somebody's word is against a conclusion, not counting what its status says} */
    static List<Step> doubts(Findings findings, Conclusion conclusion) {
        return about(conclusion).stream()
                .filter(doubt -> !findings.derivations(doubt).isEmpty())
                .toList();
    }

    private static List<Step> about(Conclusion conclusion) {
        if (conclusion instanceof Chain chain) {
            return chain.basis().stream()
                    .map(RetaliationStep.Retaliates.class::cast)
                    .<Step>map(link -> new Step.Doubted(Conclusion.Family.RETALIATION, link.response(), link.cause()))
                    .toList();
        }
        if (conclusion instanceof Retaliation link) {
            return List.of(new Step.Doubted(conclusion.family(), link.response(), link.cause()));
        }
        if (conclusion instanceof Attribution it) {
            return List.of(new Step.Doubted(conclusion.family(), it.event(), it.event()));
        }
        return conclusion instanceof Sovereignty it
                ? List.of(new Step.Doubted(conclusion.family(), it.event(), it.event()))
                : List.of();
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
