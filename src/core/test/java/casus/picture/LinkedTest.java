package casus.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LinkedTest {

    private final Linked linked = new Linked();

    @Test
    void a_node_comes_once_in_the_order_of_its_first_use_and_gathers_its_types() {
        linked.node("urn:b", "Entity");
        linked.node("urn:a", "Agent");
        linked.node("urn:b", "Entity", "Plan");

        assertThat(linked.nodes())
                .containsExactly(
                        Map.of("@id", "urn:b", "@type", List.of("Entity", "Plan")),
                        Map.of("@id", "urn:a", "@type", List.of("Agent")));
        assertThat(linked.has("urn:a")).isTrue();
        assertThat(linked.has("urn:c")).isFalse();
    }

    @Test
    void a_value_stands_once_beside_the_others_of_its_name() {
        Map<String, Object> node = linked.node("urn:a");

        Linked.add(node, "used", "urn:b");
        Linked.add(node, "used", "urn:c");
        Linked.add(node, "used", "urn:b");

        assertThat(node).containsEntry("used", List.of("urn:b", "urn:c"));
    }

    @Test
    void what_is_not_known_is_not_said() {
        Map<String, Object> node = linked.node("urn:a");

        Linked.put(node, "label", null);
        Linked.put(node, "value", "said");

        assertThat(node).doesNotContainKey("label").containsEntry("value", "said");
    }

    @Test
    void the_context_says_of_each_link_that_its_values_are_names() {
        assertThat(Linked.CONTEXT.get("wasDerivedFrom"))
                .isEqualTo(Map.of("@id", "prov:wasDerivedFrom", "@type", "@id"));
        assertThat(Linked.CONTEXT.get("restsOn")).isEqualTo(Map.of("@type", "@id"));
        assertThat(Linked.CONTEXT.get("Agent")).isEqualTo("prov:Agent");
    }
}
