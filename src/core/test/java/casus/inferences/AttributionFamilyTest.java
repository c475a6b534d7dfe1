package casus.inferences;

import static org.assertj.core.api.Assertions.assertThat;

import casus.model.ActorId;
import casus.model.Attribution;
import casus.model.Authorship.Silence;
import casus.model.AuthorshipStep;
import casus.model.AuthorshipStep.Stance;
import casus.model.Conclusion;
import casus.model.DocumentId;
import casus.model.EventId;
import casus.model.Judgement.Reaction;
import casus.model.Judgement.Wrong;
import casus.model.RecordId;
import casus.model.Remark;
import casus.model.Role;
import casus.model.Step;
import casus.model.Strength;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Attributions of one raid, gathered from steps about it. */
class AttributionFamilyTest {

    private static final EventId RAID = new EventId("raid");
    private static final Step STATUS = new AuthorshipStep.Attributed(RAID, Attribution.Status.CONTESTED);

    private static Attribution gather(Step... steps) {
        List<Step> all = new ArrayList<>(List.of(steps));
        all.add(STATUS);
        List<Attribution> gathered = new AttributionFamily().gather(new Steps(all), List.of());
        assertThat(gathered).hasSize(1);
        return gathered.get(0);
    }

    private static Step position(Stance stance, String who, String by, Role role) {
        return new AuthorshipStep.Position(RAID, stance, actor(who), actor(by), role, Strength.ASSERTS);
    }

    private static Step position(Stance stance, String who, String by) {
        return position(stance, who, by, Role.PERPETRATOR);
    }

    private static ActorId actor(String id) {
        return new ActorId(id);
    }

    private static List<ActorId> actors(String... ids) {
        return Stream.of(ids).map(ActorId::new).toList();
    }

    @Test
    void there_is_one_for_each_event_with_a_status_and_it_rests_on_that_step() {
        Step other = new AuthorshipStep.Attributed(new EventId("ambush"), Attribution.Status.CLAIMED);
        Step position = position(Stance.CLAIMED, "arland", "arland");

        assertThat(new AttributionFamily().gather(new Steps(List.of(STATUS, position, other)), List.of()))
                .extracting(it -> it.handle() + " " + it.status() + " " + it.claimedBy() + it.basis() + it.detail())
                .containsExactly(
                        "attribution ambush CLAIMED []" + List.of(other) + "[]",
                        "attribution raid CONTESTED [arland]" + List.of(STATUS) + List.of(position));
        assertThat(new AttributionFamily().gather(new Steps(List.of(position)), List.of()))
                .isEmpty();
    }

    @Test
    void each_stance_has_its_own_list_in_order_of_name() {
        Attribution raid = gather(
                position(Stance.CLAIMED, "front", "front"),
                position(Stance.CLAIMED, "arland", "arland"),
                position(Stance.ACKNOWLEDGED, "b", "b"),
                position(Stance.ACKNOWLEDGED_BY_IMPLICATION, "c", "c"),
                position(Stance.ACKNOWLEDGED_IN_PART, "d", "d"),
                position(Stance.ORDER_ACKNOWLEDGED, "e", "e"),
                position(Stance.REPORTED, "f", "f"),
                position(Stance.RETRACTED, "g", "g"),
                position(Stance.DISAVOWED, "h", "h"));

        assertThat(raid.claimedBy()).isEqualTo(actors("arland", "front"));
        assertThat(List.of(
                        raid.acknowledgedBy(),
                        raid.acknowledgedByImplication(),
                        raid.acknowledgedInPart(),
                        raid.orderAcknowledgedBy(),
                        raid.reported(),
                        raid.retractedBy(),
                        raid.disavowedBy()))
                .isEqualTo(Stream.of("b", "c", "d", "e", "f", "g", "h")
                        .map(AttributionFamilyTest::actors)
                        .toList());
    }

    @Test
    void a_charge_names_those_for_whom_that_party_is_charged_by_that_voice_with_that_part_only() {
        Attribution raid = gather(
                position(Stance.ACCUSED, "borland", "arland", Role.SUPPORTED),
                new AuthorshipStep.PartFor(RAID, Role.SUPPORTED, actor("borland"), actor("arland"), actor("front")),
                new AuthorshipStep.PartFor(RAID, Role.HARBOURED, actor("borland"), actor("arland"), actor("x")),
                new AuthorshipStep.PartFor(RAID, Role.SUPPORTED, actor("corland"), actor("arland"), actor("y")),
                new AuthorshipStep.PartFor(RAID, Role.SUPPORTED, actor("borland"), actor("corland"), actor("z")));

        assertThat(raid.accused())
                .containsExactly(new Attribution.Charge(
                        actor("borland"), actor("arland"), Role.SUPPORTED, Strength.ASSERTS, actors("front")));
        assertThat(raid.detail()).hasSize(5);
    }

    @Test
    void a_finding_may_name_nobody() {
        assertThat(gather(new AuthorshipStep.Found(RAID, null, actor("court"), Role.ORDERED, Strength.CLOSED))
                        .findings())
                .containsExactly(
                        new Attribution.Finding(null, actor("court"), Role.ORDERED, Strength.CLOSED, List.of()));
    }

    @Test
    void who_denies_having_done_it_is_told_apart_from_who_denies_a_lesser_part() {
        Attribution raid = gather(
                position(Stance.DENIED, "arland", "arland"),
                position(Stance.DENIED, "borland", "borland", Role.ORDERED));

        assertThat(raid.deniedBy()).isEqualTo(actors("arland"));
        assertThat(raid.deniedRoles())
                .containsExactly(new Attribution.DeniedRole(actor("borland"), Role.ORDERED, List.of()));
    }

