package casus.inferences;

import static org.assertj.core.api.Assertions.assertThat;

import casus.model.Chain;
import casus.model.Conclusion;
import casus.model.EventId;
import casus.model.Retaliation;
import casus.model.RetaliationStep;
import casus.model.Step;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Chains of links, each written as {@code response<cause}. */
class ChainFamilyTest {

    private static final ChainFamily CHAINS = new ChainFamily();

    private static EventId event(String link, int part) {
        return new EventId(link.split("<", -1)[part]);
    }

    private static Step link(String link) {
        return new RetaliationStep.Retaliates(event(link, 0), event(link, 1), Retaliation.Status.STATED);
    }

    private static List<Chain> gather(Step... steps) {
        Steps all = new Steps(List.of(steps));
        return CHAINS.gather(all, List.copyOf(new RetaliationFamily().gather(all, List.of())));
    }

    private static Chain chain(String... links) {
        return gather(Stream.of(links).map(ChainFamilyTest::link).toArray(Step[]::new))
                .get(0);
    }

    @Test
    void chains_are_made_of_the_links_gathered_before() {
        assertThat(gather(link("b<a"), link("c<b"))).extracting(Chain::handle).containsExactly("chain a to b to c");
        assertThat(CHAINS.gather(new Steps(List.of(link("b<a"))), List.of())).isEmpty();
    }

    @Test
    void steps_grade_its_links_and_join_a_series_with_its_member() {
        List<Chain> joined = gather(
                link("b<a"),
                link("d<c"),
                new RetaliationStep.ChainLink(new EventId("b"), new EventId("a"), Chain.Status.REPORTED),
                new RetaliationStep.ChainLink(new EventId("d"), new EventId("c"), Chain.Status.REPORTED),
                new RetaliationStep.ChainJoint(new EventId("b"), new EventId("c")));

        assertThat(joined).hasSize(1);
        assertThat(joined.get(0).links()).containsExactly("retaliation b for a", "retaliation d for c");
        assertThat(joined.get(0).status()).isEqualTo(Chain.Status.REPORTED);
    }

    @Test
    void a_doubt_about_any_of_its_links_disputes_it() {
        assertThat(CHAINS.doubts(chain("b<a", "c<b")))
                .containsExactly(
                        new Step.Doubted(Conclusion.Family.RETALIATION, new EventId("b"), new EventId("a")),
                        new Step.Doubted(Conclusion.Family.RETALIATION, new EventId("c"), new EventId("b")));
    }

    @Test
    void it_comes_and_goes_with_chains_through_one_of_its_events() {
        assertThat(CHAINS.related(chain("b<a"), chain("c<b"))).isTrue();
        assertThat(CHAINS.related(chain("b<a"), chain("d<c"))).isFalse();
    }
}
