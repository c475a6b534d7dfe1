package casus.smallcase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class FewTest {

    @Test
    void a_short_list_is_whole() {
        assertThat(Few.of(List.of("a", "b"), ", ")).isEqualTo("a, b");
        assertThat(Few.of(Collections.nCopies(8, "a"), " ")).doesNotContain("more");
        assertThat(Few.of(List.of(), ", ")).isEmpty();
    }

    @Test
    void of_a_long_one_the_others_are_counted() {
        assertThat(Few.of(Collections.nCopies(11, "a"), ", ")).isEqualTo("a, a, a, a, a, a, a, a, 3 more");
    }

    @Test
    void of_a_long_text_the_other_lines_are_counted() {
        assertThat(Few.lines(Collections.nCopies(60, "line"))).hasLineCount(60).doesNotContain("more");
        assertThat(Few.lines(Collections.nCopies(63, "line"))).hasLineCount(61).endsWith("\n  and 3 more lines");
    }
}
