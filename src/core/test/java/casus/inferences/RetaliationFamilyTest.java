package casus.inferences;

import static org.assertj.core.api.Assertions.assertThat;

import casus.model.ActorId;
import casus.model.AuthorshipStep;
import casus.model.AuthorshipStep.Footing;
import casus.model.Chain;
import casus.model.Conclusion;
import casus.model.EventId;
import casus.model.Retaliation;
import casus.model.RetaliationStep;
import casus.model.Step;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Links of one answer to one raid, gathered from steps about them. */
class RetaliationFamilyTest {

    private static final EventId ANSWER = new EventId("answer");
    private static final EventId RAID = new EventId("raid");
    private static final EventId OTHER = new EventId("other");
    private static final Step LINK = new RetaliationStep.Retaliates(ANSWER, RAID, Retaliation.Status.STATED);

    private static Retaliation gather(Step... steps) {
        List<Retaliation> links = new RetaliationFamily()
                .gather(
                        new Steps(
                                Stream.concat(Stream.of(LINK), Stream.of(steps)).toList()),
                        List.of());
        assertThat(links).hasSize(1);
        return links.get(0);
    }

    private static ActorId actor(String id) {
        return new ActorId(id);
    }

    private static List<ActorId> actors(String... ids) {
        return Stream.of(ids).map(ActorId::new).toList();
    }

    @Test
    void a_link_rests_on_the_step_that_has_its_status() {
        assertThat(gather().handle()).isEqualTo("retaliation answer for raid");
        assertThat(gather().status()).isEqualTo(Retaliation.Status.STATED);
        assertThat(gather().basis()).containsExactly(LINK);
        assertThat(gather().detail()).isEmpty();
    }

    @Test
    void authors_and_those_who_took_a_measure_answer_together() {
        assertThat(gather(
                                new AuthorshipStep.Author(ANSWER, actor("borland"), Footing.FIRM),
                                new AuthorshipStep.Author(ANSWER, actor("arland"), Footing.OPEN),
                                new AuthorshipStep.Author(RAID, actor("front"), Footing.FIRM),
                                new RetaliationStep.Measured(ANSWER, actor("arland")))
                        .by())
                .isEqualTo(actors("arland", "borland"));
    }

    @Test
    void it_is_against_those_whom_it_struck_for_that_cause_and_those_whom_a_measure_is_against() {
        assertThat(gather(
                                new RetaliationStep.DirectedAt(ANSWER, RAID, actor("front")),
                                new RetaliationStep.DirectedAt(ANSWER, OTHER, actor("corland")),
                                new RetaliationStep.MeasuredAgainst(ANSWER, actor("borland")))
                        .against())
                .isEqualTo(actors("borland", "front"));
    }

    @Test
    void a_gap_that_says_nothing_is_no_detail() {
        assertThat(gather(gap(RAID, 0, null)).detail()).isEmpty();
        assertThat(gather(gap(RAID, 2, null)).detail()).containsExactly(gap(RAID, 2, null));
        assertThat(gather(gap(RAID, 0, 3)).gapDays()).isEqualTo(new Retaliation.Gap(0, 3));
        assertThat(gather(gap(OTHER, 0, 3)).gapDays()).isNull();
    }

    private static Step gap(EventId cause, int least, @Nullable Integer most) {
        return new RetaliationStep.Gap(ANSWER, cause, least, most);
    }

    @Test
    void what_concerns_another_cause_of_the_same_answer_is_no_part_of_it() {
        Retaliation link = gather(
                new RetaliationStep.ConditionalOn(ANSWER, RAID, OTHER),
                new RetaliationStep.ConditionalOn(ANSWER, OTHER, RAID),
                new RetaliationStep.RivalCause(ANSWER, RAID, OTHER, actor("arland")),
                new RetaliationStep.RivalCause(ANSWER, OTHER, RAID, actor("borland")),
                flag(RAID, Retaliation.Flag.VOWED),
                flag(RAID, Retaliation.Flag.ORDER_UNKNOWN),
                flag(OTHER, Retaliation.Flag.SUSPECTED));

        assertThat(link.conditionalOn()).containsExactly(OTHER);
        assertThat(link.rivals()).containsExactly(new Retaliation.Rival(OTHER, actor("arland")));
        assertThat(link.flags()).containsExactly("orderUnknown", "vowed");
        assertThat(link.detail()).hasSize(4);
    }

    private static Step flag(EventId cause, Retaliation.Flag flag) {
        return new RetaliationStep.RetaliationFlag(ANSWER, cause, flag);
    }

    @Test
    void a_doubt_about_the_two_events_disputes_it() {
        assertThat(new RetaliationFamily().doubts(gather()))
                .containsExactly(new Step.Doubted(Conclusion.Family.RETALIATION, ANSWER, RAID));
    }

    @Test
    void it_comes_and_goes_with_the_chains_that_it_is_a_link_of() {
        assertThat(new RetaliationFamily().related(gather(), chain("retaliation answer for raid")))
                .isTrue();
        assertThat(new RetaliationFamily().related(gather(), chain("retaliation other for raid")))
                .isFalse();
    }

    private static Chain chain(String link) {
        return new Chain(
                List.of(RAID, ANSWER), Chain.Status.STATED, List.of(link), List.of(), List.of(LINK), List.of());
    }
}
