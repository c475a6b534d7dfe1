package casus.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import casus.casefile.form.Form;
import casus.casefile.tree.Node;
import casus.casefile.tree.Report;
import casus.casefile.tree.Tree;
import casus.model.ActorId;
import casus.model.EventId;
import casus.model.Id;
import casus.model.RecordId;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReferencesTest {

    private static final Form.Reference ACTOR = new Form.Reference(ActorId.class, Set.of(), true);
    private static final Form.Reference STATE = new Form.Reference(ActorId.class, Set.of("state"), false);
    private static final Form.Reference RECORD = new Form.Reference(RecordId.class, Set.of(), false);

    private final Report report = new Report("case.json");
    private final References references = new References(
            Names.of((Node.Fields) Objects.requireNonNull(Tree.read("""
                            {"actors": [{"id": "arland", "kind": "state"}, {"id": "front", "kind": "armedGroup"}],
                             "events": [{"id": "raid"}],
                             "records": [{"id": "says", "type": "claim"}]}""", Tree.Notation.JSON, report)), report), report);

    private @Nullable Id resolve(Form.Reference wanted, String name, @Nullable Id from) {
        return references.resolve(wanted, new Node.Text(new Node.Mark(5, 3), name), from);
    }

    private void assertRefused(Form.Reference wanted, String name, String what, String help) {
        assertThat(resolve(wanted, name, new RecordId("says"))).isNull();
        assertThat(report.problems()).singleElement().satisfies(one -> {
            assertThat(one.line() + ":" + one.column()).isEqualTo("5:3");
            assertThat(one.what()).contains(what);
            assertThat(String.valueOf(one.help())).contains(help);
        });
    }

    @Test
    void a_known_name_of_the_right_kind_is_resolved() {
        assertThat(resolve(ACTOR, "front", null)).isEqualTo(new ActorId("front"));
        assertThat(resolve(STATE, "arland", null)).isEqualTo(new ActorId("arland"));
        assertThat(resolve(new Form.Reference(EventId.class, Set.of(), false), "raid", null))
                .isEqualTo(new EventId("raid"));
        assertThat(report.problems()).isEmpty();
    }

    @Test
    void the_narrator_speaks_and_does_not_act() {
        assertThat(resolve(ACTOR, "NARRATOR", null)).isEqualTo(ActorId.NARRATOR);
        assertRefused(STATE, "NARRATOR", "nobody who acts", "name a state");
    }

    @Test
    void the_nearest_of_those_that_fit_is_offered() {
        assertRefused(STATE, "arlnd", "there is no actor `arlnd`", "`arland`");
    }

    @Test
    void an_entry_of_another_section_is_named_as_what_it_is() {
        assertRefused(ACTOR, "raid", "`raid` is an event; wanted here is an actor", "");
    }

    @Test
    void an_actor_of_another_kind_does_not_fit() {
        assertRefused(STATE, "front", "`front` is of kind `armedGroup`; wanted here is a state", "`arland`");
    }

    @Test
    void a_record_is_not_about_itself() {
        assertRefused(RECORD, "says", "`says` refers to itself", "name the record");
    }
}
