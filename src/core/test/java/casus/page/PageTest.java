package casus.page;

import static org.assertj.core.api.Assertions.assertThat;

import casus.inferences.Imprint;
import casus.page.Page.Branch;
import casus.page.Page.Draft;
import casus.page.Page.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {

    private static Branch branch(String text, Branch... under) {
        return new Branch(List.of(Span.plain(text)), List.of(under));
    }

    @Test
    void a_tree_is_drawn_with_lines_that_end_at_the_last_branch() {
        Page page = new Draft()
                .tree(branch("root", branch("one", branch("leaf")), branch("two", branch("leaf"))))
                .page();

        assertThat(page.plain()).isEqualTo("""
                root
                ├─ one
                │  └─ leaf
                └─ two
                   └─ leaf
                """);
    }

    @Test
    void further_lines_of_a_branch_hang_beside_what_is_under_it() {
        Page page = new Draft()
                .tree(branch("root", branch("one", branch("leaf")), branch("two")))
                .page();

        assertThat(page.lines()).extracting(Page.Line::hang).containsExactly("  ", "│  │ ", "│       ", "     ");
    }

    @Test
    void a_line_ends_where_its_words_end() {
        assertThat(new Draft()
                        .line("- ", "  ", Span.plain("a"), Span.dim(" b  "))
                        .gap()
                        .page()
                        .plain())
                .isEqualTo("- a b\n\n");
    }

    @Test
    void an_imprint_is_the_last_line() {
        Imprint imprint = new Imprint("1".repeat(64), "0.1.0", "raid", "2".repeat(64), null);

        assertThat(new Draft().line(Span.plain("a")).page().with(imprint).plain())
                .isEqualTo("a\nrulebook 111111111111 · case 222222222222\n");
    }
}
