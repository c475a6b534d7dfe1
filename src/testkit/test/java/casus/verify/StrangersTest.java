package casus.verify;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Casus;
import casus.model.Case;
import casus.model.Conclusion;
import casus.model.Entity;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StrangersTest {

    private static final Case NONE =
            new Case("none", "None", "0".repeat(64), List.of(), List.of(), List.of(), List.of(), List.of());

    private static Set<String> actors(Case subject) {
        return subject.actors().stream()
                .map(Entity.Actor::id)
                .map(Object::toString)
                .collect(Collectors.toSet());
    }

    @Test
    void they_give_the_rules_something_to_conclude_in_most_families() {
        Case strangers = Strangers.to(NONE).subject();

        assertThat(Casus.shipped().reason(strangers).conclusions().stream().map(Conclusion::family))
                .containsAll(EnumSet.of(
                        Conclusion.Family.ATTRIBUTION,
                        Conclusion.Family.RETALIATION,
                        Conclusion.Family.SOVEREIGNTY,
                        Conclusion.Family.NARRATIVE,
                        Conclusion.Family.LEGAL));
    }

    @Test
    void strangers_to_strangers_are_others() {
        Case first = Strangers.to(NONE).subject();
        Case second = Strangers.to(first).subject();

        assertThat(actors(second)).isNotEmpty().doesNotContainAnyElementsOf(actors(first));
    }

    @Test
    void they_act_on_the_days_of_the_case() {
        Case first = Strangers.to(NONE).subject();

        assertThat(Strangers.to(first).subject().events().stream().map(Entity.Event::date))
                .containsExactlyElementsOf(
                        first.events().stream().map(Entity.Event::date).toList());
    }

    @Test
    void a_document_of_both_is_one_of_the_joined_case() {
        Case first = Strangers.to(NONE).subject();
        Case second = Strangers.to(first).subject();
        Case both = Strangers.joined(first, second);

        assertThat(both.documents().stream().map(Entity.Document::id)).doesNotHaveDuplicates();
        assertThat(both.records())
                .hasSize(first.records().size() + second.records().size());
    }
}
