package casus.casefile.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import casus.casefile.sheet.CaseSheet.Excuse;
import casus.casefile.tree.Report;
import casus.casefile.tree.Tree;
import casus.casefile.tree.Tree.Notation;
import casus.model.Problem;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The entries of a file of small cases: sound ones are kept, whatever is wrong with others. */
class SheetReaderTest {

    private static final String RAID = """
            - case: A raid
              events: [raid]
              records:
                - noComment: {}
              not: [attribution raid]
            """;

    private final Report report = new Report("raid.cases.yaml");

    private SheetReader read(String text, boolean expecting) {
        SheetReader reader = new SheetReader("raid.cases.yaml", "hash", expecting, report);
        reader.read(Objects.requireNonNull(Tree.read(text, Notation.YAML, report)));
        return reader;
    }

    private SheetReader read(String text) {
        return read(text, true);
    }

    private List<String> reported() {
        return report.problems().stream()
                .map(problem -> problem.line() + ":" + problem.column() + " " + problem.what())
                .toList();
    }

    @Test
    void a_case_that_builds_on_one_that_builds_on_another_has_the_first_as_its_root() {
        List<SmallCase> cases = read(RAID + """
                - case: More
                  same as: A raid
                  with: [noComment: {}]
                  silent: [a.rule]
                - case: Most
                  same as: More
                  with: [noComment: {}]
                  without: [no-comment-1]
                  fires: [a.rule]
                """).cases();

        assertThat(report.problems()).isEmpty();
        assertThat(cases).extracting(SmallCase::root).containsOnly("A raid");
        assertThat(cases).extracting(SmallCase::line).containsExactly(1, 6, 10);
        assertThat(cases.get(2).subject().records())
                .extracting(record -> record.id().value())
                .containsExactly("no-comment-2", "no-comment-3");
        assertThat(cases.get(2).absent()).isEmpty();
    }

    @Test
    void a_mistake_in_one_entry_keeps_only_that_from_being_read() {
        SheetReader reader = read("- case: Broken\n  recods: []\n  only: []\n- A raid\n" + RAID);

        assertThat(reader.cases()).extracting(SmallCase::sentence).containsExactly("A raid");
        assertThat(reader.entries()).hasSize(2);
        assertThat(reported())
                .contains("2:3 `recods` is no key of a small case", "4:3 this is the text `A raid`; wanted is a case");
    }

    @Test
    void those_who_check_rules_are_told_only_what_keeps_entries_from_being_read() {
        assertThat(read("- case: Broken\n  recods: []\n- A raid\n").unreadable())
                .extracting(Problem::what)
                .containsExactly("the text `A raid` stands where a case should");
        assertThat(read("A raid").unreadable())
                .extracting(Problem::what)
                .contains("the text `A raid` stands where a list of cases should");
    }

    @Test
    void a_case_that_expects_nothing_is_a_mistake_only_where_cases_are_to_expect() {
        String nothing = "- case: A raid\n  events: [raid]\n";

        assertThat(read(nothing, false).cases()).hasSize(1);
        assertThat(report.problems()).isEmpty();
        assertThat(read(nothing).cases()).isEmpty();
        assertThat(reported()).containsExactly("1:9 the case expects nothing");
    }

    @Test
    void as_of_a_day_later_records_are_left_out() {
        SheetReader reader = read("""
                - case: As of a day
                  as of: 2031-05-01
                  records:
                    - noComment: {date: 2031-04-30}
                    - noComment: {date: 2031-05-02}
                  only: [attribution]
                """);

        assertThat(reader.cases().get(0).subject().records())
                .extracting(record -> record.id().value())
                .containsExactly("no-comment-1");
    }

    @Test
    void a_day_that_is_none_is_reported_where_it_stands() {
        assertThat(read(RAID + "  as of: May\n").cases()).isEmpty();
        assertThat(reported()).containsExactly("6:10 `as of` is the text `May`, which is no day");
    }

    @Test
    void an_explained_survivor_is_no_case_and_needs_a_reason() {
        SheetReader reader = read("""
                - survivor: a.rule
                  line: nobody claims Event
                  because: no case can tell
                - survivor: b.rule
                - survivor: c.rule
                  case: no
                  because: x
                """);

        assertThat(reader.cases()).isEmpty();
        assertThat(reader.excuses())
                .startsWith(new Excuse(
                        new SmallCase.Place(1, 13), "a.rule", "nobody claims Event", "", "no case can tell"));
        assertThat(reported())
                .containsExactly(
                        "4:3 no reason is given for `b.rule`", "6:3 `case` is no key of an explained survivor");
    }

    @Test
    void lists_must_be_lists_and_their_entries_texts() {
        read(RAID + "  fires: a.rule\n  silent: [[b.rule]]\n  with:\n");

        assertThat(reported())
                .containsExactly(
                        "6:10 `fires` is the text `a.rule`; wanted is a list",
                        "7:12 an entry of `silent` is a list; wanted is a text",
                        "8:8 nothing stands under `with`");
    }
}
