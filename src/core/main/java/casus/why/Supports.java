package casus.why;

import casus.inferences.Inferences;
import casus.model.ActorId;
import casus.model.Bound;
import casus.model.CaseRecord;
import casus.model.Conclusion;
import casus.model.RecordId;
import casus.model.Step;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The smallest sets of records that carry a conclusion. Entities and table rows are the frame of the records and are not
 * counted; neither are absences, nor facts that were only counted.
 *
 * @param minimal sets in which every record is necessary, smallest first, then by name
 * @param complete false if there were more than {@link #MOST} at some step, so that some may be missing
 * @param critical records without which the conclusion would not follow: those in every set, listed or not
 * @param records those in any set, listed or not
 * @param counted false if other records may be in a set that is not listed, so that there are at least these
 */
public record Supports(
        List<NavigableSet<RecordId>> minimal,
        boolean complete,
        NavigableSet<RecordId> critical,
        NavigableSet<RecordId> records,
        boolean counted) {

    /** The number of alternatives kept at every step. */
    public static final int MOST = Bound.SUPPORTS.most();

    /** The number of supports searched for at first. */
    private static final int FIRST = 8;

    /**
     * {@return the supports of a conclusion's status}
     *
     * @throws IllegalArgumentException if it does not follow there
     */
    public static Supports of(Inferences inferences, Conclusion conclusion) {
        return of(grounds(inferences, inferences.following(conclusion)));
    }

    static Supports of(Grounds<RecordId> grounds) {
        Grounds.Smallest<RecordId> smallest = grounds.smallest(MOST);
        List<NavigableSet<RecordId>> sets =
                smallest.sets().stream().map(Supports::set).toList();
        Grounds.Used<RecordId> used = grounds.used(smallest);
        return new Supports(
                sets,
                smallest.complete(),
                Collections.unmodifiableNavigableSet(critical(grounds, sets, smallest.complete())),
                Collections.unmodifiableNavigableSet(new TreeSet<>(used.ground())),
                used.exact());
    }

    /** Those in every set; if some sets may be missing, each has to be tried. */
    private static NavigableSet<RecordId> critical(
            Grounds<RecordId> grounds, List<NavigableSet<RecordId>> sets, boolean complete) {
        return sets.stream()
                .limit(1)
                .flatMap(Set::stream)
                .filter(record -> sets.stream().allMatch(set -> set.contains(record)))
                .filter(record -> complete || !grounds.hold(kept -> !kept.equals(record)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * {@return the supports one by one, in the same order and up to the same limit} The first few are cheap, however many
     * there are.
     */
    public static Stream<NavigableSet<RecordId>> each(Inferences inferences, Conclusion conclusion) {
        Grounds<RecordId> grounds = grounds(inferences, inferences.following(conclusion));
        Iterator<NavigableSet<RecordId>> sets = new Iterator<>() {
            private int most = FIRST;
            private int given;
            private Grounds.Smallest<RecordId> found = grounds.smallest(FIRST);

            @Override
            public boolean hasNext() {
                // others may still precede a set that is not certain yet
                while (given >= found.certain() && !found.complete() && most < MOST) {
                    most = Math.min(MOST, most * FIRST);
                    found = grounds.smallest(most);
                }
                return given < found.sets().size();
            }

            @Override
            public NavigableSet<RecordId> next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return set(found.sets().get(given++));
            }
        };
        return StreamSupport.stream(((Iterable<NavigableSet<RecordId>>) () -> sets).spliterator(), false);
    }

    private static NavigableSet<RecordId> set(List<RecordId> records) {
        return Collections.unmodifiableNavigableSet(new TreeSet<>(records));
    }

    /** {@return what a conclusion's status rests on, down to the records} */
    static Grounds<RecordId> grounds(Inferences inferences, Conclusion conclusion) {
        // if one step is enough, any other is
        boolean any = conclusion.isCarriedBy(conclusion.basis().subList(0, 1));
        return new Grounds<>(conclusion.basis(), any, step -> ways(inferences, step), Comparator.naturalOrder());
    }

    private static List<Grounds.Way<RecordId>> ways(Inferences inferences, Step step) {
        return inferences.derivations(step).stream()
                .map(derivation -> {
                    Set<RecordId> records = new TreeSet<>();
                    Set<Step> steps = new LinkedHashSet<>();
                    derivation
                            .premises()
                            .forEach(premise -> premise.needed().forEach(fact -> {
                                if (fact instanceof CaseRecord record) {
                                    records.add(record.id());
                                } else if (fact instanceof Step beneath) {
                                    steps.add(beneath);
                                }
                            }));
                    return new Grounds.Way<>(records, steps);
                })
                .toList();
    }

    /** {@return the supports of a step; none for a step that was not derived} */
    public static Supports of(Inferences inferences, Step step) {
        return inferences.derivations(step).isEmpty()
                ? new Supports(List.of(), true, new TreeSet<>(), new TreeSet<>(), true)
                : of(new Grounds<>(List.of(step), each -> ways(inferences, each), Comparator.<RecordId>naturalOrder()));
    }

    /** {@return whether the status would still follow from some of the records} Absences are taken to hold. */
    public static boolean holds(Inferences inferences, Conclusion conclusion, Predicate<RecordId> kept) {
        return grounds(inferences, conclusion).hold(kept);
    }

    /** {@return the voices of every record in any support, in order of name} */
    public List<ActorId> voices(Inferences inferences) {
        return inferences.records(records()).stream()
                .map(CaseRecord::voice)
                .distinct()
                .sorted()
                .toList();
    }
}
