package casus.picture;

import static org.assertj.core.api.Assertions.assertThat;

import casus.inferences.Imprint;
import casus.model.ActorId;
import casus.model.CampStep;
import casus.model.DocumentId;
import casus.model.EventId;
import casus.model.PlaceId;
import casus.model.RecordId;
import casus.model.TableRow;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IrisTest {

    private static final CampStep.OneCamp STEP = new CampStep.OneCamp(new ActorId("a"), new ActorId("b"));
    private static final TableRow ROW = new TableRow.Window("strong", 72, true);

    private static Iris iris(String hash, String rulebook, @Nullable String asOf) {
        return new Iris(new Imprint(rulebook, "1 2", "raid", hash, asOf));
    }

    private static final Iris IRIS = iris("c0", "b0", null);

    @Test
    void things_of_a_case_are_told_apart_by_their_kind() {
        assertThat(List.of(
                        new ActorId("x"), new EventId("x"), new PlaceId("x"), new DocumentId("x"), new RecordId("x")))
                .extracting(IRIS::of)
                .containsExactly(
                        "urn:casus:case:c0:actor:x",
                        "urn:casus:case:c0:event:x",
                        "urn:casus:case:c0:place:x",
                        "urn:casus:case:c0:document:x",
                        "urn:casus:case:c0:record:x");
    }

    @Test
    void what_is_derived_has_the_rulebook_and_the_day_in_its_name() {
        assertThat(IRIS.of(STEP)).startsWith("urn:casus:case:c0:by:b0:step:");
        assertThat(iris("c0", "b0", "2024-01-20").of(STEP))
                .startsWith("urn:casus:case:c0:by:b0:as-of:2024-01-20:step:");
        assertThat(iris("c0", "b1", null).of(STEP)).isNotEqualTo(IRIS.of(STEP));
    }

    @Test
    void a_row_of_a_table_belongs_to_the_rulebook_whatever_the_case() {
        assertThat(IRIS.of(ROW)).startsWith("urn:casus:rulebook:b0:table:windows:");
        assertThat(iris("c1", "b0", null).of(ROW)).isEqualTo(IRIS.of(ROW));
    }

    @Test
    void the_same_fact_always_has_the_same_name_and_another_has_another() {
        assertThat(iris("c0", "b0", null).of(STEP)).isEqualTo(IRIS.of(STEP));
        assertThat(IRIS.of(new CampStep.OneCamp(new ActorId("b"), new ActorId("a"))))
                .isNotEqualTo(IRIS.of(STEP));
    }

    @Test
    void what_a_name_may_not_hold_is_encoded() {
        assertThat(IRIS.rule("mine.a b/ü")).isEqualTo("urn:casus:rulebook:b0:rule:mine.a%20b%2F%C3%BC");
        assertThat(IRIS.program()).isEqualTo("urn:casus:program:1%202");
    }
}
