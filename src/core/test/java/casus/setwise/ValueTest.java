package casus.setwise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casus.model.ActorId;
import casus.model.CampStep.BelongsTo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueTest {

    private static final ActorId A = new ActorId("a");
    private static final BelongsTo SELF = new BelongsTo(A, new ActorId("b"));

    /** {@return the value of a term about that step, with $list of three numbers and $five} */
    private static @Nullable Object value(String term) {
        Map<String, Integer> variables = new HashMap<>(Map.of("$list", 0, "$five", 1, "$none", 2));
        TermReader reader = new TermReader(new Tokens(term), variables);
        reader.use("casus", List.of("model", "CampStep", "BelongsTo"));
        reader.use("casus", List.of("model", "ActorId"));
        return Value.of(reader.term()).in(SELF, new Object[] {List.of(1, 2, 3), 5, null});
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "member == group ; false",
                "member != group ; true",
                "member == casus.model.ActorId.NARRATOR || group != null ; true",
                "member == group && member == member ; false",
                "!( member == group ) ; true",
                "$none == null ; true",
                "$five > 4 ; true",
                "$five <= 4 ; false",
                "$five < $five ; false",
                "$five >= $five ; true",
                "$list contains 3 ; true",
                "$list contains $five ; false",
                "$list.empty ; false",
                "!$list.empty && ( $five == 5 || $five == 6 ) ; true",
                "this == this ; true",
                "member.value().equals( \"a\" ) ; true",
            })
    void comparisons(String term, boolean expected) {
        assertThat(value(term)).isEqualTo(expected);
    }

    @Test
    void values() {
        assertThat(value("member")).isEqualTo(A);
        assertThat(value("$five / 2")).isEqualTo(2);
        assertThat(value("ActorId.NARRATOR")).isEqualTo(ActorId.NARRATOR);
        assertThat(value("new BelongsTo( member, member )")).isEqualTo(new BelongsTo(A, A));
        assertThat(value("(java.util.List) $list")).isEqualTo(List.of(1, 2, 3));
    }

    @Test
    void what_a_method_throws_is_thrown() {
        assertThatThrownBy(() -> value("member.value().charAt( 7 )")).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> value("member.unknown()"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("`unknown` cannot be asked of");
    }

    @Test
    void a_value_is_asked_of_whatever_class_comes() {
        Value text = Value.of(new TermReader(new Tokens("toString()"), Map.of()).term());

        assertThat(text.in(A, new Object[0])).isEqualTo("a");
        assertThat(text.in(5, new Object[0])).isEqualTo("5");
        assertThat(text.in(A, new Object[0])).isEqualTo("a");
    }
}
