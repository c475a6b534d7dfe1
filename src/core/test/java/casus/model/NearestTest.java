package casus.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    @ParameterizedTest
    @CsvSource({
        "iran, iran, 0",
        "iran, irna, 1", // neighbours that changed places
        "iran, irn, 1",
        "iran, irean, 1",
        "iran, iraq, 1",
        "ca, abc, 3", // a swap is of neighbours alone
        "'', iran, 4",
        "strike, strokes, 2",
    })
    void edits_are_counted_the_same_in_both_directions(String one, String other, int edits) {
        assertThat(Nearest.edits(one, other)).isEqualTo(edits);
        assertThat(Nearest.edits(other, one)).isEqualTo(edits);
    }

    @Test
    void the_nearest_name_is_found_and_the_first_in_order_of_equally_near_ones() {
        assertThat(Nearest.to("houtis", List.of("hezbollah", "houthis", "hutus")))
                .contains("houthis");
        assertThat(Nearest.to("cat", List.of("hat", "bat"))).contains("bat");
        assertThat(Nearest.to("IRAN", List.of("Iran"))).contains("Iran");
    }

    @Test
    void a_third_of_the_letters_may_differ_and_one_of_a_short_word() {
        assertThat(Nearest.to("cat", List.of("cot"))).contains("cot");
        assertThat(Nearest.to("si", List.of("is"))).contains("is");
        assertThat(Nearest.to("frnt", List.of("front"))).contains("front");
        assertThat(Nearest.to("cat", List.of("cow"))).isEmpty();
        assertThat(Nearest.to("raid", List.of("and"))).isEmpty();
        assertThat(Nearest.to("html", List.of("text", "json", "yaml"))).isEmpty();
        assertThat(Nearest.to("drone", List.of("front"))).isEmpty();
        assertThat(Nearest.to("abcdefghi", List.of("abcdefxyz"))).contains("abcdefxyz");
        assertThat(Nearest.to("abcdefghi", List.of("abcdewxyz"))).isEmpty();
        assertThat(Nearest.to("abc", List.of("xyz"))).isEmpty();
        assertThat(Nearest.to("by", List.of("id"))).as("nothing alike").isEmpty();
        assertThat(Nearest.to("anything", List.of())).isEmpty();
    }

    @Test
    void a_hint_quotes_the_name() {
        assertThat(Nearest.maybe("denyal", List.of("claim", "denial"))).contains("maybe `denial`");
        assertThat(Nearest.maybe("x", List.of("justification"))).isEmpty();
    }
}
