package casus.score;

import casus.Casus;
import casus.Result;
import casus.casefile.CaseReader;
import casus.casefile.Reading;
import casus.json.Contract.Word;
import casus.model.Case;
import casus.model.CaseRecord;
import casus.model.Conclusion;
import casus.model.Conclusion.Family;
import casus.model.Problem;
import casus.model.Term;
import casus.score.AnswerKey.Entry;
import casus.score.AnswerKey.Weight;
import casus.why.Explanation;
import casus.why.Why;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What one case came to, compared with its answer key.
 *
 * @param subject the id of the case
 * @param figures one for each family, in the order of families
 * @param remarks what is not as the key has it: by family, then in the order of the key, then by handle
 */
public record Scored(String subject, List<Figures> figures, List<Remark> remarks) {

    /** What is not as a key has it. */
    public enum Kind {
        /** An expected conclusion does not follow. */
        MISSING,
        /** It follows with another status. */
        STATUS,
        /** Its explanation does not reach a record. */
        WHY,
        /** A conclusion follows that the key does not mention. */
        UNEXPECTED,
        /** More than one contest follows where the key has one. */
        DUPLICATE,
        /** A conclusion follows that the key forbids. */
        FORBIDDEN
    }

    /**
     * One thing that is not as the key has it.
     *
     * @param handle of the conclusion, as it follows, or as the key writes it if it does not
     * @param what the rest of the sentence
     */
    public record Remark(
            @Word(Kind.class) String kind,
            @Word(Family.class) String family,
            String handle,
            String what) {

        /** {@return true if it is of this kind} */
        boolean is(Kind kind) {
            return this.kind.equals(Term.of(kind));
        }
    }

    /**
     * {@return the score of the case in a folder with an answer key; empty if either has mistakes}
     *
     * @param problems to which every problem of either is added
     */
    static Optional<Scored> of(Casus casus, Path folder, Path key, List<Problem> problems) {
        Reading reading = CaseReader.read(folder);
        problems.addAll(reading.problems());
        if (reading.content().isEmpty()) {
            return Optional.empty();
        }
        Case subject = reading.content().get();
        return KeyFile.read(key, subject, problems).map(read -> of(casus.reason(subject), read));
    }

    static Scored of(Result result, AnswerKey key) {
        List<Figures> figures = new ArrayList<>();
        List<Remark> remarks = new ArrayList<>();
        for (Family family : Family.values()) {
            Comparison comparison = new Comparison(family, result, key);
            figures.add(comparison.figures());
            remarks.addAll(comparison.remarks);
        }
        return new Scored(result.subject().id(), figures, List.copyOf(remarks));
    }

    /** The conclusions of one family beside the entries about it. */
    private static final class Comparison {

        private final Family family;
        private final Result result;
        private final List<Entry> entries;
        private final List<Conclusion> conclusions;
        private final List<Remark> remarks = new ArrayList<>();

        Comparison(Family family, Result result, AnswerKey key) {
            this.family = family;
            this.result = result;
            entries = key.entries().stream()
                    .filter(entry -> entry.conclusion().family() == family)
                    .toList();
            conclusions = result.conclusions().stream()
                    .filter(conclusion -> conclusion.family() == family)
                    .toList();
        }

        Figures figures() {
            Figures figures = Figures.none(family);
            for (Entry entry : entries) {
                if (entry.wanted()) {
                    figures = figures.plus(wanted(entry));
                }
            }
            for (Conclusion conclusion : conclusions) {
                figures = figures.plus(unasked(conclusion));
            }
            return figures;
        }

        private Figures wanted(Entry entry) {
            List<Conclusion> found =
                    conclusions.stream().filter(entry.conclusion()::matches).toList();
            if (found.isEmpty()) {
                remark(
                        Kind.MISSING,
                        entry.conclusion().handle(),
                        "does not follow, and " + (entry.weight() == Weight.MUST ? "must" : "should"));
                return Figures.wanted(family, entry, false, false, 0, 0);
            }
            boolean status = entry.statuses().isEmpty()
                    || found.stream().anyMatch(each -> entry.statuses().contains(each.term()));
            Conclusion first = found.get(0);
            if (!status) {
                remark(Kind.STATUS, first.handle(), "is `" + first.term() + "`, not `" + entry.best() + "`");
            }
            int twice =
                    family == Family.NARRATIVE && !entry.conclusion().handle().contains("*") ? found.size() - 1 : 0;
            found.stream()
                    .skip(1)
                    .limit(twice)
                    .forEach(each -> remark(Kind.DUPLICATE, each.handle(), "says the same as " + first.handle()));
            Set<String> reached = new TreeSet<>();
            found.forEach(each -> reached.addAll(reached(result.why(each))));
            List<String> unreached =
                    entry.why().stream().filter(id -> !reached.contains(id)).toList();
            if (!unreached.isEmpty()) {
                remark(Kind.WHY, first.handle(), "does not rest on " + String.join(", ", unreached));
            }
            return Figures.wanted(family, entry, true, status, entry.why().size() - unreached.size(), twice);
        }

        private Figures unasked(Conclusion conclusion) {
            Optional<Entry> forbidden =
                    entries.stream().filter(entry -> entry.forbids(conclusion)).findFirst();
            if (forbidden.isPresent()) {
                remark(
                        Kind.FORBIDDEN,
                        conclusion.handle(),
                        "is `" + conclusion.term() + "`, which line "
                                + forbidden.get().line() + " of the key forbids");
                return Figures.beside(family, 0, 1);
            }
            if (entries.stream().noneMatch(entry -> entry.conclusion().matches(conclusion))) {
                remark(
                        Kind.UNEXPECTED,
                        conclusion.handle(),
                        "is `" + conclusion.term() + "`, and the key has no such conclusion");
                return Figures.beside(family, 1, 0);
            }
            return Figures.none(family);
        }

        private void remark(Kind kind, String handle, String what) {
            remarks.add(new Remark(Term.of(kind), Term.of(family), handle, what));
        }
    }

    /** {@return the ids of the records that an explanation rests on or shows beside the status; what else is on record is not reached} */
    private static Set<String> reached(Explanation explanation) {
        Set<String> records = new TreeSet<>();
        Set<Why> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        explanation.status().forEach(each -> collect(each, records, seen));
        explanation.beside().forEach(each -> collect(each, records, seen));
        return records;
    }

    private static void collect(Why why, Set<String> records, Set<Why> seen) {
        if (!seen.add(why)) {
            return;
        }
        if (why instanceof Why.Given given && given.fact() instanceof CaseRecord said) {
            records.add(said.id().value());
        } else if (why instanceof Why.Counted counted) {
            counted.members().stream()
                    .map(Why.Member::records)
                    .flatMap(Collection::stream)
                    .forEach(id -> records.add(id.value()));
        } else if (why instanceof Why.Derived derived) {
            derived.ways().stream()
                    .flatMap(way -> way.lines().stream())
                    .flatMap(Why.Line::all)
                    .forEach(each -> collect(each, records, seen));
        }
    }

    /** {@return the number of remarks of each kind that has any, such as {@code 2 missing, 1 unexpected}} */
    public String counts() {
        List<String> counts = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            long count = remarks.stream().filter(remark -> remark.is(kind)).count();
            if (count > 0) {
                counts.add(count + " " + Term.of(kind));
            }
        }
        return String.join(", ", counts);
    }
}
