package casus.rules;

import static org.assertj.core.api.Assertions.assertThat;

import casus.inferences.Inferences;
import casus.model.Act;
import casus.model.ActorId;
import casus.model.Attribution;
import casus.model.AuthorshipStep;
import casus.model.CampStep;
import casus.model.Case;
import casus.model.CaseRecord;
import casus.model.Certainty;
import casus.model.Chain;
import casus.model.Conclusion;
import casus.model.Entity;
import casus.model.EventId;
import casus.model.LegalStep;
import casus.model.Narrative;
import casus.model.RecordId;
import casus.model.Retaliation;
import casus.model.RetaliationStep;
import casus.model.SovereigntyStep;
import casus.model.Step;
import casus.model.When;
import casus.verify.Invariants;
import casus.verify.Verifier;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold of any records whatever, tried on made-up ones. */
class AnyRecordsTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24})
    void no_event_ever_has_two_statuses_of_authorship(long seed) {
        Inferences inferences = Shipped.inferences(anyCase("", seed));
        assertThat(inferences.conclusions().stream()
                        .filter(Attribution.class::isInstance)
                        .map(Conclusion::handle))
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24})
    void nobody_is_firmly_and_openly_the_author_of_one_event(long seed) {
        assertThat(Shipped.inferences(anyCase("", seed)).derivations().keySet().stream()
                        .filter(AuthorshipStep.Author.class::isInstance)
                        .map(AuthorshipStep.Author.class::cast)
                        .map(author -> author.event() + " by " + author.actor()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24})
    void force_abroad_always_has_exactly_one_status_for_each_user_and_state(long seed) {
        Inferences inferences = Shipped.inferences(anyCase("", seed));
        List<String> force = steps(inferences, SovereigntyStep.ForceAbroad.class)
                .map(it -> it.event() + " " + it.user() + " " + it.state())
                .distinct()
                .toList();
        assertThat(steps(inferences, SovereigntyStep.Intrusion.class)
                        .map(it -> it.event() + " " + it.user() + " " + it.state()))
                .containsExactlyInAnyOrderElementsOf(force);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24})
    void every_event_of_which_anybody_is_on_record_has_a_status_of_authorship(long seed) {
        Case subject = anyCase("", seed);
        Inferences inferences = Shipped.inferences(subject);
        Set<EventId> measures = subject.records().stream()
                .filter(Act.Measure.class::isInstance)
                .map(measure -> ((Act.Measure) measure).event())
                .collect(Collectors.toSet());
        assertThat(inferences.derivations().keySet().stream()
                        .flatMap(AnyRecordsTest::laid)
                        .filter(event -> !measures.contains(event)))
                .allSatisfy(event -> assertThat(inferences.conclusion("attribution " + event))
                        .as(event.value())
                        .isPresent());
    }

    private static Stream<EventId> laid(Step step) {
        if (step instanceof AuthorshipStep.Position it) {
            // conduct towards somebody is no word of the event
            return it.stance() == AuthorshipStep.Stance.IMPUTED ? Stream.of() : Stream.of(it.event());
        }
        if (step instanceof AuthorshipStep.Found it) {
            return Stream.of(it.event());
        }
        return step instanceof AuthorshipStep.AttributionFlag it ? Stream.of(it.event()) : Stream.of();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24})
    void every_element_of_a_plea_stands_in_exactly_one_way(long seed) {
        Inferences inferences = Shipped.inferences(anyCase("", seed));
        assertThat(steps(inferences, LegalStep.ElementStands.class)
                        .map(it -> it.event() + " " + it.user() + " " + it.state() + " " + it.ground() + " "
                                + it.element()))
                .containsExactlyInAnyOrderElementsOf(steps(inferences, LegalStep.Tested.class)
                        .map(it -> it.event() + " " + it.user() + " " + it.state() + " " + it.ground() + " "
                                + it.element())
                        .toList());
    }

    private static <S extends Step> Stream<S> steps(Inferences inferences, Class<S> type) {
        return inferences.derivations().keySet().stream()
                .filter(type::isInstance)
                .map(type::cast);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24})
    void what_is_taken_back_supports_nothing_but_the_taking_back(long seed) {
        Inferences inferences = Shipped.inferences(anyCase("", seed));
        Set<RecordId> takenBack = inferences.derivations().keySet().stream()
                .filter(CampStep.TakenBack.class::isInstance)
                .map(step -> ((CampStep.TakenBack) step).utterance())
                .collect(Collectors.toSet());
        assertThat(inferences.derivations().keySet())
                .noneMatch(step -> step instanceof CampStep.PutDownTo it && takenBack.contains(it.utterance()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void every_conclusion_has_a_handle_of_its_own(long seed) {
        assertThat(Shipped.inferences(anyCase("", seed)).conclusions())
                .extracting(Conclusion::handle)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24})
    void no_answer_comes_before_its_cause_and_what_is_inferred_has_authors_and_is_named_by_nobody(long seed) {
        Case subject = anyCase("", seed);
        Inferences inferences = Shipped.inferences(subject);
        Set<String> named = inferences.derivations().keySet().stream()
                .filter(RetaliationStep.CalledAnswer.class::isInstance)
                .map(RetaliationStep.CalledAnswer.class::cast)
                .map(called -> called.response() + " for " + called.cause())
                .collect(Collectors.toSet());
        for (Conclusion conclusion : inferences.conclusions()) {
            if (conclusion instanceof Retaliation link) {
                boolean inferred = link.status() == Retaliation.Status.INFERRED
                        || link.status() == Retaliation.Status.INFERRED_AGAINST_DENIAL;
                assertThat(date(subject, link.response()).isBefore(date(subject, link.cause())))
                        .as(link.handle())
                        .isNotEqualTo(Certainty.YES);
                assertThat(named.contains(link.response() + " for " + link.cause()))
                        .as(link.handle())
                        .isEqualTo(!inferred);
                if (inferred) {
                    assertThat(link.by()).as(link.handle()).isNotEmpty();
                    assertThat(link.against()).as(link.handle()).isNotEmpty();
                    assertThat(link.conditionalOn()).as(link.handle()).isEmpty();
                }
                assertThat(link.flags().contains("rivalAntecedents"))
                        .as(link.handle())
                        .isEqualTo(!link.rivals().isEmpty());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void no_chain_is_part_of_another_and_each_link_of_a_chain_is_a_link(long seed) {
        Inferences inferences = Shipped.inferences(anyCase("", seed));
        List<Chain> chains = inferences.conclusions().stream()
                .filter(Chain.class::isInstance)
                .map(Chain.class::cast)
                .toList();
        for (Chain chain : chains) {
            assertThat(chain.links())
                    .doesNotHaveDuplicates()
                    .allMatch(link -> inferences.conclusion(link).isPresent());
            assertThat(chains)
                    .filteredOn(other -> Collections.indexOfSubList(other.links(), chain.links()) >= 0)
                    .containsExactly(chain);
        }
    }

    private static When date(Case subject, EventId event) {
        return subject.events().stream()
                .filter(entry -> entry.id().equals(event))
                .map(Entity.Event::date)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void the_order_of_a_case_does_not_matter(long seed) {
        Invariants.of(Verifier.shipped(), anyCase("", seed)).orderDoesNotMatter(1, seed);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void an_unrelated_case_in_the_same_session_changes_nothing(long seed) {
        Invariants.of(Verifier.shipped(), anyCase("a-", seed)).unrelatedChangesNothing(anyCase("b-", seed + 1000));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24})
    void a_contest_is_between_two_principals_in_order_each_with_words_it_has_not_dropped(long seed) {
        Inferences inferences = Shipped.inferences(anyCase("", seed));
        Set<Step> steps = inferences.derivations().keySet();
        for (Conclusion conclusion : inferences.conclusions()) {
            if (conclusion instanceof Narrative it) {
                assertThat(it.a().voice()).isLessThan(it.b().voice());
                for (ActorId a : it.a().parties()) {
                    assertThat(it.b().parties()).doesNotContain(a);
                }
                for (Narrative.Side side : List.of(it.a(), it.b())) {
                    assertThat(side.voice()).isEqualTo(side.parties().get(0));
                    assertThat(side.parties()).isSorted().doesNotHaveDuplicates();
                    assertThat(side.poles()).isNotEmpty().isSorted();
                    for (Narrative.Word word : side.words()) {
                        assertThat(word.poles()).isNotEmpty().isSorted();
                        assertThat(word.records())
                                .isNotEmpty()
                                .allSatisfy(id -> assertThat(steps).contains(new CampStep.PutDownTo(id, word.by())));
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void a_record_that_is_taken_out_leaves_nothing_behind(long seed) {
        Case written = anyCase("", seed);
        for (CaseRecord record : written.records()) {
            assertThat(Shipped.inferencesAfterTakingOut(written, record.id()).conclusions())
                    .isEqualTo(Shipped.inferences(written.without(record.id())).conclusions());
        }
    }

    private Case anyCase(String prefix, long seed) {
        return AnyRecords.of(prefix, seed);
    }
}
