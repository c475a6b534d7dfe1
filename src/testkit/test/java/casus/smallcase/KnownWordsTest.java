package casus.smallcase;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KnownWordsTest {

    @Test
    void a_known_word_is_passed() {
        assertThatCode(() -> KnownWords.word("raid", "event", List.of("raid"))).doesNotThrowAnyException();
    }

    @Test
    void of_an_unknown_word_the_nearest_is_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KnownWords.word("riad", "event", List.of("raid", "strike")))
                .withMessage("there is no event `riad`; maybe `raid`");
    }

    @Test
    void without_a_near_one_the_first_are_listed_and_the_others_counted() {
        List<String> known = IntStream.range(10, 25).mapToObj(i -> "e" + i).toList();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> KnownWords.word("something", "event", known))
                .withMessageStartingWith("there is no event `something`; there are e10, e11, ")
                .withMessageEndingWith("e21 and 3 more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KnownWords.word("something", "event", List.of()))
                .withMessage("there is no event `something`");
    }

    @Test
    void what_is_null_is_named() {
        assertThatNullPointerException()
                .isThrownBy(() -> KnownWords.present((List<?>) null, "rules"))
                .withMessageContaining("there is no list of rules");
        assertThatNullPointerException()
                .isThrownBy(() -> KnownWords.present(Arrays.asList("a", null), "rules"))
                .withMessageContaining("one of the rules is null");
    }

    @Test
    void where_something_must_be_named_nothing_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KnownWords.some(new Object[0], "a rule"))
                .withMessageContaining("name a rule");
    }
}
