package casus.rules;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Casus;
import casus.Result;
import casus.Supported;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every support is tried by reasoning again on its records alone, and without each of them. */
class SupportsHoldTest {

    /** The number of supports tried for each conclusion. */
    private static final int MOST = 8;

    @Test
    void every_support_suffices_and_can_spare_none_of_its_records() {
        Casus casus = Casus.shipped();
        List<String> failures = new ArrayList<>();
        Everything.inferences().forEach((name, inferences) -> {
            for (Supported supported : casus.verify(new Result(inferences), MOST)) {
                String what = name + ": " + supported.conclusion().handle();
                assertThat(supported.trials()).as(what).isNotEmpty();
                supported.trials().stream()
                        // no case here needs a guard; one that does deserves a closer look
                        .filter(trial -> !trial.holds() || !trial.guards().isEmpty())
                        .forEach(trial -> failures.add(what + ": " + trial));
            }
        });
        assertThat(failures).isEmpty();
    }
}
