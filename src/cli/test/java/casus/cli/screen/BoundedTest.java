package casus.cli.screen;

import static org.assertj.core.api.Assertions.assertThat;

import casus.model.Bound;
import casus.page.Page;
import casus.page.Page.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoundedTest {

    private static final int MOST = Bound.PRINTED.most();

    private static int length(Page.Line line) {
        return line.spans().stream().mapToInt(span -> span.text().length()).sum();
    }

    @Test
    void an_ordinary_line_is_left_alone() {
        Page.Line line = new Page.Line("", "", List.of(Span.plain("x".repeat(MOST))));

        assertThat(Bounded.line(line)).isSameAs(line);
        assertThat(Bounded.text("x".repeat(MOST))).hasSize(MOST);
    }

    @Test
    void of_a_long_one_the_rest_is_counted() {
        String text = Bounded.text("x".repeat(MOST + 1_234));

        assertThat(text).startsWith("x".repeat(MOST) + "... and 1").endsWith("234 characters more");
    }

    @Test
    void a_line_is_cut_wherever_in_its_spans_the_bound_lies() {
        Page.Line line = new Page.Line(
                "", "", List.of(Span.plain("a".repeat(MOST - 3)), Span.plain("b".repeat(10)), Span.plain("c")));

        Page.Line cut = Bounded.line(line);

        assertThat(cut.spans().get(1).text()).isEqualTo("bbb");
        assertThat(cut.spans().get(2).text()).isEmpty();
        assertThat(cut.spans().get(3).text()).isEqualTo("... and 8 characters more");
        assertThat(length(cut)).isLessThan(MOST + 50);
    }

    @Test
    void no_letter_is_cut_in_two() {
        String text = Bounded.text("x".repeat(MOST - 1) + "\ud83d\ude80 and more");

        assertThat(text.substring(0, MOST)).doesNotContain("\ud83d");
    }
}
