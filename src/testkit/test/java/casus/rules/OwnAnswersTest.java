package casus.rules;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Casus;
import casus.model.ActorId;
import casus.model.Conclusion;
import casus.model.Retaliation;
import casus.telling.Tellings;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a principal says its own acts answer, where its telling does not hold whose acts they are. */
class OwnAnswersTest {

    private static final String EXPULSIONS = """
            actors: {arland: state, ministry: {kind: organ, partOf: [arland]}, borland: state, corland: state}
            events: {murder: {date: 2024-03-01}, expulsion: {date: 2024-03-03}, return: {date: 2024-03-05}}
            records:
              - attack: {event: murder, targets: [borland]}
              - measure: {event: expulsion, authors: [borland], against: [arland], measure: envoys expelled}
              - response: {voice: borland, response: expulsion, causes: [murder]}
              - measure: {event: return, authors: [arland], against: [borland], measure: envoys expelled}
              - response: {voice: arland, response: return, causes: [expulsion]}
              - response: {voice: corland, response: return, causes: [murder]}
            """;

    @Test
    void a_principal_that_says_what_its_act_answers_is_no_third_party() {
        Map<String, String> told = told(EXPULSIONS, "arland");

        assertThat(told)
                .containsEntry("retaliation return for expulsion", "stated")
                .containsEntry("chain expulsion to return", "stated");
    }

    @Test
    void its_act_is_its_own_where_the_whole_case_says_so() {
        assertThat(row(EXPULSIONS, "arland", "retaliation return for expulsion"))
                .isInstanceOfSatisfying(
                        Retaliation.class, answer -> assertThat(answer.by()).containsExactly(new ActorId("arland")));
    }

    @Test
    void an_organ_that_says_so_speaks_of_an_act_of_its_state() {
        String text = EXPULSIONS.replace("voice: arland", "voice: ministry");

        assertThat(told(text, "ministry")).containsEntry("retaliation return for expulsion", "stated");
    }

    @Test
    void a_stranger_that_says_what_an_act_of_others_answers_is_a_third_party() {
        assertThat(told(EXPULSIONS, "corland")).containsEntry("retaliation return for murder", "statedByOther");
    }

    @Test
    void one_that_nobody_says_carried_it_out_may_be_a_third_party() {
        String text = EXPULSIONS.replace("authors: [arland]", "authors: []");

        assertThat(told(text, "arland")).containsEntry("retaliation return for expulsion", "statedByOther");
    }

    @Test
    void who_carried_out_a_measure_is_a_question_in_no_telling() {
        assertThat(told(EXPULSIONS, "arland")).doesNotContainKey("attribution expulsion");
        assertThat(told(EXPULSIONS, "borland")).containsEntry("attribution murder", "unattributed");
    }

    private static Map<String, String> told(String text, String principal) {
        return conclusions(text, principal).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().term()));
    }

    private static Conclusion row(String text, String principal, String handle) {
        return Objects.requireNonNull(conclusions(text, principal).get(handle));
    }

    private static Map<String, Conclusion> conclusions(String text, String principal) {
        Tellings tellings = Casus.shipped().tell(InShort.of(text), List.of(new ActorId(principal)), false);
        return tellings.rows().stream()
                .filter(row -> row.cells().get(0).conclusion() != null)
                .collect(Collectors.toMap(
                        Tellings.Row::handle,
                        row -> Objects.requireNonNull(row.cells().get(0).conclusion())));
    }
}
