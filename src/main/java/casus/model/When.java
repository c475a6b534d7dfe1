package casus.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date known as well as the source knows it: the day-level reading of EDTF levels 0 and 1 (ISO 8601-2:2019).
 *
 * @param text as written, for example {@code 2024-01-20}, {@code 2024-01~} or {@code ../2024-01-24}
 * @param earliest first day it can be, or null where the beginning is open
 * @param latest last day it can be, or null where the end is open
 * @param approximate written with {@code ~} or {@code %}
 * @param uncertain written with {@code ?} or {@code %}
 */
public record When(
        String text, @Nullable LocalDate earliest, @Nullable LocalDate latest, boolean approximate, boolean uncertain) {

    /** {@return whether this came before the other; an approximate or uncertain date never settles it alone} */
    public Certainty isBefore(When other) {
        throw new UnsupportedOperationException();
    }

    /** {@return whether the first began before the second, {@link Certainty#CANNOT_TELL} where either is null} */
    public static Certainty begins(@Nullable When first, @Nullable When second) {
        return first == null || second == null ? Certainty.CANNOT_TELL : first.isBefore(second);
    }

    /** {@return true if this is certain to lie no more than so many hours after the other} */
    public boolean atMostHoursAfter(When other, int hours) {
        throw new UnsupportedOperationException();
    }
}
