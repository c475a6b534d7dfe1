package casus.json;

import static org.assertj.core.api.Assertions.assertThat;

import casus.inferences.Drawn;
import casus.inferences.Inferences;
import casus.model.ActorId;
import casus.model.AuthorshipStep.Author;
import casus.model.AuthorshipStep.Footing;
import casus.model.CampStep.PutDownTo;
import casus.model.Case;
import casus.model.EventId;
import casus.model.Fact;
import casus.model.RecordId;
import casus.model.Retaliation.Status;
import casus.model.RetaliationStep.Retaliates;
import casus.why.Explanation;
import casus.why.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A link that rests on an author and a word, which both rest on the same record. */
class PremisesTest {

    private static final Case SUBJECT = Drawn.subject("""
        actors: {arland: state, borland: state}
        events: {raid: , answer: }
        records:
          - response: {id: word, voice: arland, response: answer, causes: [raid]}
          - response: {id: strangers, voice: borland, response: answer, causes: [raid]}
          - claim: {id: beside, voice: arland, event: answer}
        """);

    private static final Fact WORD = SUBJECT.records().get(0);
    private static final Fact STRANGERS = SUBJECT.records().get(1);
    private static final EventId ANSWER = new EventId("answer");
    private static final ActorId ARLAND = new ActorId("arland");
    private static final Retaliates LINK = new Retaliates(ANSWER, new EventId("raid"), Status.STATED);
    private static final Author AUTHOR = new Author(ANSWER, ARLAND, Footing.FIRM);
    private static final PutDownTo PUT = new PutDownTo(new RecordId("word"), ARLAND);

    private static final Inferences INFERENCES = new Drawn(SUBJECT, "")
            .follows(AUTHOR, "mine.author", WORD)
            .follows(PUT, "mine.put", WORD)
            .follows(LINK, "mine.stated", AUTHOR, PUT, WORD)
            .follows(LINK, "mine.reported", STRANGERS)
            .inferences();

    private static final Explanation EXPLANATION = Explanation.of(
            INFERENCES, INFERENCES.conclusion("retaliation answer for raid").orElseThrow());

    private static WhyAnswer answer(Explanation explanation) {
        return new Premises(INFERENCES, citation -> Optional.empty()).answer(explanation);
    }

    @Test
    void steps_and_premises_share_one_series_of_numbers_without_a_gap() {
        WhyAnswer answer = answer(EXPLANATION);
        List<Integer> numbers = new ArrayList<>(
                answer.premises().stream().map(WhyAnswer.Numbered::premise).toList());
        answer.rules().stream()
                .flatMap(rule -> rule.ways().stream())
                .map(RuleWays.Way::step)
                .distinct()
                .forEach(numbers::add);

        assertThat(answer.because()).extracting(WhyAnswer.Part::step).containsExactly(1);
        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 5).boxed().toList());
    }

    @Test
    void a_record_on_which_several_steps_rest_is_told_once() {
        assertThat(answer(EXPLANATION).premises())
                .extracting(numbered -> ((GivenPremise.Said) numbered.it()).id())
                .containsExactlyInAnyOrder("word", "strangers");
    }

    @Test
    void each_condition_refers_to_what_it_rests_on_by_number() {
        WhyAnswer answer = answer(EXPLANATION);
        int word = answer.premises().stream()
                .filter(numbered -> ((GivenPremise.Said) numbered.it()).id().equals("word"))
                .findFirst()
                .orElseThrow()
                .premise();

        assertThat(rests(answer, "mine.author")).containsExactly(List.of(List.of(word)));
        assertThat(rests(answer, "mine.put")).containsExactly(List.of(List.of(word)));
        assertThat(rests(answer, "mine.stated")).hasSize(3).endsWith(List.of(List.of(word)));
    }

    private static List<List<List<Integer>>> rests(WhyAnswer answer, String rule) {
        return answer.rules().stream()
                .filter(each -> each.rule().equals(rule))
                .flatMap(
                        each -> Stream.concat(each.restsOnAnyOf().stream(), each.ways().get(0).restsOnAnyOf().stream()))
                .toList();
    }

    @Test
    void what_is_left_out_is_counted_and_what_nothing_rests_on_is_beside() {
        assertThat(answer(EXPLANATION).cut()).isEmpty();
        assertThat(answer(EXPLANATION.limited(new Limits(9, 1))).cut()).containsExactly(new WhyAnswer.Cut(1, 1));
        assertThat(answer(EXPLANATION).alsoOnRecord())
                .extracting(also -> also.said().id())
                .containsExactly("beside");
    }

    @Test
    void it_carries_the_standing_and_the_supports() {
        WhyAnswer answer = answer(EXPLANATION);

        assertThat(answer.handle()).isEqualTo("retaliation answer for raid");
        assertThat(answer.status()).isEqualTo("stated");
        assertThat(answer.records().supports()).containsExactlyInAnyOrder(List.of("word"), List.of("strangers"));
        assertThat(answer.independent())
                .extracting(WhyAnswer.Independent::records)
                .containsExactlyInAnyOrder(List.of("word"), List.of("strangers"));
    }
}
