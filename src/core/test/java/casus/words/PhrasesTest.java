package casus.words;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Casus;
import casus.casefile.CaseReader;
import casus.inferences.Inferences;
import casus.model.ActorId;
import casus.model.EventId;
import casus.model.Fact;
import casus.model.Step;
import casus.rulebook.rule.Rule;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PhrasesTest {

    private static final Inferences STRIKES = Casus.shipped()
            .reason(CaseReader.read(Path.of("facts/us-strikes-iraq-2024-01-24"))
                    .content()
                    .orElseThrow())
            .inferences();

    private static final Naming NAMING = new Naming(STRIKES.subject());
    private static final Phrases PHRASES = new Phrases(STRIKES, NAMING, new Givens(STRIKES.subject(), NAMING));

    private static final Rule.Line ANSWERS =
            STRIKES.rulebook().rule("retaliation.called").orElseThrow().when().get(0);

    @Test
    void a_line_is_said_with_what_its_names_stand_for() {
        assertThat(ANSWERS.text()).isEqualTo("Speaker says that Response answers Cause");
        assertThat(PHRASES.line(
                        ANSWERS,
                        Map.of(
                                "Speaker",
                                new ActorId("us"),
                                "Response",
                                new EventId("us-strikes"),
                                "Cause",
                                new EventId("al-asad-attack"))))
                .endsWith(" says that us-strikes answers al-asad-attack")
                .doesNotStartWith("Speaker");
    }

    @Test
    void a_name_that_stands_for_nothing_known_is_some() {
        assertThat(PHRASES.line(ANSWERS, Map.of("Cause", new EventId("al-asad-attack"))))
                .isEqualTo("some speaker says that some response answers al-asad-attack");
    }

    @Test
    void one_slot_may_have_another_value() {
        assertThat(PHRASES.line(
                        ANSWERS,
                        Map.of(),
                        ANSWERS.fillers().entrySet().stream()
                                .filter(filler -> filler.getValue().equals("Cause"))
                                .findFirst()
                                .orElseThrow()
                                .getKey(),
                        new EventId("other")))
                .isEqualTo("some speaker says that some response answers other");
    }

    @Test
    void every_step_and_every_fact_of_a_case_can_be_said() {
        for (Step step : STRIKES.derivations().keySet()) {
            assertThat(PHRASES.step(step)).as(step.toString()).isNotBlank().doesNotContain("{", "\u0002", "\u0003");
        }
        for (Fact fact : STRIKES.subject().records()) {
            assertThat(PHRASES.fact(fact)).isNotBlank();
        }
    }

    @Test
    void values_are_listed_as_one_says_them() {
        assertThat(PHRASES.value(null)).isEqualTo("nothing");
        assertThat(PHRASES.value(List.of())).isEqualTo("nothing");
        assertThat(PHRASES.value(List.of(new EventId("a"), new EventId("b")))).isEqualTo("a and b");
    }
}
