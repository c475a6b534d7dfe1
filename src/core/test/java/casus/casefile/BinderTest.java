package casus.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import casus.casefile.Binder.Cited;
import casus.casefile.tree.Node;
import casus.casefile.tree.Node.Fields;
import casus.casefile.tree.Report;
import casus.casefile.tree.Tree;
import casus.casefile.tree.Tree.Notation;
import casus.model.Case;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Nodes of a case file become values, and what does not fit is reported where it stands. */
class BinderTest {

    private static final String RAID = """
            case: raid
            title: A raid
            documents: [{id: paper, title: Paper}]
            actors: [{id: arland, name: Arland, kind: state}]
            events: [{id: raid, title: Raid, date: 2031-05-02}]
            records:
              - {type: claim, id: claimed, voice: arland, event: raid, citations: [{document: paper, quote: ours}]}
            """;

    private final Report report = new Report("raid.yaml");
    private final List<Cited> cited = new ArrayList<>();

    private @Nullable Case bound(String text) {
        Node root = Objects.requireNonNull(Tree.read(text, Notation.YAML, report));
        return BoundCase.of(root, "hash", report, cited::add);
    }

    private List<String> reported(String from, String to) {
        assertThat(RAID).contains(from);
        assertThat(bound(RAID.replace(from, to))).isNull();
        return report.problems().stream()
                .map(problem -> problem.line() + ":" + problem.column() + " " + problem.what())
                .toList();
    }

    @Test
    void a_case_that_fits_is_bound_without_a_word() {
        Case raid = Objects.requireNonNull(bound(RAID));

        assertThat(report.problems()).isEmpty();
        assertThat(List.of(raid.id(), raid.title(), raid.hash())).containsExactly("raid", "A raid", "hash");
        assertThat(raid.events())
                .extracting(event -> String.valueOf(event.date()))
                .containsExactly("2031-05-02");
        assertThat(raid.places()).isEmpty();
    }

    @Test
    void each_citation_is_handed_on_with_the_entry_that_contains_it() {
        bound(RAID);

        assertThat(cited).singleElement().satisfies(it -> {
            assertThat(it.by()).hasToString("claimed");
            assertThat(it.citation().quote()).isEqualTo("ours");
            assertThat(it.at().mark().line()).isEqualTo(7);
        });
    }

    @Test
    void a_type_that_is_unknown_hides_no_mistake_in_what_all_records_share() {
        assertThat(reported("claim, id: claimed, voice: arland", "clame, id: claimed, voice: arlant"))
                .containsExactly("7:12 `clame` is no type of record", "7:39 there is no actor `arlant`");
    }

    @Test
    void a_key_that_is_unknown_or_missing_is_reported_with_the_entry() {
        assertThat(reported("event: raid", "evnt: raid"))
                .containsExactly("7:5 `claim` `claimed` has no `event`", "7:47 `evnt` is no key of `claim` `claimed`");
        assertThat(report.problems())
                .extracting(problem -> String.valueOf(problem.help()))
                .anyMatch(help -> help.contains("event"));
    }

    @Test
    void a_value_of_another_sort_says_what_is_wanted() {
        assertThat(reported("title: A raid", "title: [A raid]"))
                .containsExactly("2:8 `title` is a list; wanted is a text");
    }

    @Test
    void a_word_or_day_that_is_none_is_shown() {
        assertThat(reported("kind: state}", "kind: estate}")).containsExactly("4:43 `estate` is no value of `kind`");
        assertThat(report.problems().get(0).help()).contains("state");
    }

    @Test
    void a_day_that_is_none_says_why() {
        assertThat(reported("2031-05-02", "2031-02-30"))
                .containsExactly("5:40 `2031-02-30` is no date that can be read");
    }

    @Test
    void an_empty_list_will_not_do_where_one_is_needed() {
        assertThat(reported("[{document: paper, quote: ours}]", "[]"))
                .containsExactly("7:71 the list `citations` is empty");
    }

    @Test
    void what_stands_twice_in_a_list_is_only_warned_of() {
        assertThat(bound(RAID.replace("kind: state", "kind: state, speaksFor: [arland, arland]")))
                .satisfies(any -> assertThat(report.problems())
                        .extracting(problem -> problem.severity() + " " + problem.what())
                        .contains("WARNING an entry of `speaksFor` stands here a second time"));
    }

    @Test
    void numbers_must_be_whole_and_within_bounds() {
        String quote = "quote: ours";

        assertThat(reported(quote, "quote: ours, offset: -1"))
                .singleElement()
                .asString()
                .startsWith("7:111 `-1` will not do here; wanted is a whole number");
    }

    @Test
    void what_may_be_endless_names_the_largest_number() {
        assertThat(reported("quote: ours", "quote: ours, offset: 99999999999"))
                .singleElement()
                .asString()
                .contains("`99999999999` is too large", "2,147,483,647");
    }

    @Test
    void a_number_with_a_nought_before_it_means_two_things() {
        assertThat(reported("quote: ours", "quote: ours, offset: 010"))
                .singleElement()
                .asString()
                .contains("counted by eights to others");
    }

    @Test
    void a_root_that_is_no_group_is_no_case() {
        assertThat(bound("[raid]")).isNull();
        assertThat(report.problems())
                .extracting(problem -> problem.what())
                .singleElement()
                .asString()
                .startsWith("the file is a list; wanted is ");
    }

    @Test
    void of_a_sound_part_nothing_is_lost_by_a_mistake_elsewhere() {
        Node root = Objects.requireNonNull(Tree.read(RAID.replace("kind: state", "kind: x"), Notation.YAML, report));

        assertThat(new Binder(Names.of((Fields) root, report), report, cited::add).whole(root))
                .isNull();
        assertThat(cited).hasSize(1);
    }
}
