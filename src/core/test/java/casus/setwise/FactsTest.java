package casus.setwise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import casus.model.ActorId;
import casus.model.CampStep;
import casus.model.CampStep.BelongsTo;
import casus.model.CampStep.OneCamp;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactsTest {

    private static final ActorId A = new ActorId("a");
    private static final ActorId B = new ActorId("b");

    private static Value field(String name) {
        return Value.of(new Term.Ask(new Term.Self(), name, List.of()));
    }

    @Test
    void facts_are_found_by_their_type_and_by_those_above_it() {
        Facts facts = new Facts(List.of(CampStep.class, BelongsTo.class));
        facts.add(new BelongsTo(A, B));
        facts.add(new OneCamp(A, B));

        assertThat(facts.of(BelongsTo.class).size()).isOne();
        assertThat(facts.of(CampStep.class).size()).isEqualTo(2);
        assertThat(facts.of(CampStep.class).get(1)).isEqualTo(new OneCamp(A, B));
        assertThatIllegalArgumentException().isThrownBy(() -> facts.of(OneCamp.class));
    }

    @Test
    void an_index_knows_facts_that_came_after_it_in_their_order() {
        Facts facts = new Facts(List.of(BelongsTo.class));
        facts.add(new BelongsTo(A, A));
        Facts.Kind kind = facts.of(BelongsTo.class);
        Facts.Index byMember = kind.by(List.of("member"), List.of(field("member")));
        assertThat(byMember.at(A).size()).isOne();
        facts.add(new BelongsTo(B, B));
        facts.add(new BelongsTo(A, B));

        Facts.Places places = byMember.at(A);
        assertThat(List.of(places.get(0), places.get(1))).containsExactly(0, 2);
        assertThat(places.from(1)).isOne();
        assertThat(places.from(2)).isOne();
        assertThat(places.from(3)).isEqualTo(2);
        assertThat(byMember.at(null).size()).isZero();
        assertThat(kind.by(List.of("member"), List.of(field("member")))).isSameAs(byMember);
    }

    @Test
    void several_components_are_one_key() {
        Facts facts = new Facts(List.of(BelongsTo.class));
        facts.add(new BelongsTo(A, A));
        facts.add(new BelongsTo(A, B));

        assertThat(facts.of(BelongsTo.class)
                        .by(List.of("member", "group"), List.of(field("member"), field("group")))
                        .at(Arrays.asList(A, B))
                        .get(0))
                .isOne();
    }
}
