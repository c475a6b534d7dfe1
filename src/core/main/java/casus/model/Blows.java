package casus.model;

import casus.model.RetaliationStep.Tempo;
import casus.model.RetaliationStep.Traded;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Counts blows. Rules decide which events are blows. */
public final class Blows {

    private Blows() {}

    /**
     * {@return the tempo of one camp against another beside an exchange} What fell on the day of its first blow, or within the reach
     * of an exchange after it, belongs to the exchange. A series counts as at least as many blows as it is said to have
     * members, and its members not again; single blows of one day count as one. The days are those from the first dated blow
     * between the two, in either direction, to the last, or those of the quiet window if that is longer.
     *
     * @param cause the first blow of the exchange, in either direction
     * @param there blows in the direction that is looked at
     * @param back blows in the other direction
     * @param series what is said about the members of those that are series
     * @param least so many blows a series counts as at least
     * @param exchange how far an exchange reaches; off, to the day of its first blow
     */
    public static Tempo tempo(
            ActorId by,
            ActorId at,
            Entity.Event cause,
            Collection<Traded> there,
            Collection<Traded> back,
            Collection<Remark.Series> series,
            int least,
            TableRow.Window quiet,
            TableRow.Window exchange) {
        Map<EventId, Set<EventId>> members = new HashMap<>();
        series.forEach(said ->
                members.computeIfAbsent(said.series(), any -> new HashSet<>()).addAll(said.members()));
        Set<EventId> counted = new HashSet<>();
        members.values().forEach(counted::addAll);
        int others = 0;
        Set<LocalDate> struck = new HashSet<>();
        for (Traded blow : there) {
            if (counted.contains(blow.event())
                    || blow.event().equals(cause.id())
                    || blow.followsWithin(cause, exchange.on() ? exchange.hours() : 0)) {
                continue;
            }
            LocalDate day = blow.day();
            if (blow.series()) {
                others += Math.max(
                        least, members.getOrDefault(blow.event(), Set.of()).size());
            } else if (day == null || struck.add(day)) {
                others++;
            }
        }
        LocalDate first = LocalDate.MAX;
        LocalDate last = LocalDate.MIN;
        for (Traded blow : Stream.concat(there.stream(), back.stream()).toList()) {
            When date = blow.date();
            if (date != null && !date.doubtful()) {
                // a series lasted from its first day to its last; a single blow fell on one of these days
                LocalDate from = blow.series() ? date.earliest() : date.latest();
                LocalDate to = blow.series() ? date.latest() : date.earliest();
                first = from == null || from.isAfter(first) ? first : from;
                last = to == null || to.isBefore(last) ? last : to;
            }
        }
        int shortest = quiet.hours() / 24;
        int days = first.isBefore(last) ? (int) Math.max(shortest, ChronoUnit.DAYS.between(first, last)) : shortest;
        return new Tempo(cause.id(), by, at, others, days);
    }
}
