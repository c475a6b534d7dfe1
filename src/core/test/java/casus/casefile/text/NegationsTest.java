package casus.casefile.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NegationsTest {

    private static String with(String text, String quote) {
        int at = text.indexOf(quote);
        return new Negations(text)
                .with(new Stretch(at, at + quote.length()))
                .map(found -> text.substring(found.from(), found.to()))
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource({
        "我们没有袭击该国, 袭击, 没有袭击",
        "政府并未承认此事, 承认, 并未承认",
        "政府は攻撃していない。, 攻撃, 攻撃していない",
        "เขาไม่ได้โจมตี, โจมตี, ไม่ได้โจมตี",
        "정부는 공격하지 않았다, 공격하지, 공격하지 않",
    })
    void a_negation_beside_the_quote_belongs_to_it(String text, String quote, String whole) {
        assertThat(with(text, quote)).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource({
        "我们袭击了该国, 袭击",
        "他去了南非攻击, 攻击",
        "政府は必ず攻撃する, 攻撃",
        "the state did not strike, strike",
        "정부는 공격했다, 공격했다",
    })
    void what_only_looks_like_one_does_not(String text, String quote) {
        assertThat(with(text, quote)).isEmpty();
    }

    @Test
    void the_longest_negation_is_taken() {
        assertThat(with("他们从没有袭击", "袭击")).isEqualTo("从没有袭击");
    }

    @Test
    void a_line_may_end_within_it() {
        assertThat(with("我们没\n有袭击", "袭击")).isEqualTo("没\n有袭击");
    }

    @Test
    void at_the_ends_of_the_text_there_is_none() {
        assertThat(with("袭击", "袭击")).isEmpty();
    }
}
