package casus.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignsTest {

    @Test
    void a_sign_that_looks_like_another_is_named() {
        assertThat(Signs.hint("al–asad")).isEqualTo(": it has a `–`, U+2013, en dash");
        assertThat(Signs.hint("x😀")).isEqualTo(": it has a `😀`, U+1F600, grinning face");
        assertThat(Signs.hint("al-asad~")).isEmpty();
    }

    @Test
    void a_character_without_a_name_has_its_number() {
        assertThat(Signs.called(0x378)).isEqualTo("U+0378");
        assertThat(Signs.code('a')).isEqualTo("U+0061");
    }

    @Test
    void the_first_foreign_sign_is_found() {
        assertThat(Signs.foreign("aéñ")).isEqualTo(1);
        assertThat(Signs.foreign("plain ~")).isEqualTo(-1);
    }
}
