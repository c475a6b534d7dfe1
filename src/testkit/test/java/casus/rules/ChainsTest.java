package casus.rules;

import static org.assertj.core.api.Assertions.assertThat;

import casus.inferences.Inferences;
import casus.json.ReasonAnswer;
import casus.model.Chain;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Chains through answers that branch, merge and run in circles. */
class ChainsTest {

    /** {@return inferences on events that answer each other, each link written as {@code response<cause}} */
    private Inferences inferences(String... links) {
        Set<String> events = new LinkedHashSet<>();
        StringBuilder records = new StringBuilder("records:\n");
        for (String link : links) {
            String response = link.substring(0, link.indexOf('<'));
            String cause = link.substring(link.indexOf('<') + 1);
            events.addAll(List.of(response, cause));
            records.append("  - response: {voice: arland, response: " + response + ", causes: [" + cause + "]}\n");
        }
        return Shipped.inferences(
                InShort.of("actors: [arland]\nevents: [" + String.join(", ", events) + "]\n" + records));
    }

    private static List<String> chains(Inferences inferences) {
        return inferences.conclusions().stream()
                .filter(Chain.class::isInstance)
                .map(conclusion -> conclusion.handle().substring("chain ".length()))
                .toList();
    }

    @Test
    void answers_branch_and_merge() {
        assertThat(chains(inferences("b<a", "c<a", "d<b", "d<c", "e<d")))
                .containsExactly("a to b to d to e", "a to c to d to e");
    }

    @Test
    void a_circle_comes_to_an_end_and_leaves_no_link_out() {
        assertThat(chains(inferences("a<b", "b<a"))).containsExactly("a to b", "b to a");
        assertThat(chains(inferences("b<a", "c<b", "a<c"))).containsExactly("b to c to a", "c to a to b");
    }

    @Test
    void a_way_out_of_a_circle_is_reported_once() {
        assertThat(chains(inferences("b<a", "a<b", "c<b"))).containsExactly("a to b to c", "b to a");
    }

    @Test
    void a_way_out_of_a_circle_that_was_entered_halfway_is_reported_once() {
        assertThat(chains(inferences("z<y", "y<z", "a<z"))).containsExactly("y to z to a", "z to y");
    }

    @Test
    void a_way_into_a_circle_is_reported_from_its_beginning() {
        assertThat(chains(inferences("a<start", "b<a", "a<b"))).containsExactly("b to a", "start to a to b");
    }

    @Test
    void where_there_may_be_more_chains_than_are_reported_the_reader_is_reported_so() {
        String[] links = new String[44];
        for (int i = 0; i < 11; i++) {
            links[4 * i] = "left" + i + "<knot" + i;
            links[4 * i + 1] = "right" + i + "<knot" + i;
            links[4 * i + 2] = "knot" + (i + 1) + "<left" + i;
            links[4 * i + 3] = "knot" + (i + 1) + "<right" + i;
        }
        Inferences many = inferences(links);

        assertThat(chains(many)).hasSize(1000);
        assertThat(ReasonAnswer.of(many).chainsComplete()).isFalse();
        assertThat(ReasonAnswer.of(inferences("b<a")).chainsComplete()).isTrue();
    }
}
