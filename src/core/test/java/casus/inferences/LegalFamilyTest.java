package casus.inferences;

import static org.assertj.core.api.Assertions.assertThat;

import casus.model.ActorId;
import casus.model.Cited;
import casus.model.EventId;
import casus.model.LegalPlea;
import casus.model.LegalPlea.Element;
import casus.model.LegalPlea.ElementStanding;
import casus.model.LegalPlea.Standing;
import casus.model.LegalPlea.Status;
import casus.model.LegalStep;
import casus.model.Reason.Ground;
import casus.model.Step;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pleas for one raid of Arland in Corland, gathered from steps about it. */
class LegalFamilyTest {

    private static final EventId RAID = new EventId("raid");
    private static final ActorId ARLAND = new ActorId("arland");
    private static final ActorId CORLAND = new ActorId("corland");
    private static final ActorId COURT = new ActorId("court");
    private static final Step PLEA = plea(CORLAND, Ground.SELF_DEFENCE);

    private static Step plea(ActorId state, Ground ground) {
        return new LegalStep.PleaStands(RAID, ARLAND, state, ground, Status.ASSERTED);
    }

    private static LegalStep.ElementStands element(ActorId state, Ground ground, Element element, Standing standing) {
        return new LegalStep.ElementStands(RAID, ARLAND, state, ground, element, standing);
    }

    private static LegalStep.ElementStands element(Element element, Standing standing) {
        return element(CORLAND, Ground.SELF_DEFENCE, element, standing);
    }

    private static List<LegalPlea> gather(Step... steps) {
        return new LegalFamily().gather(new Steps(List.of(steps)), List.of());
    }

    @Test
    void a_plea_of_a_ground_without_a_test_is_none() {
        assertThat(gather(PLEA)).isEmpty();
        assertThat(gather(PLEA, element(Element.NECESSITY, Standing.OPEN)))
                .extracting(LegalPlea::handle)
                .containsExactly("legal selfDefence of arland for raid in corland");
    }

    @Test
    void its_elements_are_those_of_its_own_ground_and_state_in_the_order_of_the_domain() {
        assertThat(gather(
                                PLEA,
                                element(Element.NECESSITY, Standing.OPEN),
                                element(Element.ARMED_ATTACK, Standing.SUPPORTED),
                                element(CORLAND, Ground.CONSENT, Element.CONSENT_COVER, Standing.OPEN),
                                element(new ActorId("dorland"), Ground.SELF_DEFENCE, Element.GRAVITY, Standing.OPEN))
                        .get(0)
                        .elements())
                .extracting(ElementStanding::element)
                .containsExactly(Element.ARMED_ATTACK, Element.NECESSITY);
    }

    @Test
    void an_open_element_is_listed_and_is_no_detail_since_it_rests_on_nothing() {
        LegalPlea plea = gather(
                        PLEA,
                        element(Element.NECESSITY, Standing.OPEN),
                        element(Element.ARMED_ATTACK, Standing.CONTRADICTED))
                .get(0);

        assertThat(plea.elements()).hasSize(2);
        assertThat(plea.detail()).containsExactly(element(Element.ARMED_ATTACK, Standing.CONTRADICTED));
        assertThat(plea.basis()).containsExactly(PLEA);
    }

    @Test
    void elements_of_which_one_will_do_name_each_other() {
        assertThat(gather(
                                PLEA,
                                element(Element.ARMED_ATTACK, Standing.OPEN),
                                element(Element.IMMINENCE, Standing.OPEN),
                                new LegalStep.EitherElement(
                                        RAID,
                                        ARLAND,
                                        CORLAND,
                                        Ground.SELF_DEFENCE,
                                        Element.ARMED_ATTACK,
                                        Element.IMMINENCE))
                        .get(0)
                        .elements())
                .extracting(ElementStanding::alternatives)
                .containsExactly(List.of(Element.IMMINENCE), List.of(Element.ARMED_ATTACK));
    }

    @Test
    void an_element_cites_the_source_of_its_test_for_that_ground() {
        assertThat(gather(
                                PLEA,
                                element(Element.ARMED_ATTACK, Standing.OPEN),
                                element(Element.GRAVITY, Standing.OPEN),
                                tested(Ground.CONSENT, Element.ARMED_ATTACK, "elsewhere"),
                                tested(Ground.SELF_DEFENCE, Element.ARMED_ATTACK, "UN Charter, Art. 51"))
                        .get(0)
                        .elements())
                .extracting(ElementStanding::reference)
                .containsExactly("UN Charter, Art. 51", "");
    }

    private static Step tested(Ground ground, Element element, String reference) {
        return new LegalStep.Tested(RAID, ARLAND, CORLAND, ground, element, new Cited(reference));
    }

    @Test
    void those_who_speak_against_it_speak_against_that_ground() {
        assertThat(gather(
                                PLEA,
                                element(Element.NECESSITY, Standing.OPEN),
                                rejected(Ground.SELF_DEFENCE, "court"),
                                rejected(Ground.SELF_DEFENCE, "borland"),
                                rejected(Ground.CONSENT, "corland"))
                        .get(0)
                        .rejectedBy())
                .isEqualTo(Stream.of("borland", "court").map(ActorId::new).toList());
    }

    private static Step rejected(Ground ground, String party) {
        return new LegalStep.PleaRejected(RAID, ARLAND, CORLAND, ground, new ActorId(party));
    }

    @Test
    void a_plea_in_no_state_says_why_there_is_none_and_one_in_a_state_does_not() {
        Step atSea = new LegalStep.NotAbroad(RAID, ARLAND, LegalPlea.Flag.AT_SEA);
        Step ofOthers = new LegalStep.NotAbroad(RAID, COURT, LegalPlea.Flag.OWN_TERRITORY);
        LegalPlea nowhere = gather(
                        plea(ActorId.NO_STATE, Ground.SELF_DEFENCE),
                        element(ActorId.NO_STATE, Ground.SELF_DEFENCE, Element.NECESSITY, Standing.OPEN),
                        atSea,
                        ofOthers)
                .get(0);

        assertThat(nowhere.state()).isNull();
        assertThat(nowhere.flags()).containsExactly("atSea");
        assertThat(nowhere.detail()).containsExactly(atSea);
        assertThat(gather(PLEA, element(Element.NECESSITY, Standing.OPEN), atSea)
                        .get(0)
                        .flags())
                .isEmpty();
    }

    @Test
    void it_is_disputed_by_its_status_and_by_nothing_else() {
        LegalPlea asserted =
                gather(PLEA, element(Element.NECESSITY, Standing.OPEN)).get(0);
        LegalPlea disputed = gather(
                        new LegalStep.PleaStands(RAID, ARLAND, CORLAND, Ground.SELF_DEFENCE, Status.DISPUTED),
                        element(Element.NECESSITY, Standing.OPEN))
                .get(0);

        assertThat(new LegalFamily().disputed(asserted)).isFalse();
        assertThat(new LegalFamily().disputed(disputed)).isTrue();
        assertThat(new LegalFamily().doubts(disputed)).isEmpty();
    }
}
