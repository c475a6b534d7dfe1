package casus.cli.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FailureTest {

    @Test
    void several_are_printed_together_under_the_code_of_the_first() {
        Failure all = Failure.all(List.of(
                new Failure(ExitCode.NOT_FOUND, "no case", "    help: name one"), new Failure(ExitCode.USAGE, "no")));

        assertThat(all.code()).isEqualTo(ExitCode.NOT_FOUND);
        assertThat(all.lines()).containsExactly("no case", "    help: name one", "no");
    }

    @Test
    void it_is_no_fault_of_the_program_and_has_no_trace() {
        assertThat(new Failure(ExitCode.USAGE, "no").getStackTrace()).isEmpty();
    }
}
