package casus.verify;

import static org.assertj.core.api.Assertions.assertThat;

import casus.model.Case;
import casus.model.CaseRecord;
import casus.model.Chain;
import casus.model.Conclusion;
import casus.model.EventId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ExampleTest {

    private static final Case STRANGERS = Strangers.to(
                    new Case("none", "None", "0".repeat(64), List.of(), List.of(), List.of(), List.of(), List.of()))
            .subject();

    private static Set<String> ids(Case subject) {
        return subject.records().stream().map(record -> record.id().value()).collect(Collectors.toSet());
    }

    private static Conclusion chain(String last, Chain.Status status) {
        return new Chain(
                List.of(new EventId("raid"), new EventId(last)), status, List.of(), List.of(), List.of(), List.of());
    }

    @Test
    void a_case_is_reduced_to_the_records_that_the_failure_needs() {
        List<CaseRecord> all = STRANGERS.records();
        Set<String> needed =
                Set.of(all.get(1).id().value(), all.get(all.size() - 1).id().value());
        List<Integer> tried = new ArrayList<>();

        Case least = Example.smallest(STRANGERS, fewer -> {
            tried.add(fewer.records().size());
            return ids(fewer).containsAll(needed);
        });

        assertThat(ids(least)).isEqualTo(needed);
        assertThat(tried.get(0)).as("half of them first").isEqualTo(all.size() - all.size() / 2);
    }

    @Test
    void a_case_of_which_every_record_is_needed_stays() {
        assertThat(Example.smallest(
                        STRANGERS,
                        fewer -> fewer.records().size() == STRANGERS.records().size()))
                .isEqualTo(STRANGERS);
    }

    @Test
    void what_is_missing_comes_before_what_is_too_much() {
        assertThat(Example.otherwise(
                                List.of(chain("strike", Chain.Status.STATED), chain("reply", Chain.Status.STATED)),
                                List.of(chain("strike", Chain.Status.MIXED), chain("reply", Chain.Status.STATED)))
                        .lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("  - chain ").contains(": stated"),
                        line -> assertThat(line).startsWith("  + chain ").contains(": mixed"));
    }

    @Test
    void without_a_difference_the_reasons_are_others_and_of_many_the_rest_is_counted() {
        List<Conclusion> many = List.of("a", "b", "c", "d", "e", "f", "g").stream()
                .map(last -> chain(last, Chain.Status.STATED))
                .toList();

        assertThat(Example.otherwise(many, many)).isEqualTo("  the same conclusions for other reasons");
        assertThat(Example.otherwise(many, List.of())).endsWith("\n  and 2 more");
    }
}
