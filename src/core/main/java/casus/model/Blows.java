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

/** Counts blows. Which events are blows is for rules to say. */
public final class Blows {

    private Blows() {}

    /**
     * {@return the tempo of one camp against another} A series counts as at least as many blows as it is said to have
     * members, and its members not again; single blows of one day count as one. The days are those from the first dated blow between the two, in either
     * direction, to the last, or those of the quiet window if that is longer.
     *
     * @param there blows in the direction that is looked at, one of them the blow whose others are counted
     * @param back blows in the other direction
     * @param series what is said about the members of those that are series
     * @param least so many blows a series counts as at least
     */
    public static Tempo tempo(
            ActorId by,
            ActorId at,
            Collection<Traded> there,
            Collection<Traded> back,
            Collection<Remark.Series> series,
            int least,
            int quietHours) {
        Map<EventId, Set<EventId>> members = new HashMap<>();
        series.forEach(said ->
                members.computeIfAbsent(said.series(), any -> new HashSet<>()).addAll(said.members()));
        Set<EventId> counted = new HashSet<>();
        members.values().forEach(counted::addAll);
        int blows = 0;
        Set<LocalDate> struck = new HashSet<>();
        for (Traded blow : there) {
            if (counted.contains(blow.event())) {
                continue;
            }
            if (blow.series()) {
                blows += Math.max(
                        least, members.getOrDefault(blow.event(), Set.of()).size());
            } else {
                LocalDate day = blow.day();
                blows += day == null || struck.add(day) ? 1 : 0;
            }
        }
        LocalDate first = LocalDate.MAX;
        LocalDate last = LocalDate.MIN;
        for (Traded blow : Stream.concat(there.stream(), back.stream()).toList()) {
            When date = blow.date();
            if (date != null && !date.doubtful()) {
                // a series went on from its first day to its last; a blow fell on one day, whichever it was
                LocalDate from = blow.series() ? date.earliest() : date.latest();
                LocalDate to = blow.series() ? date.latest() : date.earliest();
                first = from == null || from.isAfter(first) ? first : from;
                last = to == null || to.isBefore(last) ? last : to;
            }
        }
        int quiet = quietHours / 24;
        int days = first.isBefore(last) ? (int) Math.max(quiet, ChronoUnit.DAYS.between(first, last)) : quiet;
        return new Tempo(by, at, Math.max(0, blows - 1), days);
    }
}
