package casus.model;

import static org.assertj.core.api.Assertions.assertThat;

import casus.model.RetaliationStep.Tempo;
import casus.model.RetaliationStep.Traded;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How blows between two camps are counted, with a series worth at least 5 and a quiet window of 30 days. */
class BlowsTest {

    private static final ActorId ARLAND = new ActorId("arland");
    private static final ActorId BORLAND = new ActorId("borland");
    private static final EventId CAUSE = new EventId("cause");

    private static Traded blow(String event, @Nullable String date) {
        return new Traded(
                new EventId(event),
                date == null ? null : When.parse(date),
                false,
                ARLAND,
                BORLAND,
                List.of(),
                List.of());
    }

    private static Traded series(String event, @Nullable String date) {
        return new Traded(
                new EventId(event),
                date == null ? null : When.parse(date),
                true,
                ARLAND,
                BORLAND,
                List.of(),
                List.of());
    }

    private static Remark.Series members(String series, String... members) {
        Said said = new Said(ARLAND, null, null, List.of(), null, Modality.ACTUAL, null, List.of(), List.of());
        return new Remark.Series(
                new RecordId("series-" + series),
                said,
                new EventId(series),
                Arrays.stream(members).map(EventId::new).toList());
    }

    private static Tempo tempo(List<Traded> there, List<Traded> back, Remark.Series... series) {
        return tempo("2000-01-01", false, there, back, series);
    }

    private static Tempo tempo(
            String began, boolean exchange, List<Traded> there, List<Traded> back, Remark.Series... series) {
        Entity.Event cause = new Entity.Event(
                CAUSE,
                "Cause",
                null,
                When.parse(began),
                null,
                null,
                false,
                Occurrence.ESTABLISHED,
                List.of(),
                List.of());
        return Blows.counted(there, back, List.of(series), 5, new TableRow.Window("quiet", 720, true))
                .tempo(ARLAND, BORLAND, cause, new TableRow.Window("exchange", 72, exchange));
    }

    @Test
    void the_others_are_the_blows_of_one_direction_but_for_the_cause() {
        Tempo tempo = tempo(
                List.of(blow("cause", "2024-01-01"), blow("b", "2024-01-02"), blow("c", null)),
                List.of(blow("x", "2024-01-03"), blow("y", "2024-01-04")));

        assertThat(tempo).isEqualTo(new Tempo(CAUSE, ARLAND, BORLAND, 2, 30));
        assertThat(tempo(List.of(), List.of()).others()).isZero();
    }

    @Test
    void the_days_run_from_the_first_dated_blow_of_either_side_to_the_last() {
        assertThat(tempo(List.of(blow("a", "2024-03-01"), blow("b", "2024-02-01")), List.of(blow("x", "2024-01-01")))
                        .days())
                .isEqualTo(60);
        assertThat(tempo(List.of(blow("a", "2024-01-01"), blow("b", "2024-01-31")), List.of())
                        .days())
                .isEqualTo(30);
        assertThat(tempo(List.of(blow("a", "2024-01-01"), blow("b", "2024-02-01")), List.of())
                        .days())
                .isEqualTo(31);
    }

    @Test
    void a_blow_of_an_inexact_date_makes_the_time_no_longer_and_a_doubtful_one_counts_without_its_date() {
        // some day of January, some day of March: at least from the 31st to the 1st
        assertThat(tempo(List.of(blow("a", "2023-01"), blow("b", "2023-12")), List.of())
                        .days())
                .isEqualTo(304);
        Tempo doubtful = tempo(List.of(blow("a", "2020?"), blow("b", "2024-01-01")), List.of());
        assertThat(doubtful.days()).isEqualTo(30);
        assertThat(doubtful.others()).isEqualTo(2);
    }

    @Test
    void a_series_goes_on_from_its_first_day_to_its_last() {
        assertThat(tempo(List.of(series("wave", "2023-01/2023-12")), List.of()).days())
                .isEqualTo(364);
    }

    @Test
    void a_series_counts_as_many_blows_as_it_is_said_to_have_members_and_these_not_again() {
        assertThat(tempo(List.of(series("wave", null)), List.of()).others()).isEqualTo(5);
        assertThat(tempo(
                                List.of(series("wave", null), blow("a", null), blow("z", null)),
                                List.of(),
                                members("wave", "a", "b", "c", "d"),
                                members("wave", "d", "e", "f"))
                        .others())
                .isEqualTo(7);
    }

    @Test
    void single_blows_of_one_day_count_once() {
        assertThat(tempo(List.of(blow("a", "2024-01-01"), blow("b", "2024-01-01"), blow("c", "2024-01-02")), List.of())
                        .others())
                .isEqualTo(2);
    }

    @Test
    void what_falls_within_the_reach_of_an_exchange_after_its_first_blow_belongs_to_it() {
        List<Traded> blows = List.of(blow("a", "2024-01-03"), blow("b", "2024-02-01"));

        assertThat(tempo("2024-01-01", true, blows, List.of()).others()).isEqualTo(1);
        assertThat(tempo("2024-01-01", false, blows, List.of()).others()).isEqualTo(2);
    }
}
