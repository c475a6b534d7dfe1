package casus.casefile;

import casus.model.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** Finds years that are centuries off, as if from another calendar. */
final class Calendars {

    private static final int CENTURIES = 250;

    /** A year of another calendar begins in one of our years and ends in the next. */
    private static final int CLOSE = 2;

    /** Converts a year of each calendar to ISO 8601, to within one year. */
    private static final Map<String, IntUnaryOperator> OTHERS = new LinkedHashMap<>();

    static {
        OTHERS.put("Islamic", year -> (int) Math.round(year * 0.970224 + 621.57));
        OTHERS.put("Persian", year -> year + 621);
        OTHERS.put("Buddhist", year -> year - 543);
        OTHERS.put("Hebrew", year -> year - 3760);
        OTHERS.put("Minguo", year -> year + 1911);
    }

    private final @Nullable Integer usual;

    private Calendars(@Nullable Integer usual) {
        this.usual = usual;
    }

    /** {@return the usual year of a case: the median of all its years, with those of documents counted twice} */
    static Calendars of(List<When> documents, List<When> events, List<When> records) {
        List<Integer> years = new ArrayList<>();
        for (List<When> dates : List.of(documents, documents, events, records)) {
            for (When date : dates) {
                Integer year = year(date);
                if (year != null) {
                    years.add(year);
                }
            }
        }
        Collections.sort(years);
        return new Calendars(years.isEmpty() ? null : years.get(years.size() / 2));
    }

    private static @Nullable Integer year(When date) {
        LocalDate day = date.earliest() == null ? date.latest() : date.earliest();
        return day == null ? null : day.getYear();
    }

    /** {@return true if a date is centuries from the usual year} */
    boolean farOff(When date) {
        Integer year = year(date);
        return year != null && usual != null && Math.abs(year - usual) >= CENTURIES;
    }

    /** {@return the usual year} */
    String usual() {
        return String.valueOf(usual);
    }

    /** {@return advice on a date that is far off} */
    String help(When date) {
        Integer year = year(date);
        if (year != null && usual != null) {
            for (Map.Entry<String, IntUnaryOperator> other : OTHERS.entrySet()) {
                int here = other.getValue().applyAsInt(year);
                if (Math.abs(here - usual) <= CLOSE) {
                    return "the year " + year + " of the " + other.getKey() + " calendar is about " + here
                            + "; write the date by the Gregorian calendar";
                }
            }
        }
        return "check the year, and by which calendar it is counted";
    }
}
