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
    void doubt_is_kept_apart_from_the_days(String text, boolean approximate, boolean uncertain) {
        When when = When.parse(text);

        assertThat(when.approximate()).isEqualTo(approximate);
        assertThat(when.uncertain()).isEqualTo(uncertain);
        assertThat(when.doubtful()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-30", "2023-02-29", "2024-13", "2024-00", "2024-01-00", "2024-04-31"})
    void a_day_that_the_calendar_lacks_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> When.parse(text))
                .withMessageContaining("no such day in the calendar");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "24-01-20",
                "2024-1-2",
                "20 January 2024",
                "2024/",
                "/2024",
                "2024-01-20T10:00",
                "2024-W03",
                "2024-01-20~~",
                "2024-01-20/2024-01-21/2024-01-22"
            })
    void what_is_no_date_is_refused_with_an_example(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> When.parse(text))
                .withMessageContaining("write a day as 2024-01-20");
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
        "2024-01-20?, 2024-03-01, CANNOT_TELL",
        "2024-01-20, 2024-03-01~, CANNOT_TELL",
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
        "2024-01-21?, 2024-01-20, 72, false",
        "2024-01-21, 2024-01-20~, 72, false",
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
        "2024-03-01~, 2024-03-05, false",
    })
    void what_begins_before_the_end_of_what_went_on_may_begin_while_it_did(String first, String other, boolean before) {
        assertThat(When.parse(first).beginsBeforeTheEndOf(When.parse(other))).isEqualTo(before);
    }
}
