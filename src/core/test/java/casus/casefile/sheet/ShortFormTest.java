package casus.casefile.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import casus.casefile.BoundCase;
import casus.casefile.tree.Node;
import casus.casefile.tree.Node.Mark;
import casus.casefile.tree.Report;
import casus.casefile.tree.Tree;
import casus.casefile.tree.Tree.Notation;
import casus.model.Case;
import casus.model.CaseRecord;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What is left out of a small case is added, and the binder makes a case of it. */
class ShortFormTest {

    private final Report report = new Report("raid.cases.yaml");
    private final ShortForm form = new ShortForm(report);

    private Node node(String yaml) {
        return Objects.requireNonNull(Tree.read(yaml, Notation.YAML, report));
    }

    private Case bound(ShortForm whole) {
        Case bound = BoundCase.of(whole.whole("A raid", Mark.WHOLE_FILE), "hash", report);
        assertThat(report.errors()).isEmpty();
        return Objects.requireNonNull(bound);
    }

    private static List<String> ids(Case subject) {
        return subject.records().stream().map(record -> record.id().value()).toList();
    }

    private List<String> reported() {
        return report.problems().stream()
                .map(problem -> problem.line() + ":" + problem.column() + " " + problem.what())
                .toList();
    }

    @Test
    void names_alone_are_titles_and_actors_are_states_unless_a_kind_is_given() {
        form.name("actors", node("[arland]"));
        form.name("actors", node("{front: armedGroup, navy: {name: Navy, kind: organ}}"));
        form.name("events", node("{raid: {date: 2031-05-02}}"));
        Case raid = bound(form);

        assertThat(raid.title()).isEqualTo("A raid");
        assertThat(raid.actors())
                .extracting(actor -> actor.id() + " " + actor.name() + " " + actor.kind())
                .containsExactly("arland arland STATE", "front front ARMED_GROUP", "navy Navy ORGAN");
        assertThat(raid.events())
                .extracting(event -> event.title() + " " + event.date())
                .containsExactly("raid 2031-05-02");
        assertThat(raid.documents())
                .extracting(document -> document.id().value())
                .containsExactly("paper");
    }

    @Test
    void a_record_is_numbered_by_its_type_and_is_the_papers_own_word() {
        form.record(node("noComment: {}"));
        form.record(node("noComment: {}"));
        form.record(node("context: {id: own, content: words}"));
        Case raid = bound(form);

        assertThat(ids(raid)).containsExactly("no-comment-1", "no-comment-2", "own");
        CaseRecord first = raid.records().get(0);
        assertThat(first.voice().value()).isEqualTo("NARRATOR");
        assertThat(first.said().citations())
                .extracting(citation -> citation.document() + ": " + citation.quote())
                .containsExactly("paper: as told");
    }

    @Test
    void a_copy_goes_its_own_way() {
        form.record(node("noComment: {}"));
        ShortForm copy = form.copy();
        copy.record(node("noComment: {}"));
        copy.without(node("no-comment-1"));

        assertThat(ids(bound(form))).containsExactly("no-comment-1");
        assertThat(ids(bound(copy))).containsExactly("no-comment-2");
    }

    @Test
    void an_entry_named_again_replaces_the_earlier_one() {
        form.name("actors", node("{front: armedGroup}"));
        form.name("actors", node("{front: person}"));

        assertThat(bound(form).actors())
                .extracting(actor -> actor.kind().name())
                .containsExactly("PERSON");
    }

    @Test
    void what_is_no_record_is_reported_with_an_example() {
        form.record(node("claim"));
        form.record(node("{claim: {}, denial: {}}"));
        form.record(node("claim: raid"));

        assertThat(report.problems())
                .extracting(problem -> problem.what())
                .contains("this is no record", "the record `claim` is the text `raid`; wanted are its keys in braces");
        assertThat(report.problems())
                .extracting(problem -> String.valueOf(problem.help()))
                .allMatch(help -> help.contains("claim: {voice: front"));
    }

    @Test
    void names_that_are_none_are_reported_where_they_stand() {
        form.name("events", node("[raid, [march]]"));
        form.name("events", node("raid"));
        form.name("events", node("{raid: x}"));
        form.whole("A raid", Mark.WHOLE_FILE);

        assertThat(reported())
                .containsExactly(
                        "1:1 `events` is the text `raid`; wanted are names",
                        "1:8 `raid` is the text `x`; wanted are its keys in braces",
                        "1:8 this is a list; wanted is a name");
    }

    @Test
    void only_a_record_that_is_there_can_be_left_out() {
        form.record(node("noComment: {}"));
        form.without(node("no-coment-1"));
        form.without(node("[x]"));

        assertThat(reported())
                .containsExactly(
                        "1:1 there is no record `no-coment-1` to leave out",
                        "1:1 this is a list; wanted is the id of a record");
        assertThat(report.problems().get(0).help()).contains("no-comment-1");
    }
}
