package casus.picture;

import static org.assertj.core.api.Assertions.assertThat;

import casus.model.EventId;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Words as DOT and Mermaid write them, without anybody who reads them. */
class LabelTest {

    private static final Worked STRIKES = Worked.in(Path.of("facts/us-strikes-iraq-2024-01-24"));

    private static String mermaid(String title) {
        Timeline.Stop stop = new Timeline.Stop(new EventId("raid"), "2024", title, "nobody");
        return Mermaid.of(STRIKES.inferences(), new Timeline("chain raid", List.of(stop), List.of()));
    }

    @Test
    void dot_escapes_quotation_marks_and_backslashes() {
        assertThat(Dot.quoted("a \"b\" \\N")).isEqualTo("\"a \\\"b\\\" \\\\N\"");
        assertThat(Dot.quoted("one\ntwo\u202e")).isEqualTo("\"one two\\\\u202e\"");
    }

    @Test
    void a_label_in_dot_has_lines_of_44_characters_flush_left() {
        String word = "w".repeat(21);

        assertThat(Dot.label(List.of(word + " " + word + "x", "\"")))
                .isEqualTo("\"" + word + " " + word + "x\\l\\\"\\l\"");
        assertThat(Dot.label(List.of(word + " " + word + "xx"))).isEqualTo("\"" + word + "\\l" + word + "xx\\l\"");
    }

    @Test
    void mermaid_writes_what_could_mean_something_by_number() {
        assertThat(mermaid("a \"b\" <c> #1; x_y `z` é – “d”"))
                .contains("raid#58; a #34;b#34; #60;c#62; #35;1#59; x#95;y #96;z#96; é – “d”");
    }

    @Test
    void mermaid_shortens_a_long_text_at_a_whole_character_and_keeps_a_quote_closed() {
        String before = "raid: ";
        assertThat(mermaid("x".repeat(180 - before.length()))).contains("x".repeat(174) + "\n");
        assertThat(mermaid("x".repeat(181 - before.length()))).contains("x".repeat(173) + "…\n");
        assertThat(mermaid("x".repeat(200) + "”")).contains("x…”\n");
    }
}
