package casus.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import casus.casefile.tree.Report;
import casus.casefile.tree.Tree;
import casus.casefile.tree.Tree.Notation;
import casus.model.Case;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BoundCaseTest {

    private final Report report = new Report("case.json");

    private @Nullable Case of(String json) {
        return BoundCase.of(Objects.requireNonNull(Tree.read(json, Notation.JSON, report)), "abc", report);
    }

    @Test
    void every_section_of_the_tree_is_in_the_case_in_its_order() {
        Case raid = Objects.requireNonNull(of(Written.RAID));

        assertThat(report.errors()).isEmpty();
        assertThat(raid.hash()).isEqualTo("abc");
        assertThat(raid.documents()).hasSize(1);
        assertThat(raid.places()).hasSize(1);
        assertThat(raid.actors())
                .extracting(actor -> actor.id().value())
                .containsExactly("arland", "borland", "arland-navy", "free-fleet");
        assertThat(raid.events()).extracting(event -> event.id().value()).containsExactly("raid", "shelling");
        assertThat(raid.records())
                .extracting(record -> record.id().value())
                .containsExactly("raid-reported", "fleet-claims", "borland-accuses");
    }

    @Test
    void sections_may_be_left_out() {
        Case empty = Objects.requireNonNull(of("{\"case\": \"raid\", \"title\": \"Raid\"}"));

        assertThat(empty.records()).isEmpty();
        assertThat(empty.documents()).isEmpty();
    }

    @Test
    void of_a_case_with_one_part_that_does_not_fit_there_is_none() {
        assertThat(of(Written.RAID.replace("armedGroup", "armedGrup"))).isNull();
        assertThat(report.errors()).hasSize(1);
    }

    @Test
    void what_is_no_group_is_no_case() {
        assertThat(of("\"raid\"")).isNull();
        assertThat(report.errors()).hasSize(1);
    }
}
