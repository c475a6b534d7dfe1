package casus.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Events, found by their dates without looking at all of them. Events without a first day are left out, since the conditions
 * that are looked up here are true only of dated ones. Two values of the same events are equal.
 */
public final class Dated {

    private final List<Entity.Event> events;
    private final LocalDate[] days;
    private final int hash;

    private Dated(List<Entity.Event> events) {
        this.events = events;
        this.days = events.stream().flatMap(Dated::first).toArray(LocalDate[]::new);
        // of the ids alone: the hash of an enum differs from run to run, and the text of this would with it
        this.hash = events.stream().map(Entity.Event::id).toList().hashCode();
    }

    /** {@return the events that have a first day, the same whatever their order} */
    public static Dated of(Collection<Entity.Event> events) {
        return new Dated(events.stream()
                .distinct()
                .filter(event -> first(event).findAny().isPresent())
                .sorted(Comparator.comparing(
                                (Entity.Event event) -> first(event).findAny().orElseThrow())
                        .thenComparing(Entity.Event::id))
                .toList());
    }

    /** {@return the events that came after another, without doubt and by at most a number of hours} */
    public List<EventId> followsWithin(Entity.Event other, int hours) {
        return first(other)
                .flatMap(day -> from(day, day.plusDays(hours / 24)))
                .filter(event -> event.followsWithin(other, hours))
                .map(Entity.Event::id)
                .toList();
    }

    /** {@return the events that without doubt fell on the day of another} */
    public List<EventId> sharesDayWith(Entity.Event other) {
        return first(other)
                .flatMap(day -> from(day, day))
                .filter(event -> event.sharesDayWith(other))
                .map(Entity.Event::id)
                .toList();
    }

    private static Stream<LocalDate> first(Entity.Event event) {
        return Stream.ofNullable(event.date()).map(When::earliest).flatMap(Stream::ofNullable);
    }

    /** {@return the events whose first day lies between two days, both included} */
    private Stream<Entity.Event> from(LocalDate day, LocalDate end) {
        int from = before(day);
        int to = before(end.plusDays(1));
        return events.subList(from, Math.max(from, to)).stream();
    }

    /** {@return how many events have a first day before a day} */
    private int before(LocalDate day) {
        int low = 0;
        int high = days.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (days[middle].isBefore(day)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Dated dated && hash == dated.hash && events.equals(dated.events));
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return events.size() + " events, " + Integer.toHexString(hash);
    }
}
