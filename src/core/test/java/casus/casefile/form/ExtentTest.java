package casus.casefile.form;

import static org.assertj.core.api.Assertions.assertThat;

import casus.casefile.tree.Node;
import casus.casefile.tree.Report;
import casus.model.Bound;
import casus.model.EventId;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExtentTest {

    private static final Node.Mark MARK = new Node.Mark(4, 2);

    private final Report report = new Report("case.json");

    private static Node.Text text(int length) {
        return new Node.Text(MARK, "x".repeat(length));
    }

    private static Node.Items list(int length) {
        return new Node.Items(MARK, Collections.<Node>nCopies(length, text(1)));
    }

    @Test
    void what_is_within_the_bound_is_passed() {
        assertThat(Extent.tooLong(text(Bound.QUOTE_CHARACTERS.most()), "`quote`", report))
                .isFalse();
        assertThat(Extent.tooLong(new Form.Name(EventId.class), text(Bound.ID_CHARACTERS.most()), report))
                .isFalse();
        assertThat(report.problems()).isEmpty();
    }

    @Test
    void one_more_is_refused_with_its_number_and_the_bound() {
        int most = Bound.ID_CHARACTERS.most();

        assertThat(Extent.tooLong(new Form.Name(EventId.class), text(most + 1), report))
                .isTrue();
        assertThat(report.problems()).singleElement().satisfies(one -> {
            assertThat(one.line() + ":" + one.column()).isEqualTo("4:2");
            assertThat(one.what())
                    .contains("of an event has " + Bound.number(most + 1) + " characters; at most ")
                    .contains(Bound.number(most));
        });
    }

    @Test
    void a_quote_has_another_bound_than_a_text() {
        int between = Math.min(Bound.QUOTE_CHARACTERS.most(), Bound.TEXT_CHARACTERS.most()) + 1;

        assertThat(List.of(
                        Extent.tooLong(text(between), "`quote`", report),
                        Extent.tooLong(text(between), "`title`", report)))
                .containsExactlyInAnyOrder(true, false);
    }

    @Test
    void a_list_of_events_may_be_longer_than_one_of_other_names() {
        Form.Items names = new Form.Items(new Form.Flag(), false);

        assertThat(Extent.tooLong(names, list(Bound.NAMES.most()), "`x`", report))
                .isFalse();
        assertThat(Extent.tooLong(names, list(Bound.NAMES.most() + 1), "`x`", report))
                .isTrue();
    }
}
