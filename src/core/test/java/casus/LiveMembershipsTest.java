package casus;

import static org.assertj.core.api.Assertions.assertThat;

import casus.casefile.sheet.CaseSheet;
import casus.difference.Difference;
import casus.inferences.Inferences;
import casus.model.ActorId;
import casus.model.CampStep;
import casus.model.Case;
import casus.model.CaseRecord;
import casus.model.RecordId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** In a session that stays open, memberships through memberships go with the records that they rest on. */
class LiveMembershipsTest {

    private static final Casus CASUS = Casus.shipped();

    /** A membership in a membership is a step of a rule that feeds itself. */
    @Test
    void a_membership_goes_with_the_record_it_rests_on_through_another() {
        Case tied = ties("""
                [{affiliation: {id: first, member: a, bond: partOf, group: b}},
                 {affiliation: {id: second, member: b, bond: partOf, group: c}}]""");
        goneWithout(tied, "second");
        goneWithout(tied, "first");
    }

    @Test
    void memberships_in_a_ring_do_not_carry_each_other() {
        Case ring = ties("""
                [{affiliation: {id: first, member: a, bond: partOf, group: b}},
                 {affiliation: {id: second, member: b, bond: partOf, group: c}},
                 {affiliation: {id: third, member: c, bond: partOf, group: a}}]""");
        goneWithout(ring, "first");
        goneWithout(ring, "first", "second", "third");
    }

    @Test
    void a_membership_by_a_word_that_is_taken_back_carries_no_other_even_in_a_fresh_session() {
        Case taken = ties("""
                [{affiliation: {id: first, member: a, bond: partOf, group: b}},
                 {affiliation: {id: second, voice: b, member: b, bond: partOf, group: c}},
                 {affiliation: {id: third, voice: c, member: c, bond: partOf, group: a}},
                 {retraction: {voice: b, of: second}},
                 {retraction: {voice: c, of: third}}]""");

        assertThat(CASUS.reason(taken).inferences().derivations().keySet())
                .contains(new CampStep.BelongsTo(new ActorId("a"), new ActorId("b")))
                .doesNotContain(
                        new CampStep.BelongsTo(new ActorId("a"), new ActorId("c")),
                        new CampStep.BelongsTo(new ActorId("c"), new ActorId("b")),
                        new CampStep.BelongsTo(new ActorId("b"), new ActorId("a")));
    }

    /** In the engine, memberships in c are taken back and derived anew round the ring of a and b without end. */
    @Test
    void a_ring_that_closes_as_a_record_goes_comes_to_rest() {
        Case all = ties("""
                [{affiliation: {id: goes, member: a, bond: partOf, group: c}},
                 {affiliation: {id: stays, member: b, bond: partOf, group: a}},
                 {affiliation: {id: comes, member: a, bond: partOf, group: b}}]""");
        List<CaseRecord> comes = all.records().stream()
                .filter(record -> record.id().value().equals("comes"))
                .toList();
        try (LiveSession session = CASUS.open(all.without(comes.get(0).id()))) {
            session.change(comes, List.of(new RecordId("goes")));
            assertThat(session.result().inferences().derivations())
                    .isEqualTo(CASUS.reason(all.without(new RecordId("goes")))
                            .inferences()
                            .derivations());
        }
    }

    private static Case ties(String records) {
        CaseSheet sheet = CaseSheet.of("ties.cases.yaml", """
                - case: ties
                  only: [chain]
                  actors: {x: state, a: armedGroup, b: armedGroup, c: armedGroup}
                  events: {raid: {kind: raid, date: 2024-03-01}, strike: {kind: strike, date: 2024-03-03}}
                  records: [%s
                    {claim: {id: claim, voice: c, event: raid}},
                    {acknowledgement: {id: owned, voice: x, event: strike, targets: [a]}},
                    {response: {id: answer, voice: x, response: strike, causes: [raid]}}]
                """.formatted(
                records.strip().substring(1).replaceAll("]$", ",").indent(4).strip()));
        assertThat(sheet.problems()).isEmpty();
        return sheet.cases().get(0).subject();
    }

    private static void goneWithout(Case subject, String... records) {
        List<RecordId> out = Stream.of(records).map(RecordId::new).toList();
        List<Difference> told = new ArrayList<>();
        try (LiveSession session = CASUS.open(subject)) {
            session.listen(told::add);
            Inferences before = session.result().inferences();
            session.withdraw(out);
            Inferences fresh = CASUS.reason(subject.withRecords(subject.records().stream()
                            .filter(record -> !out.contains(record.id()))
                            .toList()))
                    .inferences();
            assertThat(session.result().inferences().conclusions()).isEqualTo(fresh.conclusions());
            assertThat(session.result().inferences().derivations()).isEqualTo(fresh.derivations());
            Difference difference = Difference.between(before, fresh);
            assertThat(difference.changes()).isNotEmpty();
            assertThat(told).isEqualTo(List.of(difference));
        }
    }
}
