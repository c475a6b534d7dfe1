package casus.rules;

import casus.Casus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A slice of what {@code fuzz/live} does at length. */
class LiveChangesTest {

    private static final int STEPS = 100;
    private static final Casus CASUS = LiveChanges.casus();

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void ties_and_rings_that_come_and_go_leave_what_a_fresh_session_finds(long seed) {
        steps(new LiveChanges(CASUS, AnyTies.of(seed), seed));
    }

    @ParameterizedTest
    @ValueSource(longs = {3})
    void any_records_that_come_and_go_leave_what_a_fresh_session_finds(long seed) {
        steps(new LiveChanges(CASUS, AnyRecords.of("", seed), seed));
    }

    private static void steps(LiveChanges made) {
        try (made) {
            for (int step = 0; step < STEPS; step++) {
                made.step();
            }
        }
    }
}
