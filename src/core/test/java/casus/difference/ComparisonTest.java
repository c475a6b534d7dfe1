package casus.difference;

import static org.assertj.core.api.Assertions.assertThat;

import casus.difference.Difference.Because;
import casus.difference.Difference.Cause;
import casus.difference.Difference.Change;
import casus.difference.Difference.Kind;
import casus.inferences.Drawn;
import casus.model.ActorId;
import casus.model.Case;
import casus.model.CaseRecord;
import casus.model.EventId;
import casus.model.Judgement;
import casus.model.Narrative;
import casus.model.NarrativeStep.Contest;
import casus.model.RecordId;
import casus.model.Retaliation.Status;
import casus.model.RetaliationStep.ConditionalOn;
import casus.model.RetaliationStep.Retaliates;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What changes between two sets of inferences drawn by hand. */
class ComparisonTest {

    private static final Case SUBJECT = Drawn.subject("""
        actors: {arland: state, borland: state}
        events: {raid: , answer: }
        records:
          - response: {id: own, voice: arland, response: answer, causes: [raid]}
          - response: {id: strangers, voice: borland, response: answer, causes: [raid]}
        """);

    private static final EventId RAID = new EventId("raid");
    private static final EventId ANSWER = new EventId("answer");
    private static final CaseRecord OWN = SUBJECT.records().get(0);
    private static final CaseRecord STRANGERS = SUBJECT.records().get(1);
    private static final Retaliates LINK = new Retaliates(ANSWER, RAID, Status.STATED);

    private static Drawn drawn() {
        return new Drawn(SUBJECT, "");
    }

    private static Difference between(Drawn before, Drawn after) {
        return new Comparison(before.inferences(), after.inferences()).difference();
    }

    private static Change only(Difference difference) {
        assertThat(difference.changes())
                .filteredOn(change -> !change.conclusion().handle().startsWith("chain"))
                .hasSize(1);
        return difference.changes().get(0);
    }

    @Test
    void between_equals_nothing_changes() {
        Drawn linked = drawn().follows(LINK, "mine.stated", OWN);

        assertThat(between(linked, linked).changes()).isEmpty();
        assertThat(between(linked, linked).unchanged()).isEqualTo(2);
    }

    @Test
    void a_conclusion_appears_or_vanishes() {
        Drawn linked = drawn().follows(LINK, "mine.stated", OWN);
        Change come = only(between(drawn(), linked));
        Change gone = only(between(linked, drawn()));

        assertThat(come.kind()).isEqualTo(Kind.APPEARED);
        assertThat(come.before()).isEmpty();
        assertThat(come.rules()).containsExactly("mine.stated");
        assertThat(gone.kind()).isEqualTo(Kind.VANISHED);
        assertThat(gone.after()).isEmpty();
    }

    @Test
    void another_status_is_one_change_and_not_two() {
        assertThat(only(between(
                                drawn().follows(LINK, "mine.stated", OWN),
                                drawn().follows(new Retaliates(ANSWER, RAID, Status.REPORTED), "mine.reported", OWN)))
                        .kind())
                .isEqualTo(Kind.STATUS);
    }

    @Test
    void another_member_is_a_detail() {
        Change change = only(between(
                drawn().follows(LINK, "mine.stated", OWN),
                drawn().follows(LINK, "mine.stated", OWN)
                        .follows(new ConditionalOn(ANSWER, RAID, RAID), "mine.open", STRANGERS)));

        assertThat(change.kind()).isEqualTo(Kind.DETAIL);
        assertThat(change.causes())
                .extracting(cause -> cause.rule().id())
                .as("the detail, and not the status that stays")
                .containsExactly("mine.open");
    }

    @Test
    void other_records_under_the_same_conclusion_are_supports_lost_and_gained() {
        Change change = only(
                between(drawn().follows(LINK, "mine.stated", OWN), drawn().follows(LINK, "mine.stated", STRANGERS)));

        assertThat(change.kind()).isEqualTo(Kind.SUPPORT);
        assertThat(change.lost()).extracting(Set::copyOf).containsExactly(Set.of(new RecordId("own")));
        assertThat(change.gained()).extracting(Set::copyOf).containsExactly(Set.of(new RecordId("strangers")));
    }

    @Test
    void a_contest_that_is_called_otherwise_since_a_party_joined_is_the_same_one() {
        Drawn two = drawn().follows(contest("borland", "corland"), "mine.contest", OWN);
        Drawn three = drawn().follows(contest("borland", "corland"), "mine.contest", OWN)
                .follows(contest("arland", "corland"), "mine.contest", STRANGERS);
        Change change = only(between(two, three));

        assertThat(change.kind()).isEqualTo(Kind.DETAIL);
        assertThat(change.before().orElseThrow().handle()).endsWith("between borland and corland");
        assertThat(change.after().orElseThrow().handle()).endsWith("between arland and corland");
    }

    private static Contest contest(String one, String other) {
        return new Contest(
                Judgement.Subject.EVENT,
                RAID,
                Judgement.Dimension.LEGALITY,
                new ActorId(one),
                "rightful",
                new ActorId(other),
                "wrongful",
                Narrative.Status.OPPOSED);
    }

    @Test
    void a_firing_by_a_rule_that_the_other_side_lacks_is_the_cause() {
        assertThat(only(between(drawn(), drawn().follows(LINK, "mine.stated", OWN)))
                        .causes())
                .extracting(Cause::because)
                .containsExactly(Because.RULE);
    }
}
