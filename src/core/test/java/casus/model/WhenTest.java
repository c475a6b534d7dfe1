package casus.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhenTest {

    @ParameterizedTest
    @CsvSource({
        "2024-01-20, 2024-01-20, 2024-01-20",
        "2024-02, 2024-02-01, 2024-02-29",
        "2023-02, 2023-02-01, 2023-02-28",
        "2024, 2024-01-01, 2024-12-31",
        "2024-01-20/2024-01-24, 2024-01-20, 2024-01-24",
        "2024-01/2024-02, 2024-01-01, 2024-02-29",
        "2023/2024-02-03, 2023-01-01, 2024-02-03",
        "../2024-01-24, , 2024-01-24",
        "2024-01-24/.., 2024-01-24, ",
        "2024-01-24/, 2024-01-24, ",
        "/2024-01-24, , 2024-01-24",
        "1985/, 1985-01-01, ",
        "201X, 2010-01-01, 2019-12-31",
        "20XX, 2000-01-01, 2099-12-31",
        "2004-XX, 2004-01-01, 2004-12-31",
        "1985-04-XX, 1985-04-01, 1985-04-30",
        "1985-XX-XX, 1985-01-01, 1985-12-31",
        "2001-21, 2001-03-01, 2001-11-30",
        "2001-23, 2001-03-01, 2001-11-30",
        "2001-22, 2000-12-01, 2002-02-28",
        "2003-24, 2002-12-01, 2004-02-29",
        "2001-21/2003, 2001-03-01, 2003-12-31",
        "-1985, -1985-01-01, -1985-12-31",
        "-198X, -1989-01-01, -1980-12-31",
        "0000, 0000-01-01, 0000-12-31",
        "Y12000, +12000-01-01, +12000-12-31",
        "Y-12000, -12000-01-01, -12000-12-31",
    })
    void a_date_covers_the_days_it_may_mean(String text, LocalDate earliest, LocalDate latest) {
        When when = When.parse(text);

        assertThat(when.earliest()).isEqualTo(earliest);
        assertThat(when.latest()).isEqualTo(latest);
        assertThat(when.doubtful()).isFalse();
        assertThat(when).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01~, true, false",
        "2024-01-20?, false, true",
        "2024%, true, true",
        "2024-01-20/2024-01-24~, true, false",
        "2024-01-20?/2024-01-24~, true, true",
        "2024-01-20?/.., false, true",
    })
    void doubt_is_kept(String text, boolean approximate, boolean uncertain) {
        When when = When.parse(text);

        assertThat(when.approximate()).isEqualTo(approximate);
        assertThat(when.uncertain()).isEqualTo(uncertain);
        assertThat(when.doubtful()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "1998~, 1997-01-01, 1999-12-31",
        "2024-03?, 2024-02-01, 2024-04-30",
        "2024-03-31%, 2024-03-30, 2024-04-01",
        "199X~, 1980-01-01, 2009-12-31",
        "2024-01-20?/2024-02, 2024-01-19, 2024-02-29",
        "1984~/.., 1983-01-01, ",
    })
    void doubt_reaches_one_unit_of_its_precision(String text, LocalDate earliest, LocalDate latest) {
        assertThat(When.parse(text).earliest()).isEqualTo(earliest);
        assertThat(When.parse(text).latest()).isEqualTo(latest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-30", "2023-02-29", "2024-13", "2024-00", "2024-01-00", "2024-04-31"})
    void a_day_that_the_calendar_lacks_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> When.parse(text))
                .withMessageContaining("no such day in the calendar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24-01-20", "20 January 2024", "tomorrow", "2024-01-20/2024-01-21/2024-01-22"})
    void what_is_no_date_is_refused_with_an_example(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> When.parse(text))
                .withMessageContaining("write a day as 2024-01-20");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1985-04-12T23:20:30Z | leave the time out",
                "2024-01-20 10:00 | leave the time out",
                "20/01/2024 | write the year first",
                "2024/01/20 | write it as 2024-01-20",
                "2024.1.2 | write it as 2024-01-02",
                "20.1.2024 | write the year first",
                "2024-1-2 | write it as 2024-01-02",
                "2024-01-2 | write it as 2024-01-02",
                "2024-1 | with two digits",
                "20240120 | write hyphens",
                "2024–01–20 | not a dash",
                "2024-W03 | as an interval",
                "2001-25 | only 21 (spring) to 24 (winter)",
                "[1667,1668] | sets of dates are not read",
                "{1960,1961} | sets of dates are not read",
                "Y1985 | longer ones with a Y",
                "12000 | longer ones with a Y",
                "Y17E7 | write the year itself",
                "79 | with four digits",
                "2004?-06 | at the end of a date",
                "2024-01-20~~ | at the end of a date",
                "1XXX | from the right only",
                "2004-XX-05 | from the right only",
                "202x | from the right only",
                "-0000 | there is no year -0000",
            })
    void what_people_write_otherwise_gets_its_own_help(String text, String help) {
        assertThatIllegalArgumentException().isThrownBy(() -> When.parse(text)).withMessageContaining(help);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-01-20 ", " 2024-01-20", " "})
    void spaces_around_a_date_are_named(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> When.parse(text))
                .withMessageContaining("remove the spaces");
    }

    @Test
    void an_interval_may_not_end_before_it_begins() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> When.parse("2024-01-24/2024-01-20"))
                .withMessageContaining("ends before it begins");
    }

    @Test
    void an_interval_without_ends_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> When.parse("../.."))
                .withMessageContaining("at least one end");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-20, 2024-01-21, YES",
        "2024-01-21, 2024-01-20, NO",
        "2024-01-20, 2024-01-20, CANNOT_TELL",
        "2024-01, 2024-01-20, CANNOT_TELL",
        "2024-01, 2024-02-01, YES",
        "2024-02-01, 2024-01, NO",
        "2024, 2024-05-05, CANNOT_TELL",
        "../2024-01-20, 2024-01-21, YES",
        "2024-01-20/.., 2024-01-21, CANNOT_TELL",
        "2024-01-20/.., 2024-01-19, NO",
        "2024-01-20?, 2024-03-01, YES",
        "2024-01-20?, 2024-01-21, CANNOT_TELL",
        "2024-01-20, 2024-01-22~, YES",
        "1998~, 2024, YES",
        "1998~, 1999, CANNOT_TELL",
        "1998~, 2000, YES",
        "2024-03~, 2024-04-30, CANNOT_TELL",
        "2024-03~, 2024-05-01, YES",
        "199X, 2000, YES",
        "199X, 1999, CANNOT_TELL",
        "2004-XX, 2005-01, YES",
        "2001-21, 2002, YES",
        "2001-24, 2002-01, CANNOT_TELL",
        "-0044-03-15, 0014, YES",
        "Y-12000, 1998, YES",
        "1985/, 1986, CANNOT_TELL",
        "/1985, 1986, YES",
    })
    void order_is_determined_only_where_it_is_certain(String one, String other, Certainty before) {
        assertThat(When.parse(one).isBefore(When.parse(other))).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-23, 2024-01-20, 72, true",
        "2024-01-24, 2024-01-20, 72, false",
        "2024-01-20, 2024-01-20, 0, true",
        "2024-01-21/2024-01-24, 2024-01-20, 72, false",
        "2024-01-21, 2024-01, 72, false",
        "2024-01-21, ../2024-01-20, 72, false",
        "2024-01-21/.., 2024-01-20, 72, false",
        "2024-01-21?, 2024-01-20, 72, true",
        "2024-01-23?, 2024-01-20, 72, false",
        "2024-01-23, 2024-01-20~, 72, false",
    })
    void a_gap_counts_only_if_its_longest_reading_fits(String one, String other, int hours, boolean fits) {
        assertThat(When.parse(one).atMostHoursAfter(When.parse(other), hours)).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-05, 2024-03/2024-04, YES",
        "2024-03-05, 2024-03-01/.., YES",
        "../2024-03-05, 2024-03-01/.., CANNOT_TELL",
        "2024-03-05, 2024-03~/.., CANNOT_TELL",
        "2024-03-05, 2024-04-01/.., NO",
        "2024-02/2024-04, 2024-03/2024-05, CANNOT_TELL",
        "2024-03-05, 2024-03, YES",
        "2024-03-05, 2024-XX, CANNOT_TELL",
        "2024-03-05, 2024-03-05, YES",
        "2024-05-05, 2024-03~/.., YES",
        "2024-03-05, 2024-03-01/, CANNOT_TELL",
        "2024-03-05, 2024-XX/2025, CANNOT_TELL",
    })
    void a_date_lies_within_a_time_for_certain_or_not(String date, String time, Certainty within) {
        assertThat(When.parse(date).isWithin(When.parse(time))).isEqualTo(within);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-01, 2024-03-05, true",
        "2024-03-05, 2024-03-05, false",
        "2024-03-09, 2024-03-05, false",
        "2024-03-09, 2024-03-05/2024-04-01, true",
        "2024-03-09, 2024-03-05/.., true",
        "2024-03-09, ../2024-04-01, false",
        "2024-03-01~, 2024-03-05, true",
        "2024-03-04~, 2024-03-05, false",
    })
    void what_begins_before_the_end_of_what_went_on_may_begin_while_it_did(String first, String other, boolean before) {
        assertThat(When.parse(first).beginsBeforeTheEndOf(When.parse(other))).isEqualTo(before);
    }
}
