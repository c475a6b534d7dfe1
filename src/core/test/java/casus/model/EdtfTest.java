package casus.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {

    private static final Pattern FORM = Pattern.compile(Edtf.FORM);

    /** Pieces of dates, right and wrong, of which texts are put together. */
    private static final List<String> PIECES =
            List.of("2024", "-0044", "202X", "20XX", "Y12000", "-01", "-13", "-21", "-XX", "-31", "~", "?", "/", "..");

    @Test
    void whatever_is_read_has_the_form_that_the_schema_demands() {
        int read = 0;
        for (String one : PIECES) {
            for (String two : PIECES) {
                for (String three : PIECES) {
                    for (String text : List.of(one, one + two, one + two + three)) {
                        if (reads(text)) {
                            read++;
                            assertThat(text).matches(FORM);
                        }
                    }
                }
            }
        }
        assertThat(read).isGreaterThan(200);
    }

    private static boolean reads(String text) {
        try {
            Edtf.parse(text);
            return true;
        } catch (IllegalArgumentException e) {
            assertThat(e.getMessage()).as(text).isNotBlank();
            return false;
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20.1.2024 | year first",
                "2024-1 | two digits",
                "20240120 | write hyphens",
                "2024-01-20T12:00 | leave the time out",
                "2024–01–20 | not a dash",
                "2024-W03 | days of the week",
                "2024-30 | only 21 (spring) to 24 (winter)",
                "[2024, 2025] | sets of dates",
                "12000 | with a Y",
                "79 | four digits",
                "~2024 | at the end of a date",
                "2X24 | from the right only",
                "2024/1/2 | write it as 2024-01-02",
                "2024-02-30 | no such day",
                "-0000 | there is no year -0000",
                "/ | at least one end",
                "2024/2023 | ends before it begins",
                "yesterday | not a date; write a day as",
            })
    void what_is_written_otherwise_is_refused_with_what_to_write(String text, String help) {
        assertThatIllegalArgumentException().isThrownBy(() -> Edtf.parse(text)).withMessageContaining(help);
    }

    @Test
    void doubt_widens_a_date_by_one_of_its_units_on_either_side() {
        assertThat(Edtf.parse("2024-02~").earliest()).isEqualTo(LocalDate.of(2024, 1, 1));
        assertThat(Edtf.parse("2024-02~").latest()).isEqualTo(LocalDate.of(2024, 3, 29));
        assertThat(Edtf.parse("20XX?").latest()).isEqualTo(LocalDate.of(2199, 12, 31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024~", "2023~/2024", "2023/2024~", "2024%"})
    void a_tilde_at_either_end_makes_it_approximate(String text) {
        assertThat(Edtf.parse(text).approximate()).isTrue();
    }

    @Test
    void both_marks_are_told_apart() {
        assertThat(Edtf.parse("2024?").approximate()).isFalse();
        assertThat(Edtf.parse("2024?").uncertain()).isTrue();
        assertThat(Edtf.parse("2024~").uncertain()).isFalse();
        assertThat(Edtf.parse("2024%").uncertain()).isTrue();
    }
}
