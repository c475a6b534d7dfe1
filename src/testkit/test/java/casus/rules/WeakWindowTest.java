package casus.rules;

import static casus.verify.given.Entities.event;
import static casus.verify.given.Records.attack;

import casus.verify.Outcome;
import casus.verify.Verifier;
import org.junit.jupiter.api.Test;

/** The weak window, which the shipped table keeps open. */
class WeakWindowTest {

    /** A raid that is returned after ten days, and an earlier blow of those who return it. */
    private static Outcome blows(String early) {
        return Verifier.shipped()
                .given(
                        event("raid").on("2024-03-01"),
                        event("early").on(early),
                        event("strike").on("2024-03-11"),
                        attack("raid").by("borland").on("arland"),
                        attack("early").by("arland").on("borland"),
                        attack("strike").by("arland").on("borland"));
    }

    @Test
    void a_blow_after_ten_days_is_an_answer_unless_the_window_is_closed() {
        Outcome open = blows("2022-03-01");
        open.concludesOf("retaliation", "retaliation strike for raid")
                .concludes("retaliation strike for raid")
                .withStatus("inferred")
                .withFlags("weakInference");
        open.withSetting("windows.weak.on=false").then().concludesOf("retaliation");
    }

    @Test
    void in_a_longer_window_fewer_blows_are_a_surprise() {
        // one other blow in 101 days: 14 days of them are some 14 hundredths
        Outcome open = blows("2023-12-01");
        open.concludesOf("retaliation");
        open.withSetting("bars.surprise=20")
                .then()
                .concludesOf("retaliation", "retaliation strike for raid")
                .concludes("retaliation strike for raid")
                .withStatus("inferred");
    }
}
