package casus.smallcase;

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
import casus.rulebook.Written;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** How far a rule of two conditions gets: an author, and a word that calls the event an answer. */
class RuleProgressTest {

    private static final Case SUBJECT = Drawn.subject("""
        actors: {arland: state}
        events: {raid: , answer: }
        records:
          - response: {id: word, voice: arland, response: answer, causes: [raid]}
        """);

    private static final Author AUTHOR = new Author(new EventId("answer"), new ActorId("arland"), Footing.FIRM);

    private static Drawn drawn() {
        return new Drawn(SUBJECT, Written.STATED);
    }

    private static Optional<RuleProgress> progress(Drawn drawn) {
        Inferences inferences = drawn.inferences();
        return RuleProgress.of(inferences, inferences.rulebook().rules().get(0));
    }

    @Test
    void it_stops_at_the_first_condition_that_nothing_meets() {
        assertThat(progress(drawn())).hasValueSatisfying(it -> {
            assertThat(it.line().text()).isEqualTo("Response is put down, if only by a charge, to Striker");
            assertThat(it.names()).isEmpty();
        });
    }

    @Test
    void it_says_under_which_names_it_got_there() {
        assertThat(progress(drawn().follows(AUTHOR, "mine.author"))).hasValueSatisfying(it -> {
            assertThat(it.line().text()).isEqualTo("Striker says that Response answers Cause");
            assertThat(RuleProgress.bindings(it.names())).isEqualTo("Response is answer, Striker is arland");
        });
    }

    @Test
    void a_rule_whose_conditions_all_hold_does_not_stop() {
        assertThat(progress(drawn().follows(AUTHOR, "mine.author")
                        .follows(new PutDownTo(new RecordId("word"), new ActorId("arland")), "machinery.put")))
                .isEmpty();
    }

    @Test
    void what_names_stand_for_is_shown_as_in_cases() {
        assertThat(RuleProgress.bindings(Map.of())).isEmpty();
        assertThat(RuleProgress.bindings(new TreeMap<>(Map.of("Bodies", List.of(new ActorId("arland"))))))
                .isEqualTo("Bodies is [arland]");
    }
}
