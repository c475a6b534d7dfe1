package casus.rulebook.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import casus.model.Act;
import casus.model.RetaliationStep;
import casus.model.TableRow;
import org.junit.jupiter.api.Test;

class ModelTypesTest {

    @Test
    void records_steps_and_rows_are_known_by_their_simple_names() {
        assertThat(ModelTypes.named("Attack")).isEqualTo(Act.Attack.class);
        assertThat(ModelTypes.named("Retaliates")).isEqualTo(RetaliationStep.Retaliates.class);
        assertThat(ModelTypes.named("Window")).isEqualTo(TableRow.Window.class);
    }

    @Test
    void what_is_no_fact_has_no_name_there_and_the_nearest_is_given() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ModelTypes.named("Atack"))
                .withMessage("`Atack` is no type of fact; maybe `Attack`");
        assertThatIllegalArgumentException().isThrownBy(() -> ModelTypes.named("String"));
        assertThatIllegalArgumentException().isThrownBy(() -> ModelTypes.named("CaseRecord"));
    }
}
