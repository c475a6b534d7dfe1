package casus.page;

import static org.assertj.core.api.Assertions.assertThat;

import casus.inferences.Drawn;
import casus.inferences.Inferences;
import casus.model.ActorId;
import casus.model.Attribution;
import casus.model.AuthorshipStep;
import casus.model.AuthorshipStep.Position;
import casus.model.AuthorshipStep.Stance;
import casus.model.Case;
import casus.model.Conclusion;
import casus.model.EventId;
import casus.model.RecordId;
import casus.model.Role;
import casus.model.Strength;
import casus.telling.Telling;
import casus.telling.Tellings;
import casus.telling.Tellings.Accord;
import casus.telling.Tellings.Cell;
import casus.telling.Tellings.Part;
import casus.telling.Tellings.Row;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two tellings of a raid: one claims it, the other denies its part. */
class TellingsTextTest {

    private static final Case SUBJECT = Drawn.subject("""
        actors: {front: armedGroup, arland: state}
        events: [raid]
        records:
          - claim: {voice: front, event: raid, date: 2031-05-01}
          - denial: {voice: arland, event: raid}
        """);

    private static final EventId RAID = new EventId("raid");
    private static final ActorId FRONT = new ActorId("front");
    private static final ActorId ARLAND = new ActorId("arland");
    private static final RecordId DENIAL = new RecordId("denial-1");

    private static final Inferences WHOLE = inferences(SUBJECT);

    private static Inferences inferences(Case subject) {
        return new Drawn(subject, "")
                .follows(new AuthorshipStep.Attributed(RAID, Attribution.Status.CLAIMED), "mine.status")
                .follows(
                        new Position(RAID, Stance.CLAIMED, FRONT, FRONT, Role.PERPETRATOR, Strength.ASSERTS),
                        "mine.claim")
                .inferences();
    }

    private static Conclusion claimed() {
        return WHOLE.conclusion("attribution raid").orElseThrow();
    }

    private static Row row(Accord accord, Cell... cells) {
        return new Row(Conclusion.Family.ATTRIBUTION, "attribution raid", accord, List.of(cells));
    }

    private static List<String> lines(Inferences whole, boolean narrator, Row... rows) {
        Tellings tellings = new Tellings(
                whole,
                narrator,
                List.of(
                        new Telling(FRONT, List.of(new RecordId("claim-1")), whole),
                        new Telling(ARLAND, List.of(), whole)),
                List.of(rows));
        return TellingsText.of(tellings, 100).plain().lines().toList();
    }

    private static final Cell NOTHING = new Cell(null, List.of(), List.of(), List.of());

    @Test
    void it_begins_with_whose_word_the_records_are() {
        assertThat(lines(WHOLE, false))
                .startsWith(
                        SUBJECT.title(),
                        "telling of front: 1 of 2 records is its word",
                        "telling of arland: nobody speaks for it in this case, so that there is nothing to believe",
                        "the document's own voice is not believed beside them");
        assertThat(lines(WHOLE, true))
                .contains(
                        "telling of arland: nobody speaks for it in this case, so that the document's own voice is all there is",
                        "the document's own voice is believed in every telling");
    }

    @Test
    void what_might_be_expected_has_a_heading_even_if_it_is_empty() {
        assertThat(lines(WHOLE, false))
                .containsSubsequence(
                        "Granted by all", "  nothing", "Asserted by one", "  nothing", "Denied", "  nothing")
                .doesNotContain("In all tellings, but differently", "Denied in part");
    }

    @Test
    void a_cell_says_the_status_with_names_and_silence_is_a_dash() {
        assertThat(lines(
                        WHOLE,
                        false,
                        row(Accord.ASSERTED_BY_SOME, new Cell(claimed(), List.of(), List.of(), List.of()), NOTHING)))
                .anySatisfy(line -> assertThat(line).matches("  attribution raid +claimed: front +—"));
    }

    @Test
    void a_denial_names_the_parts_denied_and_its_records() {
        assertThat(String.join(
                                " ",
                                lines(
                                        WHOLE,
                                        false,
                                        row(
                                                Accord.DENIED,
                                                NOTHING,
                                                new Cell(
                                                        null,
                                                        List.of(),
                                                        List.of(DENIAL),
                                                        List.of(
                                                                new Part(ARLAND, Role.ORDERED),
                                                                new Part(FRONT, Role.PERPETRATOR))))))
                        .replaceAll("\\s+", " "))
                .contains("denies arland as ordered", "front [denial-1]");
    }

    @Test
    void a_side_that_holds_another_pole_says_which() {
        assertThat(String.join(
                                " ",
                                lines(
                                        WHOLE,
                                        false,
                                        row(
                                                Accord.DENIED,
                                                NOTHING,
                                                new Cell(null, List.of("lawful"), List.of(DENIAL), List.of()))))
                        .replaceAll("\\s+", " "))
                .contains("holds lawful [denial-1]")
                .doesNotContain("denies");
    }

    @Test
    void as_of_a_day_it_says_so() {
        Inferences early = inferences(SUBJECT.asOf(LocalDate.of(2031, 5, 1)));

        assertThat(lines(early, false).get(1)).contains("2031");
        assertThat(lines(early, false).size()).isEqualTo(lines(WHOLE, false).size() + 1);
    }
}
