package casus.whynot;

import static org.assertj.core.api.Assertions.assertThat;

import casus.inferences.Drawn;
import casus.inferences.Inferences;
import casus.model.ActorId;
import casus.model.AuthorshipStep.Author;
import casus.model.AuthorshipStep.Footing;
import casus.model.CampStep.PutDownTo;
import casus.model.Case;
import casus.model.EventId;
import casus.model.RecordId;
import casus.model.Retaliation.Status;
import casus.model.RetaliationStep.Retaliates;
import casus.model.SovereigntyStep.Reaction;
import casus.rulebook.Written;
import casus.whynot.WhyNot.Outcome;
import casus.whynot.conditions.Conditions;
import casus.whynot.conditions.Facts;
import casus.whynot.conditions.Wanted;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** How far one rule of two conditions gets: an author, and a word that calls the event an answer. */
class TriesTest {

    private static final Case SUBJECT = Drawn.subject("""
        actors: {arland: state, borland: state}
        events: {raid: , answer: }
        records:
          - response: {id: word, voice: arland, response: answer, causes: [raid]}
        """);

    private static final EventId RAID = new EventId("raid");
    private static final EventId ANSWER = new EventId("answer");
    private static final ActorId ARLAND = new ActorId("arland");
    private static final Author AUTHOR = new Author(ANSWER, ARLAND, Footing.FIRM);
    private static final Author RIVAL = new Author(ANSWER, new ActorId("borland"), Footing.OPEN);
    private static final PutDownTo WORD = new PutDownTo(new RecordId("word"), ARLAND);

    private static Wanted link(Status status) {
        return new Wanted(Retaliates.class, new TreeMap<>(Map.of("response", ANSWER, "cause", RAID, "status", status)));
    }

    private static Drawn drawn() {
        return new Drawn(SUBJECT, Written.STATED);
    }

    private static Tries tries(Drawn drawn) {
        Inferences inferences = drawn.inferences();
        return new Tries(inferences, new Conditions(new Facts(inferences.facts())));
    }

    private static Tries.Tried tried(Drawn drawn) {
        return tries(drawn).of(link(Status.STATED)).get(0);
    }

    @Test
    void only_rules_that_derive_the_wanted_status_are_tried() {
        assertThat(tries(drawn()).of(link(Status.STATED))).hasSize(1);
        assertThat(tries(drawn()).of(link(Status.REPORTED))).isEmpty();
        assertThat(tries(drawn()).derived(Retaliates.class)).isTrue();
        assertThat(tries(drawn()).derived(Reaction.class)).isFalse();
    }

    @Test
    void a_rule_gets_as_far_as_its_first_condition_that_fails() {
        assertThat(tried(drawn()).reached()).isZero();
        assertThat(tried(drawn().follows(AUTHOR, "mine.author")).reached()).isEqualTo(1);
        assertThat(tried(drawn().follows(AUTHOR, "mine.author")).step()).isEmpty();
    }

    @Test
    void it_says_under_which_names_it_got_there() {
        assertThat(tried(drawn().follows(AUTHOR, "mine.author")).names())
                .singleElement()
                .satisfies(tail -> assertThat(tail.before())
                        .containsExactlyInAnyOrderEntriesOf(
                                Map.of("Cause", RAID, "Response", ANSWER, "Striker", ARLAND)));
    }

    @Test
    void every_way_to_get_there_is_kept_in_order_of_name() {
        assertThat(tried(drawn().follows(RIVAL, "mine.author").follows(AUTHOR, "mine.author"))
                        .names())
                .extracting(tail -> String.valueOf(tail.before().get("Striker")))
                .containsExactly("arland", "borland");
    }

    @Test
    void a_condition_that_needs_a_name_from_one_that_fails_is_left_open() {
        Tries.Tail tail = tried(drawn().follows(WORD, "machinery.put")).names().get(0);

        assertThat(tail.outcomes()).containsExactly(Outcome.FAILS, Outcome.OPEN);
        assertThat(tail.holding()).isZero();
    }

    @Test
    void where_all_conditions_hold_it_names_the_step_unless_that_follows_by_another_rule() {
        Drawn all = drawn().follows(AUTHOR, "mine.author").follows(WORD, "machinery.put");

        assertThat(tried(all).step()).contains(new Retaliates(ANSWER, RAID, Status.STATED));
        assertThat(tries(all.follows(new Retaliates(ANSWER, RAID, Status.STATED), "mine.other"))
                        .of(link(Status.STATED)))
                .isEmpty();
    }

    @Test
    void each_condition_that_fails_for_want_of_a_word_is_counted() {
        Tries none = tries(drawn());
        Tries one = tries(drawn().follows(AUTHOR, "mine.author"));

        assertThat(none.unspoken(none.of(link(Status.STATED)).get(0))).isPositive();
        assertThat(one.unspoken(one.of(link(Status.STATED)).get(0))).isEqualTo(1);
    }
}
