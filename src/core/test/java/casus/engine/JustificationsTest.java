package casus.engine;

import static org.assertj.core.api.Assertions.assertThat;

import casus.casefile.sheet.CaseSheet;
import casus.inferences.Derivation;
import casus.model.Case;
import casus.model.CaseRecord;
import casus.model.Fact;
import casus.rulebook.Rulebook;
import casus.rulebook.ShippedRules;
import casus.rulebook.text.RuleText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is read from one firing of a rule. */
class JustificationsTest {

    private static final String PROTESTS = """
            rule "A state that condemns a raid nobody claims protests"
                @id("mine.protests")
                @because("{State} condemns {Event}")
                @reference("a reference")
            when
                Event is coded to be on the territory of State
                State condemns Event on the ground of terrorism in Record
                nobody claims Event
            then
                State is on record about Event with protest
            end
            """;

    private static final Case SUBJECT =
            CaseSheet.of("made-up.cases.yaml", """
                    - case: a small case
                      only: [chain]
                      actors: {arland: state}
                      events: {raid: {territory: arland}}
                      records:
                        - condemnation: {voice: arland, event: raid, grounds: [terrorism]}
                        - condemnation: {voice: arland, event: raid, grounds: [terrorism, sovereignty]}
                    """).cases().get(0).subject();

    private static final List<Derivation> WAYS =
            InSession.reason(RuleBase.of(rulebook()), SUBJECT).derivations().values().stream()
                    .flatMap(List::stream)
                    .toList();

    private static Rulebook rulebook() {
        List<RuleText> texts = new ArrayList<>(ShippedRules.texts());
        texts.add(new RuleText("my.rules", PROTESTS, false));
        return Rulebook.read(texts, "test").rulebook();
    }

    private static final List<Derivation> PROTESTS_MADE =
            WAYS.stream().filter(way -> way.rule().id().equals("mine.protests")).toList();

    @Test
    void a_firing_has_the_rule_with_its_place_and_what_its_names_stand_for() {
        Derivation first = PROTESTS_MADE.get(0);

        assertThat(first.rule())
                .isEqualTo(new Derivation.Rule(
                        "mine.protests",
                        "A state that condemns a raid nobody claims protests",
                        "{State} condemns {Event}",
                        "a reference",
                        false,
                        "my.rules",
                        1));
        assertThat(first.names()).hasToString("{Event=raid, Record=condemnation-1, State=arland}");
    }

    @Test
    void each_line_has_its_words_with_names_in_braces_and_the_facts_that_it_matched() {
        List<Derivation.Premise> premises = PROTESTS_MADE.get(0).premises();

        assertThat(premises)
                .extracting(Derivation.Premise::sentence)
                .containsExactly(
                        "{Event} is coded to be on the territory of {State}",
                        "{State} condemns {Event} on the ground of terrorism in {Record}",
                        "nobody claims {Event}");
        assertThat(premises.get(0).facts()).containsExactly(SUBJECT.events().get(0));
        assertThat(premises.get(1).facts())
                .filteredOn(CaseRecord.class::isInstance)
                .containsExactly((Fact) SUBJECT.records().get(0));
    }

    @Test
    void a_line_about_what_is_not_there_says_so_and_matched_nothing() {
        List<Derivation.Premise> premises = PROTESTS_MADE.get(0).premises();

        assertThat(premises)
                .extracting(Derivation.Premise::kind)
                .containsExactly(
                        Derivation.Premise.Kind.FACTS, Derivation.Premise.Kind.FACTS, Derivation.Premise.Kind.ABSENCE);
        assertThat(premises.get(2).facts()).isEmpty();
    }

    @Test
    void a_step_has_each_of_its_firings_once_in_order_of_names() {
        assertThat(PROTESTS_MADE)
                .extracting(way -> String.valueOf(way.names().get("Record")))
                .containsExactly("condemnation-1", "condemnation-2");
    }

    @Test
    void a_firing_of_machinery_has_its_facts_and_no_place() {
        Derivation machinery =
                WAYS.stream().filter(way -> way.rule().machinery()).findFirst().orElseThrow();

        assertThat(machinery.rule().file()).isEmpty();
        assertThat(machinery.rule().line()).isZero();
        assertThat(machinery.rule().because()).isNotEmpty().doesNotContain("\"");
        assertThat(machinery.premises())
                .extracting(Derivation.Premise::sentence)
                .containsOnly("");
    }
}
