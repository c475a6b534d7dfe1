package casus.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpelledTest {

    @Test
    void what_takes_hold_of_a_screen_is_spelled_out() {
        assertThat(Spelled.line("a\u202eb\u001b[2J")).isEqualTo("a\\u202eb\\u001b[2J");
        assertThat(Spelled.line("\u2028\u0085\ufeff")).isEqualTo("\\u2028\\u0085\\ufeff");
        assertThat(Spelled.line("tag\udb40\udc41")).isEqualTo("tag\\udb40\\udc41");
        assertThat(Spelled.line("half \ud800")).isEqualTo("half \\ud800");
    }

    @Test
    void white_space_becomes_single_spaces_and_words_stay_as_they_are() {
        assertThat(Spelled.line("a\nb\tc\r")).isEqualTo("a b c ");
        assertThat(Spelled.line("حملهٔ ایران می\u200cشود 😀 é")).isEqualTo("حملهٔ ایران می\u200cشود 😀 é");
    }
}
