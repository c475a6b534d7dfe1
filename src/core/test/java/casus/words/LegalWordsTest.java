package casus.words;

import static casus.model.LegalPlea.Element.ARMED_ATTACK;
import static casus.model.LegalPlea.Element.IMMINENCE;
import static casus.model.LegalPlea.Element.NECESSITY;
import static casus.model.LegalPlea.Standing.CONTRADICTED;
import static casus.model.LegalPlea.Standing.OPEN;
import static casus.model.LegalPlea.Standing.SUPPORTED;
import static org.assertj.core.api.Assertions.assertThat;

import casus.model.ActorId;
import casus.model.EventId;
import casus.model.LegalPlea;
import casus.model.LegalPlea.Element;
import casus.model.LegalPlea.ElementStanding;
import casus.model.LegalPlea.Standing;
import casus.model.LegalStep;
import casus.model.Reason;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LegalWordsTest {

    private static final Naming NAMING = AccountWordsTest.naming("arland", "borland", "corland");
    private static final LegalWords WORDS = new LegalWords();

    private static LegalPlea plea(@Nullable String state, List<ActorId> against, ElementStanding... elements) {
        return new LegalPlea(
                new EventId("raid"),
                new ActorId("arland"),
                state == null ? null : new ActorId(state),
                Reason.Ground.SELF_DEFENCE,
                LegalPlea.Status.ASSERTED,
                against,
                List.of(elements),
                List.of(),
                List.of(),
                List.of());
    }

    private static ElementStanding element(Element element, Standing standing, Element... alternatives) {
        return new ElementStanding(element, standing, "", List.of(alternatives));
    }

    private static String details(ElementStanding... elements) {
        return WORDS.details(plea("corland", List.of(), elements), NAMING);
    }

    @Test
    void its_subject_names_the_state_or_says_that_there_is_none() {
        assertThat(WORDS.subject(plea("corland", List.of()), NAMING))
                .isEqualTo("Arland pleads self defence for raid in Corland");
        assertThat(WORDS.subject(plea(null, List.of()), NAMING))
                .isEqualTo("Arland pleads self defence for raid in no foreign territory");
    }

    @Test
    void elements_that_stand_alike_are_told_together() {
        assertThat(details(element(ARMED_ATTACK, SUPPORTED), element(NECESSITY, OPEN), element(IMMINENCE, SUPPORTED)))
                .isEqualTo("supported by the record: armed attack, imminence; left open: necessity");
    }

    @Test
    void alternatives_that_stand_alike_are_told_once() {
        assertThat(details(element(ARMED_ATTACK, OPEN, IMMINENCE), element(IMMINENCE, OPEN, ARMED_ATTACK)))
                .isEqualTo("left open: armed attack (or else imminence)");
    }

    @Test
    void an_alternative_that_is_left_open_is_not_needed_where_the_other_is_supported() {
        assertThat(details(element(ARMED_ATTACK, OPEN, IMMINENCE), element(IMMINENCE, SUPPORTED, ARMED_ATTACK)))
                .isEqualTo("supported by the record: imminence (or else armed attack)");
    }

    @Test
    void an_alternative_that_is_contradicted_is_told_beside_the_one_that_is_left_open() {
        assertThat(details(element(ARMED_ATTACK, CONTRADICTED, IMMINENCE), element(IMMINENCE, OPEN, ARMED_ATTACK)))
                .isEqualTo("contradicted by the record: armed attack (or else imminence); left open: imminence");
    }

    @Test
    void those_who_speak_against_it_come_last() {
        assertThat(WORDS.details(plea("corland", List.of(new ActorId("borland")), element(NECESSITY, OPEN)), NAMING))
                .isEqualTo("left open: necessity; spoken against by Borland");
    }

    @Test
    void a_step_says_what_it_adds() {
        EventId raid = new EventId("raid");
        ActorId arland = new ActorId("arland");
        ActorId corland = new ActorId("corland");

        assertThat(WORDS.part(
                        new LegalStep.ElementStands(
                                raid, arland, corland, Reason.Ground.SELF_DEFENCE, NECESSITY, SUPPORTED),
                        NAMING))
                .isEqualTo("necessity: supported");
        assertThat(WORDS.part(
                        new LegalStep.EitherElement(
                                raid, arland, corland, Reason.Ground.SELF_DEFENCE, ARMED_ATTACK, IMMINENCE),
                        NAMING))
                .isEqualTo("armed attack and imminence: one of them will do");
        assertThat(WORDS.part(new LegalStep.ForceIn(raid, arland, corland), NAMING))
                .isEmpty();
    }
}