    @Test
    void a_contested_part_comes_once_with_all_who_say_and_all_who_deny_it() {
        assertThat(gather(
                                part(Role.SUPPORTED, "borland", "arland", "corland"),
                                part(Role.SUPPORTED, "borland", "arland", "borland"),
                                part(Role.SUPPORTED, "borland", "court", "borland"),
                                part(Role.ORDERED, "corland", "arland", "corland"))
                        .contestedParts())
                .containsExactly(
                        new Attribution.ContestedPart(
                                actor("corland"), Role.ORDERED, actors("arland"), actors("corland")),
                        new Attribution.ContestedPart(
                                actor("borland"),
                                Role.SUPPORTED,
                                actors("arland", "court"),
                                actors("borland", "corland")));
    }

    private static Step part(Role role, String who, String by, String deniedBy) {
        return new AuthorshipStep.ContestedPart(RAID, role, actor(who), actor(by), actor(deniedBy));
    }

    @Test
    void documents_that_name_the_same_party_are_told_together() {
        assertThat(gather(named("paper", "arland"), named("leaflet", "arland"), named("paper", "borland"))
                        .reportedIn())
                .containsExactly(
                        new Attribution.Report(
                                actor("arland"), List.of(new DocumentId("leaflet"), new DocumentId("paper"))),
                        new Attribution.Report(actor("borland"), List.of(new DocumentId("paper"))));
    }

    private static Step named(String document, String party) {
        return new AuthorshipStep.NamedIn(RAID, new DocumentId(document), actor(party));
    }

    @Test
    void what_one_body_finds_wrong_and_whom_it_finds_harmed_are_one_finding() {
        assertThat(gather(
                                new AuthorshipStep.WrongFound(RAID, actor("court"), Wrong.TERRORISM),
                                new AuthorshipStep.WrongFound(RAID, actor("court"), Wrong.SOVEREIGNTY),
                                new AuthorshipStep.VictimsFound(RAID, actor("court"), "fishers"),
                                new AuthorshipStep.VictimsFound(RAID, actor("board"), "nurses"))
                        .wrongsFound())
                .containsExactly(
                        new Attribution.WrongFound(actor("board"), List.of(), List.of("nurses")),
                        new Attribution.WrongFound(
                                actor("court"), List.of(Wrong.SOVEREIGNTY, Wrong.TERRORISM), List.of("fishers")));
    }

    @Test
    void those_who_keep_silent_by_one_report_are_told_together_but_not_with_silence_of_nobody_named() {
        assertThat(gather(
                                lacking(Silence.PROTEST, "paper", "borland"),
                                lacking(Silence.PROTEST, "paper", "arland"),
                                lacking(Silence.PROTEST, "paper", null),
                                lacking(Silence.CLAIM, "paper", null))
                        .missing())
                .containsExactlyInAnyOrder(
                        new Attribution.Missing(Silence.CLAIM, actor("paper"), List.of()),
                        new Attribution.Missing(Silence.PROTEST, actor("paper"), actors("arland", "borland")),
                        new Attribution.Missing(Silence.PROTEST, actor("paper"), List.of()));
    }

    private static Step lacking(Silence of, String by, @Nullable String who) {
        return new AuthorshipStep.Lacking(RAID, of, actor(by), who == null ? null : actor(who));
    }

    @Test
    void condemnations_are_told_apart_from_endorsements_and_what_is_conditional_from_what_is_not() {
        Attribution raid = gather(
                reacted("arland", Reaction.CONDEMNS, Wrong.TERRORISM),
                reacted("arland", Reaction.CONDEMNS, Wrong.SOVEREIGNTY),
                reacted("arland", Reaction.CONDEMNS_IF, null),
                reacted("borland", Reaction.ENDORSES, null));

        assertThat(raid.condemnedBy())
                .containsExactly(
                        new Attribution.Reaction(actor("arland"), List.of(Wrong.SOVEREIGNTY, Wrong.TERRORISM), false),
                        new Attribution.Reaction(actor("arland"), List.of(), true));
        assertThat(raid.endorsedBy()).containsExactly(new Attribution.Reaction(actor("borland"), List.of(), false));
    }

    private static Step reacted(String by, Reaction reaction, @Nullable Wrong ground) {
        return new AuthorshipStep.Reacted(RAID, actor(by), reaction, ground);
    }

    @Test
    void evidence_comes_in_order_of_its_record_and_flags_in_order_of_name() {
        Attribution raid = gather(
                evidence("a", "second"),
                evidence("b", "first"),
                new AuthorshipStep.AttributionFlag(RAID, Attribution.Flag.SILENT_ACCUSED),
                new AuthorshipStep.AttributionFlag(RAID, Attribution.Flag.HOT_POTATO));

        assertThat(raid.evidence())
                .extracting(Attribution.Evidence::record)
                .containsExactly(new RecordId("first"), new RecordId("second"));
        assertThat(raid.flags()).containsExactly("hotPotato", "silentAccused");
    }

    private static Step evidence(String by, String record) {
        return new AuthorshipStep.EvidenceOn(RAID, null, actor(by), Remark.Weight.SUPPORTING, new RecordId(record));
    }

    @Test
    void a_doubt_about_the_event_disputes_it_and_the_status_alone_does_not() {
        assertThat(new AttributionFamily().doubts(gather()))
                .containsExactly(new Step.Doubted(Conclusion.Family.ATTRIBUTION, RAID, RAID));
        assertThat(new AttributionFamily().disputed(gather())).isFalse();
    }
}
