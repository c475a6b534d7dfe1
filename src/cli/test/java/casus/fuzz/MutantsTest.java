package casus.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** A slice of what `fuzz/mutants` does at length. */
class MutantsTest {

    private static final int SOME = 240;

    @Test
    void mutants_are_refused_or_say_all_that_they_say_in_any_order() throws IOException {
        Verdicts verdicts = Mutants.of(SOME, 7, false);

        assertThat(verdicts.faults()).isEmpty();
        assertThat(verdicts.count("case")).isEqualTo(SOME * 2 / 3);
        assertThat(verdicts.count("file of rules")).isGreaterThan(20);
        assertThat(verdicts.count("table")).isGreaterThan(5);
        assertThat(verdicts.count("file of cases")).isGreaterThan(20);
    }
}
