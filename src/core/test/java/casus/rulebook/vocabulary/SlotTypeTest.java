package casus.rulebook.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlotTypeTest {

    private static SlotType type(String name) {
        return SlotType.of(name).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Striker", "A", "Cause2"})
    void any_slot_takes_a_name(String name) {
        assertThat(SlotType.names())
                .allSatisfy(slot -> assertThat(type(slot).looksLike(name)).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1st", "Str-iker", "Str_iker", "Стрикер", "Ａ", "A b", "\"A\"", "$A"})
    void nothing_else_is_a_name(String text) {
        assertThat(type("actor").looksLike(text)).isFalse();
    }

    @Test
    void a_word_stands_where_the_domain_or_a_table_has_words() {
        assertThat(type("wrong").looksLike("civilian-harm")).isTrue();
        assertThat(type("window").looksLike("strong")).isTrue();
        assertThat(type("actor").looksLike("arland")).isFalse();
        assertThat(type("frame").looksLike("terrorism")).isFalse();
    }

    @Test
    void the_words_of_the_domain_are_its_constants_and_are_known_in_other_spellings() {
        SlotType wrong = type("wrong");

        for (String word : wrong.words()) {
            assertThat(wrong.value(word)).isInstanceOf(casus.model.Judgement.Wrong.class);
            assertThat(wrong.looksLike(word)).as(word).isTrue();
            assertThat(wrong.word(word.toUpperCase(java.util.Locale.ROOT).replace('-', ' ')))
                    .contains(word);
        }
        assertThat(type("actor").words()).isEmpty();
        assertThat(wrong.word("no such wrong")).isEmpty();
    }

    @Test
    void a_constant_is_written_for_the_engine_by_its_class_and_a_tables_word_as_a_text() {
        assertThat(type("role").constant("perpetrator")).isEqualTo("casus.model.Role.PERPETRATOR");
        assertThat(type("window").constant("strong")).isEqualTo("\"strong\"");
    }

    @Test
    void a_name_of_one_kind_of_id_may_be_a_subject_and_texts_of_two_kinds_are_not_mixed() {
        assertThat(type("subject").accepts(type("event"))).isTrue();
        assertThat(type("event").accepts(type("subject"))).isFalse();
        assertThat(type("event").accepts(type("actor"))).isFalse();
        assertThat(type("frame").accepts(type("pole"))).isFalse();
        assertThat(type("frame").accepts(type("frame"))).isTrue();
    }
}
