package casus.whynot;

import static org.assertj.core.api.Assertions.assertThat;

import casus.inferences.Drawn;
import casus.inferences.Inferences;
import casus.model.ActorId;
import casus.model.AuthorshipStep.Author;
import casus.model.AuthorshipStep.Footing;
import casus.model.AuthorshipStep.Position;
import casus.model.AuthorshipStep.Stance;
import casus.model.CampStep.PutDownTo;
import casus.model.Case;
import casus.model.EventId;
import casus.model.RecordId;
import casus.model.Retaliation.Status;
import casus.model.RetaliationStep.Retaliates;
import casus.model.Role;
import casus.model.SovereigntyStep;
import casus.model.SovereigntyStep.Will;
import casus.model.Step;
import casus.model.Strength;
import casus.rulebook.Written;
import casus.whynot.WhyNot.Attempt;
import casus.whynot.WhyNot.Condition;
import casus.whynot.WhyNot.Missing;
import casus.whynot.WhyNot.Outcome;
import casus.whynot.conditions.Wanted;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** How near two rules come to a link: one needs a word that it is an answer, one a protest, which a third rule derives. */
class AttemptsTest {

    private static final String RULES = Written.STATED + """

        rule "Whoever protested against force and strikes retaliates for it"
            @id("mine.protested")
            @because("{State} protests against {Cause}")
            @reference("our own reading")
        when
            State is on record about Cause with protest
            Response is put down, if only by a charge, to State
        then
            Response retaliates for Cause, stated
        end

        rule "A state that has not accepted force on its territory protests"
            @id("mine.protest")
            @because("{State} has not accepted {Event}")
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
        events: {raid: {territory: arland}, answer: , other: {territory: borland}}
        records:
          - response: {id: word, voice: arland, response: answer, causes: [raid]}
        """);

    private static final EventId RAID = new EventId("raid");
    private static final EventId ANSWER = new EventId("answer");
    private static final ActorId ARLAND = new ActorId("arland");
    private static final Author AUTHOR = new Author(ANSWER, ARLAND, Footing.FIRM);
    private static final Wanted LINK = new Wanted(
            Retaliates.class, new TreeMap<>(Map.of("response", ANSWER, "cause", RAID, "status", Status.STATED)));

    private static Drawn drawn() {
        return new Drawn(SUBJECT, RULES);
    }

    private static List<String> outcomes(Attempt attempt) {
        return attempt.conditions().stream()
                .map(condition -> condition.line().text() + ": " + condition.outcome())
                .toList();
    }

    @Test
    void a_step_that_follows_is_there() {
        Inferences with = drawn().follows(new Retaliates(ANSWER, RAID, Status.STATED), "mine.stated")
                .inferences();

        assertThat(new Attempts(with).isThere(LINK)).isTrue();
        assertThat(new Attempts(drawn().inferences()).isThere(LINK)).isFalse();
    }

    @Test
    void the_rule_that_needs_the_fewest_words_is_the_nearest() {
        Attempts attempts = new Attempts(drawn().follows(AUTHOR, "mine.author").inferences());

        assertThat(attempts.follow(LINK).attempts())
                .extracting(attempt -> attempt.rule().id())
                .containsExactly("mine.protested", "mine.stated");
        assertThat(attempts.nearest(LINK))
                .hasValueSatisfying(
                        nearest -> assertThat(nearest.attempt().rule().id()).isEqualTo("mine.protested"));
    }

    @Test
    void of_a_type_that_no_rule_derives_there_is_no_attempt() {
        Wanted unknown = new Wanted(SovereigntyStep.AtSea.class, new TreeMap<>());
        Attempts attempts = new Attempts(drawn().inferences());

        assertThat(attempts.nearest(unknown)).isEmpty();
        assertThat(attempts.follow(unknown)).isEqualTo(new Missing(unknown, List.of(), true));
    }

    @Test
    void each_line_says_whether_it_holds() {
        Attempt stated = new Attempts(drawn().inferences())
                .follow(LINK).attempts().stream()
                        .filter(attempt -> attempt.rule().id().equals("mine.stated"))
                        .findFirst()
                        .orElseThrow();

        assertThat(outcomes(stated))
                .containsExactly(
                        "Response is put down, if only by a charge, to Striker: FAILS",
                        "Striker says that Response answers Cause: FAILS");
    }

    @Test
    void a_condition_that_looks_for_a_derived_step_is_followed_down_to_what_that_one_lacks() {
        Condition first = new Attempts(drawn().follows(AUTHOR, "mine.author").inferences())
                .follow(LINK)
                .attempts()
                .get(0)
                .first()
                .orElseThrow();
        Missing protest = first.missing().orElseThrow();

        assertThat(protest.wanted().type()).isEqualTo(SovereigntyStep.Reaction.class);
        assertThat(protest.wanted().fields()).containsEntry("will", Will.PROTEST);
        assertThat(protest.attempts())
                .extracting(attempt -> attempt.rule().id())
                .containsExactly("mine.protest");
        assertThat(protest.followed()).isTrue();
    }

    @Test
    void what_is_in_the_way_is_named_and_nothing_near_beside_it() {
        Step claim = new Position(RAID, Stance.CLAIMED, ARLAND, ARLAND, Role.PERPETRATOR, Strength.ASSERTS);
        Inferences claimed = drawn().follows(claim, "mine.claimed").inferences();
        Wanted protest = new Wanted(
                SovereigntyStep.Reaction.class,
                new TreeMap<>(Map.of("event", RAID, "state", ARLAND, "will", Will.PROTEST)));
        Condition blocked =
                new Attempts(claimed).follow(protest).attempts().get(0).first().orElseThrow();

        assertThat(blocked.line().text()).isEqualTo("nobody claims Event");
        assertThat(blocked.blocking()).containsExactly(claim);
        assertThat(blocked.near()).isEmpty();
        assertThat(blocked.missing()).isEmpty();
    }

    @Test
    void a_step_whose_conditions_all_hold_is_told_as_one_that_should_be_there() {
        Inferences all = drawn().follows(AUTHOR, "mine.author")
                .follows(new PutDownTo(new RecordId("word"), ARLAND), "machinery.put")
                .inferences();
        Attempt whole = new Attempts(all).follow(LINK).attempts().get(0);

        assertThat(whole.rule().id()).isEqualTo("mine.stated");
        assertThat(whole.conditions()).extracting(Condition::outcome).containsOnly(Outcome.HOLDS);
        assertThat(whole.step()).contains(new Retaliates(ANSWER, RAID, Status.STATED));
    }
}
