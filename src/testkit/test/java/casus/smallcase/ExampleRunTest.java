package casus.smallcase;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Casus;
import casus.casefile.sheet.CaseSheet;
import casus.picture.catalogue.Examples;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Examples as cases give them. */
class ExampleRunTest {

    private static final String CASES = """
            - case: A party says what its strike answers
              fires: [retaliation.called]
              actors: {arland: state, borland: state}
              events: [raid, strike]
              records:
                - attack: {event: strike, authors: [arland], targets: [borland]}
                - response: {voice: arland, response: strike, causes: [raid]}

            - case: A party says nothing
              same as: A party says what its strike answers
              without: [response-1]
              silent: [retaliation.called]
            """;

    private static Examples examples(String cases) {
        CaseSheet sheet = CaseSheet.of("mine.cases.yaml", cases);
        assertThat(sheet.problems()).isEmpty();
        return ExampleRun.of(Casus.shipped(), List.of(sheet));
    }

    private static Examples.Judged judged(Examples examples, String rule) {
        return examples.of(Casus.shipped().rulebook().rule(rule).orElseThrow());
    }

    @Test
    void a_rule_that_cases_name_has_their_sentences_and_the_first_firing_in_words() {
        Examples examples = examples(CASES);

        assertThat(examples.judged()).containsOnlyKeys("retaliation.called");
        Examples.Judged stated = judged(examples, "retaliation.called");
        assertThat(stated.fires()).containsExactly("A party says what its strike answers");
        assertThat(stated.silent()).containsExactly("A party says nothing");
        assertThat(stated.example()).hasValueSatisfying(example -> {
            assertThat(example.subject()).isEqualTo("A party says what its strike answers");
            assertThat(example.then()).contains("strike", "raid").doesNotContain("{");
            assertThat(example.when()).isNotEmpty().noneMatch(line -> line.contains("{"));
        });
    }

    @Test
    void a_case_that_names_a_rule_in_vain_gives_no_example() {
        Examples examples =
                examples(CASES.replace("fires: [retaliation.called]", "fires: [retaliation.called-by-document]"));

        assertThat(judged(examples, "retaliation.called-by-document"))
                .satisfies(judged -> assertThat(judged.fires()).hasSize(1))
                .satisfies(judged -> assertThat(judged.example()).isEmpty());
    }
}
