package casus.page;

import static org.assertj.core.api.Assertions.assertThat;

import casus.difference.Difference;
import casus.inferences.Drawn;
import casus.inferences.Inferences;
import casus.model.Case;
import casus.model.CaseRecord;
import casus.model.EventId;
import casus.model.Retaliation.Status;
import casus.model.RetaliationStep.Retaliates;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A difference between inferences drawn by hand, in words. */
class DifferenceTextTest {

    private static final Case SUBJECT = Drawn.subject("""
        actors: {arland: state, borland: state}
        events: {raid: , answer: }
        records:
          - response: {id: own, voice: arland, response: answer, causes: [raid]}
          - response: {id: strangers, voice: borland, response: answer, causes: [raid]}
        """);

    private static final CaseRecord OWN = SUBJECT.records().get(0);
    private static final CaseRecord STRANGERS = SUBJECT.records().get(1);

    private static Drawn drawn() {
        return new Drawn(SUBJECT, "");
    }

    private static Retaliates link(Status status) {
        return new Retaliates(new EventId("answer"), new EventId("raid"), status);
    }

    private static List<String> lines(Drawn before, Drawn after) {
        Inferences was = before.inferences();
        return DifferenceText.of(Difference.between(was, after.inferences()), "Without a word")
                .plain()
                .lines()
                .toList();
    }

    @Test
    void where_nothing_changes_it_says_so() {
        Drawn linked = drawn().follows(link(Status.STATED), "mine.stated", OWN);
        int all = linked.inferences().conclusions().size();

        assertThat(lines(linked, linked))
                .startsWith(
                        "Without a word",
                        "Nothing changes: "
                                + (all == 1 ? "1 conclusion stays as it is." : all + " conclusions stay as they are."));
        assertThat(lines(drawn(), drawn())).contains("Nothing changes: 0 conclusions stay as they are.");
    }

    @Test
    void what_appears_and_what_vanishes_has_its_own_heading() {
        Drawn linked = drawn().follows(link(Status.STATED), "mine.stated", OWN);

        assertThat(lines(drawn(), linked))
                .contains("Appears", "  stated  retaliation answer for raid", "    by mine.stated")
                .doesNotContain("Vanishes", "Changes");
        assertThat(lines(linked, drawn()))
                .contains("Vanishes", "  stated  retaliation answer for raid")
                .doesNotContain("Appears", "Changes");
    }

    @Test
    void a_changed_status_is_shown_on_both_sides() {
        assertThat(lines(
                        drawn().follows(link(Status.REPORTED), "mine.reported", STRANGERS),
                        drawn().follows(link(Status.STATED), "mine.stated", OWN)))
                .contains(
                        "Changes",
                        "  reported → stated  retaliation answer for raid",
                        "    no longer enough: strangers",
                        "    now enough: own");
    }

    @Test
    void what_reads_the_same_may_rest_on_other_records() {
        assertThat(lines(
                        drawn().follows(link(Status.STATED), "mine.stated", OWN),
                        drawn().follows(link(Status.STATED), "mine.stated", OWN)
                                .follows(link(Status.STATED), "mine.others", STRANGERS)))
                .contains(
                        "Rests on other records",
                        "    now enough: strangers",
                        "    was on one voice, is corroborated by 2 independent voices");
    }

    @Test
    void the_stamp_names_what_was_reasoned_over_once_if_it_is_the_same() {
        List<String> lines = lines(drawn(), drawn());

        assertThat(lines.get(lines.size() - 1))
                .isEqualTo("rulebook "
                        + drawn().inferences().rulebook().hash().substring(0, 12) + " · case "
                        + SUBJECT.hash().substring(0, 12));
    }
}
