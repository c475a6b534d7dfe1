package casus.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatedTest {

    private static final List<Entity.Event> EVENTS = List.of(
            event("raid", "2024-01-20"),
            event("strike", "2024-01-22"),
            event("reply", "2024-01-22"),
            event("siege", "2024-01-21/2024-02-10"),
            event("sometime", null),
            event("before", "../2024-01-22"),
            event("summer", "2024-06-01"));

    private static Entity.Event event(String id, @Nullable String date) {
        return new Entity.Event(
                new EventId(id),
                id,
                null,
                date == null ? null : When.parse(date),
                null,
                null,
                false,
                Occurrence.ESTABLISHED,
                List.of(),
                List.of());
    }

    private static List<String> ids(List<EventId> ids) {
        return ids.stream().map(EventId::value).toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 23, 24, 48, 72, 336, 5_000})
    void what_follows_within_hours_is_what_a_look_at_every_event_finds(int hours) {
        Dated dated = Dated.of(EVENTS);
        for (Entity.Event other : EVENTS) {
            assertThat(ids(dated.followsWithin(other, hours)))
                    .as("%s, %s hours", other.id(), hours)
                    .containsExactlyInAnyOrderElementsOf(EVENTS.stream()
                            .filter(event -> event.followsWithin(other, hours))
                            .map(event -> event.id().value())
                            .toList());
        }
    }

    @Test
    void its_text_is_the_same_in_every_run() {
        assertThat(Dated.of(EVENTS))
                .hasToString("5 events, "
                        + Integer.toHexString(Stream.of("raid", "siege", "reply", "strike", "summer")
                                .map(EventId::new)
                                .toList()
                                .hashCode()));
    }

    @Test
    void an_event_of_the_last_day_of_the_window_still_follows() {
        assertThat(ids(Dated.of(EVENTS).followsWithin(EVENTS.get(0), 72))).containsExactly("reply", "strike");
    }

    @Test
    void what_shares_a_day_is_what_a_look_at_every_event_finds() {
        Dated dated = Dated.of(EVENTS);
        for (Entity.Event other : EVENTS) {
            assertThat(ids(dated.sharesDayWith(other)))
                    .as(other.id().value())
                    .containsExactlyInAnyOrderElementsOf(EVENTS.stream()
                            .filter(event -> event.sharesDayWith(other))
                            .map(event -> event.id().value())
                            .toList());
        }
        assertThat(ids(dated.sharesDayWith(EVENTS.get(1)))).contains("reply");
    }

    @Test
    void nothing_follows_an_event_without_a_first_day() {
        assertThat(Dated.of(EVENTS).followsWithin(event("some", null), 10_000)).isEmpty();
        assertThat(Dated.of(EVENTS).sharesDayWith(event("some", "../2024-01-22")))
                .isEmpty();
    }

    @Test
    void two_of_the_same_events_are_equal_whatever_their_order_and_number() {
        List<Entity.Event> turned = new ArrayList<>(EVENTS);
        java.util.Collections.reverse(turned);
        turned.add(EVENTS.get(0));

        assertThat(Dated.of(turned)).isEqualTo(Dated.of(EVENTS)).hasSameHashCodeAs(Dated.of(EVENTS));
        assertThat(Dated.of(EVENTS.subList(1, 7))).isNotEqualTo(Dated.of(EVENTS));
    }
}
