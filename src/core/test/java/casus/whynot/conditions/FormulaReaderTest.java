package casus.whynot.conditions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaReaderTest {

    @Test
    void white_space_does_not_matter() {
        assertThat(FormulaReader.read("name=={window}||hours<24"))
                .isEqualTo(FormulaReader.read("  name == {window}  ||  hours < 24 "));
    }

    @Test
    void a_comparison_binds_more_closely_than_or() {
        assertThat(FormulaReader.read("name == {window} || hours < 24")).isInstanceOf(Formula.Either.class);
        assertThat(FormulaReader.read("hours < 24")).isInstanceOf(Formula.Compare.class);
        assertThat(FormulaReader.read("!takesIn( {a}, {b} )")).isInstanceOf(Formula.Not.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "name ==", "name == {window} )", "name = {window}", "name && on", "name + 1", "a b", "f( "})
    void whatever_it_does_not_know_it_refuses(String text) {
        assertThatThrownBy(() -> FormulaReader.read(text)).isInstanceOf(RuntimeException.class);
    }
}
