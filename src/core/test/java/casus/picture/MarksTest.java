package casus.picture;

import static org.assertj.core.api.Assertions.assertThat;

import casus.model.Citation;
import casus.model.DocumentId;
import casus.why.QuotePlaces;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MarksTest {

    private static final DocumentId PAPER = new DocumentId("paper");
    private static final String TEXT = "They struck <first>. Then they denied it.";

    private static final QuotePlaces PLACES = citation -> {
        int at = TEXT.indexOf(citation.quote());
        return at < 0
                ? Optional.empty()
                : Optional.of(new QuotePlaces.Place(
                        1, at + 1, at, at + citation.quote().length(), 1));
    };

    private final Marks marks = new Marks(PLACES, Map.of(PAPER, TEXT));

    private Optional<Marks.Mark> mark(String quote, String by) {
        return marks.of(new Citation(PAPER, quote, null), by);
    }

    private String written(String text) {
        Html html = new Html();
        marks.write(PAPER, text, html);
        return html.toString();
    }

    @Test
    void a_passage_has_one_mark_with_all_that_quote_it() {
        Marks.Mark first = mark("They struck", "q1").orElseThrow();

        assertThat(mark("They struck", "q2")).containsSame(first);
        assertThat(first.id()).isEqualTo("m1");
        assertThat(first.quotes()).containsExactly("q1", "q2");
        assertThat(mark("they denied it", "q3").orElseThrow().number()).isEqualTo(2);
    }

    @Test
    void a_quote_that_is_not_found_or_of_another_text_has_none() {
        assertThat(mark("nowhere", "q1")).isEmpty();
        assertThat(marks.of(new Citation(new DocumentId("other"), "They struck", null), "q1"))
                .isEmpty();
    }

    @Test
    void the_text_is_whole_and_each_passage_links_back() {
        mark("struck <first>", "q1");
        mark("struck <first>", "q2");

        String html = written(TEXT);

        assertThat(html)
                .contains("<mark id=\"m1\">struck &lt;first&gt;</mark>")
                .contains("href=\"#q1\"")
                .contains("aria-label=\"back to quote 1, place 2\"");
        assertThat(html.replaceAll("(?s)<sup>.*?</sup>|<[^>]*>", "").strip())
                .isEqualTo(TEXT.replace("<", "&lt;").replace(">", "&gt;"));
    }

    @Test
    void passages_that_overlap_are_both_marked() {
        mark("They struck", "q1");
        mark("struck <first>", "q2");
        mark("They struck <first>", "q3");

        assertThat(written(TEXT)).contains("id=\"m1\"").contains("id=\"m2\"").contains("id=\"m3\"");
    }

    @Test
    void a_text_wrapped_to_a_width_flows_and_one_of_short_lines_does_not() {
        assertThat(written(
                        ("a line of a text that was wrapped to some width, as papers are ".repeat(1) + "\n").repeat(5)))
                .contains("text flowing");
        assertThat(written("short\nlines\nof verse\n")).doesNotContain("flowing");
    }
}
