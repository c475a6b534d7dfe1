package casus.verify;

import static casus.verify.Outcomes.CLAIMED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Expectations that fail, at once or all together. */
class FailuresTest {

    private static void mistaken() {
        throw new IllegalArgumentException("no such word");
    }

    @Test
    void unless_gathered_the_first_failure_is_thrown_with_what_was_concluded() {
        assertThatThrownBy(() -> Failures.thrown().fail("it is otherwise\n", CLAIMED))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("it is otherwise\nconcluded was\n")
                .hasMessageContaining("  attribution raid")
                .hasMessageContaining("\nfrom\n  - case: given\n");
        assertThatIllegalArgumentException().isThrownBy(() -> Failures.thrown().check(FailuresTest::mistaken));
    }

    @Test
    void gathered_failures_are_thrown_together_at_the_end() {
        Failures failures = Failures.gathered();
        failures.fail("one", CLAIMED);
        failures.check(FailuresTest::mistaken);

        assertThatThrownBy(() -> failures.throwGathered(CLAIMED))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("2 expectations do not hold\none\n")
                .hasMessageContaining("\n\nno such word\n\nconcluded was\n");
    }

    @Test
    void of_many_the_rest_are_counted() {
        Failures failures = Failures.gathered();
        for (int i = 0; i < 23; i++) {
            failures.check(FailuresTest::mistaken);
        }

        assertThatThrownBy(() -> failures.throwGathered(CLAIMED))
                .message()
                .contains("23 expectations do not hold", "and 3 more")
                .satisfies(text -> assertThat(text.split("no such word", -1)).hasSize(21));
    }

    @Test
    void where_none_failed_nothing_is_thrown_and_later_ones_would_be_lost() {
        Failures failures = Failures.gathered();

        assertThatCode(() -> failures.throwGathered(CLAIMED)).doesNotThrowAnyException();
        assertThatIllegalStateException()
                .isThrownBy(() -> failures.fail("late", CLAIMED))
                .withMessageStartingWith("the block of `softly` is over");
    }
}
