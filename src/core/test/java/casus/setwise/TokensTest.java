package casus.setwise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TokensTest {

    private static List<String> all(String text) {
        Tokens tokens = new Tokens(text);
        List<String> all = new ArrayList<>();
        while (!tokens.ended()) {
            all.add(tokens.next());
        }
        return all;
    }

    @Test
    void words_signs_and_texts() {
        assertThat(all("$a : Actor( id!=\"x y\", n<=3 || m==$b ) // not this\n;"))
                .containsExactly(
                        "$a", ":", "Actor", "(", "id", "!=", "\"x y\"", ",", "n", "<=", "3", "||", "m", "==", "$b", ")",
                        ";");
    }

    @Test
    void slashes_in_a_text_begin_no_comment() {
        assertThat(all("\"http://x\" y")).containsExactly("\"http://x\"", "y");
    }

    @Test
    void what_comes_is_seen_before_it_is_taken() {
        Tokens tokens = new Tokens("a b");

        assertThat(tokens.peek()).isEqualTo("a");
        assertThat(tokens.peek(1)).isEqualTo("b");
        assertThat(tokens.peek(2)).isEmpty();
        assertThat(tokens.skip("b")).isFalse();
        assertThat(tokens.skip("a")).isTrue();
        assertThatThrownBy(() -> tokens.expect("c")).isInstanceOf(Unread.class).hasMessageContaining("`b`", "`c`");
        tokens.expect("b");
        assertThatThrownBy(tokens::next).isInstanceOf(Unread.class);
    }
}
