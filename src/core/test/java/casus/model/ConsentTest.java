package casus.model;

import static org.assertj.core.api.Assertions.assertThat;

import casus.model.Entity.Event;
import casus.model.Territory.Consent;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the dates of a consent stand to the date of an event; an empty cell is a date that is not stated. */
class ConsentTest {

    private static @Nullable When when(@Nullable String text) {
        return text == null ? null : When.parse(text);
    }

    private static Consent consent(@Nullable String said, @Nullable String valid) {
        return new Consent(
                new RecordId("consent-1"),
                new Said(
                        new ActorId("arland"),
                        null,
                        null,
                        List.of(),
                        when(said),
                        Modality.ACTUAL,
                        null,
                        List.of(),
                        List.of()),
                new ActorId("arland"),
                List.of(new ActorId("borland")),
                Consent.Stage.GIVEN,
                List.of(),
                List.of(),
                List.of(),
                null,
                when(valid),
                null,
                List.of());
    }

    private static Event event(@Nullable String date) {
        return new Event(
                new EventId("strike"),
                "strike",
                null,
                when(date),
                null,
                null,
                false,
                Occurrence.ESTABLISHED,
                List.of(),
                List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 2024-03-05, true, false",
        "2024-01/2024-03, 2024-03-05, true, false",
        "2024-01/2024-03, 2024-03, true, false",
        "2024-01/2024-03, 2024-04, false, true",
        "2024-06/.., 2024-03-05, false, true",
        "2024-01/.., 2030, true, false",
        "2024-03-01/2024-03-10, 2024-03, false, false", // the event may lie within or beside
        "2024~, 2024-03-05, false, false",
        "2024, 2024-03-05?, true, false", // doubt reaches one day
        "2024, 2024-01-01?, false, false",
        "2024, , false, false",
        ", 2024-03-05, false, false",
    })
    void consent_is_of_the_event_s_date_or_of_others_only_if_the_dates_leave_no_doubt(
            @Nullable String valid, @Nullable String date, boolean has, boolean lacks) {
        assertThat(consent(null, valid).hasDateOf(event(date))).isEqualTo(has);
        assertThat(consent(null, valid).lacksDateOf(event(date))).isEqualTo(lacks);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-06, , 2024-03-05, true",
        "2024-03-05, , 2024-03-05, false", // which was first on one day, nobody knows
        "2024-03-04, , 2024-03-05, false",
        "2024-04, , 2024-03, true",
        "2024-04?, , 2024-03, false",
        ", , 2024-03, false",
        "2024-04, , , false",
        "2024-04, 2024-01/2024-03, 2024-03, false", // it states its own time
    })
    void a_word_about_consent_comes_after_the_event_if_it_was_said_when_that_was_over(
            @Nullable String said, @Nullable String valid, @Nullable String date, boolean after) {
        assertThat(consent(said, valid).comesAfter(event(date))).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-04, , 2024-03-05, true, false",
        "2024-03-05, , 2024-03-05, false, true",
        "2024-03-06, , 2024-03-05, false, false",
        "2024-03-06, 2024-03-01/.., 2024-03-05, true, false", // the time it states counts, not when it was said
        "2024-03-06, , 2024-03-05/2024-03-09, true, false", // the event was going on
        "2024-03-09, , 2024-03-05/2024-03-09, false, true",
        "2024-03-06, , 2024-03, false, true",
        "2024-03?, , 2024-05, true, false",
        "2024-03?, , 2024-04-15, false, true",
        ", , 2024-05, false, true",
        "2024-03, , , false, true",
    })
    void a_word_takes_effect_before_the_event_is_over_or_may_do_so(
            @Nullable String said, @Nullable String valid, @Nullable String date, boolean precedes, boolean may) {
        assertThat(consent(said, valid).precedesTheEndOf(event(date))).isEqualTo(precedes);
        assertThat(consent(said, valid).mayPrecedeTheEndOf(event(date))).isEqualTo(may);
    }

    @Test
    void of_two_words_the_later_is_the_one_that_takes_effect_later() {
        assertThat(consent("2024-02", null).takesEffectAfter(consent("2024-01", null)))
                .isTrue();
        assertThat(consent("2024-01", null).takesEffectAfter(consent("2024-02", null)))
                .isFalse();
        assertThat(consent("2024-01", "2024-05").takesEffectAfter(consent("2024-02", null)))
                .isTrue();
        assertThat(consent("2024-02", null).takesEffectAfter(consent(null, null)))
                .isFalse();
    }
}
