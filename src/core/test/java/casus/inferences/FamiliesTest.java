package casus.inferences;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Casus;
import casus.casefile.CaseReader;
import casus.model.Attribution;
import casus.model.Chain;
import casus.model.Conclusion;
import casus.model.Retaliation;
import casus.model.Step;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FamiliesTest {

    private static final Inferences FOUND = Casus.shipped()
            .reason(CaseReader.read(Path.of("facts/iran-pakistan-2024"))
                    .content()
                    .orElseThrow())
            .inferences();

    @Test
    void conclusions_are_the_same_whatever_the_order_of_steps() {
        List<Step> steps = new ArrayList<>(FOUND.derivations().keySet());
        Collections.shuffle(steps, new Random(7));

        assertThat(Families.gather(steps))
                .isEqualTo(FOUND.conclusions())
                .isSortedAccordingTo(Comparator.comparing(Conclusion::family).thenComparing(Conclusion::handle));
    }

    @Test
    void every_conclusion_rests_on_steps_that_were_derived_and_is_the_same_as_itself() {
        assertThat(FOUND.conclusions()).isNotEmpty().allSatisfy(conclusion -> {
            assertThat(conclusion.basis())
                    .isNotEmpty()
                    .allMatch(step -> !FOUND.derivations(step).isEmpty());
            assertThat(Families.same(conclusion, conclusion)).isTrue();
        });
    }

    @Test
    void a_link_is_related_to_the_chain_it_is_part_of_and_to_no_other() {
        List<Chain> chains = FOUND.conclusions().stream()
                .filter(Chain.class::isInstance)
                .map(Chain.class::cast)
                .toList();
        assertThat(chains).isNotEmpty();
        for (Conclusion link : FOUND.conclusions()) {
            if (link instanceof Retaliation) {
                for (Chain chain : chains) {
                    assertThat(Families.related(link, chain))
                            .isEqualTo(chain.links().contains(link.handle()));
                }
            }
        }
    }

    @Test
    void what_is_contested_is_disputed() {
        assertThat(FOUND.conclusions())
                .filteredOn(it -> it instanceof Attribution one && one.status() == Attribution.Status.CONTESTED)
                .allSatisfy(it -> assertThat(Families.disputed(FOUND, it)).isTrue());
        assertThat(FOUND.conclusions())
                .filteredOn(it -> !Families.doubts(FOUND, it).isEmpty())
                .allSatisfy(it -> assertThat(Families.disputed(FOUND, it)).isTrue());
    }

    @Test
    void nothing_follows_from_no_steps() {
        assertThat(Families.gather(List.of())).isEmpty();
    }
}
