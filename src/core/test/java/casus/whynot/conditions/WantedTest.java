package casus.whynot.conditions;

import static casus.rulebook.Written.STATED;
import static casus.rulebook.Written.read;
import static org.assertj.core.api.Assertions.assertThat;

import casus.model.EventId;
import casus.model.Retaliation;
import casus.model.RetaliationStep;
import casus.rulebook.rule.Rule;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class WantedTest {

    private static final EventId STRIKE = new EventId("strike");
    private static final EventId RAID = new EventId("raid");
    private static final Rule RULE = read(STATED).rulebook().rules().get(0);
    private static final RetaliationStep.Retaliates LINK =
            new RetaliationStep.Retaliates(STRIKE, RAID, Retaliation.Status.STATED);

    private static Wanted link(Object... fields) {
        Map<String, Object> known = new TreeMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            known.put((String) fields[i], fields[i + 1]);
        }
        return new Wanted(RetaliationStep.Retaliates.class, new TreeMap<>(known));
    }

    @Test
    void a_fact_is_wanted_if_it_has_the_known_values() {
        assertThat(link().is(LINK)).isTrue();
        assertThat(link("response", STRIKE).is(LINK)).isTrue();
        assertThat(link("response", RAID).is(LINK)).isFalse();
    }

    @Test
    void a_rule_that_derives_it_binds_its_names_to_the_known_values() {
        assertThat(link("response", STRIKE, "status", Retaliation.Status.STATED).names(RULE))
                .contains(new TreeMap<>(Map.of("Response", STRIKE)));
    }

    @Test
    void a_rule_with_another_status_or_step_does_not_derive_it() {
        assertThat(link("status", Retaliation.Status.REPORTED).names(RULE)).isEmpty();
        assertThat(new Wanted(RetaliationStep.Gap.class, new TreeMap<>()).names(RULE))
                .isEmpty();
    }

    @Test
    void names_make_the_step_that_the_rule_derives() {
        assertThat(Wanted.step(RULE, Map.of("Response", STRIKE, "Cause", RAID))).isEqualTo(LINK);
    }

    @Test
    void a_sentence_states_a_fact_with_what_stands_in_its_slots() {
        assertThat(Wanted.slots(RULE.then().sentence(), LINK).orElseThrow().values())
                .contains(STRIKE, RAID, Retaliation.Status.STATED);
        assertThat(Wanted.slots(RULE.when().get(1).sentence(), LINK)).isEmpty();
    }
}
