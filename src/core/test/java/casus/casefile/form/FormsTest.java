package casus.casefile.form;

import static org.assertj.core.api.Assertions.assertThat;

import casus.model.ActorId;
import casus.model.CaseRecord;
import casus.model.Entity;
import casus.model.RecordId;
import casus.model.Remark.Count;
import casus.model.Said;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FormsTest {

    @Test
    void every_record_of_the_model_can_stand_in_a_case() {
        Set<Class<?>> known = new HashSet<>();
        Forms.RECORDS.types().values().forEach(group -> known.add(group.type()));

        assertThat(known).isEqualTo(Set.copyOf(leaves(CaseRecord.class)));
        assertThat(Forms.RECORDS.types()).containsKeys("attack", "noComment", "responseDenial", "territoryStatus");
    }

    @Test
    void every_exception_names_a_key_of_the_model() {
        Set<String> keys = new HashSet<>();
        leaves(CaseRecord.class).forEach(type -> add(type, keys));
        leaves(Entity.class).forEach(type -> add(type, keys));
        List.<Class<?>>of(Said.class, casus.model.Citation.class, casus.model.Grade.class, Count.class)
                .forEach(type -> add(type, keys));

        assertThat(keys).containsAll(Constraints.keys());
    }

    @Test
    void what_said_carries_lies_flat_in_a_record() {
        Form.Group claim = Forms.RECORDS.types().getOrDefault("claim", Forms.CASE);

        assertThat(claim.keys().keySet())
                .containsExactly(
                        "type",
                        "id",
                        "voice",
                        "principal",
                        "relayedBy",
                        "citations",
                        "date",
                        "modality",
                        "grade",
                        "saidAfter",
                        "saidBefore",
                        "event",
                        "claimant",
                        "jointlyWith",
                        "authorised");
        assertThat(claim.keys().values().stream().filter(Form.Key::required).map(Form.Key::name))
                .containsExactly("type", "id", "voice", "citations", "event");
    }

    @Test
    void names_and_references_are_reported_apart() {
        Form.Group retraction = Forms.RECORDS.types().getOrDefault("retraction", Forms.CASE);

        assertThat(retraction.keys().get("id")).extracting(Form.Key::form).isEqualTo(new Form.Name(RecordId.class));
        assertThat(retraction.keys().get("voice"))
                .extracting(Form.Key::form)
                .isEqualTo(new Form.Reference(ActorId.class, Set.of(), true));
    }

    private static void add(Class<?> type, Set<String> keys) {
        for (var component : type.getRecordComponents()) {
            keys.add(Forms.name(type) + "." + component.getName());
        }
    }

    private static List<Class<?>> leaves(Class<?> type) {
        if (type.isRecord()) {
            return List.of(type);
        }
        List<Class<?>> leaves = new ArrayList<>();
        for (Class<?> part : type.getPermittedSubclasses()) {
            leaves.addAll(leaves(part));
        }
        return leaves;
    }
}
