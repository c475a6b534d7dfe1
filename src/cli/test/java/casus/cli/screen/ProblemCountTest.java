package casus.cli.screen;

import static org.assertj.core.api.Assertions.assertThat;

import casus.model.Problem;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemCountTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, no errors",
        "1, 0, 1 error",
        "2, 1, 2 errors and 1 warning",
        "0, 2, 2 warnings",
    })
    void problems_are_counted_by_their_kind(int errors, int warnings, String count) {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < errors; i++) {
            problems.add(Problem.error("case.json", i + 1, 1, "wrong", null));
        }
        for (int i = 0; i < warnings; i++) {
            problems.add(Problem.warning("case.json", i + 1, 1, "odd", null));
        }

        assertThat(ProblemCount.errors(problems)).isEqualTo(count);
    }
}
