package casus.verify;

import casus.Supported;
import casus.inferences.Inferences;
import casus.model.Case;
import casus.model.CaseRecord;
import casus.model.Conclusion;
import casus.model.Entity;
import casus.model.Id;
import casus.model.RecordId;
import casus.smallcase.Few;
import casus.why.Supports;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Properties that hold for every case and all rules. Each method throws {@link AssertionError} if its property fails, with
 * the smallest example found and how to reproduce it; it returns this, so that calls can be chained. Random choices depend
 * only on the given seed. Not thread-safe.
 */
public final class Invariants {

    private static final int SUPPORTS = 8;

    private final Reasoning reasoning;
    private final Case subject;

    /** What follows from the case, once a property has asked for it. */
    private @Nullable Inferences inferences;

    Invariants(Reasoning reasoning, Case subject) {
        this.reasoning = reasoning;
        this.subject = subject;
    }

    /** {@return the properties of a case and the rules of a verifier, regardless of which rules it judges} */
    public static Invariants of(Verifier verifier, Case subject) {
        Objects.requireNonNull(verifier, "there is no verifier; give one, such as `Verifier.shipped()`");
        Objects.requireNonNull(
                subject, "there is no case to hold the properties of; give one, such as `outcome.subject()`");
        return new Invariants(Reasoning.by(verifier.casus()), subject);
    }

    /**
     * Expects the same conclusions for the same reasons for any order of actors, events and records.
     *
     * @param times the number of orders to try, with this seed and the following ones
     * @throws IllegalArgumentException if {@code times} is less than one
     */
    public Invariants orderDoesNotMatter(int times, long seed) {
        atLeastOnce(times, "orders");
        Inferences expected = inferences();
        for (long each = seed; each < seed + times; each++) {
            Case other = shuffled(subject, each);
            if (!Example.same(expected, reasoning.reason(other))) {
                throw disordered(other, each);
            }
        }
        return this;
    }

    private Inferences inferences() {
        if (inferences == null) {
            inferences = reasoning.reason(subject);
        }
        return inferences;
    }

    private static void atLeastOnce(int times, String of) {
        if (times < 1) {
            throw new IllegalArgumentException("`" + times + "` " + of + " try nothing; try at least 1");
        }
    }

    private AssertionError disordered(Case other, long seed) {
        Case least = Example.smallest(
                subject, tried -> !Example.same(reasoning.reason(tried), reasoning.reason(kept(other, tried))));
        Case turned = kept(other, least);
        return new AssertionError("the order of a case matters; see it again with orderDoesNotMatter(1, " + seed + ")\n"
                + Example.text(least)
                + "\nin another order, that is "
                + turned.records().stream().map(record -> record.id().value()).toList()
                + ", it comes to something else\n"
                + Example.otherwise(
                        reasoning.reason(least).conclusions(),
                        reasoning.reason(turned).conclusions()));
    }

    /** {@return a case with only those of its records that another has} */
    private static Case kept(Case whole, Case other) {
        return whole.withRecords(
                whole.records().stream().filter(other.records()::contains).toList());
    }

    private static Case shuffled(Case subject, long seed) {
        return new Case(
                subject.id(),
                subject.title(),
                subject.hash(),
                shuffled(subject.documents(), seed),
                shuffled(subject.actors(), seed),
                shuffled(subject.places(), seed),
                shuffled(subject.events(), seed),
                shuffled(subject.records(), seed),
                subject.asOf());
    }

