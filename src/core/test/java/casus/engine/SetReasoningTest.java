package casus.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casus.Casus;
import casus.casefile.CaseReader;
import casus.model.Case;
import casus.rulebook.Rulebook;
import casus.rulebook.text.RuleText;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SetReasoningTest {

    private static final RuleBase SHIPPED =
            RuleBase.of(Casus.rulebook(List.of()).rulebook());

    private static final Case STRIKES = CaseReader.read(Path.of("facts/us-strikes-iraq-2024-01-24"))
            .content()
            .orElseThrow();

    @Test
    void shipped_rules_need_no_session_even_if_some_are_left_out() {
        Rulebook fewer = new Rulebook.Reading(SHIPPED.rulebook(), List.of())
                .without(List.of("retaliation.stated"))
                .rulebook();
        RuleBase base = RuleBase.of(fewer);

        assertThat(SHIPPED.sets()).isNotNull();
        assertThat(base.sets()).isNotNull();
        try (Session session = Session.open(base, STRIKES)) {
            assertThat(Session.reason(base, STRIKES).derivations())
                    .isEqualTo(session.inferences().derivations())
                    .isNotEqualTo(Session.reason(SHIPPED, STRIKES).derivations());
        }
    }

    private static final String RULE = """
            rule "Whoever says what was answered says so of all"
                @id("mine.said")
                @because("{Speaker} says that {Response} answers {Cause}")
                @reference("none")
            when
                Speaker says that Response answers Cause
            then
                Response retaliates for Cause, stated
            end
            """;

    private static RuleBase with(RuleText... own) {
        return RuleBase.of(Casus.rulebook(List.of(own)).rulebook());
    }

    @Test
    void own_rules_in_shipped_words_need_no_session_and_conclude_what_they_do_in_one() {
        RuleBase own = with(new RuleText("own.rules", RULE, false));

        assertThat(own.sets()).isNotNull();
        try (Session session = Session.open(own, STRIKES)) {
            assertThat(Session.reason(own, STRIKES).derivations())
                    .isEqualTo(session.inferences().derivations());
        }
    }

    @Test
    void own_meanings_and_own_code_are_run_by_the_engine() {
        RuleText meaning = new RuleText("own/vocabulary", """
                {party:actor} is among them
                    = Actor( id == {party} )
                    "it is among the actors of the case"
                """, true);
        RuleText rule = new RuleText(
                "own.rules",
                RULE.replace("answers Cause\nthen", "answers Cause\n    Speaker is among them\nthen"),
                false);
        RuleText code = new RuleText("own.drl", """
                package casus.rules;
                import casus.model.Entity.Actor;
                import casus.model.CampStep.SpeaksFor;
                rule "mine.own" @because("{voice}") when $actor : Actor( $voice : id )
                then insertLogical( new SpeaksFor( $voice, $voice ) ); end
                """, true);

        assertThat(with(meaning, rule).sets()).isNull();
        assertThat(with(code).sets()).isNull();
    }

    @Test
    void rules_that_deny_what_they_lead_to_are_run_by_the_engine() {
        assertThat(with(new RuleText(
                                "own.rules",
                                RULE.replace(
                                        "answers Cause\nthen",
                                        "answers Cause\n    nobody states that Response answers Cause\nthen"),
                                false))
                        .sets())
                .isNull();
    }

    @Test
    void time_is_limited() {
        assertThatThrownBy(() -> Session.reason(SHIPPED.within(Duration.ofMillis(1)), STRIKES))
                .isInstanceOf(RestlessRules.class)
                .hasMessageStartingWith("reasoning took longer than 1 millisecond");
    }

    @Test
    void memory_is_limited() {
        RuleBase full = SHIPPED.heardBy(progress -> {
            throw new OutOfMemoryError();
        });

        assertThatThrownBy(() -> Session.reason(full, STRIKES))
                .isInstanceOf(RestlessRules.class)
                .hasMessageContaining("MB is used up");
        assertThatThrownBy(() -> full.costs(STRIKES)).isInstanceOf(RestlessRules.class);
    }

    @Test
    void an_interruption_ends_it_and_is_passed_on() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> Session.reason(SHIPPED, STRIKES)).hasMessage("interrupted while reasoning");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void progress_is_reported() {
        List<Progress> heard = new ArrayList<>();

        Session.reason(SHIPPED.heardBy(heard::add), STRIKES);

        assertThat(heard.get(0).stage()).isEqualTo(Progress.Stage.REASONING);
        assertThat(heard.get(heard.size() - 1).stage()).isEqualTo(Progress.Stage.GATHERING);
        assertThat(heard).extracting(Progress::firings).isSorted();
        assertThat(heard.get(heard.size() - 1).steps()).isPositive();
    }
}
