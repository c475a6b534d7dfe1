package casus.why;

import static org.assertj.core.api.Assertions.assertThat;

import casus.inferences.Drawn;
import casus.inferences.Inferences;
import casus.model.ActorId;
import casus.model.AuthorshipStep.Position;
import casus.model.AuthorshipStep.Stance;
import casus.model.EventId;
import casus.model.RecordId;
import casus.model.Role;
import casus.model.Strength;
import casus.rulebook.rule.Rule;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What was looked for in vain about a raid, by lines that state an absence. */
class AbsencesTest {

    private static final EventId RAID = new EventId("raid");
    private static final EventId OTHER = new EventId("other");
    private static final ActorId ARLAND = new ActorId("arland");
    private static final ActorId BORLAND = new ActorId("borland");

    private static final Drawn DRAWN = new Drawn(Drawn.subject("""
        actors: {arland: state, borland: state}
        events: {raid: , other: }
        records:
          - accusation: {id: charge, voice: borland, event: raid, accused: [arland]}
          - accusation: {id: charge-of-other, voice: borland, event: other, accused: [arland]}
          - denial: {id: denial, voice: arland, event: raid}
        """), """
                        rule "What nobody denies or claims is protested"
                            @id("mine.silent")
                            @because("{Party} does not deny {Event}")
                            @reference("our own reading")
                        when
                            Event is coded to be on the territory of Party
                            Event is not denied by Party
                            nobody claims Event
                        then
                            Party is on record about Event with protest
                        end
                        """)
            .follows(position(RAID, Stance.DENIED, BORLAND, Role.PERPETRATOR), "mine.denied")
            .follows(position(RAID, Stance.DENIED, ARLAND, Role.ORDERED), "mine.denied")
            .follows(position(RAID, Stance.DENIED, BORLAND, Role.ORDERED), "mine.denied")
            .follows(position(RAID, Stance.CLAIMED, ARLAND, Role.PERPETRATOR), "mine.claimed")
            .follows(position(OTHER, Stance.DENIED, BORLAND, Role.PERPETRATOR), "mine.denied");

    private static final Inferences INFERENCES = DRAWN.inferences();
    private static final List<Rule.Line> LINES =
            INFERENCES.rulebook().rules().get(0).when();

    private static Position position(EventId event, Stance stance, ActorId who, Role role) {
        return new Position(event, stance, who, who, role, Strength.ASSERTS);
    }

    private static Why.Absent absent(int line, EventId event) {
        List<Why> absences = new Absences(INFERENCES).of(LINES.get(line), Map.of("Event", event, "Party", ARLAND));
        assertThat(absences).hasSize(1);
        return (Why.Absent) absences.get(0);
    }

    @Test
    void a_line_that_requires_something_states_no_absence() {
        assertThat(new Absences(INFERENCES).of(LINES.get(0), Map.of("Event", RAID, "Party", ARLAND)))
                .isEmpty();
    }

    @Test
    void it_is_about_events_rather_than_about_actors() {
        assertThat(absent(1, RAID).type()).isEqualTo("Position");
        assertThat(absent(1, RAID).about()).containsExactly(RAID);
    }

    @Test
    void it_was_looked_for_among_the_records_that_speak_of_its_subject() {
        assertThat(absent(1, RAID).among())
                .isEqualTo(Stream.of("charge", "denial").map(RecordId::new).toList());
        assertThat(absent(1, OTHER).among()).containsExactly(new RecordId("charge-of-other"));
    }

    @Test
    void what_differs_in_one_respect_is_alike_and_what_differs_in_two_or_is_of_another_sort_is_not() {
        assertThat(absent(1, RAID).alike())
                .containsExactly(
                        position(RAID, Stance.DENIED, ARLAND, Role.ORDERED),
                        position(RAID, Stance.DENIED, BORLAND, Role.PERPETRATOR));
    }

    @Test
    void it_holds_as_a_matter_of_course_if_nothing_of_that_sort_is_about_the_subject() {
        assertThat(absent(1, OTHER).foregone()).isFalse();
        assertThat(absent(2, OTHER).foregone()).isTrue();
        assertThat(absent(2, OTHER).alike()).isEmpty();
    }

    @Test
    void equal_absences_are_one_value() {
        Absences absences = new Absences(INFERENCES);
        Map<String, Object> names = Map.of("Event", RAID, "Party", ARLAND);

        assertThat(absences.of(LINES.get(1), names).get(0))
                .isSameAs(absences.of(LINES.get(1), names).get(0));
    }
}
