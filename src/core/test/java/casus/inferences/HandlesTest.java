package casus.inferences;

import static org.assertj.core.api.Assertions.assertThat;

import casus.model.Chain;
import casus.model.EventId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HandlesTest {

    private static Chain chain(int events) {
        return new Chain(
                IntStream.rangeClosed(1, events)
                        .mapToObj(i -> new EventId("e" + i))
                        .toList(),
                Chain.Status.STATED,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    @Test
    void a_long_chain_is_printed_with_a_gap_and_a_short_one_whole() {
        assertThat(Handles.brief(chain(13))).isEqualTo("chain e1 to e2 to e3 to ... to e11 to e12 to e13");
        assertThat(Handles.brief(chain(12))).isEqualTo(chain(12).handle());
    }

    @Test
    void what_is_printed_can_be_typed_again() {
        assertThat(Handles.matches(chain(13).handle(), Handles.brief(chain(13))))
                .isTrue();
        assertThat(Handles.matches(chain(13).handle(), chain(13).handle())).isTrue();
        assertThat(Handles.matches(chain(14).handle(), Handles.brief(chain(13))))
                .isFalse();
    }

    @Test
    void a_gap_stands_for_whole_events_and_for_one_at_least() {
        assertThat(Handles.matches("chain a to b to c", "chain a to ... to c")).isTrue();
        assertThat(Handles.matches("chain a to c", "chain a to ... to c")).isFalse();
        assertThat(Handles.matches("chain ab to x to c", "chain a to ... to c")).isFalse();
        assertThat(Handles.matches("chain a to x to bc", "chain a to ... to c")).isFalse();
    }
}
