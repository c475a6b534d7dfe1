package casus.setwise;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Casus;
import casus.rulebook.RecordReader;
import casus.rulebook.Rulebook;
import java.util.List;
import org.junit.jupiter.api.Test;

class LayersTest {

    private static final Rulebook SHIPPED = Casus.rulebook(List.of()).rulebook();

    @Test
    void what_the_build_packs_is_what_is_read() {
        assertThat(new RecordReader(Layers.pack(SHIPPED), 0).next()).isEqualTo(Layers.of(SHIPPED));
    }

    @Test
    void every_rule_is_in_one_layer() {
        assertThat(Layers.of(SHIPPED).all().stream().flatMap(List::stream).map(RuleTerms::id))
                .doesNotHaveDuplicates()
                .containsAll(SHIPPED.rules().stream()
                        .map(casus.rulebook.rule.Rule::id)
                        .toList());
    }
}
