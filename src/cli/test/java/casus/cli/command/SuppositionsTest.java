package casus.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Supposition;
import casus.casefile.sheet.CaseSheet;
import casus.cli.screen.ExitCode;
import casus.cli.screen.Failure;
import casus.model.ActorId;
import casus.model.Case;
import casus.model.RecordId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is to be left out, by name. */
class SuppositionsTest {

    private static final Case SUBJECT =
            CaseSheet.of("made-up.cases.yaml", """
            - case: made up
              only: [chain]
              actors: {arland: state, borland: state, envoy: {kind: person, speaksFor: [arland]}, aide: {kind: person, speaksFor: [arland]}}
              events: [raid]
              records:
                - denial: {voice: arland, event: raid}
                - denial: {voice: envoy, event: raid}
                - accusation: {voice: borland, event: raid, accused: [arland]}
            """).cases().get(0).subject();

    private final List<Failure> wrong = new ArrayList<>();

    private Supposition supposition(String... without) {
        return Suppositions.of(SUBJECT, List.of(without), wrong);
    }

    @Test
    void records_and_voices_are_told_apart_by_what_stands_before_them() {
        Supposition supposition = supposition("denial-1", "voice:borland");

        assertThat(wrong).isEmpty();
        assertThat(supposition.records()).containsExactly(new RecordId("denial-1"));
        assertThat(supposition.voices()).containsExactly(new ActorId("borland"));
    }

    @Test
    void all_unknown_names_are_reported_at_once_each_with_the_nearest() {
        supposition("denail-1", "voice:borlnd", "document:gazette");

        assertThat(wrong).singleElement().satisfies(failure -> {
            assertThat(failure.code()).isEqualTo(ExitCode.NOT_FOUND);
            assertThat(failure.lines())
                    .containsSequence("the case has no record `denail-1`", "    help: maybe `denial-1`")
                    .containsSequence("the case has no voice `borlnd`", "    help: maybe `voice:borland`")
                    .contains("the case has no document `gazette`");
        });
    }

    @Test
    void an_actor_named_without_a_word_before_it_is_offered_as_a_voice() {
        supposition("arland");

        assertThat(wrong)
                .singleElement()
                .satisfies(failure -> assertThat(failure.lines())
                        .contains("    help: for all that an actor says write `voice:arland`"));
    }

    @Test
    void who_speaks_for_a_voice_left_out_is_still_heard_if_they_say_anything() {
        assertThat(Suppositions.stillHeard(SUBJECT, List.of("voice:arland"))).containsExactly("voice:envoy");
        assertThat(Suppositions.stillHeard(SUBJECT, List.of("voice:arland", "voice:envoy")))
                .isEmpty();
        assertThat(Suppositions.stillHeard(SUBJECT, List.of("voice:borland"))).isEmpty();
    }
}
