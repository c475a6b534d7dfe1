package casus.rules;

import static org.assertj.core.api.Assertions.assertThat;

import casus.setwise.SetRules;
import org.junit.jupiter.api.Test;

/** Rules are evaluated a set of facts at a time, and by the engine. For every case the same has to follow, in the same ways. */
class TwoEvaluationsTest {

    @Test
    void the_engine_derives_the_same_steps_in_the_same_ways() {
        SetRules sets = SetRules.of(Shipped.rulebook()).orElseThrow();
        Everything.all().forEach((name, subject) -> {
            assertThat(sets.derive(subject, sight -> {}))
                    .as(name)
                    .isEqualTo(Shipped.inferencesOfEngine(subject).derivations());
        });
        assertThat(Everything.all()).hasSizeGreaterThan(1000);
    }
}
