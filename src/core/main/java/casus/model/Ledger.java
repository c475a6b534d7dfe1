package casus.model;

import casus.model.RetaliationStep.Traded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Possible blows of one camp at another, found by their dates without looking at all of them. Blows that no condition on
 * dates can distinguish are of one kind. The answers may contain more than what meets a condition, but lack nothing that does;
 * of each kind they contain at most so many blows as are asked for. Two ledgers of the same blows are equal.
 */
public final class Ledger {

    /** Dates known less precisely are few and are not sorted. */
    private static final int LONGEST_SORTED = 31;

    private static final Comparator<Traded> ORDER = Comparator.comparing(Traded::event);

    private final List<Traded> blows;
    private final int hash;

    /** Kinds with a first and a last day not far apart, in the order of the first. */
    private final List<List<Traded>> sorted = new ArrayList<>();

    private final List<List<Traded>> others = new ArrayList<>();

    private Ledger(List<Traded> blows) {
        this.blows = blows;
        this.hash = blows.hashCode();
        Map<String, List<Traded>> kinds = new TreeMap<>();
        for (Traded blow : blows) {
            kinds.computeIfAbsent(kind(blow), any -> new ArrayList<>()).add(blow);
        }
        kinds.values().forEach(kind -> (isSorted(kind.get(0)) ? sorted : others).add(kind));
        sorted.sort(Comparator.comparing(Ledger::first));
    }

    /** {@return the ledger of blows, the same whatever their order} */
    public static Ledger of(Collection<Traded> blows) {
        return new Ledger(blows.stream().sorted(ORDER).toList());
    }

    /** {@return all blows, in order of event} */
    public List<Traded> blows() {
        return blows;
    }

    /** {@return what {@link Traded#mayPrecedeWithin} may be true of} */
    public List<Traded> mayPrecedeWithin(Entity.Event event, int hours, int ofEach) {
        LocalDate earliest = earliest(event);
        return near(earliest == null ? null : earliest.minusDays(hours / 24 + 1), latest(event), ofEach);
    }

    /** {@return what {@link Traded#mayFallBetween} may be true of} */
    public List<Traded> mayFallBetween(Entity.Event first, Entity.Event last, int ofEach) {
        return near(earliest(first), latest(last), ofEach);
    }

    /** {@return what {@link Traded#mayAnswerBefore} may be true of} */
    public List<Traded> mayAnswerBefore(Entity.Event first, Entity.Event last, int ofEach) {
        LocalDate day = latest(first);
        LocalDate end = latest(last);
        return near(earliest(first), day == null || end == null || end.isAfter(day) ? end : day, ofEach);
    }

    /** {@return what {@link Traded#mayRunBetween} may be true of} */
    public List<Traded> mayRunBetween(Entity.Event first, Entity.Event last, int ofEach) {
        return near(earliest(first), latest(last), ofEach);
    }

    /** {@return blows that may have fallen on some day of a span, which may be open at either end} */
    private List<Traded> near(@Nullable LocalDate from, @Nullable LocalDate to, int ofEach) {
        List<Traded> near = new ArrayList<>();
        for (int i = from == null ? 0 : after(from.minusDays(LONGEST_SORTED + 1)); i < sorted.size(); i++) {
            List<Traded> kind = sorted.get(i);
            if (to != null && first(kind).isAfter(to)) {
                break;
            }
            if (from == null || !last(kind).isBefore(from)) {
                near.addAll(kind.subList(0, Math.min(ofEach, kind.size())));
            }
        }
        for (List<Traded> kind : others) {
            near.addAll(kind.subList(0, Math.min(ofEach, kind.size())));
        }
        return near;
    }

    /** {@return the index of the first kind that begins after a day} */
    private int after(LocalDate day) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (first(sorted.get(middle)).isAfter(day)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static String kind(Traded blow) {
        return blow.date() + (blow.series() ? " series " : " ") + blow.after() + blow.before();
    }

    private static boolean isSorted(Traded blow) {
        When date = blow.date();
        return date != null
                && date.earliest() != null
                && date.latest() != null
                && !date.latest().isAfter(date.earliest().plusDays(LONGEST_SORTED));
    }

    private static LocalDate first(List<Traded> kind) {
        When date = kind.get(0).date();
        return date == null || date.earliest() == null ? LocalDate.MIN : date.earliest();
    }

    private static LocalDate last(List<Traded> kind) {
        When date = kind.get(0).date();
        return date == null || date.latest() == null ? LocalDate.MAX : date.latest();
    }

    private static @Nullable LocalDate earliest(Entity.Event event) {
        return event.date() == null ? null : event.date().earliest();
    }

    private static @Nullable LocalDate latest(Entity.Event event) {
        return event.date() == null ? null : event.date().latest();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Ledger ledger && hash == ledger.hash && blows.equals(ledger.blows));
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return blows.size() + " blows, " + Integer.toHexString(hash);
    }
}
