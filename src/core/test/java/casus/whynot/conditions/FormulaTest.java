package casus.whynot.conditions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casus.model.ActorId;
import casus.model.AuthorshipStep.Author;
import casus.model.AuthorshipStep.Footing;
import casus.model.EventId;
import casus.model.TableRow.Bar;
import casus.rulebook.Rulebook;
import casus.rulebook.ShippedRules;
import casus.rulebook.vocabulary.FactPattern;
import casus.rulebook.vocabulary.Sentence;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {

    private static final Author AUTHOR = new Author(new EventId("raid"), new ActorId("arland"), Footing.FIRM);

    @Test
    void every_test_of_the_shipped_vocabulary_is_understood() {
        int tests = 0;
        for (Sentence sentence : Rulebook.read(ShippedRules.texts(), "test")
                .rulebook()
                .vocabulary()
                .sentences()) {
            for (FactPattern pattern : sentence.patterns()) {
                for (FactPattern.Constraint constraint : pattern.constraints()) {
                    if (constraint instanceof FactPattern.Constraint.Test test) {
                        tests++;
                        assertThatCode(() -> Formula.parse(test.text()))
                                .as("%s:%s", sentence.file(), sentence.line())
                                .doesNotThrowAnyException();
                    }
                }
            }
        }
        assertThat(tests).isGreaterThan(50);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", textBlock = """
            actor == $one => true
            actor == {other} => false
            actor != {other} => true
            footing == casus.model.AuthorshipStep.Footing.OPEN => false
            footing == casus.model.AuthorshipStep.Footing.OPEN || actor == $one => true
            actor == casus.model.ActorId.NARRATOR || actor == {other} => false
            $one.compareTo( {other} ) < 0 => true
            {other}.compareTo( $one ) < 0 => false
            this.equals( this ) => true
            !$one.equals( {other} ) => true
            equals( $one ) == false => true
            this.event() == $raid => true
            $list.empty => false
            !$list.empty => true
            """)
    void it_holds_as_it_says(String text, boolean holds) {
        assertThat(Formula.parse(text).holds(scope(AUTHOR))).isEqualTo(holds);
    }

    @Test
    void whole_numbers_are_passed_on() {
        Formula formula = Formula.parse("this.leavesSurprising( 1, 60, 72 )");

        assertThat(formula.holds(scope(new Bar("surprise", 5)))).isTrue();
        assertThat(formula.holds(scope(new Bar("surprise", 4)))).isFalse();
    }

    @Test
    void a_name_of_which_nothing_is_known_is_reported() {
        assertThatThrownBy(() -> Formula.parse("actor == {nobody}").holds(scope(AUTHOR)))
                .isInstanceOf(Unknown.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "actor ==",
                "actor == $one && event == $raid",
                "actor > 3",
                "(actor == $one)",
                "actor matches \"a.*\"",
                "actor.name == \"x\"",
                "actor == casus.model.ActorId.NOBODY",
                "actor == java.lang.System.out",
                "equals( $one",
                "actor == $one $raid",
                "Actor == $one",
                "actor == 'x'"
            })
    void whatever_it_does_not_know_it_refuses(String text) {
        assertThatThrownBy(() -> Formula.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_question_that_the_model_does_not_answer_is_refused_when_asked() {
        assertThatThrownBy(() -> Formula.parse("this.isNobody( $one )").holds(scope(AUTHOR)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("isNobody");
    }

    private static Formula.Scope scope(Record fact) {
        Map<String, Object> locals =
                Map.of("one", new ActorId("arland"), "raid", new EventId("raid"), "list", List.of(1));
        return new Formula.Scope() {
            @Override
            public Object self() {
                return fact;
            }

            @Override
            public @Nullable Object field(String name) {
                return Facts.value(fact, name);
            }

            @Override
            public Object slot(String name) {
                if (!name.equals("other")) {
                    throw new Unknown(name);
                }
                return new ActorId("borland");
            }

            @Override
            public @Nullable Object local(String name) {
                return locals.get(name);
            }
        };
    }
}
