package casus.rules;

import static org.assertj.core.api.Assertions.assertThat;

import casus.inferences.Inferences;
import casus.setwise.SetRules;
import org.junit.jupiter.api.Test;

/** Rules are evaluated a set of facts at a time, and by the engine. For every case the same has to follow, in the same ways. */
class TwoEvaluationsTest {

    @Test
    void the_engine_derives_the_same_steps_in_the_same_ways() {
        SetRules sets = SetRules.of(Shipped.rulebook()).orElseThrow();
        Everything.all().forEach((name, subject) -> {
            Inferences here = sets.reason(subject, sight -> {});
            Inferences engine = Shipped.inferencesOfEngine(subject);
            assertThat(here.derivations()).as(name).isEqualTo(engine.derivations());
            assertThat(here.conclusions()).as(name).isEqualTo(engine.conclusions());
        });
        assertThat(Everything.all()).hasSizeGreaterThan(1000);
    }
}
