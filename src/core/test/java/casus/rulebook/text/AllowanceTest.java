package casus.rulebook.text;

import static org.assertj.core.api.Assertions.assertThat;

import casus.model.Problem;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllowanceTest {

    private final List<Problem> problems = new ArrayList<>();
    private final Mistakes mistakes = new Mistakes("my.rules", problems);

    @Test
    void it_has_a_kind_and_a_reason() {
        assertThat(Allowance.read(" lone-name :  any state will do ", 4, 9, mistakes))
                .contains(new Allowance(Mistake.LONE_NAME, "any state will do", 4, 9));
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lone-name | bad-allowance | any state will do",
                "lone-name: | bad-allowance | any state will do",
                "lone-nam: why | unknown-allowance | maybe `lone-name`",
                "id-taken: why | no-allowance | mend it",
                "idle-allowance: why | no-allowance | mend it",
            })
    void one_that_allows_nothing_is_reported(String text, String kind, String help) {
        assertThat(Allowance.read(text, 4, 9, mistakes)).isEmpty();
        assertThat(problems).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(kind);
            assertThat(one.line() + ":" + one.column()).isEqualTo("4:9");
            assertThat(one.help()).contains(help);
        });
    }
}
