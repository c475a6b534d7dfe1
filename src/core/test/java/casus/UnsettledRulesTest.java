package casus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casus.casefile.CaseReader;
import casus.engine.RestlessRules;
import casus.model.Case;
import casus.model.Problem;
import casus.rulebook.Rulebook;
import casus.rulebook.text.RuleText;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules whose outcome would depend on their order, that never come to rest, or that take too long. */
class UnsettledRulesTest {

    private static final String PROTEST = """
            rule "A state that has not accepted force on its territory protests"
                @id("mine.p")
                @because("{State} has not accepted {Event}")
                @reference("our own reading")
            when
                Event took place on the territory of State
                State is not on record about Event with acceptance
            then
                State is on record about Event with protest
            end
            """;

    private static final String ACCEPTANCE = PROTEST.replace("mine.p", "mine.q")
            .replace("accepted force on its territory protests", "protested accepts force on its territory")
            .replace("has not accepted", "has not protested")
            .replace("with acceptance", "with X")
            .replace("with protest", "with acceptance")
            .replace("with X", "with protest");

    private static Case strikes() {
        return CaseReader.read(Path.of("facts/us-strikes-iraq-2024-01-24"))
                .content()
                .orElseThrow();
    }

    private static RuleText mine(String text) {
        return new RuleText("my.rules", text, false);
    }

    @Test
    void rules_whose_outcome_would_depend_on_their_order_are_refused_wherever_they_are_read() {
        Rulebook.Reading reading = Casus.rulebook(List.of(mine(PROTEST + "\n" + ACCEPTANCE)));
        Rulebook.Reading turned = Casus.rulebook(List.of(mine(ACCEPTANCE + "\n" + PROTEST)), true);
        Rulebook.Reading alone =
                Casus.rulebook(List.of(mine(PROTEST.replace("with acceptance", "with protest"))), true);

        for (Rulebook.Reading one : List.of(reading, turned, alone)) {
            assertThat(one.problems()).extracting(Problem::kind).containsExactly("negation-loop");
            assertThatThrownBy(() -> Casus.of(one))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("my.rules:7:5: error: `State is not on record about Event with");
        }
        assertThat(RuleChecks.of(List.of(mine(PROTEST + "\n" + ACCEPTANCE)), List.of(), List.of(), false)
                        .problems())
                .filteredOn(one -> one.kind().equals("negation-loop"))
                .isEqualTo(reading.problems());
        assertThat(reading.without(List.of("mine.q")).problems()).isEmpty();
        assertThat(Casus.rulebook(List.of(
                                mine(PROTEST + ACCEPTANCE + "without \"mine.p\" because \"it is said twice\"\n")))
                        .problems())
                .isEmpty();
    }

    @Test
    void each_circle_of_denials_is_told() {
        String stated = """
                rule "What nobody states is stated"
                    @id("mine.loop")
                    @because("{Response} answers {Cause}")
                    @reference("our own reading")
                when
                    somebody says that Response answers Cause
                    nobody states that Response answers Cause
                then
                    Response retaliates for Cause, stated
                end
                """;

        assertThat(Casus.rulebook(List.of(mine(PROTEST + ACCEPTANCE + stated)), true)
                        .problems())
                .extracting(one -> one.kind() + " " + one.line())
                .containsExactly("negation-loop 7", "negation-loop 27");
    }

    @Test
    void rules_that_go_round_are_stopped_and_named() {
        String round = """
                rule "A state that is not on record is"
                    @id("mine.round")
                    @because("{State} and {Event}")
                when
                    Event took place on the territory of State
                    State is not on record about Event with protest
                then
                    State is on record about Event with protest
                end
                """;
        Casus casus = Casus.of(Casus.rulebook(List.of(mine(round)), true).rulebook());
        String lower = round.replace(
                        "Event took place on the territory of State",
                        "Response is put down, if only by a charge, to State")
                .replace("Event", "Response");
        assertThat(lower).contains("Response is put down, if only by a charge, to State");

        assertThat(RuleChecks.of(List.of(mine(round)), List.of(), List.of(), false)
                        .problems())
                .extracting(Problem::kind)
                .contains("negation-loop");
        assertThat(casus.reason(strikes()).conclusions()).isEmpty(); // nothing tells where anything took place
        Casus whole = Casus.of(Casus.rulebook(List.of(mine(round))).rulebook());
        assertThatThrownBy(() -> whole.reason(strikes()))
                .isInstanceOf(RestlessRules.class)
                .hasMessageContaining("mine.round");
    }

    @Test
    void rules_that_take_too_long_are_given_up_and_suspected() {
        StringBuilder wide = new StringBuilder(
                "rule \"Everybody is tried with everybody\"\n    @id(\"mine.wide\")\n    @because(\"{A1}\")\nwhen\n");
        for (int i = 1; i <= 12; i++) {
            wide.append("    A%d and B%d are of one camp\n".formatted(i, i));
        }
        wide.append(
                "    Event took place on the territory of A1\nthen\n    A1 is on record about Event with protest\nend\n");
        Casus casus = Casus.of(Casus.rulebook(List.of(mine(wide.toString()))).rulebook())
                .within(Duration.ofSeconds(1));

        assertThatThrownBy(() -> casus.reason(strikes()))
                .isInstanceOf(RestlessRules.class)
                .hasMessageContaining("mine.wide");
    }
}
