package casus.words;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Casus;
import casus.casefile.CaseReader;
import casus.inferences.Inferences;
import casus.model.Conclusion;
import casus.model.Step;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FamilyWordsTest {

    private static final Inferences STRIKES = Casus.shipped()
            .reason(CaseReader.read(Path.of("facts/iran-pakistan-2024"))
                    .content()
                    .orElseThrow())
            .inferences();

    private static final Naming NAMING = new Naming(STRIKES.subject());

    @ParameterizedTest
    @EnumSource
    void a_number_of_conclusions_is_counted_as_one_says_it(Conclusion.Family family) {
        FamilyWords<?> words = FamilyWords.of(family);

        assertThat(words.heading()).matches("[A-Z].*");
        assertThat(words.count(0)).startsWith("no ");
        assertThat(words.count(1)).startsWith("1 ").isNotEqualTo(words.count(2).replace('2', '1'));
    }

    @Test
    void every_conclusion_has_a_subject_without_a_slot_left_open() {
        for (Conclusion conclusion : STRIKES.conclusions()) {
            FamilyWords<Conclusion> words = FamilyWords.of(conclusion);

            assertThat(words.subject(conclusion, NAMING) + words.details(conclusion, NAMING))
                    .as(conclusion.handle())
                    .isNotBlank()
                    .doesNotContain("null", "{", "}");
        }
    }

    @Test
    void every_step_that_carries_a_conclusion_is_said_by_some_family_or_explained_by_its_rule() {
        PartWording parts = new PartWording(NAMING);
        for (Conclusion conclusion : STRIKES.conclusions()) {
            for (Step step : conclusion.basis()) {
                assertThat(parts.of(STRIKES, step))
                        .as(step.toString())
                        .isNotBlank()
                        .doesNotContain("{", "null");
            }
        }
    }

    @Test
    void no_step_is_said_by_two_families() {
        for (Step step : STRIKES.derivations().keySet()) {
            assertThat(java.util.Arrays.stream(Conclusion.Family.values())
                            .filter(family ->
                                    !FamilyWords.of(family).part(step, NAMING).isEmpty()))
                    .as(step.toString())
                    .hasSizeLessThanOrEqualTo(1);
        }
    }
}
