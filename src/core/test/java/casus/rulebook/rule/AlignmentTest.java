package casus.rulebook.rule;

import static casus.rulebook.Written.read;
import static org.assertj.core.api.Assertions.assertThat;

import casus.rulebook.vocabulary.Sentence;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AlignmentTest {

    private static final Sentence ANSWERS = read("").rulebook().vocabulary().sentences().stream()
            .filter(one -> one.text().equals("{response:event} and {cause:event} fell on one day"))
            .findFirst()
            .orElseThrow();

    private static Alignment of(String line) {
        return Alignment.of(ANSWERS, line);
    }

    @Test
    void a_line_that_is_the_sentence_fills_its_slots() {
        assertThat(of("Strike and Raid fell on one day"))
                .isEqualTo(new Alignment(true, Map.of("response", "Strike", "cause", "Raid")));
    }

    @Test
    void several_words_go_into_one_slot() {
        assertThat(of("the second strike and Raid fell on one day"))
                .isEqualTo(new Alignment(true, Map.of("response", "the second strike", "cause", "Raid")));
    }

    @Test
    void a_word_spelled_otherwise_is_not_the_same_and_the_slots_are_filled() {
        assertThat(of("Strike and Raid fel on one day"))
                .isEqualTo(new Alignment(false, Map.of("response", "Strike", "cause", "Raid")));
    }

    @Test
    void a_word_left_out_or_put_in_is_not_the_same() {
        assertThat(of("Strike and Raid fell one day").same()).isFalse();
        assertThat(of("Strike and Raid both fell on one day").fillers()).containsEntry("response", "Strike");
        assertThat(of("Strike and Raid fell on one single day").same()).isFalse();
    }

    @Test
    void a_slot_that_nothing_stands_in_has_no_filler() {
        assertThat(of("fell on one day").fillers()).doesNotContainKey("cause");
        assertThat(of("").same()).isFalse();
    }
}
