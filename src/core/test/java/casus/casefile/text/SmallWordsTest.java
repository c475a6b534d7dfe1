package casus.casefile.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SmallWordsTest {

    @ParameterizedTest
    @EnumSource
    void the_table_has_words_of_every_kind_in_composed_letters(SmallWords kind) {
        assertThat(kind.words())
                .isNotEmpty()
                .allSatisfy(word -> assertThat(word)
                        .isEqualTo(Normalizer.normalize(word, Normalizer.Form.NFC))
                        .isEqualTo(word.strip())
                        .isNotEmpty());
    }

    @Test
    void every_look_alike_holds_a_negation_and_is_none() {
        for (String word : SmallWords.LOOK_ALIKE.words()) {
            assertThat(java.util.stream.Stream.of(SmallWords.NEGATION_BEFORE, SmallWords.NEGATION_BEHIND)
                            .flatMap(kind -> kind.words().stream())
                            .anyMatch(word::contains))
                    .as(word)
                    .isTrue();
            assertThat(SmallWords.NEGATION_BEFORE.words()).doesNotContain(word);
            assertThat(SmallWords.NEGATION_BEHIND.words()).doesNotContain(word);
        }
    }
}