    private static <T> List<T> shuffled(List<T> list, long seed) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, new Random(seed));
        return List.copyOf(shuffled);
    }

    /** Expects that records about others, on the days of this case, change nothing in it. */
    public Invariants unrelatedRecordsChangeNothing() {
        Strangers strangers = Strangers.to(subject);
        return unrelatedChangesNothing(strangers.subject());
    }

    /**
     * Expects that another case, added to this, changes nothing in either.
     *
     * @param other a case that shares no actor, place, event or record with this
     * @throws IllegalArgumentException if it shares some
     */
    public Invariants unrelatedChangesNothing(Case other) {
        Objects.requireNonNull(other, "there is no other case; give one");
        Set<String> shared = names(subject);
        shared.retainAll(names(other));
        if (!shared.isEmpty()) {
            throw new IllegalArgumentException("the other case is not unrelated: both have "
                    + Few.of(shared.stream().map(name -> "`" + name + "`").toList(), ", ")
                    + "; give them other names in one of the two");
        }
        if (apart(Strangers.joined(subject, other), other)) {
            return this;
        }
        Case least = Example.smallest(Strangers.joined(subject, other), tried -> !apart(tried, other));
        List<Conclusion> alone = alone(least, other);
        throw new AssertionError("records about others change what follows\n" + Example.text(least)
                + "\ncomes to something else than its two parts by themselves\n"
                + Example.otherwise(alone, reasoning.reason(least).conclusions()));
    }

    private static Set<String> names(Case of) {
        return Stream.of(of.actors(), of.places(), of.events(), of.records())
                .flatMap(List::stream)
                .map(one -> one instanceof Entity entity ? entity.id() : ((CaseRecord) one).id())
                .map(Id::value)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean apart(Case both, Case other) {
        List<Conclusion> together = reasoning.reason(both).conclusions();
        List<Conclusion> alone = alone(both, other);
        return together.size() == alone.size() && together.containsAll(alone);
    }

    private List<Conclusion> alone(Case both, Case other) {
        List<Conclusion> alone =
                new ArrayList<>(reasoning.reason(kept(subject, both)).conclusions());
        alone.addAll(reasoning.reason(kept(other, both)).conclusions());
        return alone;
    }

    /**
     * Expects that a session in which records are inserted and withdrawn finds at every step what a fresh one finds.
     *
     * @param steps how many
     * @throws IllegalArgumentException if there is none
     */
    public Invariants incrementalEqualsFresh(int steps, long seed) {
        atLeastOnce(steps, "steps");
        new Walks(reasoning, subject).random(steps, seed);
        return this;
    }

    /** Expects that every conclusion has a support, and every record of every support a quote. */
    public Invariants everyConclusionReachesAQuote() {
        Inferences inferences = inferences();
        List<String> faults = new ArrayList<>();
        for (Conclusion conclusion : inferences.conclusions()) {
            List<NavigableSet<RecordId>> supports =
                    Supports.of(inferences, conclusion).minimal();
            if (supports.isEmpty() || supports.get(0).isEmpty()) {
                faults.add("`" + conclusion.handle() + "` rests on no record");
            }
            supports.stream()
                    .flatMap(NavigableSet::stream)
                    .distinct()
                    .filter(record -> !quotes(inferences.records().get(record)))
                    .forEach(record ->
                            faults.add("`" + conclusion.handle() + "` rests on " + record + ", which quotes nothing"));
        }
        return none(faults, "not every conclusion reaches a quote");
    }

    private static boolean quotes(@Nullable CaseRecord record) {
        return record != null
                && !record.said().citations().isEmpty()
                && record.said().citations().stream()
                        .noneMatch(citation -> citation.quote().isBlank());
    }

    /** Expects that the records of every support are sufficient and necessary when reasoned over alone. */
    public Invariants explanationsReplay() {
        Inferences inferences = inferences();
        List<String> faults = new ArrayList<>();
        for (Supported supported : reasoning.supported(inferences, SUPPORTS)) {
            supported.trials().stream()
                    .filter(trial -> !trial.holds())
                    .map(trial -> "`" + supported.conclusion().handle() + "` rests on " + trial.support()
                            + (trial.suffices()
                                    ? ", and could spare " + trial.spared()
                                    : ", and does not follow from these alone"))
                    .forEach(faults::add);
        }
        return none(faults, "not every explanation holds when it is reasoned again");
    }

    private Invariants none(List<String> faults, String what) {
        if (!faults.isEmpty()) {
            throw new AssertionError(
                    what + "\n" + Few.lines(faults).indent(2) + "from\n" + Few.lines(Example.text(subject)));
        }
        return this;
    }
}
