package casus.cli.screen;

import static org.assertj.core.api.Assertions.assertThat;

import casus.model.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A problem that persists is reported once. */
class HeardTest {

    private final Heard heard = new Heard();

    private static Problem at(int line, String what) {
        return Problem.error("own.rules", line, 1, what, null);
    }

    @Test
    void what_stands_is_no_news_and_what_comes_again_is() {
        assertThat(heard.of(List.of(at(3, "a slip"))).come()).containsExactly(at(3, "a slip"));
        assertThat(heard.of(List.of(at(3, "a slip"))).come()).isEmpty();
        assertThat(heard.of(List.of()).gone()).containsExactly(at(3, "a slip"));
        assertThat(heard.of(List.of(at(3, "a slip"))).come()).containsExactly(at(3, "a slip"));
    }

    @Test
    void what_has_only_moved_is_neither_mended_nor_news() {
        heard.of(List.of(at(3, "a slip")));

        assertThat(heard.of(List.of(at(4, "a slip")))).isEqualTo(new Heard.News(List.of(), List.of()));
    }

    @Test
    void a_second_of_the_same_words_is_news_and_the_first_is_not_taken_for_it() {
        heard.of(List.of(at(9, "a slip")));

        assertThat(heard.of(List.of(at(4, "a slip"), at(9, "a slip"))).come()).containsExactly(at(4, "a slip"));
        assertThat(heard.of(List.of(at(4, "a slip"))).gone()).containsExactly(at(9, "a slip"));
    }
}
