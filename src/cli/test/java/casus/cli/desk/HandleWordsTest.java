package casus.cli.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import casus.Casus;
import casus.casefile.CaseReader;
import casus.cli.Shell;
import casus.cli.screen.ExitCode;
import casus.cli.screen.Failure;
import casus.inferences.Inferences;
import casus.model.Conclusion;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class HandleWordsTest {

    private static final Inferences STRIKES = Casus.shipped()
            .reason(CaseReader.read(Path.of(Shell.STRIKES)).content().orElseThrow())
            .inferences();

    private static List<String> about(String words) {
        return HandleWords.about(STRIKES, words).stream()
                .map(Conclusion::handle)
                .toList();
    }

    @Test
    void the_words_of_a_handle_may_be_bracketed_and_spaced() {
        assertThat(HandleWords.plain(" [attribution]\t us-strikes ")).isEqualTo("attribution us-strikes");
        assertThat(HandleWords.asked(List.of("attribution", "us-strikes"))).isEqualTo("attribution us-strikes");
    }

    @Test
    void no_words_are_no_handle() {
        assertThatExceptionOfType(Failure.class)
                .isThrownBy(() -> HandleWords.asked(List.of(" ", "[]")))
                .satisfies(failure -> assertThat(failure.code()).isEqualTo(ExitCode.USAGE));
    }

    @Test
    void conclusions_are_found_by_whole_words_in_any_order() {
        assertThat(about("al-asad-attack us-strikes")).contains("retaliation us-strikes for al-asad-attack");
        assertThat(about("us-strikes")).hasSizeGreaterThan(1).allMatch(handle -> handle.contains("us-strikes"));
        assertThat(about("us-strike")).isEmpty();
    }

    @Test
    void of_many_handles_the_others_are_counted() {
        assertThat(HandleWords.first(Collections.nCopies(40, "chain a"))).hasSize(40);
        assertThat(HandleWords.first(Collections.nCopies(43, "chain a")))
                .hasSize(41)
                .last()
                .isEqualTo("      and 3 more");
    }
}
