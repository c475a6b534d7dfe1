package casus.whynot;

import static org.assertj.core.api.Assertions.assertThat;

import casus.inferences.Drawn;
import casus.model.Case;
import casus.model.Chain;
import casus.model.Conclusion;
import casus.model.EventId;
import casus.model.Retaliation.Status;
import casus.model.RetaliationStep.ChainLink;
import casus.model.RetaliationStep.Retaliates;
import casus.rulebook.Written;
import casus.whynot.WhyNot.Answer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is expected beside links drawn by hand, each written as {@code response<cause}. */
class ExpectedTest {

    private static final Case SUBJECT = Drawn.subject("""
        actors: {arland: state}
        events: {a: , b: , c: , d: , e: , f: , g: , h: }
        """);

    private static EventId event(String link, int part) {
        return new EventId(link.split("<", -1)[part]);
    }

    private static WhyNot answer(String asked, String... links) {
        Drawn drawn = new Drawn(SUBJECT, Written.STATED);
        for (String link : links) {
            drawn.follows(new Retaliates(event(link, 0), event(link, 1), Status.REPORTED), "mine.reported");
        }
        return Expected.answer(drawn.inferences(), Asked.of(SUBJECT, asked));
    }

    private static List<String> there(WhyNot answer) {
        return answer.there().stream().map(Conclusion::handle).toList();
    }

    private static List<String> missing(WhyNot answer) {
        return answer.missing().stream()
                .map(missing -> missing.wanted().fields().get("response") + "<"
                        + missing.wanted().fields().get("cause"))
                .toList();
    }

    @Test
    void what_follows_as_asked_is_there_and_nothing_is_missing() {
        WhyNot answer = answer("retaliation b for a", "b<a");

        assertThat(answer.answer()).isEqualTo(Answer.THERE);
        assertThat(there(answer)).containsExactly("retaliation b for a");
        assertThat(answer.missing()).isEmpty();
    }

    @Test
    void what_follows_with_another_status_is_told_with_what_the_wanted_one_lacks() {
        WhyNot answer = answer("retaliation b for a stated", "b<a");

        assertThat(answer.answer()).isEqualTo(Answer.OTHER_STATUS);
        assertThat(there(answer)).containsExactly("retaliation b for a");
        assertThat(answer.missing())
                .singleElement()
                .satisfies(missing -> assertThat(missing.wanted().fields()).containsEntry("status", Status.STATED));
    }

    @Test
    void what_does_not_follow_is_absent_with_the_rules_that_could_have_derived_it() {
        WhyNot answer = answer("retaliation c for a", "b<a");

        assertThat(answer.answer()).isEqualTo(Answer.ABSENT);
        assertThat(there(answer)).isEmpty();
        assertThat(missing(answer)).containsExactly("c<a");
        assertThat(answer.missing().get(0).attempts())
                .extracting(attempt -> attempt.rule().id())
                .containsExactly("mine.stated");
    }

    @Test
    void where_no_cause_is_named_every_event_but_the_answer_is_tried_and_five_are_followed() {
        WhyNot answer = answer("retaliation b");

        assertThat(missing(answer)).containsExactly("b<a", "b<c", "b<d", "b<e", "b<f");
        assertThat(answer.more()).isEqualTo(2);
    }

    @Test
    void a_cause_that_is_answered_already_is_there_and_not_tried_again() {
        WhyNot answer = answer("retaliation b", "b<a");

        assertThat(answer.answer()).isEqualTo(Answer.THERE);
        assertThat(there(answer)).containsExactly("retaliation b for a");
        assertThat(missing(answer)).doesNotContain("b<a");
        assertThat(answer.more()).isEqualTo(1);
    }

    @Test
    void of_a_chain_only_the_links_that_do_not_hold_are_missing() {
        WhyNot answer = answer("chain a to b to c", "b<a");

        assertThat(answer.answer()).isEqualTo(Answer.ABSENT);
        assertThat(missing(answer)).containsExactly("c<b");
    }

    @Test
    void a_chain_within_a_longer_one_is_a_part_of_it() {
        WhyNot answer = answer("chain b to c", "b<a", "c<b", "d<c");

        assertThat(answer.answer()).isEqualTo(Answer.PART);
        assertThat(there(answer)).containsExactly("chain a to b to c to d");
        assertThat(answer("chain a to c", "b<a", "c<b").answer())
                .as("its events have to follow each other")
                .isEqualTo(Answer.ABSENT);
    }

    @Test
    void a_chain_of_a_status_lacks_the_links_that_do_not_allow_it() {
        Drawn drawn = new Drawn(SUBJECT, Written.STATED)
                .follows(new Retaliates(new EventId("b"), new EventId("a"), Status.STATED), "mine.stated")
                .follows(new Retaliates(new EventId("c"), new EventId("b"), Status.STATED), "mine.stated")
                .follows(new ChainLink(new EventId("b"), new EventId("a"), Chain.Status.STATED), "mine.grade");
        WhyNot answer = Expected.answer(drawn.inferences(), Asked.of(SUBJECT, "chain a to b to c stated"));

        assertThat(answer.answer()).isEqualTo(Answer.OTHER_STATUS);
        assertThat(missing(answer)).containsExactly("c<b");
        assertThat(answer.missing().get(0).wanted().type()).isEqualTo(ChainLink.class);
    }
}
