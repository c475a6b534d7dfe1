package casus.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date known as well as the source knows it: the day-level reading of EDTF levels 0 and 1 (ISO 8601-2:2019).
 *
 * @param text as written, for example {@code 2024-01-20}, {@code 2024-01~} or {@code ../2024-01-24}
 * @param earliest first day it can be, or null where the beginning is open
 * @param latest last day it can be, or null where the end is open
 * @param approximate some end of it is written with {@code ~} or {@code %}
 * @param uncertain some end of it is written with {@code ?} or {@code %}
 */
public record When(
        String text, @Nullable LocalDate earliest, @Nullable LocalDate latest, boolean approximate, boolean uncertain) {

    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?([~?%])?");

    /**
     * {@return the date that a text writes}
     *
     * @param text a year, month or day, or an interval of two of them joined by {@code /}; {@code ..} is an open end
     * @throws IllegalArgumentException with a message fit to show, if the text is no such date or there is no such day
     */
    public static When parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return end(text);
        }
        String first = text.substring(0, slash);
        String second = text.substring(slash + 1);
        boolean openStart = first.equals("..");
        boolean openEnd = second.equals("..");
        if (openStart && openEnd) {
            throw new IllegalArgumentException("an interval needs at least one end; leave the date out instead");
        }
        When start = openStart ? null : end(first);
        When stop = openEnd ? null : end(second);
        LocalDate earliest = start == null ? null : start.earliest;
        LocalDate latest = stop == null ? null : stop.latest;
        if (earliest != null && latest != null && latest.isBefore(earliest)) {
            throw new IllegalArgumentException("the interval ends before it begins; put the earlier date first");
        }
        return new When(
                text,
                earliest,
                latest,
                (start != null && start.approximate) || (stop != null && stop.approximate),
                (start != null && start.uncertain) || (stop != null && stop.uncertain));
    }

    private static When end(String text) {
        Matcher date = DATE.matcher(text);
        if (!date.matches()) {
            throw new IllegalArgumentException(
                    "not a date; write a day as 2024-01-20, a month as 2024-01, a year as 2024, an interval as"
                            + " 2024-01-20/2024-01-24, with .. for an open end and ~ or ? for doubt");
        }
        String mark = date.group(4) == null ? "" : date.group(4);
        try {
            int year = Integer.parseInt(date.group(1));
            LocalDate earliest;
            LocalDate latest;
            if (date.group(2) == null) {
                earliest = LocalDate.of(year, 1, 1);
                latest = LocalDate.of(year, 12, 31);
            } else if (date.group(3) == null) {
                YearMonth month = YearMonth.of(year, Integer.parseInt(date.group(2)));
                earliest = month.atDay(1);
                latest = month.atEndOfMonth();
            } else {
                earliest = LocalDate.of(year, Integer.parseInt(date.group(2)), Integer.parseInt(date.group(3)));
                latest = earliest;
            }
            return new When(
                    text,
                    earliest,
                    latest,
                    "~%".contains(mark) && !mark.isEmpty(),
                    "?%".contains(mark) && !mark.isEmpty());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("there is no such day in the calendar; check month and day", e);
        }
    }

    /** {@return true if doubt was written beside the date} */
    public boolean doubtful() {
        return approximate || uncertain;
    }

    /** {@return true if this surely lies on or before a day} */
    public boolean isOverBy(LocalDate day) {
        return !doubtful() && latest != null && !latest.isAfter(day);
    }

    /**
     * {@return whether this came before the other} Two dates that share a day, or of which one is doubtful, leave it
     * open.
     */
    public Certainty isBefore(When other) {
        if (doubtful() || other.doubtful()) {
            return Certainty.CANNOT_TELL;
        }
        if (latest != null && other.earliest != null && latest.isBefore(other.earliest)) {
            return Certainty.YES;
        }
        if (earliest != null && other.latest != null && earliest.isAfter(other.latest)) {
            return Certainty.NO;
        }
        return Certainty.CANNOT_TELL;
    }

    /** {@return whether every day this can be lies inside the other} A doubtful date leaves it open. */
    public Certainty isWithin(When other) {
        if (isBefore(other) == Certainty.YES || other.isBefore(this) == Certainty.YES) {
            return Certainty.NO;
        }
        boolean from = other.earliest == null || (earliest != null && !earliest.isBefore(other.earliest));
        boolean until = other.latest == null || (latest != null && !latest.isAfter(other.latest));
        return from && until && !doubtful() && !other.doubtful() ? Certainty.YES : Certainty.CANNOT_TELL;
    }

    /** {@return true if both are one and the same day, without doubt} */
    public boolean isTheDayOf(When other) {
        return !doubtful()
                && !other.doubtful()
                && earliest != null
                && earliest.equals(latest)
                && earliest.equals(other.earliest)
                && earliest.equals(other.latest);
    }

    /** {@return true if this is an interval, and its beginning came, without doubt, before the other} */
    public boolean beganBefore(When other) {
        int slash = text.indexOf('/');
        return slash > 0 && earliest != null && parse(text.substring(0, slash)).isBefore(other) == Certainty.YES;
    }

    /** {@return true if this begins, without doubt, before the other begins} */
    public boolean startsBefore(When other) {
        return !doubtful()
                && !other.doubtful()
                && earliest != null
                && other.earliest != null
                && earliest.isBefore(other.earliest);
    }

    /**
     * {@return true if this begins, without doubt, before the other begins, or before it ends where the other is an interval
     * whose beginning is known, that is, something that went on}
     */
    public boolean beginsBeforeTheEndOf(When other) {
        if (doubtful() || other.doubtful() || earliest == null || other.earliest == null) {
            return false;
        }
        LocalDate begun = text.indexOf('/') >= 0 || latest == null ? earliest : latest;
        boolean goesOn = other.text.indexOf('/') >= 0;
        return begun.isBefore(other.earliest) || (goesOn && (other.latest == null || begun.isBefore(other.latest)));
    }

    /**
     * {@return true if this is certain to lie no more than so many hours after the other} Days are counted whole: from
     * one day to the next is 24 hours. A doubtful date is certain of nothing.
     */
    public boolean atMostHoursAfter(When other, int hours) {
        return !doubtful()
                && !other.doubtful()
                && latest != null
                && other.earliest != null
                && ChronoUnit.DAYS.between(other.earliest, latest) * 24 <= hours;
    }

    /** {@return true unless the dates rule out that this came before the other, by no more than so many hours} */
    public boolean mayPrecedeWithin(When other, int hours) {
        if (isBefore(other) == Certainty.NO) {
            return false;
        }
        return doubtful()
                || other.doubtful()
                || latest == null
                || other.earliest == null
                || ChronoUnit.DAYS.between(latest, other.earliest) * 24 <= hours;
    }

    @Override
    public String toString() {
        return text;
    }
}
