package casus.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import casus.casefile.tree.Node;
import casus.casefile.tree.Report;
import casus.casefile.tree.Tree;
import casus.model.ActorId;
import casus.model.EventId;
import casus.model.PlaceId;
import casus.model.RecordId;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NamesTest {

    private static final String CASE = """
            {"actors": [{"id": "arland", "kind": "state"}, {"id": "band", "kind": "group"}, {"kind": "state"}, 7],
             "events": [{"id": "raid"}],
             "records": [{"id": "says", "type": "claim"}, {"id": "arland", "type": "denial"}]}""";

    private final Report report = new Report("case.json");

    private Names names(String text) {
        return Names.of((Node.Fields) Objects.requireNonNull(Tree.read(text, Tree.Notation.JSON, report)), report);
    }

    @Test
    void an_entry_is_found_in_its_section_with_its_place_and_kind() {
        Names names = names(CASE);

        assertThat(names.find(ActorId.class, "band")).satisfies(entry -> {
            assertThat(Objects.requireNonNull(entry).term()).isEqualTo("group");
            assertThat(entry.mark().line()).isEqualTo(1);
        });
        assertThat(names.find(EventId.class, "band")).isNull();
        assertThat(names.find(PlaceId.class, "band")).isNull();
        assertThat(report.problems()).isEmpty();
    }

    @Test
    void an_id_may_stand_in_two_sections_and_is_told_as_another_kind() {
        Names names = names(CASE);

        assertThat(names.otherKind("raid")).contains(EventId.class);
        assertThat(names.otherKind("nobody")).isEmpty();
        assertThat(names.find(RecordId.class, "arland")).isNotNull();
    }

    @Test
    void what_fits_are_the_ids_of_the_kinds_that_are_allowed() {
        Names names = names(CASE);

        assertThat(names.fitting(ActorId.class, Set.of())).containsExactly("arland", "band");
        assertThat(names.fitting(ActorId.class, Set.of("state"))).containsExactly("arland");
        assertThat(names.fitting(RecordId.class, Set.of("claim", "denial"))).containsExactly("says", "arland");
    }

    @Test
    void a_second_entry_of_a_name_is_reported_where_it_stands() {
        Names names = names("{\"events\": [\n{\"id\": \"raid\"},\n{\"id\": \"raid\"}]}");

        assertThat(report.problems()).singleElement().satisfies(one -> {
            assertThat(one.line()).isEqualTo(3);
            assertThat(one.what()).isEqualTo("there is a second event `raid`");
            assertThat(one.help()).contains("line 2");
        });
        assertThat(Objects.requireNonNull(names.find(EventId.class, "raid"))
                        .mark()
                        .line())
                .isEqualTo(2);
    }

    @Test
    void the_narrator_is_in_every_case_and_no_entry() {
        Names names = names("{\"actors\": [{\"id\": \"NARRATOR\", \"kind\": \"person\"}]}");

        assertThat(report.problems()).hasSize(1);
        assertThat(names.find(ActorId.class, "NARRATOR")).isNull();
    }
}
