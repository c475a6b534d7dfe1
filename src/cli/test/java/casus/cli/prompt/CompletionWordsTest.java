package casus.cli.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Casus;
import casus.casefile.CaseReader;
import casus.cli.Shell;
import casus.inferences.Inferences;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompletionWordsTest {

    private static final Inferences STRIKES = Casus.shipped()
            .reason(CaseReader.read(Path.of(Shell.STRIKES)).content().orElseThrow())
            .inferences();

    private static final CompletionWords WORDS = CompletionWords.of(STRIKES);

    @Test
    void names_of_the_case_come_in_order_with_what_they_are() {
        assertThat(List.copyOf(WORDS.events().keySet())).contains("us-strikes").isSorted();
        assertThat(WORDS.actors().get("us")).isNotBlank();
        assertThat(WORDS.records().get("centcom-answer")).isEqualTo("response by centcom");
    }

    @Test
    void names_of_the_rulebook_are_those_that_options_take() {
        assertThat(WORDS.rules()).containsKey("retaliation.called");
        assertThat(WORDS.rows()).containsKey("windows.strong");
    }

    @Test
    void handles_and_sentences_are_completed_word_by_word() {
        assertThat(WORDS.handles()).containsKey(List.of("retaliation", "us-strikes", "for", "al-asad-attack"));
        assertThat(WORDS.sentences().keySet())
                .allSatisfy(words -> assertThat(words).noneMatch(word -> word.contains("{")));
    }
}
