package casus.json;

import static org.assertj.core.api.Assertions.assertThat;

import casus.model.ActorId;
import casus.model.Attribution;
import casus.model.RecordId;
import casus.model.Remark.Weight;
import casus.model.Role;
import casus.model.Strength;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The lists of an attribution as JSON names them: ids as texts, words as terms. */
class AttributionPartsTest {

    private static final ActorId ARLAND = new ActorId("arland");
    private static final ActorId BORLAND = new ActorId("borland");
    private static final ActorId FRONT = new ActorId("front");

    @Test
    void a_charge_tells_the_accused_from_the_accuser_and_from_those_they_supported() {
        assertThat(AttributionParts.charge(
                        new Attribution.Charge(ARLAND, BORLAND, Role.SUPPORTED, Strength.ASSERTS, List.of(FRONT))))
                .isEqualTo(new AttributionParts.Charge("arland", "borland", "supported", "asserts", List.of("front")));
    }

    @Test
    void a_finding_may_name_nobody() {
        Attribution.Finding nobody =
                new Attribution.Finding(null, BORLAND, Role.PERPETRATOR, Strength.ASSERTS, List.of());
        Attribution.Finding arland =
                new Attribution.Finding(ARLAND, BORLAND, Role.PERPETRATOR, Strength.ASSERTS, List.of());

        assertThat(AttributionParts.finding(nobody))
                .isEqualTo(new AttributionParts.Finding(null, "borland", "perpetrator", "asserts", List.of()));
        assertThat(AttributionParts.finding(arland).who()).isEqualTo("arland");
    }

    @Test
    void positions_keep_their_order() {
        assertThat(AttributionParts.held(
                        List.of(new Attribution.Holding(FRONT, ARLAND), new Attribution.Holding(ARLAND, BORLAND))))
                .containsExactly(
                        new AttributionParts.Held("front", "arland"), new AttributionParts.Held("arland", "borland"));
    }

    @Test
    void evidence_bears_on_a_record_or_else_on_the_event() {
        RecordId report = new RecordId("report");

        assertThat(AttributionParts.evidence(
                        new Attribution.Evidence(BORLAND, Weight.SUPPORTING, new RecordId("charge"), report)))
                .isEqualTo(new AttributionParts.Evidence("borland", "supporting", "charge", "report"));
        assertThat(AttributionParts.evidence(new Attribution.Evidence(BORLAND, Weight.SUPPORTING, null, report))
                        .of())
                .isNull();
    }
}
