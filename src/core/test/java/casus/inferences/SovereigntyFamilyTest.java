package casus.inferences;

import static org.assertj.core.api.Assertions.assertThat;

import casus.model.ActorId;
import casus.model.EventId;
import casus.model.Reason;
import casus.model.Sovereignty;
import casus.model.Sovereignty.Flag;
import casus.model.Sovereignty.Status;
import casus.model.SovereigntyStep;
import casus.model.SovereigntyStep.Attitude;
import casus.model.Step;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Issues of one raid, gathered from steps about it. */
class SovereigntyFamilyTest {

    private static final EventId RAID = new EventId("raid");

    private static List<Sovereignty> gather(Step... steps) {
        return new SovereigntyFamily().gather(new Steps(List.of(steps)), List.of());
    }

    private static Step intrusion(String user, String state, Status status) {
        return new SovereigntyStep.Intrusion(RAID, actor(user), actor(state), status);
    }

    private static ActorId actor(String id) {
        return new ActorId(id);
    }

    private static List<ActorId> actors(String... ids) {
        return Stream.of(ids).map(ActorId::new).toList();
    }

    @Test
    void users_with_the_same_status_in_the_same_state_share_one_issue() {
        List<Sovereignty> issues = gather(
                intrusion("borland", "corland", Status.LATENT),
                intrusion("arland", "corland", Status.LATENT),
                intrusion("front", "corland", Status.CONSENTED),
                intrusion("arland", "dorland", Status.LATENT));

        assertThat(issues)
                .extracting(it -> it.handle() + " " + it.term())
                .containsExactly(
                        "sovereignty raid by front in corland consented",
                        "sovereignty raid by arland and borland in corland latent",
                        "sovereignty raid by arland in dorland latent");
        assertThat(issues.get(1).basis()).hasSize(2);
    }

    @Test
    void what_is_said_of_other_users_or_other_states_is_no_part_of_it() {
        Sovereignty issue = gather(
                        intrusion("arland", "corland", Status.PROTESTED),
                        new SovereigntyStep.Justified(RAID, actor("arland"), Reason.Ground.CONSENT),
                        new SovereigntyStep.Justified(RAID, actor("borland"), Reason.Ground.CONSENT),
                        third("arland", "corland", "x", Attitude.CONDEMNS),
                        third("arland", "corland", "y", Attitude.ENDORSES),
                        third("borland", "corland", "z", Attitude.CONDEMNS),
                        third("arland", "dorland", "z", Attitude.CONDEMNS),
                        flag("arland", "corland", Flag.OCCUPIED),
                        flag("arland", "dorland", Flag.PLACE_ALLEGED),
                        flag("borland", "corland", Flag.PLACE_ALLEGED))
                .get(0);

        assertThat(issue.justifiedBy()).isEqualTo(actors("arland"));
        assertThat(issue.condemnedBy()).isEqualTo(actors("x"));
        assertThat(issue.endorsedBy()).isEqualTo(actors("y"));
        assertThat(issue.flags()).containsExactly("occupied");
        assertThat(issue.detail()).hasSize(4);
    }

    @Test
    void who_holds_the_ground_and_who_was_notified_concerns_every_issue_of_the_event() {
        assertThat(gather(
                        intrusion("arland", "corland", Status.PROTESTED),
                        intrusion("borland", "dorland", Status.PROTESTED),
                        new SovereigntyStep.Controlled(RAID, actor("front")),
                        new SovereigntyStep.Told(RAID, actor("council"))))
                .hasSize(2)
                .allSatisfy(issue -> {
                    assertThat(issue.controlledBy()).isEqualTo(actors("front"));
                    assertThat(issue.notified()).isEqualTo(actors("council"));
                });
    }

    @Test
    void a_flag_of_two_users_is_told_once_and_flags_come_in_the_order_of_the_domain() {
        assertThat(gather(
                                intrusion("arland", "corland", Status.PROTESTED),
                                intrusion("borland", "corland", Status.PROTESTED),
                                flag("arland", "corland", Flag.OCCUPIED),
                                flag("borland", "corland", Flag.OCCUPIED),
                                flag("arland", "corland", Flag.CONSENT_UNCLEAR))
                        .get(0)
                        .flags())
                .containsExactly("consentUnclear", "occupied");
    }

    @Test
    void a_doubt_about_any_of_its_users_disputes_it() {
        Sovereignty issue = gather(
                        intrusion("arland", "corland", Status.PROTESTED),
                        intrusion("borland", "corland", Status.PROTESTED))
                .get(0);

        assertThat(new SovereigntyFamily().doubts(issue))
                .containsExactly(
                        new SovereigntyStep.IssueDoubted(RAID, actor("arland"), actor("corland")),
                        new SovereigntyStep.IssueDoubted(RAID, actor("borland"), actor("corland")));
    }

    private static Step third(String user, String state, String party, Attitude attitude) {
        return new SovereigntyStep.ThirdParty(RAID, actor(user), actor(state), actor(party), attitude);
    }

    private static Step flag(String user, String state, Flag flag) {
        return new SovereigntyStep.IssueFlag(RAID, actor(user), actor(state), flag);
    }
}
