package casus.model;

import static org.assertj.core.api.Assertions.assertThat;

import casus.model.RetaliationStep.Traded;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private static final int ALL = 1_000;

    private static final List<Traded> BLOWS = List.of(
            blow("first", "2024-01-01", false),
            blow("second", "2024-01-10", false),
            blow("twin", "2024-01-10", false),
            blow("series", "2024-01-05/2024-01-20", true),
            blow("month", "2024-01", false),
            blow("year", "2023/2024", true),
            blow("open", "../2024-01-08", false),
            blow("later", "2024-03-01", false),
            blow("undated", null, false));

    private static final List<Entity.Event> EVENTS = List.of(
            event("2023-12-31"),
            event("2024-01-01"),
            event("2024-01-10"),
            event("2024-01-05/2024-01-12"),
            event("2024-01"),
            event("2024-02-15"),
            event("../2024-01-09"),
            event("2024-02-20/.."),
            event(null));

    private static Traded blow(String event, @Nullable String date, boolean series) {
        return new Traded(
                new EventId(event),
                date == null ? null : When.parse(date),
                series,
                new ActorId("arland"),
                new ActorId("borland"),
                List.of(),
                List.of());
    }

    private static Entity.Event event(@Nullable String date) {
        return new Entity.Event(
                new EventId("event"),
                "Event",
                null,
                date == null ? null : When.parse(date),
                null,
                null,
                false,
                Occurrence.ESTABLISHED,
                List.of(),
                List.of());
    }

    private static void assertLacksNothing(List<Traded> found, Predicate<Traded> condition, String what) {
        assertThat(found).as(what).doesNotHaveDuplicates();
        assertThat(found).as(what).containsAll(BLOWS.stream().filter(condition).toList());
    }

    @Test
    void an_answer_lacks_nothing_that_meets_the_condition() {
        Ledger ledger = Ledger.of(BLOWS);
        for (Entity.Event first : EVENTS) {
            assertLacksNothing(
                    ledger.mayPrecedeWithin(first, 720, ALL),
                    blow -> blow.mayPrecedeWithin(first, 720),
                    "before " + first.date());
            for (Entity.Event last : EVENTS) {
                String span = first.date() + " to " + last.date();
                assertLacksNothing(
                        ledger.mayFallBetween(first, last, ALL), blow -> blow.mayFallBetween(first, last), span);
                assertLacksNothing(
                        ledger.mayAnswerBefore(first, last, ALL), blow -> blow.mayAnswerBefore(first, last), span);
                assertLacksNothing(
                        ledger.mayRunBetween(first, last, ALL), blow -> blow.mayRunBetween(first, last), span);
            }
        }
    }

    @Test
    void blows_far_from_the_span_are_not_looked_at() {
        assertThat(Ledger.of(BLOWS).mayFallBetween(event("2024-02-20"), event("2024-03-05"), ALL))
                .extracting(blow -> blow.event().value())
                .contains("later")
                .doesNotContain("first", "second", "series", "month");
    }

    @Test
    void of_blows_that_no_date_tells_apart_there_are_no_more_than_are_asked_for() {
        Entity.Event day = event("2024-01-10");

        assertThat(Ledger.of(BLOWS).mayFallBetween(day, day, 1))
                .extracting(blow -> blow.event().value())
                .contains("second")
                .doesNotContain("twin");
        assertThat(Ledger.of(BLOWS).mayFallBetween(day, day, 2))
                .extracting(blow -> blow.event().value())
                .contains("second", "twin");
    }

    @Test
    void two_ledgers_of_the_same_blows_are_equal() {
        List<Traded> turned = new ArrayList<>(BLOWS);
        Collections.reverse(turned);

        assertThat(Ledger.of(turned)).isEqualTo(Ledger.of(BLOWS)).hasSameHashCodeAs(Ledger.of(BLOWS));
        assertThat(Ledger.of(turned).blows()).isEqualTo(Ledger.of(BLOWS).blows());
        assertThat(Ledger.of(BLOWS.subList(1, 9))).isNotEqualTo(Ledger.of(BLOWS));
    }
}
