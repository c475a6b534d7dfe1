package casus.why;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BitSetsTest {

    private static BitSet of(int... members) {
        BitSet set = new BitSet();
        IntStream.of(members).forEach(set::set);
        return set;
    }

    @Test
    void fewer_members_come_first_and_then_smaller_ones() {
        assertThat(List.of(of(), of(9), of(1, 8), of(2, 3))).isSortedAccordingTo(BitSets.ORDER);
    }

    @Test
    void a_set_is_within_one_that_has_all_its_members() {
        assertThat(BitSets.within(of(), of())).isTrue();
        assertThat(BitSets.within(of(1, 3), of(1, 2, 3))).isTrue();
        assertThat(BitSets.within(of(1, 4), of(1, 2, 3))).isFalse();
    }
}
