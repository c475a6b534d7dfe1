package casus.page;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Casus;
import casus.casefile.CaseReader;
import casus.inferences.Inferences;
import casus.model.Conclusion;
import casus.why.Explanation;
import casus.words.Naming;
import casus.words.Wording;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SupportTextTest {

    private static final Inferences STRIKES = Casus.shipped()
            .reason(CaseReader.read(Path.of("facts/us-strikes-iraq-2024-01-24"))
                    .content()
                    .orElseThrow())
            .inferences();

    private static String text(Conclusion conclusion) {
        Naming naming = new Naming(STRIKES.subject());
        Page.Draft draft = new Page.Draft();
        new SupportText(STRIKES, naming, new Wording(naming)).write(Explanation.of(STRIKES, conclusion), draft);
        return draft.page().lines().stream()
                .map(line -> line.spans().stream().map(Page.Span::text).collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void it_names_the_voices_and_the_records_that_are_enough() {
        assertThat(text(STRIKES.conclusion("retaliation us-strikes for al-asad-attack")
                        .orElseThrow()))
                .contains("Rests on the word of ")
                .contains("Enough for it: ")
                .contains("centcom-answer");
    }

    @Test
    void every_set_of_records_that_is_shown_is_a_support() {
        for (Conclusion conclusion : STRIKES.conclusions()) {
            Explanation explanation = Explanation.of(STRIKES, conclusion);
            String first = explanation.grounding().supports().minimal().stream()
                    .findFirst()
                    .map(set -> set.stream().map(Object::toString).collect(Collectors.joining(" + ")))
                    .orElse("");

            assertThat(text(conclusion)).as(conclusion.handle()).contains(first);
        }
    }

    @Test
    void what_is_in_each_of_several_supports_is_said_once_more() {
        for (Conclusion conclusion : STRIKES.conclusions()) {
            var supports = Explanation.of(STRIKES, conclusion).grounding().supports();
            boolean critical =
                    supports.minimal().size() > 1 && !supports.critical().isEmpty();

            assertThat(text(conclusion).contains("In each of these: "))
                    .as(conclusion.handle())
                    .isEqualTo(critical);
        }
    }
}
