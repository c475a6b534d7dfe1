package casus.whynot.conditions;

import static org.assertj.core.api.Assertions.assertThat;

import casus.inferences.Drawn;
import casus.model.ActorId;
import casus.model.CampStep.PutDownTo;
import casus.model.Case;
import casus.model.CaseRecord;
import casus.model.EventId;
import casus.model.Fact;
import casus.model.RecordId;
import casus.rulebook.Written;
import casus.rulebook.rule.Rule;
import casus.rulebook.vocabulary.FactPattern;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which records and steps a line may be about, before each is looked at. */
class CandidatesTest {

    private static final Case SUBJECT = Drawn.subject("""
        actors: {arland: state, borland: state}
        events: {raid: , siege: , answer: , other: }
        records:
          - response: {id: first, voice: arland, response: answer, causes: [raid, siege]}
          - response: {id: second, voice: borland, response: answer, causes: [siege]}
          - response: {id: third, voice: borland, response: other, causes: [siege]}
        """);

    private static final PutDownTo FIRST = new PutDownTo(new RecordId("first"), new ActorId("arland"));
    private static final PutDownTo SECOND = new PutDownTo(new RecordId("second"), new ActorId("borland"));

    private static final Facts FACTS =
            new Facts(Stream.<Fact>concat(SUBJECT.records().stream(), Stream.of(FIRST, SECOND))
                    .toList());

    /** {@code Striker says that Response answers Cause}: a response, then whom it is put down to. */
    private static final Rule.Line SAYS =
            Written.read(Written.STATED).rulebook().rules().get(0).when().get(1);

    private static final FactPattern RESPONSE = SAYS.sentence().patterns().get(0);
    private static final FactPattern PUT_DOWN = SAYS.sentence().patterns().get(1);

    private static Candidates candidates(Map<String, Object> names, Map<String, Object> locals) {
        return new Candidates(FACTS, new Meanings(), SAYS, names, locals);
    }

    private static List<String> records(Map<String, Object> names) {
        return candidates(names, Map.of()).of(RESPONSE).stream()
                .map(fact -> ((CaseRecord) fact).id().value())
                .toList();
    }

    @Test
    void where_nothing_is_known_all_facts_of_the_type_are() {
        assertThat(records(Map.of())).containsExactlyInAnyOrder("first", "second", "third");
        assertThat(candidates(Map.of(), Map.of()).of(PUT_DOWN)).containsExactlyInAnyOrder(FIRST, SECOND);
    }

    @Test
    void a_known_value_leaves_those_that_have_it() {
        assertThat(records(Map.of("Response", new EventId("answer")))).containsExactly("first", "second");
        assertThat(records(Map.of("Response", new EventId("raid")))).isEmpty();
    }

    @Test
    void a_value_within_a_list_leaves_those_that_hold_it() {
        assertThat(records(Map.of("Cause", new EventId("raid")))).containsExactly("first");
    }

    @Test
    void of_several_known_values_the_rarest_decides() {
        assertThat(records(Map.of("Response", new EventId("other"), "Cause", new EventId("siege"))))
                .containsExactly("third");
    }

    @Test
    void what_a_pattern_before_it_bound_leaves_those_that_are_about_it() {
        assertThat(candidates(Map.of(), Map.of("utterance", new RecordId("second")))
                        .of(PUT_DOWN))
                .containsExactly(SECOND);
    }

    @Test
    void what_is_required_is_known_as_far_as_names_and_variables_are() {
        assertThat(candidates(Map.of(), Map.of()).known(PUT_DOWN)).isEmpty();
        assertThat(candidates(Map.of("Striker", new ActorId("arland")), Map.of("utterance", new RecordId("first")))
                        .known(PUT_DOWN))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("party", new ActorId("arland"), "utterance", new RecordId("first")));
    }
}
