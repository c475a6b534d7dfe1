package casus.verify;

import static casus.verify.given.Entities.event;
import static casus.verify.given.Records.acknowledgement;
import static casus.verify.given.Records.attack;
import static casus.verify.given.Records.claim;
import static casus.verify.given.Records.response;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What failures say, letter for letter; {@code -Dbless=true} writes the file anew. */
class MessagesTest {

    private static final Path GOLDEN = Path.of("src/testkit/test/resources/casus/verify/messages.txt");

    private static final Outcome REPORTED = Verifier.shipped()
            .given(
                    event("raid").on("2024-03-01"),
                    event("strike").on("2024-03-04"),
                    attack("raid").by("borland").on("arland"),
                    acknowledgement("strike").by("arland").on("borland"),
                    response("strike").to("raid"));

    private final StringBuilder said = new StringBuilder();

    @Test
    void a_failure_is_an_answer() throws Exception {
        of("a conclusion that is not there", it -> it.concludes("attribution march"));
        of("a conclusion that is not there, of known words", it -> it.concludes("sovereignty strike by arland"));
        of("another status", it -> it.concludes("retaliation strike").withStatus("stated"));
        of("a conclusion that must not be there", it -> it.doesNotConclude("attribution strike"));
        of("a rule that must fire", it -> it.fires("retaliation.stated"));
        of("a rule that must not fire", it -> it.doesNotFire("retaliation.reported"));
        of("a support", it -> it.concludes("retaliation strike").restingOnExactly("attack-1"));
        of("what is lost", it -> it.concludes("attribution strike").lostWithout("attack-1"));
        of("what is added", it -> it.adding(claim("raid").by("front")).changesOnly("attribution strike"));
        of(
                "several",
                it -> it.softly(soft -> {
                    soft.concludes("attribution raid").withStatus("claimed").withFlags("hotPotato");
                    soft.concludes("atribution raid");
                }));
        if (Boolean.getBoolean("bless")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, said);
        }
        assertThat(said.toString()).isEqualTo(Files.readString(GOLDEN));
    }

    private void of(String what, Consumer<Outcome> expectation) {
        Throwable thrown = catchThrowable(() -> expectation.accept(REPORTED));
        assertThat(thrown).as(what).isNotNull();
        said.append("== ")
                .append(what)
                .append(": ")
                .append(thrown.getClass().getSimpleName())
                .append("\n\n")
                .append(thrown.getMessage())
                .append("\n\n");
    }
}
