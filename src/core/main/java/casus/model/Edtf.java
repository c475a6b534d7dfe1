package casus.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalUnit;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads dates as EDTF levels 0 and 1 write them, down to the day, and explains what is written otherwise. */
final class Edtf {

    private static final String HOW =
            "write a day as 2024-01-20, a month as 2024-01, a year as 2024, an interval as 2024-01-20/2024-01-24, with .."
                    + " for an open end and ~ or ? for doubt";

    private static final Pattern YEAR = Pattern.compile("(-?\\d{4})([~?%])?");
    private static final Pattern LONG_YEAR = Pattern.compile("Y(-?[1-9]\\d{4,8})([~?%])?");
    private static final Pattern DECADE = Pattern.compile("(-?\\d{2}(?:\\dX|XX))([~?%])?");
    private static final Pattern MONTH = Pattern.compile("(-?\\d{4})-(\\d{2}|XX)([~?%])?");
    private static final Pattern DAY = Pattern.compile("(-?\\d{4})-(\\d{2})-(\\d{2}|XX)([~?%])?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(-?\\d{4})([/.-])(\\d{1,2})\\2(\\d{1,2})");
    private static final Pattern NO_MONTH = Pattern.compile("(-?\\d{4})-XX-XX([~?%])?");

    private static final String END =
            "(-?\\d{4}(-(\\d{2}|XX)(-(\\d{2}|XX))?)?|-?\\d{2}(\\dX|XX)|Y-?[1-9]\\d{4,8})[~?%]?";

    /** What every date looks like; whether there is such a day is another matter. */
    static final String FORM = "^(" + END + "(/(" + END + "|\\.\\.)?)?|(\\.\\.)?/" + END + ")$";

    /**
     * What else people write, and what to write instead. The first that fits is the one that helps.
     *
     * @param form of the whole text
     * @param help what to do
     */
    private record Otherwise(Pattern form, String help) {
        Otherwise(String form, String help) {
            this(Pattern.compile(form), help);
        }
    }

    private static final List<Otherwise> OTHERWISE = List.of(
            new Otherwise("\\s.*|.*\\s", "remove the spaces around it"),
            new Otherwise(
                    "-?\\d{4}-?\\d{2}-?\\d{2}[T ]\\d.*",
                    "a day is the finest that a date can be; leave the time out, and say with a `sequence` which of two"
                            + " events of one day came first"),
            new Otherwise(".*[\\u2010-\\u2015\\u2212].*", "write the hyphen of the keyboard, not a dash"),
            new Otherwise("\\d{1,4}([/.])\\d{1,2}\\1\\d{1,4}", "write the year first, with hyphens, as 2024-01-20"),
            new Otherwise(
                    "-?\\d{4}-\\d(-\\d{1,2})?|-?\\d{4}-\\d{2}-\\d",
                    "write month and day with two digits, as 2024-01-02"),
            new Otherwise("\\d{8}", "write hyphens between year, month and day, as 2024-01-20"),
            new Otherwise("-?\\d{4}-W\\d.*", "write the days of the week in question as an interval"),
            new Otherwise(
                    "-?\\d{4}-(2[5-9]|3\\d|4[01])",
                    "of seasons, only 21 (spring) to 24 (winter) are read; write months as an interval"),
            new Otherwise("[\\[{].*", "sets of dates are not read; write an interval, or leave the date out"),
            new Otherwise(
                    "Y-?\\d{1,4}|-?\\d{5,}",
                    "years of four digits are written as they are, longer ones with a Y, as Y-12000"),
            new Otherwise("Y?-?\\d+[ES].*|Y.*", "write the year itself, up to nine digits, after the Y"),
            new Otherwise("-?\\d{1,3}[~?%]?", "write the year with four digits, as 0079"),
            new Otherwise(
                    ".*[~?%].+|[~?%].*", "write the mark of doubt at the end of a date or of an end of an interval"),
            new Otherwise(".*[Xx].*", "digits are left open from the right only: 202X, 20XX, 2024-XX or 2024-01-XX"));

    private Edtf() {}

    static When parse(String text) {
        String[] ends = text.split("/", -1);
        if (ends.length == 1) {
            Span day = span(text);
            return new When(
                    text,
                    day.earliest(),
                    day.latest(),
                    day.latest(),
                    day.earliest(),
                    day.approximate(),
                    day.uncertain());
        }
        if (ends.length > 2) {
            throw unreadable(text);
        }
        Span start = end(ends[0]);
        Span stop = end(ends[1]);
        if (start == null && stop == null) {
            throw new IllegalArgumentException("an interval needs at least one end; leave the date out instead");
        }
        if (start != null && stop != null && stop.latest().isBefore(start.earliest())) {
            throw new IllegalArgumentException("the interval ends before it begins; put the earlier date first");
        }
        return new When(
                text,
                start == null ? null : start.earliest(),
                stop == null ? null : stop.latest(),
                start == null ? null : start.from(),
                stop == null ? null : stop.until(),
                (start != null && start.approximate()) || (stop != null && stop.approximate()),
                (start != null && start.uncertain()) || (stop != null && stop.uncertain()));
    }

