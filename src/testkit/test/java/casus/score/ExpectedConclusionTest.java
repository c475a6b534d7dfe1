package casus.score;

import static org.assertj.core.api.Assertions.assertThat;

import casus.model.Chain;
import casus.model.Conclusion;
import casus.model.EventId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExpectedConclusionTest {

    private static ExpectedConclusion of(String handle) {
        return ExpectedConclusion.of(handle, List.of()).orElseThrow();
    }

    private static Conclusion chain(String... events) {
        return new Chain(
                Stream.of(events).map(EventId::new).toList(),
                Chain.Status.STATED,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    @Test
    void a_handle_is_that_of_one_conclusion_however_it_is_spaced() {
        Conclusion chain = chain("raid", "strike");

        assertThat(of(chain.handle()).matches(chain)).isTrue();
        assertThat(of("  " + chain.handle().replace(" ", "   ")).matches(chain)).isTrue();
        assertThat(of(chain.handle()).matches(chain("raid", "strike", "reply"))).isFalse();
    }

    @Test
    void a_star_stands_for_anything_and_a_point_for_itself() {
        Conclusion chain = chain("raid", "strike");

        assertThat(of("chain *").matches(chain)).isTrue();
        assertThat(of(chain.handle().replace("raid", "*")).matches(chain)).isTrue();
        assertThat(of(chain.handle().replace("raid", "r..d")).matches(chain)).isFalse();
    }

    @Test
    void the_family_has_to_be_known_and_the_same() {
        assertThat(ExpectedConclusion.of("series raid", List.of())).isEmpty();
        assertThat(of("attribution *").matches(chain("raid", "strike"))).isFalse();
    }

    @Test
    void parties_that_act_together_come_in_any_order() {
        assertThat(of("sovereignty strike by us and uk in yemen"))
                .satisfies(one -> assertThat(one.equalTo(of("sovereignty strike by uk and us in yemen")))
                        .isTrue());
        assertThat(of("sovereignty strike by us in yemen").equalTo(of("sovereignty strike by uk in yemen")))
                .isFalse();
    }

    @Test
    void the_sides_of_a_contest_may_change_places() {
        ExpectedConclusion one = of("narrative raid on nature between arland and borland");

        assertThat(one.equalTo(of("narrative raid on nature between borland and arland")))
                .isTrue();
        assertThat(one.equalTo(of("narrative raid on legality between borland and arland")))
                .isFalse();
        assertThat(one.equalTo(ExpectedConclusion.of(
                                "narrative raid on nature between arland and borland",
                                List.of(Set.of("arland", "army"), Set.of("borland")))
                        .orElseThrow()))
                .isFalse();
    }
}
