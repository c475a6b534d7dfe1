package casus.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A date known as well as the source knows it: the day-level reading of EDTF levels 0 and 1 (ISO 8601-2:2019).
 *
 * <p>A date without {@code /} means some day of its day, month, season or year; an interval means all days from its
 * beginning to its end. Doubt ({@code ~}, {@code ?} or {@code %}) widens a date, or the end of an interval that it is written
 * at, by one unit of its precision in both directions: {@code 1998~} may be any day from 1997 to 1999.
 *
 * @param text as written, for example {@code 2024-01-20}, {@code 2024-01~} or {@code ../2024-01-24}
 * @param earliest first day it can be, or null where the beginning is open or unknown
 * @param latest last day it can be, or null where the end is open or unknown
 * @param begunBy last day on which it can have begun, or null where the beginning is open or unknown
 * @param endedFrom first day on which it can have ended, or null where the end is open or unknown
 * @param approximate some end of it is written with {@code ~} or {@code %}
 * @param uncertain some end of it is written with {@code ?} or {@code %}
 */
public record When(
        String text,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        @Nullable LocalDate begunBy,
        @Nullable LocalDate endedFrom,
        boolean approximate,
        boolean uncertain) {

    /** A regular expression that every date matches, and few other texts: months and days are not looked up in a calendar. */
    public static final String FORM = Edtf.FORM;

    /**
     * {@return the date that a text writes}
     *
     * @param text a year, season, month or day, or an interval of two of them joined by {@code /}; {@code ..} is an open end,
     *     nothing an unknown one
     * @throws IllegalArgumentException with a message fit to show, if the text is no such date or there is no such day
     */
    public static When parse(String text) {
        return Edtf.parse(text);
    }

    /** {@return true if doubt was written beside the date} */
    public boolean doubtful() {
        return approximate || uncertain;
    }

    /** {@return true if it is something that went on from a beginning to an end, and not a day however vaguely known} */
    public boolean interval() {
        return text.indexOf('/') >= 0;
    }

    /** {@return true if it is said to have had no end yet, which an end that nobody knows is not} */
    public boolean openEnded() {
        return text.endsWith("..");
    }

    /** {@return true if this surely lies on or before a day} */
    public boolean isOverBy(LocalDate day) {
        return latest != null && !latest.isAfter(day);
    }

    /** {@return whether this came before the other} Two dates that can share a day leave it open. */
    public Certainty isBefore(When other) {
        if (latest != null && other.earliest != null && latest.isBefore(other.earliest)) {
            return Certainty.YES;
        }
        if (earliest != null && other.latest != null && earliest.isAfter(other.latest)) {
            return Certainty.NO;
        }
        return Certainty.CANNOT_TELL;
    }

    /**
     * {@return whether every day this can be lies inside a period} A month or year that is a period means all of its days. A
     * period of doubtful or open beginning or end holds for certain only what lies on the safe side of it.
     *
     * @param other the period, such as that for which consent is given
     */
    public Certainty isWithin(When other) {
        if (isBefore(other) == Certainty.YES || other.isBefore(this) == Certainty.YES) {
            return Certainty.NO;
        }
        boolean whole = !other.interval() && !other.doubtful() && other.text.indexOf('X') < 0;
        LocalDate first = whole ? other.earliest : other.begunBy;
        LocalDate last = whole ? other.latest : other.endedFrom;
        boolean from = other.text.startsWith("..") || (earliest != null && first != null && !earliest.isBefore(first));
        boolean until = other.openEnded() || (latest != null && last != null && !latest.isAfter(last));
        return from && until ? Certainty.YES : Certainty.CANNOT_TELL;
    }

    /** {@return true if both are one and the same day, without doubt} */
    public boolean isTheDayOf(When other) {
        return earliest != null
                && earliest.equals(latest)
                && earliest.equals(other.earliest)
                && earliest.equals(other.latest);
    }

    /**
     * {@return true if this is an interval, and its beginning came, without doubt, before the other} A beginning in a month may
     * be any day of it.
     */
    public boolean beganBefore(When other) {
        int slash = text.indexOf('/');
        return slash > 0 && earliest != null && parse(text.substring(0, slash)).isBefore(other) == Certainty.YES;
    }

    /** {@return true if this begins, without doubt, before the other begins} */
    public boolean startsBefore(When other) {
        return begunBy != null && other.earliest != null && begunBy.isBefore(other.earliest);
    }

    /**
     * {@return true if this begins, without doubt, before the other begins, or before it ends where the other is an interval
     * whose beginning is known, that is, something that went on}
     */
    public boolean beginsBeforeTheEndOf(When other) {
        return startsBefore(other)
                || (begunBy != null
                        && other.interval()
                        && other.earliest != null
                        && (other.openEnded() || (other.endedFrom != null && begunBy.isBefore(other.endedFrom))));
    }

    /**
     * {@return true if this is certain to lie no more than so many hours after the other} Days are counted whole: from
     * one day to the next is 24 hours.
     */
    public boolean atMostHoursAfter(When other, int hours) {
        return latest != null
                && other.earliest != null
                && ChronoUnit.DAYS.between(other.earliest, latest) * 24 <= hours;
    }

    /** {@return true unless the dates rule out that this came before the other, by no more than so many hours} */
    public boolean mayPrecedeWithin(When other, int hours) {
        return isBefore(other) != Certainty.NO
                && (latest == null
                        || other.earliest == null
                        || ChronoUnit.DAYS.between(latest, other.earliest) * 24 <= hours);
    }

    @Override
    public String toString() {
        return text;
    }
}
