package casus.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class HtmlTest {

    @Test
    void texts_and_values_are_escaped() {
        assertThat(new Html().element("b", "<i>&'\"</i>", "title", "\"><x'").toString())
                .isEqualTo("<b title=\"&quot;&gt;&lt;x&#39;\">&lt;i&gt;&amp;&#39;&quot;&lt;/i&gt;</b>");
    }

    @Test
    void an_attribute_without_a_value_is_left_out() {
        assertThat(new Html().element("b", "x", "id", null, "class", "y").toString())
                .isEqualTo("<b class=\"y\">x</b>");
    }

    @Test
    void lines_stay_lines_and_a_text_is_one_line() {
        assertThat(new Html().lines("a\r\nb\rc\nd").toString()).isEqualTo("a\nb\nc\nd");
        assertThat(new Html().text("a\nb").toString()).isEqualTo("a b");
    }

    @Test
    void elements_are_ended_in_the_order_in_which_they_nest() {
        assertThat(new Html().open("p").open("b").text("x").close().end().toString())
                .isEqualTo("<p><b>x</b></p>\n");
        assertThatIllegalStateException().isThrownBy(() -> new Html().open("p").toString());
    }
}
