package casus.model;

import casus.model.RetaliationStep.Tempo;
import casus.model.RetaliationStep.Traded;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Counts the blows of one camp at another. Rules decide which events are blows. A series counts as at least as many blows as it
 * is said to have members, and its members not again; single blows of one day count as one. The days are those from the first
 * dated blow between the two, in either direction, to the last, or those of the quiet window if that is longer. Two counts of
 * the same blows are equal.
 */
public final class Blows {

    /** The days of single blows whose day is known, in order, counted from 1970. */
    private final long[] days;

    /** The days of single blows that are the only one of their day. */
    private final Map<EventId, Long> alone = new HashMap<>();

    /** Blows that count singly: series, by what they count as, and blows whose day is not known for certain, by their dates. */
    private final Map<String, Lot> lots = new TreeMap<>();

    private final int observed;
    private final int hash;

    /**
     * Blows that count alike.
     *
     * @param example one of them
     * @param events all of them
     * @param worth so much each counts
     */
    private record Lot(Traded example, Set<EventId> events, int worth) {}

    private Blows(
            Collection<Traded> there,
            Collection<Traded> back,
            Collection<Remark.Series> series,
            int least,
            TableRow.Window quiet) {
        Map<EventId, Set<EventId>> members = new HashMap<>();
        series.forEach(said ->
                members.computeIfAbsent(said.series(), any -> new HashSet<>()).addAll(said.members()));
        Set<EventId> counted = new HashSet<>();
        members.values().forEach(counted::addAll);
        Map<Long, Set<EventId>> struck = new TreeMap<>();
        for (Traded blow : there) {
            if (counted.contains(blow.event())) {
                continue;
            }
            LocalDate day = blow.day();
            if (day != null) {
                struck.computeIfAbsent(day.toEpochDay(), any -> new HashSet<>()).add(blow.event());
                continue;
            }
            int worth = blow.series()
                    ? Math.max(
                            least, members.getOrDefault(blow.event(), Set.of()).size())
                    : 1;
            lots.computeIfAbsent(
                            blow.date() + (blow.series() ? " series " : " ") + worth,
                            any -> new Lot(blow, new TreeSet<>(), worth))
                    .events()
                    .add(blow.event());
        }
        struck.forEach((day, events) -> {
            if (events.size() == 1) {
                alone.put(events.iterator().next(), day);
            }
        });
        days = struck.keySet().stream().mapToLong(Long::longValue).toArray();
        observed = observed(there, back, quiet.hours() / 24);
        hash = 31
                        * (31 * Arrays.hashCode(days)
                                + alone.hashCode()
                                + members(lots).hashCode())
                + observed;
    }

    private static int observed(Collection<Traded> there, Collection<Traded> back, int shortest) {
        LocalDate first = LocalDate.MAX;
        LocalDate last = LocalDate.MIN;
        for (Collection<Traded> blows : List.of(there, back)) {
            for (Traded blow : blows) {
                When date = blow.date();
                if (date != null && !date.doubtful()) {
                    // a series lasted from its first day to its last; a single blow fell on one of these days
                    LocalDate from = blow.series() ? date.earliest() : date.latest();
                    LocalDate to = blow.series() ? date.latest() : date.earliest();
                    first = from == null || from.isAfter(first) ? first : from;
                    last = to == null || to.isBefore(last) ? last : to;
                }
            }
        }
        return first.isBefore(last) ? (int) Math.max(shortest, ChronoUnit.DAYS.between(first, last)) : shortest;
    }

    /**
     * {@return the count of blows of one camp at another}
     *
     * @param there blows in the direction that is looked at
     * @param back blows in the other direction
     * @param series what is said about the members of those that are series
     * @param least so many blows a series counts as at least
     */
    public static Blows counted(
            Collection<Traded> there,
            Collection<Traded> back,
            Collection<Remark.Series> series,
            int least,
            TableRow.Window quiet) {
        return new Blows(there, back, series, least, quiet);
    }

    /**
     * {@return the tempo of one camp against another beside an exchange} What fell on the day of its first blow, or within the reach
     * of an exchange after it, belongs to the exchange.
     *
     * @param cause the first blow of the exchange, in either direction
     * @param exchange how far an exchange reaches; off, to the day of its first blow
     */
    public Tempo tempo(ActorId by, ActorId at, Entity.Event cause, TableRow.Window exchange) {
        int hours = exchange.on() ? exchange.hours() : 0;
        Long own = alone.get(cause.id());
        int others = days.length - daysOf(cause, hours) - (own == null || isOf(cause, hours, own) ? 0 : 1);
        for (Lot lot : lots.values()) {
            if (!lot.example().followsWithin(cause, hours)) {
                others += lot.worth() * (lot.events().size() - (lot.events().contains(cause.id()) ? 1 : 0));
            }
        }
        return new Tempo(cause.id(), by, at, others, observed);
    }

    /** {@return on how many days blows fell that belong to the exchange that an event began} */
    private int daysOf(Entity.Event cause, int hours) {
        When date = cause.date();
        if (date == null || date.earliest() == null || date.latest() == null) {
            return 0;
        }
        long first = date.earliest().toEpochDay();
        long last = date.latest().toEpochDay();
        return Math.max(upTo(first + hours / 24) - upTo(last), 0) + (first == last ? upTo(last) - upTo(last - 1) : 0);
    }

    /** {@return true if a blow of a day belongs to the exchange that an event began} */
    private static boolean isOf(Entity.Event cause, int hours, long day) {
        When date = cause.date();
        if (date == null || date.earliest() == null || date.latest() == null) {
            return false;
        }
        long first = date.earliest().toEpochDay();
        long last = date.latest().toEpochDay();
        return (first == last && day == first) || (day > last && day <= first + hours / 24);
    }

    /** {@return how many days are not later than one} */
    private int upTo(long day) {
        int found = Arrays.binarySearch(days, day);
        return found >= 0 ? found + 1 : -found - 1;
    }

    private static List<List<Object>> members(Map<String, Lot> lots) {
        List<List<Object>> members = new ArrayList<>();
        lots.forEach((kind, lot) -> members.add(List.of(kind, lot.events())));
        return members;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Blows blows
                        && hash == blows.hash
                        && observed == blows.observed
                        && Arrays.equals(days, blows.days)
                        && alone.equals(blows.alone)
                        && members(lots).equals(members(blows.lots)));
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return days.length + " days and " + lots.size() + " lots in " + observed + " days, "
                + Integer.toHexString(hash);
    }
}
