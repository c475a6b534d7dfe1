package casus.inferences;

import static org.assertj.core.api.Assertions.assertThat;

import casus.model.Chain;
import casus.model.EventId;
import casus.model.Retaliation;
import casus.model.RetaliationStep.ChainLink;
import casus.model.Step;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Chains of links, each written as {@code response<cause}. */
class ChainsTest {

    private static EventId event(String link, int part) {
        return new EventId(link.split("<", -1)[part]);
    }

    private static Retaliation link(String link, String... flags) {
        return new Retaliation(
                event(link, 0),
                event(link, 1),
                Retaliation.Status.STATED,
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(flags),
                List.of(step(link, Chain.Status.STATED)),
                List.of());
    }

    private static ChainLink step(String link, Chain.Status status) {
        return new ChainLink(event(link, 0), event(link, 1), status);
    }

    private static List<Retaliation> links(String... links) {
        return Arrays.stream(links).map(link -> link(link)).toList();
    }

    private static List<String> told(List<Retaliation> links) {
        return Chains.of(links, List.of(), List.of()).stream()
                .map(Chain::handle)
                .toList();
    }

    @Test
    void a_chain_goes_as_far_as_there_are_answers_whatever_their_order() {
        assertThat(told(links("c<b", "b<a", "d<c"))).containsExactly("chain a to b to c to d");
        assertThat(told(links("b<a", "c<a"))).containsExactly("chain a to b", "chain a to c");
        assertThat(told(List.of())).isEmpty();
    }

    @Test
    void its_links_are_told_by_handle_in_the_order_of_events() {
        assertThat(Chains.of(links("c<b", "b<a"), List.of(), List.of()).get(0).links())
                .containsExactly("retaliation b for a", "retaliation c for b");
    }

    @Test
    void a_link_that_is_a_coarser_grain_of_another_takes_no_part() {
        assertThat(told(List.of(link("b<a"), link("c<b", "anotherGrain"), link("d<b", "answeredByMember"))))
                .containsExactly("chain a to b");
        assertThat(told(List.of(link("b<a"), link("c<b", "orderUnknown")))).containsExactly("chain a to b to c");
    }

    @Test
    void an_event_that_answers_itself_begins_no_chain() {
        assertThat(told(links("a<a"))).isEmpty();
        assertThat(told(links("a<a", "b<a"))).containsExactly("chain a to b");
    }

    @Test
    void a_chain_has_the_firmest_status_that_is_open_to_each_of_its_links() {
        List<Step> both = List.of(
                step("b<a", Chain.Status.STATED),
                step("b<a", Chain.Status.INFERRED),
                step("c<b", Chain.Status.INFERRED));
        Chain chain = Chains.of(
                        links("b<a", "c<b"),
                        both.stream().map(ChainLink.class::cast).toList(),
                        List.of())
                .get(0);

        assertThat(chain.status()).isEqualTo(Chain.Status.INFERRED);
        assertThat(chain.detail()).containsExactly(both.get(1), both.get(2));
    }

    @Test
    void a_chain_whose_links_have_no_status_in_common_is_mixed() {
        Chain chain = Chains.of(
                        links("b<a", "c<b"),
                        List.of(step("b<a", Chain.Status.STATED), step("c<b", Chain.Status.REPORTED)),
                        List.of())
                .get(0);

        assertThat(chain.status()).isEqualTo(Chain.Status.MIXED);
        assertThat(chain.detail()).hasSize(2);
        assertThat(chain.basis()).hasSize(2);
    }
}
