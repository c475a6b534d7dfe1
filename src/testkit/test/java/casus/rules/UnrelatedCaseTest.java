package casus.rules;

import static org.assertj.core.api.Assertions.assertThat;

import casus.inferences.Inferences;
import casus.model.Case;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every case, worked or small, beside one that has nothing to do with it. */
class UnrelatedCaseTest {

    private static final List<Long> SEEDS = List.of(1L, 2L, 3L);

    @Test
    void an_unrelated_case_in_the_same_session_changes_nothing() {
        List<Case> strangers =
                SEEDS.stream().map(seed -> AnyRecords.of("stranger-", seed)).toList();
        List<Inferences> alone = strangers.stream().map(Shipped::inferences).toList();
        Everything.inferences().forEach((name, found) -> {
            int which = Math.floorMod(name.hashCode(), strangers.size());
            Case both = joined(found.subject(), strangers.get(which));
            assertThat(Shipped.inferences(both).conclusions())
                    .as(name)
                    .containsExactlyInAnyOrderElementsOf(
                            joined(found.conclusions(), alone.get(which).conclusions()));
        });
    }

    private static Case joined(Case one, Case other) {
        return new Case(
                "both",
                "both",
                "",
                joined(
                        one.documents(),
                        other.documents().stream()
                                .filter(document -> one.documents().stream()
                                        .noneMatch(known -> known.id().equals(document.id())))
                                .toList()),
                joined(one.actors(), other.actors()),
                joined(one.places(), other.places()),
                joined(one.events(), other.events()),
                joined(one.records(), other.records()),
                one.asOf());
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
