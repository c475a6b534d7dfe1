package casus.difference;

import static org.assertj.core.api.Assertions.assertThat;

import casus.difference.Difference.Because;
import casus.difference.Difference.Cause;
import casus.inferences.Drawn;
import casus.model.ActorId;
import casus.model.AuthorshipStep.Author;
import casus.model.AuthorshipStep.Footing;
import casus.model.AuthorshipStep.Position;
import casus.model.AuthorshipStep.Stance;
import casus.model.CampStep.PutDownTo;
import casus.model.CampStep.TakenBack;
import casus.model.Case;
import casus.model.CaseRecord;
import casus.model.EventId;
import casus.model.RecordId;
import casus.model.Role;
import casus.model.SovereigntyStep;
import casus.model.Step;
import casus.model.Strength;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Why a firing drawn by hand exists on one side only. */
class FiringsTest {

    private static final String RULES = """
        rule "What nobody claims is protested"
            @id("mine.protest")
            @because("nobody claims {Event}")
            @reference("our own reading")
        when
            Event is coded to be on the territory of State
            nobody claims Event
        then
            State is on record about Event with protest
        end
        """;

    private static final Case SUBJECT = Drawn.subject("""
        actors: {arland: state, borland: state}
        events: {raid: {territory: arland}}
        records:
          - claim: {id: word, voice: borland, event: raid}
        """);

    private static final EventId RAID = new EventId("raid");
    private static final ActorId ARLAND = new ActorId("arland");
    private static final ActorId BORLAND = new ActorId("borland");
    private static final CaseRecord WORD = SUBJECT.records().get(0);
    private static final Step AUTHOR = new Author(RAID, BORLAND, Footing.FIRM);
    private static final Step CLAIM =
            new Position(RAID, Stance.CLAIMED, BORLAND, BORLAND, Role.PERPETRATOR, Strength.ASSERTS);
    private static final Step PROTEST = new SovereigntyStep.Reaction(RAID, ARLAND, SovereigntyStep.Will.PROTEST);
    private static final Map<String, Object> NAMES = Map.of("Event", RAID, "State", ARLAND);

    private static Drawn drawn() {
        return new Drawn(SUBJECT, RULES);
    }

    private static Drawn without() {
        return new Drawn(SUBJECT.without(WORD.id()), RULES);
    }

    private static List<Cause> causes(Drawn before, Drawn after, Step step) {
        return new Firings(before.inferences(), after.inferences()).causes(List.of(step), any -> true);
    }

    @Test
    void a_step_differs_if_it_is_derived_otherwise_and_not_if_only_the_place_of_a_rule_is_another() {
        Firings firings = new Firings(
                drawn().follows(CLAIM, "mine.claim", WORD).inferences(),
                drawn().follows(CLAIM, "mine.other", WORD).inferences());

        assertThat(firings.differ(CLAIM)).isTrue();
        assertThat(firings.differ(AUTHOR)).isFalse();
        assertThat(firings.rules(CLAIM)).containsExactly("mine.claim", "mine.other");
    }

    @Test
    void a_record_that_one_side_lacks_is_the_cause_however_far_below() {
        assertThat(causes(
                        drawn().follows(AUTHOR, "mine.author", CLAIM).follows(CLAIM, "mine.claim", WORD),
                        without(),
                        AUTHOR))
                .singleElement()
                .satisfies(cause -> {
                    assertThat(cause.gained()).isFalse();
                    assertThat(cause.rule().id()).isEqualTo("mine.claim");
                    assertThat(cause.because()).isEqualTo(Because.GIVEN);
                    assertThat(cause.facts()).containsExactly(WORD);
                });
    }

    @Test
    void what_one_side_has_and_a_rule_requires_to_be_absent_is_in_the_way_and_followed_down() {
        assertThat(causes(
                        drawn().follows(
                                        PROTEST,
                                        "mine.protest",
                                        NAMES,
                                        SUBJECT.events().get(0)),
                        drawn().follows(CLAIM, "mine.claim", WORD),
                        PROTEST))
                .extracting(cause -> cause.rule().id() + " " + cause.because() + " " + cause.line() + cause.facts())
                .containsExactly(
                        "mine.protest IN_THE_WAY nobody claims {Event}" + List.of(CLAIM), "mine.claim RULE []");
    }

    @Test
    void a_rule_whose_conditions_hold_on_both_sides_is_itself_the_difference() {
        assertThat(causes(drawn().follows(CLAIM, "mine.claim", WORD), drawn(), CLAIM))
                .extracting(Cause::because)
                .containsExactly(Because.RULE);
    }

    @Test
    void what_machinery_no_longer_puts_down_to_anybody_is_told_only_if_no_judgement_is() {
        PutDownTo put = new PutDownTo(WORD.id(), BORLAND);
        Drawn before = drawn().follows(CLAIM, "mine.claim", WORD, put).follows(put, "machinery.put", WORD);

        assertThat(causes(before, without(), CLAIM))
                .extracting(cause -> cause.rule().id())
                .containsExactly("mine.claim");
        assertThat(causes(before, without(), put))
                .extracting(cause -> cause.rule().id())
                .containsExactly("machinery.put");
    }

    @Test
    void a_record_that_was_taken_back_is_in_the_way_of_machinery_about_it() {
        PutDownTo put = new PutDownTo(WORD.id(), BORLAND);
        Step back = new TakenBack(WORD.id(), new RecordId("retraction"));

        assertThat(causes(
                        drawn().follows(put, "machinery.put", Map.of("utterance", WORD.id()), WORD),
                        drawn().follows(back, "machinery.back", WORD),
                        put))
                .extracting(cause -> cause.rule().id() + " " + cause.because() + " " + cause.facts())
                .containsExactly("machinery.put IN_THE_WAY " + List.of(back));
    }

    @Test
    void steps_in_which_nothing_differs_are_not_followed() {
        assertThat(new Firings(drawn().follows(CLAIM, "mine.claim", WORD).inferences(), drawn().inferences())
                        .causes(List.of(CLAIM), any -> false))
                .isEmpty();
    }
}
