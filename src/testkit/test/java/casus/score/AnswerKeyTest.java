package casus.score;

import static org.assertj.core.api.Assertions.assertThat;

import casus.model.Chain;
import casus.model.EventId;
import casus.score.AnswerKey.Entry;
import casus.score.AnswerKey.Weight;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerKeyTest {

    private static final Chain CHAIN = new Chain(
            List.of(new EventId("raid"), new EventId("strike")),
            Chain.Status.STATED,
            List.of(),
            List.of(),
            List.of(),
            List.of());

    private static Entry entry(Weight weight, String... statuses) {
        return new Entry(
                weight,
                ExpectedConclusion.of(CHAIN.handle(), List.of()).orElseThrow(),
                3,
                List.of(statuses),
                List.of());
    }

    @Test
    void what_must_and_what_should_follow_is_wanted() {
        assertThat(entry(Weight.MUST).wanted()).isTrue();
        assertThat(entry(Weight.SHOULD).wanted()).isTrue();
        assertThat(entry(Weight.TOLERATED).wanted()).isFalse();
        assertThat(entry(Weight.FORBIDDEN).wanted()).isFalse();
    }

    @Test
    void a_forbidden_conclusion_is_forbidden_in_the_statuses_named_or_in_any() {
        assertThat(entry(Weight.FORBIDDEN).forbids(CHAIN)).isTrue();
        assertThat(entry(Weight.FORBIDDEN, "stated").forbids(CHAIN)).isTrue();
        assertThat(entry(Weight.FORBIDDEN, "mixed").forbids(CHAIN)).isFalse();
        assertThat(entry(Weight.MUST, "stated").forbids(CHAIN)).isFalse();
    }

    @Test
    void what_is_wanted_and_forbidden_is_a_contradiction_unless_another_status_is_right() {
        assertThat(entry(Weight.MUST).contradicts(entry(Weight.FORBIDDEN))).isTrue();
        assertThat(entry(Weight.MUST, "stated").contradicts(entry(Weight.FORBIDDEN, "stated", "mixed")))
                .isTrue();
        assertThat(entry(Weight.MUST, "stated").contradicts(entry(Weight.FORBIDDEN, "mixed")))
                .isFalse();
        assertThat(entry(Weight.MUST).contradicts(entry(Weight.FORBIDDEN, "mixed")))
                .isFalse();
    }

    @Test
    void to_want_a_conclusion_twice_says_nothing_new() {
        assertThat(entry(Weight.MUST).contradicts(entry(Weight.SHOULD))).isTrue();
        assertThat(entry(Weight.FORBIDDEN, "stated").contradicts(entry(Weight.FORBIDDEN, "mixed")))
                .isFalse();
        assertThat(entry(Weight.FORBIDDEN, "stated").contradicts(entry(Weight.FORBIDDEN, "stated")))
                .isTrue();
    }

    @Test
    void the_first_status_is_the_best() {
        assertThat(entry(Weight.MUST, "stated", "mixed").best()).isEqualTo("stated");
        assertThat(entry(Weight.MUST).best()).isNull();
    }
}
