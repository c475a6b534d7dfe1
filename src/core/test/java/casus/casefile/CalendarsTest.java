package casus.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import casus.model.When;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarsTest {

    private static final Calendars OF_2024 =
            Calendars.of(List.of(When.parse("2024")), List.of(When.parse("2024-03")), List.of());

    @ParameterizedTest
    @CsvSource({"1445, Islamic", "1402, Persian", "2567, Buddhist", "5784, Hebrew", "0113, Minguo"})
    void a_year_of_another_calendar_is_told_with_its_name(String year, String calendar) {
        When date = When.parse(year);

        assertThat(OF_2024.farOff(date)).isTrue();
        assertThat(OF_2024.help(date))
                .contains("of the " + calendar + " calendar is about 202")
                .endsWith("write the date by the Gregorian calendar");
    }

    @Test
    void another_year_far_off_is_to_be_checked() {
        assertThat(OF_2024.help(When.parse("1204"))).isEqualTo("check the year, and by which calendar it is counted");
    }

    @Test
    void far_off_is_a_quarter_of_a_millennium_from_what_is_usual() {
        assertThat(OF_2024.farOff(When.parse("1774"))).isTrue();
        assertThat(OF_2024.farOff(When.parse("1775"))).isFalse();
        assertThat(OF_2024.farOff(When.parse("../1700"))).isTrue();
    }

    @Test
    void the_middle_of_all_years_is_usual_and_documents_count_twice() {
        Calendars mixed =
                Calendars.of(List.of(When.parse("2024")), List.of(When.parse("1402")), List.of(When.parse("1403")));

        assertThat(mixed.usual()).isEqualTo("2024");
        assertThat(Calendars.of(List.of(), List.of(), List.of()).farOff(When.parse("1402")))
                .isFalse();
    }
}
