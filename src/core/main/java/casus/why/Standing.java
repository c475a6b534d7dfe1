package casus.why;

import casus.inferences.Families;
import casus.inferences.Inferences;
import casus.model.ActorId;
import casus.model.Attribution;
import casus.model.Authorship;
import casus.model.CaseRecord;
import casus.model.Conclusion;
import casus.model.DocumentId;
import casus.model.Entity;
import casus.model.Grade;
import casus.model.Judgement;
import casus.model.RecordId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The standing of a conclusion.
 *
 * @param kind whether it is disputed, and if not, whether it would outlive the loss of any one voice
 * @param voices how many independent voices it rests on: voices of one camp count once, and so do texts of one origin; those
 *     that only deny are not counted, for accuser and denier do not bear each other out
 * @param critical whose word it cannot do without: the voices of each camp or origin whose loss alone would end it, in order
 *     of name
 * @param grades Admiralty grades of the records it rests on, each once, in order, for example {@code B2}; {@code F} and
 *     {@code 6} mean that it cannot be judged. Grades are carried, never computed with.
 * @param counted the independent voices one by one, in a stable order
 * @param against of an attribution, the voices that speak in it only to deny, in order of name
 * @param exact false if there may be more independent voices than were counted
 */
public record Standing(
        Kind kind,
        int voices,
        List<ActorId> critical,
        List<String> grades,
        List<Source> counted,
        List<ActorId> against,
        boolean exact) {

    /**
     * One of the independent voices that were counted: a camp, or an origin of texts.
     *
     * @param voices the actors that speak for it, in order of name; empty if its words are also another's
     * @param records its records among those the conclusion rests on, in order of id
     * @param critical true if the conclusion would not survive the loss of its records
     * @param needed those of the voices without whose own words the conclusion does not stand, in order of name; empty if any
     *     of them will do, or if it is not critical
     */
    public record Source(List<ActorId> voices, List<RecordId> records, boolean critical, List<ActorId> needed) {}

    /** The three standings. */
    public enum Kind {
        /** Nobody disputes it, and it would survive the loss of any one of its independent voices. */
        CORROBORATED,
        /** Nobody disputes it, but some part of it rests on one camp or one origin alone. */
        SINGLE_VOICE,
        /** Nobody's word is against it, and somebody reports that what it rests on is not verified or shown. */
        UNVERIFIED,
        /** Somebody's word is against it. */
        DISPUTED
    }

    /**
     * {@return the standing of a conclusion}
     *
     * @throws IllegalArgumentException if it does not follow there
     */
    public static Standing of(Inferences inferences, Conclusion conclusion) {
        return Grounding.of(inferences, conclusion).standing();
    }

    static Standing of(Inferences inferences, Conclusion conclusion, Grounds<RecordId> grounds, Supports supports) {
        List<CaseRecord> records = inferences.records(supports.records());
        Sources sources = new Sources(inferences, records);
        Map<RecordId, CaseRecord> named = inferences.records();
        List<Source> all = new ArrayList<>();
        for (String one : sources.all()) {
            List<CaseRecord> its = records.stream()
                    .filter(record -> sources.isWordOf(one, record))
                    .toList();
            boolean critical = !grounds.hold(id -> {
                CaseRecord record = named.get(id);
                return record == null || !sources.isWordOf(one, record);
            });
            List<ActorId> voices =
                    its.stream().map(CaseRecord::voice).distinct().sorted().toList();
            List<ActorId> needed = voices.stream()
                    .filter(voice -> critical
                            && !grounds.hold(id -> {
                                CaseRecord record = named.get(id);
                                return record == null || !record.voice().equals(voice);
                            }))
                    .toList();
            all.add(new Source(voices, its.stream().map(CaseRecord::id).toList(), critical, needed));
        }
        Predicate<Source> denies = source -> conclusion instanceof Attribution
                && !source.records().isEmpty()
                && source.records().stream().allMatch(id -> denial(named.get(id)));
        boolean nobodySays = all.stream().allMatch(denies);
        List<Source> counted = all.stream()
                .filter(source -> nobodySays || !denies.test(source))
                .toList();
        List<ActorId> against = all.stream()
                .filter(source -> !counted.contains(source))
                .flatMap(source -> source.voices().stream())
                .distinct()
                .sorted()
                .toList();
        List<ActorId> critical = all.stream()
                .filter(Source::critical)
                .flatMap(source -> source.voices().stream())
                .distinct()
                .sorted()
                .toList();
        Kind kind = Families.disputed(inferences, conclusion)
                ? Kind.DISPUTED
                : !Families.unproven(inferences, conclusion).isEmpty()
                        ? Kind.UNVERIFIED
                        : counted.size() > 1 && critical.isEmpty() ? Kind.CORROBORATED : Kind.SINGLE_VOICE;
        return new Standing(
                kind, counted.size(), critical, grades(inferences, records), counted, against, supports.counted());
    }

    /** What a rule may have read as a denial; a frame put on a statement is no ground of an attribution but as that. */
    private static boolean denial(@Nullable CaseRecord record) {
        return record instanceof Authorship.Denial
                || record instanceof Authorship.Rejection
                || record instanceof Judgement.Characterization;
    }

    private static List<String> grades(Inferences inferences, List<CaseRecord> records) {
        Map<DocumentId, Grade> ofDocuments = new HashMap<>();
        for (Entity.Document document : inferences.subject().documents()) {
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
