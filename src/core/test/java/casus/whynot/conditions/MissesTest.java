package casus.whynot.conditions;

import static org.assertj.core.api.Assertions.assertThat;

import casus.model.Fact;
import casus.model.TableRow;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MissesTest {

    private static final Fact WINDOW = new TableRow.Window("strong", 72, true);

    private static final Formula.Scope SCOPE = new Formula.Scope() {
        @Override
        public Object self() {
            return WINDOW;
        }

        @Override
        public @Nullable Object field(String name) {
            return Map.<String, Object>of("name", "strong", "hours", 72).get(name);
        }

        @Override
        public Object slot(String name) {
            return "weak";
        }

        @Override
        public @Nullable Object local(String name) {
            return null;
        }
    };

    private static Optional<Miss> of(String formula) {
        return Misses.of(WINDOW, FormulaReader.read(formula), SCOPE);
    }

    @Test
    void a_field_with_another_value_says_which_is_there_and_which_is_asked() {
        assertThat(of("name == {window}"))
                .contains(new Miss.Value(WINDOW, "name", Optional.of("window"), "strong", List.of("weak"), false));
    }

    @Test
    void a_value_that_must_not_be_is_told_as_such() {
        assertThat(of("name != \"strong\""))
                .contains(new Miss.Value(WINDOW, "name", Optional.empty(), "strong", List.of("strong"), true));
    }

    @Test
    void of_several_values_of_one_field_any_will_do() {
        assertThat(of("name == \"weak\" || name == \"quiet\""))
                .contains(new Miss.Value(WINDOW, "name", Optional.empty(), "strong", List.of("weak", "quiet"), false));
    }

    @Test
    void of_two_fields_there_is_no_single_respect() {
        assertThat(of("name == \"weak\" || hours == 24")).isEmpty();
    }

    @Test
    void a_question_to_the_model_is_told_with_what_it_was_asked_of() {
        assertThat(of("takesIn( {cause}, {response} )"))
                .contains(new Miss.Answer(WINDOW, "takesIn", List.of(WINDOW, "weak", "weak")));
        assertThat(of("!takesIn( {cause}, {response} )")).isPresent();
    }
}