    /** {@return one end of an interval, or null if it is open or unknown} */
    private static @Nullable Span end(String text) {
        return text.isEmpty() || text.equals("..") ? null : span(text);
    }

    /**
     * A day, month, season or year, or one with digits left open.
     *
     * @param first its first day, as written
     * @param last its last day, as written
     * @param unit its precision, by which doubt widens it
     * @param open true if digits are left open, so that it is some part of the days and not all of them
     */
    private record Span(LocalDate first, LocalDate last, int units, TemporalUnit unit, boolean open, String mark) {

        boolean approximate() {
            return "~%".contains(mark) && !mark.isEmpty();
        }

        boolean uncertain() {
            return "?%".contains(mark) && !mark.isEmpty();
        }

        LocalDate earliest() {
            return mark.isEmpty() ? first : first.minus(units, unit);
        }

        LocalDate latest() {
            return mark.isEmpty() ? last : last.plus(units, unit);
        }

        /** {@return the last day on which an interval that begins here can have begun: a month begins with its first day} */
        LocalDate from() {
            return open ? latest() : mark.isEmpty() ? first : first.plus(units, unit);
        }

        /** {@return the first day on which an interval that ends here can have ended} */
        LocalDate until() {
            return open ? earliest() : mark.isEmpty() ? last : last.minus(units, unit);
        }
    }

    private static Span span(String text) {
        try {
            Matcher day = DAY.matcher(text);
            if (day.matches() && !day.group(3).equals("XX")) {
                LocalDate on = LocalDate.of(year(day.group(1)), number(day.group(2)), number(day.group(3)));
                return new Span(on, on, 1, ChronoUnit.DAYS, false, mark(day.group(4)));
            }
            if (day.matches()) {
                return month(year(day.group(1)), number(day.group(2)), true, mark(day.group(4)));
            }
            Matcher month = MONTH.matcher(text);
            if (month.matches()) {
                int year = year(month.group(1));
                String mark = mark(month.group(3));
                if (month.group(2).equals("XX")) {
                    return years(year, year, 1, true, mark);
                }
                int number = number(month.group(2));
                return number < 21 || number > 24 ? month(year, number, false, mark) : season(year, number, mark);
            }
            Matcher unknown = NO_MONTH.matcher(text);
            if (unknown.matches()) {
                int year = year(unknown.group(1));
                return years(year, year, 1, true, mark(unknown.group(2)));
            }
            Matcher decade = DECADE.matcher(text);
            if (decade.matches()) {
                int one = year(decade.group(1).replace('X', '0'));
                int other = Integer.parseInt(decade.group(1).replace('X', '9'));
                return years(
                        Math.min(one, other),
                        Math.max(one, other),
                        decade.group(1).endsWith("XX") ? 100 : 10,
                        true,
                        mark(decade.group(2)));
            }
            Matcher year = YEAR.matcher(text);
            if (!year.matches()) {
                year = LONG_YEAR.matcher(text);
            }
            if (year.matches()) {
                int number = year(year.group(1));
                return years(number, number, 1, false, mark(year.group(2)));
            }
        } catch (DateTimeException e) {
            for (Otherwise otherwise : OTHERWISE) {
                if (otherwise.form.matcher(text).matches()) {
                    throw new IllegalArgumentException(otherwise.help, e);
                }
            }
            throw new IllegalArgumentException("there is no such day in the calendar; check month and day", e);
        }
        throw unreadable(text);
    }

    private static IllegalArgumentException unreadable(String text) {
        Matcher year = YEAR_FIRST.matcher(text);
        if (year.matches()) {
            return new IllegalArgumentException(
                    "write it as %s-%02d-%02d".formatted(year.group(1), number(year.group(3)), number(year.group(4))));
        }
        return new IllegalArgumentException(OTHERWISE.stream()
                .filter(otherwise -> otherwise.form.matcher(text).matches())
                .findFirst()
                .map(Otherwise::help)
                .orElse("not a date; " + HOW));
    }

    private static Span month(int year, int month, boolean open, String mark) {
        LocalDate first = LocalDate.of(year, month, 1);
        return new Span(first, first.plusMonths(1).minusDays(1), 1, ChronoUnit.MONTHS, open, mark);
    }

    /** Level 1 does not say on which half of the earth, so a season has the days that it has on either. */
    private static Span season(int year, int season, String mark) {
        boolean mild = season % 2 == 1;
        LocalDate first = mild ? LocalDate.of(year, 3, 1) : LocalDate.of(year - 1, 12, 1);
        LocalDate last =
                mild ? LocalDate.of(year, 11, 30) : LocalDate.of(year + 1, 3, 1).minusDays(1);
        return new Span(first, last, 3, ChronoUnit.MONTHS, true, mark);
    }

    private static Span years(int first, int last, int units, boolean open, String mark) {
        return new Span(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), units, ChronoUnit.YEARS, open, mark);
    }

    private static int year(String digits) {
        if (digits.equals("-0000")) {
            throw new IllegalArgumentException("there is no year -0000; the year before 0001 is 0000");
        }
        return number(digits);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static String mark(@Nullable String mark) {
        return mark == null ? "" : mark;
    }
}
