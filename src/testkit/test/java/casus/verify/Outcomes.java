package casus.verify;

import static casus.verify.given.Entities.event;
import static casus.verify.given.Entities.person;
import static casus.verify.given.Records.accusation;
import static casus.verify.given.Records.acknowledgement;
import static casus.verify.given.Records.attack;
import static casus.verify.given.Records.claim;
import static casus.verify.given.Records.denial;
import static casus.verify.given.Records.response;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Two small cases, and how expectations of them fail. */
final class Outcomes {

    static final Verifier SHIPPED = Verifier.shipped();
    static final String LINK = "retaliation strike for raid";

    static final Outcome CLAIMED = SHIPPED.given(claim("raid").by("front"));

    /** Arland's minister says that its strike answers Borland's raid; Borland denies the raid. */
    static final Outcome ANSWERED = SHIPPED.given(
            person("minister").speaksFor("arland"),
            event("raid").on("2024-03-01"),
            event("strike").on("2024-03-04"),
            attack("raid").by("borland").on("arland"),
            accusation("raid").by("corland").of("borland"),
            denial("raid").by("borland"),
            acknowledgement("strike").by("arland").on("borland"),
            response("strike").to("raid").by("minister"));

    private Outcomes() {}

    static void fails(Outcome outcome, Consumer<Outcome> expectation, String message) {
        assertThatThrownBy(() -> expectation.accept(outcome))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(message);
    }

    static void mistake(ThrowingCallable expectation, String message) {
        assertThatIllegalArgumentException().isThrownBy(expectation).withMessageContaining(message);
    }
}
